// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barschart.h"

#include "ui/common/bidi.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace meyar::ui {

namespace {

constexpr int headHeight = 24;
constexpr int rowHeight = 27;
constexpr int barThickness = 14;
constexpr int valueWidth = 62;
constexpr int remarkWidth = 62;
constexpr int gap = 6;

double sumOf(const std::vector<double> &parts)
{
    return std::accumulate(parts.begin(), parts.end(), 0.0);
}

} // namespace

BarsChart::BarsChart(BarsData data)
    : m_data(std::move(data))
{
    for (const ChartBar &bar : m_data.bars) {
        m_longest = std::max(m_longest, sumOf(bar.parts));
    }
}

size_t BarsChart::drawn() const
{
    return std::min(m_data.bars.size(), m_data.shown);
}

size_t BarsChart::first() const
{
    return m_data.fromEnd ? m_data.bars.size() - drawn() : 0;
}

int BarsChart::heightFor(int width) const
{
    return headHeight + int(drawn()) * rowHeight + (drawn() < m_data.bars.size() ? rowHeight : 0)
        + (isShare() ? legendHeightFor(m_data.parts, width - 2 * gap) + gap : 0);
}

QRect BarsChart::cell(Column column, int top, int height, const QRect &area, Qt::LayoutDirection direction) const
{
    const int remark = m_data.remarkHead.isEmpty() ? 0 : remarkWidth;
    int value = valueWidth; // of the longest: "55 میں سے 53" is longer than "53 of 55"
    for (const ChartBar &bar : m_data.bars) {
        value = std::max(value, std::min(lineWidth(bar.value, fontOf(TextRole::BodyBold)) + 2 * gap + 2, 3 * valueWidth));
    }
    const int left = area.width() - value - remark;
    const int name = std::clamp(left * 45 / 100, 90, 280);
    const int widths[]{name, left - name, value, remark};
    int x = area.left();
    for (int before = 0; before < column; ++before) {
        x += widths[before];
    }
    return mirrored(QRect(x, area.top() + top, widths[column], height).adjusted(gap, 0, -gap, 0), area, direction);
}

std::vector<QRect> BarsChart::partsOf(size_t index, const QRect &area, Qt::LayoutDirection direction) const
{
    const ChartBar &bar = m_data.bars[first() + index];
    const QRect track = cell(Bar, headHeight + int(index) * rowHeight, rowHeight - 1, area, direction);
    const double whole = isShare() ? sumOf(bar.parts) : m_longest;
    std::vector<QRect> rects;
    double done = 0;
    for (const double part : bar.parts) {
        const int from = whole > 0 ? qRound(done / whole * track.width()) : 0;
        done += part;
        const int to = whole > 0 ? qRound(done / whole * track.width()) : 0;
        const QRect rect(track.left() + from, track.center().y() - barThickness / 2, to - from, barThickness);
        rects.push_back(mirrored(rect, track, direction));
    }
    return rects;
}

void BarsChart::paint(QPainter &painter, const QRect &area, Qt::LayoutDirection direction) const
{
    const Tokens &colors = tokens();
    const auto put = [&](Column column, int top, int height, const QString &text, TextRole role, const QColor &ink) {
        if (text.isEmpty()) {
            return; // the column may have no width
        }
        paintLine(painter, cell(column, top, height, area, direction), column >= Value ? Qt::AlignTrailing : Qt::AlignLeading,
                  text, fontOf(role, scriptOf(text, uiLanguage())), ink, direction);
    };
    put(Name, 0, headHeight, m_data.nameHead, TextRole::Caption, colors.text3);
    put(Bar, 0, headHeight, m_data.barHead, TextRole::Caption, colors.text3);
    put(Value, 0, headHeight, m_data.valueHead, TextRole::Caption, colors.text3);
    put(Remark, 0, headHeight, m_data.remarkHead, TextRole::Caption, colors.text3);
    painter.fillRect(area.left(), area.top() + headHeight - 1, area.width(), 1, colors.line);
    for (size_t i = 0; i < drawn(); ++i) {
        const ChartBar &bar = m_data.bars[first() + i];
        const int top = headHeight + int(i) * rowHeight;
        put(Name, top, rowHeight - 1, bar.name, TextRole::Body, colors.text1);
        put(Value, top, rowHeight - 1, bar.value, TextRole::BodyBold, colors.text1);
        put(Remark, top, rowHeight - 1, bar.remark, TextRole::Body, colors.text2);
        const std::vector<QRect> rects = partsOf(i, area, direction);
        for (size_t part = 0; part < rects.size(); ++part) {
            fillArea(painter, rects[part], isShare() ? m_data.parts[part].ink : bar.ink);
        }
        painter.fillRect(area.left(), area.top() + top + rowHeight - 1, area.width(), 1, colors.line);
    }
    int top = area.top() + headHeight + int(drawn()) * rowHeight;
    if (drawn() < m_data.bars.size()) {
        const QRect line(area.left() + gap, top, area.width() - 2 * gap, rowHeight);
        paintLine(painter, line, Qt::AlignLeading, m_data.restNote, fontOf(TextRole::Small), colors.text2, direction);
        top += rowHeight;
    }
    if (isShare()) {
        paintLegend(painter, {area.left() + gap, top + gap, area.width() - 2 * gap, legendHeight}, m_data.parts, direction);
    }
}

ChartTable BarsChart::table() const
{
    ChartTable table;
    table.heads = {m_data.nameHead};
    for (const LegendEntry &part : m_data.parts) {
        table.heads.append(part.name);
    }
    const bool hasValue = isShare(); // of one part it is the same number
    if (hasValue) {
        table.heads.append(m_data.valueHead);
    }
    if (!m_data.remarkHead.isEmpty()) {
        table.heads.append(m_data.remarkHead);
    }
    for (const ChartBar &bar : m_data.bars) {
        QStringList row{bar.name};
        for (const double part : bar.parts) {
            row.append(isShare() ? number(qint64(part)) : bar.value);
        }
        if (hasValue) {
            row.append(bar.value);
        }
        if (!m_data.remarkHead.isEmpty()) {
            row.append(bar.remark);
        }
        table.rows.push_back(row);
    }
    return table;
}

int BarsChart::itemAt(const QPoint &pos, const QRect &area, Qt::LayoutDirection) const
{
    const int y = pos.y() - area.top() - headHeight;
    return y >= 0 && y < int(drawn()) * rowHeight ? int(first()) + y / rowHeight : -1;
}

} // namespace meyar::ui
