// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart.h"

#include "ui/common/painting.h"
#include "ui/common/palette.h"
#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>

namespace meyar::ui {

namespace {

/// Lines at 45 degrees, cut at the edges by hand: a picture as SVG knows no clipping.
void hatch(QPainter &painter, const QRectF &rect, bool rising)
{
    constexpr double step = 6;
    const double height = rect.height();
    for (double foot = rect.left() - height; foot < rect.right(); foot += step) {
        const double from = std::max(foot, rect.left());
        const double to = std::min(foot + height, rect.right());
        if (from >= to) {
            continue;
        }
        const auto y = [&](double x) { return rising ? rect.bottom() - (x - foot) : rect.top() + (x - foot); };
        painter.drawLine(QPointF(from, y(from)), QPointF(to, y(to)));
    }
}

} // namespace

QColor colorOf(ChartInk ink)
{
    const Tokens &colors = tokens();
    switch (ink) {
    case ChartInk::Good:
        return colors.chartGood;
    case ChartInk::Warn:
        return colors.chartWarn;
    case ChartInk::Bad:
        return colors.chartBad;
    case ChartInk::Accent:
        return colors.accent.ink;
    case ChartInk::Quiet:
        return colors.strongLine;
    }
    return colors.text1;
}

void fillArea(QPainter &painter, const QRectF &rect, ChartInk ink)
{
    if (rect.width() <= 0 || rect.height() <= 0) {
        return;
    }
    painter.fillRect(rect, colorOf(ink));
    if (ink == ChartInk::Warn || ink == ChartInk::Bad) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(mixed(tokens().surface, colorOf(ink), 0.45), 1));
        hatch(painter, rect, true);
        if (ink == ChartInk::Bad) {
            hatch(painter, rect, false);
        }
        painter.restore();
    }
}

void paintLegend(QPainter &painter, const QRect &area, const std::vector<LegendEntry> &entries,
                 Qt::LayoutDirection direction)
{
    const QFont font = fontOf(TextRole::Small);
    int x = area.left();
    for (const LegendEntry &entry : entries) {
        const auto placed = [&](int width, int top, int height) {
            return mirrored(QRect(x, area.top() + top, width, height), area, direction);
        };
        const int sample = entry.isLine ? 22 : 14;
        if (entry.isLine) {
            const QRect line = placed(sample, 0, area.height());
            painter.save();
            painter.setPen(QPen(colorOf(entry.ink), 2, entry.isDashed ? Qt::DashLine : Qt::SolidLine));
            painter.drawLine(line.left(), line.center().y(), line.right(), line.center().y());
            painter.restore();
        } else {
            fillArea(painter, placed(sample, (area.height() - 10) / 2, 10), entry.ink);
        }
        x += sample + 6;
        const int words = lineWidth(entry.name, font) + 4;
        paintLine(painter, placed(words, 0, area.height()), Qt::AlignLeading, entry.name, font, tokens().text2, direction);
        x += words + 16;
    }
}

} // namespace meyar::ui
