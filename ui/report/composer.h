// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/flow.h"

namespace meyar::ui::print {

/// Sets the blocks of a report into a flow of a given width.
///
/// English reports run from the left. Urdu reports are mirrored: every x is counted from the right.
/// Reports in both languages have English columns on the left and Urdu ones on the right.
class Composer
{
public:
    Composer(const ReportDocument &document, double width, double pageHeight);

    [[nodiscard]] Flow composed();

private:
    /// A place in the row, mirrored where the report is.
    struct Slot
    {
        double x = 0;
        double width = 0;
    };

    [[nodiscard]] bool both() const { return m_both; }
    [[nodiscard]] bool mirrored() const { return !m_both && m_leading == Language::Urdu; }
    [[nodiscard]] Slot slot(double x, double width) const;

    // Rows (composer.cpp)
    void add(Row row, const Strip &pattern);
    void space(double height, const Strip &pattern);
    [[nodiscard]] Column column(Slot slot, const Text &text, Style style,
                                const QColor &color) const;
    [[nodiscard]] Column stacked(Slot slot, const Text &text, Style style,
                                 const QColor &color) const;
    void stackOnto(Column &column, double width, const Text &text, Style style, const QColor &color,
                   double before) const;
    [[nodiscard]] Row pair(const Text &text, Style style, const QColor &color, double inset) const;
    [[nodiscard]] Row labelled(const Text &label, const Text &text, double inset) const;
    [[nodiscard]] int newFrame(const QColor &ground, const QColor &line);
    [[nodiscard]] int newGroup() { return ++m_flow.groups; }
    [[nodiscard]] PaintAt markAt(report::Mark mark, double x, double y, double size) const;
    void setHead(Row row, Strip &pattern);

    // Openings (composeopening.cpp)
    void compose(const report::Title &block);
    void compose(const report::Heading &block);
    void compose(const report::Paragraph &block);
    void compose(const report::Banner &block);
    void compose(const report::Note &block);
    void compose(const report::PageBreak &block);
    [[nodiscard]] Row headingRow(const Text &text, Style style) const;

    // Numbers (composefigures.cpp)
    void compose(const report::Figures &block);
    void compose(const report::Meter &block);
    void compose(const report::Drawing &block); ///< composedrawing.cpp
    void addTile(Row &row, const report::Figure &figure, Slot tile) const;
    double addLegend(Row &row, const report::Meter &block, Language language, Slot area,
                     double top) const;
    [[nodiscard]] PaintAt barAt(const report::Meter &block, Slot area, double y) const;

    // Tables (composetables.cpp, composeplan.cpp)
    void compose(const report::KeyValues &block);
    void compose(const report::CheckpointTable &block);
    void compose(const report::LossTable &block);
    void compose(const report::ActionTable &block);
    void compose(const report::References &block);
    [[nodiscard]] Row planRow(const report::ActionTable &block,
                              const report::ActionRow &line) const;
    [[nodiscard]] Row keyValueRow(const report::KeyValue &row) const;
    void addResult(Row &row, Slot slot, report::Mark mark, const Text &verdict) const;

    // Figures under heads, bars, photos (composedata.cpp)
    void compose(const report::DataTable &block);
    void compose(const report::BarChart &block);
    void compose(const report::PhotoGrid &block);
    [[nodiscard]] Column cellColumn(Slot slot, const Text &text, Style style, const QColor &color, bool isNumber) const;

    // Cards (composecards.cpp)
    void compose(const report::FindingCard &block);
    void compose(const report::Signatures &block); ///< composesigning.cpp
    void compose(const report::HeadCode &block);
    void compose(const report::AnswerField &block); ///< composeform.cpp
    void compose(const report::Certificate &block); ///< composecertificate.cpp
    void addCentred(const Text &text, Style style, const QColor &color, double before);
    [[nodiscard]] Row boxesRow(const report::AnswerField &block) const;
    [[nodiscard]] Row linesRow(const Text &label, int lines, double width) const;
    [[nodiscard]] Row signerRow(const report::Signatures &block, size_t first, size_t count) const;
    void addPhotos(const std::vector<report::Photo> &photos, double inset, const Strip &pattern); ///< composephotos.cpp
    [[nodiscard]] Row cardHead(const report::FindingCard &block) const;

    const ReportDocument &m_document;
    double m_width;
    double m_pageHeight;
    bool m_both;
    Language m_leading;
    bool m_pageBreak = false;
    Flow m_flow;
};

/// A mark of the report in a square, as a vector; the shapes are those of the window.
void paintReportMark(QPainter &painter, const QRectF &square, report::Mark mark);

inline constexpr double gutter = pt(26); ///< between the two languages

} // namespace meyar::ui::print
