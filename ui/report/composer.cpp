// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/composer.h"

#include "ui/common/marks.h"

#include <QPainter>

namespace meyar::ui::print {

using namespace Qt::StringLiterals;
using namespace report;

namespace {

ui::Mark shapeOf(report::Mark mark)
{
    switch (mark) {
    case report::Mark::None:
        return ui::Mark::None;
    case report::Mark::Good:
        return ui::Mark::Good;
    case report::Mark::Partial:
        return ui::Mark::Warn;
    case report::Mark::Failed:
        return ui::Mark::Bad;
    case report::Mark::Critical:
        return ui::Mark::Critical;
    case report::Mark::NotApplicable:
        return ui::Mark::NotApplicable;
    case report::Mark::Unanswered:
        return ui::Mark::Empty;
    case report::Mark::Contested:
        return ui::Mark::Conflict;
    }
    return ui::Mark::None;
}

/// A finding and the table of its actions stay together, and a remark with the table or boxes that it speaks of.
bool belongsTo(const Block &block, const Block &next)
{
    const bool isTable = std::holds_alternative<KeyValues>(next) || std::holds_alternative<DataTable>(next);
    if (std::holds_alternative<FindingCard>(block) || std::holds_alternative<KeyValues>(block)) {
        return isTable;
    }
    return std::holds_alternative<Paragraph>(block)
        && (isTable || std::holds_alternative<Signatures>(next) || std::holds_alternative<Figures>(next)
            || std::holds_alternative<CheckpointTable>(next));
}

} // namespace

void paintReportMark(QPainter &painter, const QRectF &square, report::Mark mark)
{
    constexpr double drawn = 16; // the size that the window's marks are drawn for
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / drawn, square.height() / drawn);
    paintMark(painter, {0, 0, drawn, drawn}, shapeOf(mark), ink(), inkOf(mark));
    painter.restore();
}

Composer::Composer(const ReportDocument &document, double width, double pageHeight)
    : m_document(document)
    , m_width(width)
    , m_pageHeight(pageHeight)
    , m_both(document.language == ReportLanguage::Both)
    , m_leading(languagesOf(document.language).front())
{
}

Flow Composer::composed()
{
    const std::vector<Block> &blocks = m_document.blocks;
    for (size_t i = 0; i < blocks.size(); ++i) {
        std::visit([this](const auto &one) { compose(one); }, blocks[i]);
        if (i + 1 < blocks.size() && belongsTo(blocks[i], blocks[i + 1]) && !m_flow.strips.empty()) {
            m_flow.strips.back().keepWithNext = true;
        }
    }
    return std::move(m_flow);
}

Composer::Slot Composer::slot(double x, double width) const
{
    return {mirrored() ? m_width - x - width : x, width};
}

void Composer::add(Row row, const Strip &pattern)
{
    row.width = m_width;
    for (Strip &strip : stripsOf(std::move(row), pattern, m_pageHeight * 0.7)) {
        strip.startsPage = std::exchange(m_pageBreak, false);
        m_flow.strips.push_back(std::move(strip));
    }
}

void Composer::space(double height, const Strip &pattern)
{
    Strip strip = pattern;
    strip.height = height;
    m_flow.strips.push_back(std::move(strip));
}

Column Composer::column(Slot slot, const Text &text, Style style, const QColor &color) const
{
    Column result{slot.x, {}};
    if (!text.isEmpty()) {
        result.add(set(text, m_leading, style, color, slot.width));
    }
    return result;
}

/// Both languages one below the other; in a report of one language only that one.
Column Composer::stacked(Slot slot, const Text &text, Style style, const QColor &color) const
{
    Column result{slot.x, {}};
    stackOnto(result, slot.width, text, style, color, 0);
    return result;
}

void Composer::stackOnto(Column &column, double width, const Text &text, Style style,
                         const QColor &color, double before) const
{
    if (text.isEmpty()) {
        return;
    }
    column.add(set(text, m_leading, style, color, width), before);
    if (both() && isBilingual(text)) {
        Setting setting{withIsolatedRuns(text.in(Language::Urdu)),
                        Language::Urdu,
                        style,
                        color,
                        width,
                        Side::Left,
                        0};
        TextBlock urdu(setting);
        if (urdu.lineCount() > 1) {
            setting.side = Side::Right;
            urdu = TextBlock(setting);
        }
        column.add(std::move(urdu));
    }
}

/// A paragraph: across the width, or English and Urdu side by side.
Row Composer::pair(const Text &text, Style style, const QColor &color, double inset) const
{
    const double inner = m_width - 2 * inset;
    Row row;
    if (!both() || !isBilingual(text)) {
        row.columns.push_back(column({inset, inner}, text, style, color));
        return row;
    }
    const double half = (inner - gutter) / 2;
    row.columns.push_back({inset, {}});
    row.columns.back().add(set(text, Language::English, style, color, half));
    row.columns.push_back({m_width - inset - half, {}});
    row.columns.back().add(set(text, Language::Urdu, style, color, half));
    return row;
}

/// "Evidence: the words", with the label in bold and in the language of the words.
Row Composer::labelled(const Text &label, const Text &text, double inset) const
{
    const auto block = [&](Language language, double width) {
        // In a report of one language the label is in it, whatever the words are written in.
        const Language own = both() ? shownIn(text, language) : language;
        const QString name = label.in(own) + u": "_s;
        const QString words
            = name + (isRightToLeft(own) ? withIsolatedRuns(text.in(language)) : text.in(language));
        return TextBlock({words, own, Style::Small, ink().text2, width, startOf(own),
                          static_cast<int>(name.size())});
    };
    const double inner = m_width - 2 * inset;
    Row row;
    if (!both() || !isBilingual(text)) {
        row.columns.push_back({inset, {}});
        row.columns.back().add(block(m_leading, inner));
        return row;
    }
    const double half = (inner - gutter) / 2;
    row.columns.push_back({inset, {}});
    row.columns.back().add(block(Language::English, half));
    row.columns.push_back({m_width - inset - half, {}});
    row.columns.back().add(block(Language::Urdu, half));
    return row;
}

int Composer::newFrame(const QColor &ground, const QColor &line)
{
    m_flow.frames.push_back({ground, line});
    return static_cast<int>(m_flow.frames.size()) - 1;
}

PaintAt Composer::markAt(report::Mark mark, double x, double y, double size) const
{
    return [=](QPainter &painter, QPointF at) {
        paintReportMark(painter, {at + QPointF(x, y), QSizeF(size, size)}, mark);
    };
}

/// Places the head of a table and makes it the head of all strips made after `pattern`.
void Composer::setHead(Row row, Strip &pattern)
{
    row.width = m_width;
    row.rule = true;
    row.padTop = pt(3);
    row.padBottom = pt(4);
    Strip head = pattern;
    head.isHead = true;
    head.keepWithNext = true;
    head.head = static_cast<int>(m_flow.heads.size());
    head = stripsOf(std::move(row), head, m_pageHeight).front();
    m_flow.heads.push_back(head);
    m_flow.strips.push_back(head);
    pattern.head = head.head;
    pattern.before = 0;
}

} // namespace meyar::ui::print
