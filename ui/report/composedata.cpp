// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of figures, bars, and photos that stand with no finding.
#include "ui/report/composer.h"

#include <QPainter>

#include <algorithm>

namespace meyar::ui::print {

using namespace Qt::StringLiterals;
using namespace report;

namespace {

constexpr double cellGap = pt(10);
constexpr double rowPad = pt(4);
constexpr double markSize = pt(9);
constexpr double markGap = pt(4);
constexpr double barHeight = pt(8);
constexpr double formLine = pt(34); ///< room for handwriting

struct Cell
{
    double x = 0;
    double width = 0;
};

/// The columns in reading order, by their shares of the width.
std::vector<Cell> cellsOf(const DataTable &table, double width)
{
    double shares = 0;
    for (const DataColumn &column : table.columns) {
        shares += column.share;
    }
    const double room = width - cellGap * double(table.columns.size() - 1);
    std::vector<Cell> cells;
    double x = 0;
    for (const DataColumn &column : table.columns) {
        cells.push_back({x, room * column.share / shares});
        x += cells.back().width + cellGap;
    }
    return cells;
}

PaintAt columnRuleAt(double x, double height)
{
    return [=](QPainter &painter, QPointF at) {
        painter.setPen(QPen(print::ink().line, pt(0.7)));
        painter.drawLine(QPointF(at.x() + x, at.y()), QPointF(at.x() + x, at.y() + height));
    };
}

bool isEdge(size_t index, size_t count)
{
    return index + 1 < count && (index == 0 || index + 2 == count);
}

PaintAt rowBarAt(const BarRow &row, QRectF place, bool fromRight)
{
    const QColor ink = row.mark == report::Mark::Good ? print::ink().chartGood
        : row.mark == report::Mark::Partial           ? print::ink().chartWarn
        : row.mark == report::Mark::None              ? print::ink().accent.ink
                                                      : print::ink().chartBad;
    const double share = std::clamp(row.share, 0.0, 1.0);
    const std::optional<double> before = row.before;
    return [=](QPainter &painter, QPointF at) {
        const QRectF track = place.translated(at);
        const auto from = [&](double part) { return fromRight ? track.right() - track.width() * part : track.left() + track.width() * part; };
        painter.fillRect(track, print::ink().sunk);
        painter.fillRect(QRectF(QPointF(std::min(from(0), from(share)), track.top()), QSizeF(track.width() * share, track.height())), ink);
        if (before) {
            const double x = from(std::clamp(*before, 0.0, 1.0));
            painter.setPen(QPen(print::ink().text1, pt(1.4)));
            painter.drawLine(QPointF(x, track.top() - pt(2)), QPointF(x, track.bottom() + pt(2)));
        }
    };
}

} // namespace

/// Words of a cell, in both languages one below the other. Numbers stand at the end of the column, which a reader of the
/// column's head looks for there too.
Column Composer::cellColumn(Slot slot, const Text &text, Style style, const QColor &color, bool isNumber) const
{
    if (!isNumber || text.isEmpty()) {
        return stacked(slot, text, style, color);
    }
    Column column{slot.x, {}};
    QString last;
    for (const Language language : languagesOf(m_document.language)) {
        const QString words = text.in(language);
        if (words == last) {
            continue;
        }
        const Language own = shownIn(text, language);
        column.add(TextBlock({isRightToLeft(own) ? withIsolatedRuns(words) : words, own, style, color, slot.width,
                              endOf(m_leading), 0}));
        last = words;
    }
    return column;
}

void Composer::compose(const DataTable &block)
{
    if (block.columns.empty() || block.rows.empty()) {
        return;
    }
    const std::vector<Cell> cells = cellsOf(block, m_width);
    Strip pattern;
    pattern.before = pt(4);
    Row head;
    for (size_t i = 0; i < cells.size(); ++i) {
        head.columns.push_back(cellColumn(slot(cells[i].x, cells[i].width), block.columns[i].head, Style::Caption,
                                          ink().text3, block.columns[i].isNumber));
    }
    setHead(std::move(head), pattern);
    for (size_t at = 0; at < block.rows.size(); ++at) {
        Row row;
        row.padTop = rowPad;
        row.padBottom = rowPad;
        row.rule = true;
        row.minimum = faceOf(Style::Body, m_leading).pitch;
        for (size_t i = 0; i < std::min(cells.size(), block.rows[at].size()); ++i) {
            const DataCell &cell = block.rows[at][i];
            const bool hasMark = cell.mark != report::Mark::None;
            const double indent = hasMark ? markSize + markGap : 0;
            const Slot whole = slot(cells[i].x, cells[i].width);
            const Slot words = slot(cells[i].x + indent, cells[i].width - indent);
            const Style style = i == 0 ? Style::Body : hasMark ? Style::SmallBold : Style::Small;
            const QColor color = hasMark && i > 0 ? inkOf(cell.mark) : ink().text1;
            row.columns.push_back(cellColumn(words, cell.text, style, color, block.columns[i].isNumber));
            if (hasMark) {
                const double x = mirrored() ? whole.x + whole.width - markSize : whole.x;
                row.drawings.push_back(markAt(cell.mark, x, rowPad + (faceOf(style, m_leading).pitch - markSize) / 2, markSize));
            }
        }
        if (block.isForm) {
            row.minimum = formLine;
            for (size_t i = 1; i < cells.size(); ++i) {
                const Slot start = slot(cells[i].x - cellGap / 2, 0);
                row.drawings.push_back(columnRuleAt(start.x, formLine + 2 * rowPad));
            }
        } else if (block.rows[at].empty()) {
            row.minimum = pt(22); // to be filled in by hand
        }
        pattern.keepWithNext = isEdge(at, block.rows.size());
        add(std::move(row), pattern);
    }
    space(pt(6), {});
}

void Composer::compose(const BarChart &block)
{
    const double labels = m_width * 0.42;
    const double value = pt(38);
    const double track = m_width - labels - value - 2 * cellGap;
    bool hasBefore = false;
    for (size_t at = 0; at < block.rows.size(); ++at) {
        const BarRow &line = block.rows[at];
        hasBefore = hasBefore || line.before.has_value();
        Row row;
        row.padTop = pt(2.5);
        row.padBottom = pt(2.5);
        row.columns.push_back(stacked(slot(0, labels), line.label, Style::Small, ink().text1));
        const Slot number = slot(m_width - value, value);
        row.columns.push_back({number.x, {}});
        row.columns.back().add(
            TextBlock({line.value, Language::English, Style::SmallBold, ink().text1, number.width, endOf(m_leading), 0}));
        const Slot bar = slot(labels + cellGap, track);
        const double y = row.padTop + (faceOf(Style::Small, m_leading).pitch - barHeight) / 2;
        row.drawings.push_back(rowBarAt(line, {bar.x, y, bar.width, barHeight}, mirrored()));
        Strip pattern;
        pattern.before = at == 0 ? pt(4) : 0;
        pattern.keepWithNext = isEdge(at, block.rows.size());
        add(std::move(row), pattern);
    }
    if (hasBefore) {
        compose(Note{block.beforeLabel});
    }
}

void Composer::compose(const PhotoGrid &block)
{
    Strip pattern;
    addPhotos(block.photos, 0, pattern);
}

} // namespace meyar::ui::print
