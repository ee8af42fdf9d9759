// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paretochart.h"

#include "core/base/text.h"
#include "ui/charts/linechart.h"
#include "ui/common/bidi.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>

namespace meyar::ui {

namespace {

constexpr int valueAxisWidth = 40;
constexpr int percentAxisWidth = 46;
constexpr int codeHeight = 22;
constexpr int topMargin = 18;
constexpr int steps = 4;
constexpr double vitalFew = 80; ///< percent of all failures: what to mend first

} // namespace

ParetoChart::ParetoChart(ParetoData data)
    : m_data(std::move(data))
    , m_top(m_data.bars.empty() ? 4 : roundTop(m_data.bars.front().count))
{
}

int ParetoChart::drawn() const
{
    return std::min(int(m_data.bars.size()), m_data.shown);
}

int ParetoChart::heightFor(int width) const
{
    return std::clamp(width * 40 / 100, 190, 260) + legendHeight;
}

QRect ParetoChart::plotOf(const QRect &area) const
{
    return area.adjusted(valueAxisWidth, topMargin, -percentAxisWidth, -codeHeight - legendHeight);
}

QRect ParetoChart::barAt(int bar, const QRect &area, Qt::LayoutDirection direction) const
{
    const QRect plot = plotOf(area);
    const int from = plot.width() * bar / std::max(1, drawn());
    const int to = plot.width() * (bar + 1) / std::max(1, drawn());
    const int inset = std::max(2, (to - from) / 8);
    const int height = qRound(m_data.bars[size_t(bar)].count / m_top * plot.height());
    return mirrored(QRect(plot.left() + from + inset, plot.bottom() + 1 - height, to - from - 2 * inset, height), area,
                    direction);
}

void ParetoChart::paint(QPainter &painter, const QRect &area, Qt::LayoutDirection direction) const
{
    const Tokens &colors = tokens();
    const QRect plot = plotOf(area);
    const QFont small = fontOf(TextRole::Caption, Language::English);
    for (int step = 0; step <= steps; ++step) {
        const int y = plot.bottom() + 1 - plot.height() * step / steps;
        painter.fillRect(mirrored(QRect(plot.left(), y, plot.width(), 1), area, direction),
                         step == 0 ? colors.strongLine : colors.line);
        paintLine(painter, mirrored(QRect(area.left(), y - 8, valueAxisWidth - 6, 16), area, direction), Qt::AlignTrailing,
                  number(qint64(m_top * step / steps)), small, colors.text3, direction);
        paintLine(painter, mirrored(QRect(plot.right() + 7, y - 8, percentAxisWidth - 7, 16), area, direction),
                  Qt::AlignLeading, isolated(number(qint64(100 * step / steps)) + QStringLiteral(" %")), small, colors.text3, direction);
    }
    QPolygonF sums;
    for (int bar = 0; bar < drawn(); ++bar) {
        const ParetoBar &shown = m_data.bars[size_t(bar)];
        const QRect rect = barAt(bar, area, direction);
        fillArea(painter, rect, ChartInk::Bad);
        const int slot = plot.width() / std::max(1, drawn());
        const auto centered = [&](int top, int height, const QString &text, const QColor &ink) {
            const int width = std::min(lineWidth(text, small), slot - 2);
            paintLine(painter, QRect(rect.center().x() - width / 2, top, width + 1, height), Qt::AlignLeft, text, small, ink,
                      Qt::LeftToRight);
        };
        centered(rect.top() - 17, 16, number(qint64(shown.count)), colors.text1);
        centered(plot.bottom() + 4, codeHeight - 4, shown.code, colors.text2);
        sums.append(QPointF(rect.center().x(), plot.bottom() + 1 - shown.cumulativePercent / 100 * plot.height()));
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double vital = plot.bottom() + 1 - vitalFew / 100 * plot.height();
    painter.setPen(QPen(colors.strongLine, 1, Qt::DashLine));
    const QRect across = mirrored(plot, area, direction);
    painter.drawLine(QPointF(across.left(), vital), QPointF(across.right(), vital));
    painter.setPen(QPen(colors.accent.ink, 2));
    painter.drawPolyline(sums);
    painter.setBrush(colors.surface);
    for (const QPointF &point : sums) {
        painter.drawEllipse(point, 3, 3);
    }
    painter.restore();
    paintLegend(painter, {area.left(), area.bottom() + 1 - legendHeight, area.width(), legendHeight},
                {{m_data.countHead, ChartInk::Bad}, {m_data.cumulativeHead, ChartInk::Accent, true}}, direction);
}

ChartTable ParetoChart::table() const
{
    ChartTable table;
    table.heads = {m_data.codeHead, m_data.nameHead, m_data.countHead, m_data.cumulativeHead};
    table.textColumns = 2;
    for (const ParetoBar &bar : m_data.bars) {
        table.rows.push_back({bar.code, bar.name, number(qint64(bar.count)),
                              isolated(number(bar.cumulativePercent, 0) + QStringLiteral(" %"))});
    }
    return table;
}

int ParetoChart::itemAt(const QPoint &pos, const QRect &area, Qt::LayoutDirection direction) const
{
    for (int bar = 0; bar < drawn(); ++bar) {
        const QRect rect = barAt(bar, area, direction);
        if (pos.x() >= rect.left() && pos.x() <= rect.right() && pos.y() >= area.top()) {
            return bar;
        }
    }
    return -1;
}

} // namespace meyar::ui
