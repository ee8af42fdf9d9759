// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/radarchart.h"

#include "core/base/text.h"
#include "ui/common/bidi.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>

namespace meyar::ui {

namespace {

constexpr int nameHeight = 18;
constexpr int rings = 4;

} // namespace

RadarChart::RadarChart(RadarData data)
    : m_data(std::move(data))
{
}

int RadarChart::heightFor(int width) const
{
    return std::clamp(width * 70 / 100, 200, 290) + legendHeight;
}

QPointF RadarChart::pointAt(int spoke, double value, const QRect &area, Qt::LayoutDirection direction) const
{
    const QRectF plot = QRectF(area).adjusted(0, nameHeight + 4, 0, -nameHeight - 4 - legendHeight);
    const double radius = std::min(plot.height(), plot.width() * 0.55) / 2;
    const double turn = 2 * std::numbers::pi * spoke / double(m_data.axis.size());
    const double along = radius * std::clamp(value, 0.0, 110.0) / 100;
    const double sideways = direction == Qt::RightToLeft ? -std::sin(turn) : std::sin(turn);
    return plot.center() + QPointF(along * sideways, -along * std::cos(turn));
}

void RadarChart::paintNames(QPainter &painter, const QRect &area, Qt::LayoutDirection direction) const
{
    const QPointF middle = pointAt(0, 0, area, direction);
    for (int spoke = 0; spoke < m_data.axis.size(); ++spoke) {
        const QString &name = m_data.axis[spoke];
        const QFont font = fontOf(TextRole::Small, scriptOf(name, uiLanguage()));
        const QPointF tip = pointAt(spoke, 106, area, direction);
        const int wanted = lineWidth(name, font) + 2;
        QRect rect(0, qRound(tip.y()) - nameHeight / 2, wanted, nameHeight);
        if (std::abs(tip.x() - middle.x()) < 4) {
            rect.setWidth(std::min(wanted, area.width()));
            rect.moveLeft(qRound(tip.x()) - rect.width() / 2);
            rect.translate(0, tip.y() < middle.y() ? -nameHeight / 2 : nameHeight / 2);
        } else if (tip.x() > middle.x()) {
            rect.setWidth(std::min(wanted, area.right() - qRound(tip.x())));
            rect.moveLeft(qRound(tip.x()) + 2);
        } else {
            rect.setWidth(std::min(wanted, qRound(tip.x()) - area.left() - 2));
            rect.moveRight(qRound(tip.x()) - 2);
        }
        paintLine(painter, rect, Qt::AlignLeft, name, font, tokens().text2, Qt::LeftToRight);
    }
}

void RadarChart::paint(QPainter &painter, const QRect &area, Qt::LayoutDirection direction) const
{
    if (isEmpty()) {
        return;
    }
    const auto outline = [&](const std::function<double(int)> &valueOf) {
        QPolygonF polygon;
        for (int spoke = 0; spoke < m_data.axis.size(); ++spoke) {
            polygon.append(pointAt(spoke, valueOf(spoke), area, direction));
        }
        return polygon;
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().line, 1));
    for (int ring = 1; ring <= rings; ++ring) {
        painter.drawPolygon(outline([ring](int) { return 100.0 * ring / rings; }));
    }
    for (int spoke = 0; spoke < m_data.axis.size(); ++spoke) {
        painter.drawLine(pointAt(spoke, 0, area, direction), pointAt(spoke, 100, area, direction));
    }
    std::vector<LegendEntry> legend;
    for (size_t line = 0; line < m_data.lines.size(); ++line) {
        const ChartLine &drawn = m_data.lines[line];
        const QColor color = colorOf(drawn.legend.ink);
        painter.setPen(QPen(color, drawn.legend.isDashed ? 1.5 : 2, drawn.legend.isDashed ? Qt::DashLine : Qt::SolidLine));
        QColor ground = color;
        ground.setAlphaF(line == 0 ? 0.14F : 0.F);
        painter.setBrush(line == 0 ? QBrush(ground) : QBrush(Qt::NoBrush));
        painter.drawPolygon(outline([&drawn](int spoke) { return drawn.values[size_t(spoke)].value_or(0); }));
        legend.push_back(drawn.legend);
        legend.back().isLine = true;
    }
    painter.restore();
    paintNames(painter, area, direction);
    paintLegend(painter, {area.left(), area.bottom() + 1 - legendHeight, area.width(), legendHeight}, legend, direction);
}

ChartTable RadarChart::table() const
{
    ChartTable table;
    table.heads = {m_data.axisHead};
    for (const ChartLine &line : m_data.lines) {
        table.heads.append(line.legend.name);
    }
    for (qsizetype spoke = 0; spoke < m_data.axis.size(); ++spoke) {
        QStringList row{m_data.axis[spoke]};
        for (const ChartLine &line : m_data.lines) {
            const std::optional<double> &value = line.values[size_t(spoke)];
            row.append(value ? isolated(number(*value, 0) + m_data.unit) : QString());
        }
        table.rows.push_back(row);
    }
    return table;
}

} // namespace meyar::ui
