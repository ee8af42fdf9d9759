// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/linechart.h"

#include "core/base/text.h"
#include "ui/common/bidi.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace meyar::ui {

namespace {

constexpr int valueAxisWidth = 44;
constexpr int timeAxisHeight = 22;
constexpr int topMargin = 8;
constexpr int labelWidth = 76;
constexpr int steps = 4;

} // namespace

double roundTop(double value)
{
    if (value <= 4) {
        return 4;
    }
    const double step = value / steps;
    const double power = std::pow(10, std::floor(std::log10(step)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        const double round = factor * power;
        if (round >= step && (round == std::floor(round))) {
            return round * steps;
        }
    }
    return 10 * power * steps;
}

LineChart::LineChart(LinesData data)
    : m_data(std::move(data))
    , m_top(m_data.top)
{
    double highest = 0;
    for (const ChartLine &line : m_data.lines) {
        m_legend.push_back(line.legend);
        m_legend.back().isLine = true;
        for (const std::optional<double> &value : line.values) {
            highest = std::max(highest, value.value_or(0));
        }
    }
    if (m_top <= 0) {
        m_top = roundTop(highest);
    }
}

int LineChart::heightFor(int width) const
{
    return std::clamp(width * 45 / 100, 170, 240) + legendHeightFor(m_legend, width);
}

QRect LineChart::plotOf(const QRect &area) const
{
    return area.adjusted(valueAxisWidth, topMargin, -12, -timeAxisHeight - legendHeightFor(m_legend, area.width()));
}

double LineChart::xOf(size_t point, const QRect &area, Qt::LayoutDirection direction) const
{
    const QRect plot = plotOf(area);
    const size_t count = size_t(m_data.axis.size());
    double share = count > 1 ? double(point) / double(count - 1) : 0.5;
    if (m_data.positions.size() == count && count > 1 && m_data.positions.back() > m_data.positions.front()) {
        share = (m_data.positions[point] - m_data.positions.front()) / (m_data.positions.back() - m_data.positions.front());
    }
    const double x = plot.left() + share * plot.width();
    return direction == Qt::RightToLeft ? area.left() + area.right() + 1 - x : x;
}

QPointF LineChart::pointAt(size_t line, size_t point, const QRect &area, Qt::LayoutDirection direction) const
{
    const QRect plot = plotOf(area);
    const double value = std::min(m_data.lines[line].values[point].value_or(0), m_top);
    return {xOf(point, area, direction), plot.bottom() + 1 - value / m_top * plot.height()};
}

void LineChart::paintAxes(QPainter &painter, const QRect &area, Qt::LayoutDirection direction) const
{
    const Tokens &colors = tokens();
    const QRect plot = plotOf(area);
    const QFont font = fontOf(TextRole::Caption, Language::English);
    for (int step = 0; step <= steps; ++step) {
        const int y = plot.bottom() + 1 - plot.height() * step / steps;
        painter.fillRect(mirrored(QRect(plot.left(), y, plot.width(), 1), area, direction),
                         step == 0 ? colors.strongLine : colors.line);
        const double value = m_top * step / steps;
        paintLine(painter, mirrored(QRect(area.left(), y - 8, valueAxisWidth - 6, 16), area, direction), Qt::AlignTrailing,
                  isolated(number(value, value == std::floor(value) ? 0 : 1) + m_data.unit), font, colors.text3, direction);
    }
    const auto points = size_t(m_data.axis.size());
    const size_t fit = size_t(std::max(1, plot.width() / labelWidth));
    const size_t every = std::max<size_t>(1, (points + fit - 1) / fit);
    for (size_t point = 0; point < points; point += every) {
        const int x = qRound(xOf(point, area, direction));
        QRect label(x - labelWidth / 2, plot.bottom() + 5, labelWidth, timeAxisHeight - 4);
        label.moveLeft(std::clamp(label.left(), area.left(), std::max(area.left(), area.right() - labelWidth)));
        const QStringList &labels = m_data.labels.isEmpty() ? m_data.axis : m_data.labels;
        const QString &text = labels[qsizetype(point)];
        const int free = std::max(0, labelWidth - lineWidth(text, fontOf(TextRole::Caption))) / 2;
        paintLine(painter, label.adjusted(free, 0, 0, 0), Qt::AlignLeft, text, fontOf(TextRole::Caption), colors.text3,
                  Qt::LeftToRight);
    }
    if (m_data.today >= 0 && size_t(m_data.today) < points) {
        painter.save();
        painter.setPen(QPen(colors.strongLine, 1, Qt::DotLine));
        const double x = xOf(size_t(m_data.today), area, direction);
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.restore();
    }
}

void LineChart::paintLineOf(QPainter &painter, size_t line, const QRect &area, Qt::LayoutDirection direction) const
{
    const ChartLine &drawn = m_data.lines[line];
    const QColor color = colorOf(drawn.legend.ink);
    painter.setPen(QPen(color, drawn.legend.isDashed ? 1.5 : 2.5, drawn.legend.isDashed ? Qt::DashLine : Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    QPolygonF run;
    const auto end = [&] {
        painter.drawPolyline(run);
        run.clear();
    };
    for (size_t point = 0; point < drawn.values.size(); ++point) {
        if (drawn.values[point]) {
            run.append(pointAt(line, point, area, direction));
        } else {
            end();
        }
    }
    end();
    if (!drawn.legend.isDashed && drawn.values.size() <= 14) {
        painter.setBrush(tokens().surface);
        painter.setPen(QPen(color, 2));
        for (size_t point = 0; point < drawn.values.size(); ++point) {
            if (drawn.values[point]) {
                painter.drawEllipse(pointAt(line, point, area, direction), 3.5, 3.5);
            }
        }
    }
}

void LineChart::paint(QPainter &painter, const QRect &area, Qt::LayoutDirection direction) const
{
    paintAxes(painter, area, direction);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t line = 0; line < m_data.lines.size(); ++line) {
        paintLineOf(painter, line, area, direction);
    }
    painter.restore();
    const int legendTop = area.bottom() + 1 - legendHeightFor(m_legend, area.width());
    paintLegend(painter, {area.left(), legendTop, area.width(), legendHeight}, m_legend, direction);
}

ChartTable LineChart::table() const
{
    ChartTable table;
    table.heads = {m_data.axisHead};
    for (const ChartLine &line : m_data.lines) {
        table.heads.append(line.legend.name);
    }
    for (qsizetype point = 0; point < m_data.axis.size(); ++point) {
        QStringList row{m_data.axis[point]};
        for (const ChartLine &line : m_data.lines) {
            const std::optional<double> &value = line.values[size_t(point)];
            row.append(value ? isolated(number(*value, m_data.decimals) + m_data.unit) : QString());
        }
        table.rows.push_back(row);
    }
    return table;
}

} // namespace meyar::ui
