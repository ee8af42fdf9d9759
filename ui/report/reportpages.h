// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportdocument.h"
#include "ui/common/paperdigits.h"

#include <QImage>
#include <QSizeF>

#include <memory>
#include <vector>

class QPainter;

namespace meyar::ui {

struct PdfOptions
{
    enum class Paper { A4, A3, Letter } paper = Paper::A4; ///< A3: the pages of A4, larger, for a wall
    enum class Body { Naskh, Nastaliq } body = Body::Naskh; ///< of Urdu text; headings are Nastaliq anyway
    PaperDigits digits = paperDigits(); ///< of Urdu text
};

/// A report cut into pages: what the PDF, the preview and the printer paint, so that all three are
/// the same.
///
/// Text is set plain, without rich text and without resources: nothing that a report says can open
/// a file.
class ReportPages
{
public:
    explicit ReportPages(const ReportDocument &document, PdfOptions options = {});
    ~ReportPages();
    ReportPages(ReportPages &&) noexcept;
    ReportPages &operator=(ReportPages &&) noexcept;

    [[nodiscard]] int count() const;
    [[nodiscard]] QSizeF paperSize() const; ///< in points
    /// The headings, in order.
    struct Bookmark
    {
        QString title;
        int level = 1; ///< 1 or 2
        int page = 0; ///< from 0
        double y = 0; ///< from the top of the paper, in points
    };
    [[nodiscard]] std::vector<Bookmark> bookmarks() const;
    /// Paints page `index` (from 0). One unit of the painter is 1/1440 inch; the corner of the
    /// paper is 0, 0.
    void paint(QPainter &painter, int index) const;
    /// Page `index` on white paper.
    [[nodiscard]] QImage image(int index, double dotsPerInch) const;

private:
    struct Content;
    std::unique_ptr<Content> m_content;
};

/// All pages as pictures.
[[nodiscard]] std::vector<QImage> renderPages(const ReportDocument &document, PdfOptions options,
                                              double dotsPerInch);

} // namespace meyar::ui
