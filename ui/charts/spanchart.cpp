// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spanchart.h"

#include "ui/common/fonts.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>

namespace meyar::ui {

namespace {

constexpr int headHeight = 24;
constexpr int rowHeight = 29;
constexpr int barThickness = 15;
constexpr int valueWidth = 118;
constexpr int gap = 6;

} // namespace

SpanChart::SpanChart(SpansData data)
    : m_data(std::move(data))
    , m_least(m_data.base)
    , m_most(m_data.base)
{
    for (const SpanRow &row : m_data.rows) {
        for (const ChartSpan &span : row.spans) {
            m_least = std::min({m_least, span.from, span.to});
            m_most = std::max({m_most, span.from, span.to});
        }
    }
}

int SpanChart::heightFor(int width) const
{
    return headHeight + int(m_data.rows.size()) * rowHeight + (m_data.legend.empty() ? 0 : legendHeightFor(m_data.legend, width - 2 * gap) + gap);
}

QRect SpanChart::cell(Column column, int top, int height, const QRect &area) const
{
    const int left = area.width() - valueWidth;
    const int name = std::clamp(left * 38 / 100, 90, 240);
    const int widths[]{name, left - name, valueWidth};
    int x = area.left();
    for (int before = 0; before < column; ++before) {
        x += widths[before];
    }
    return QRect(x, area.top() + top, widths[column], height).adjusted(gap, 0, -gap, 0);
}

int SpanChart::xOf(double value, const QRect &track) const
{
    const double share = m_most > m_least ? (value - m_least) / (m_most - m_least) : 0;
    return track.left() + qRound(share * track.width());
}

std::vector<QRect> SpanChart::spansOf(size_t row, const QRect &area, Qt::LayoutDirection direction) const
{
    const QRect track = cell(Bar, headHeight + int(row) * rowHeight, rowHeight - 1, area);
    std::vector<QRect> rects;
    for (const ChartSpan &span : m_data.rows[row].spans) {
        const int from = xOf(std::min(span.from, span.to), track);
        const int to = xOf(std::max(span.from, span.to), track);
        const QRect rect(from, track.center().y() - barThickness / 2, std::max(1, to - from), barThickness);
        rects.push_back(mirrored(rect, area, direction));
    }
    return rects;
}

void SpanChart::paint(QPainter &painter, const QRect &area, Qt::LayoutDirection direction) const
{
    const Tokens &colors = tokens();
    const auto put = [&](Column column, int top, int height, const QString &text, TextRole role, const QColor &ink) {
        paintLine(painter, mirrored(cell(column, top, height, area), area, direction),
                  column == Value ? Qt::AlignTrailing : Qt::AlignLeading, text, fontOf(role, scriptOf(text, uiLanguage())), ink,
                  direction);
    };
    put(Name, 0, headHeight, m_data.nameHead, TextRole::Caption, colors.text3);
    put(Bar, 0, headHeight, m_data.barHead, TextRole::Caption, colors.text3);
    put(Value, 0, headHeight, m_data.cellHeads.value(0), TextRole::Caption, colors.text3);
    painter.fillRect(area.left(), area.top() + headHeight - 1, area.width(), 1, colors.line);
    for (size_t i = 0; i < m_data.rows.size(); ++i) {
        const SpanRow &row = m_data.rows[i];
        const int top = headHeight + int(i) * rowHeight;
        put(Name, top, rowHeight - 1, row.name, TextRole::Body, colors.text1);
        put(Value, top, rowHeight - 1, row.cells.value(0), TextRole::BodyBold, colors.text1);
        painter.fillRect(area.left(), area.top() + top + rowHeight - 1, area.width(), 1, colors.line);
        const std::vector<QRect> rects = spansOf(i, area, direction);
        for (size_t span = 0; span < rects.size(); ++span) {
            fillArea(painter, rects[span], row.spans[span].ink);
        }
        if (m_data.isLinked && !row.spans.empty() && i + 1 < m_data.rows.size()) {
            const QRect track = cell(Bar, top, rowHeight, area);
            const QRect link(xOf(row.spans.back().to, track), track.center().y() + barThickness / 2, 1, rowHeight - barThickness + 1);
            painter.fillRect(mirrored(link, area, direction), colors.strongLine);
        }
    }
    const QRect track = cell(Bar, headHeight, int(m_data.rows.size()) * rowHeight, area);
    painter.fillRect(mirrored(QRect(xOf(m_data.base, track), track.top(), 1, track.height()), area, direction), colors.text3);
    if (!m_data.legend.empty()) {
        paintLegend(painter, {area.left() + gap, track.bottom() + 1 + gap, area.width() - 2 * gap, legendHeight}, m_data.legend,
                    direction);
    }
}

ChartTable SpanChart::table() const
{
    ChartTable table;
    table.heads = QStringList{m_data.nameHead} + m_data.cellHeads;
    for (const SpanRow &row : m_data.rows) {
        table.rows.push_back(QStringList{row.name} + row.cells);
    }
    return table;
}

int SpanChart::itemAt(const QPoint &pos, const QRect &area, Qt::LayoutDirection) const
{
    const int y = pos.y() - area.top() - headHeight;
    return y >= 0 && y < int(m_data.rows.size()) * rowHeight ? y / rowHeight : -1;
}

} // namespace meyar::ui
