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

namespace {

constexpr int legendGap = 16;

int sampleWidth(const LegendEntry &entry)
{
    return entry.isLine ? 22 : 14;
}

int entryWidth(const LegendEntry &entry)
{
    return sampleWidth(entry) + 6 + lineWidth(entry.name, fontOf(TextRole::Small)) + 4;
}

/// Where each entry begins: across from the leading edge, and in which line.
std::vector<QPoint> legendPlaces(const std::vector<LegendEntry> &entries, int width)
{
    std::vector<QPoint> places;
    QPoint next;
    for (const LegendEntry &entry : entries) {
        const int needed = entryWidth(entry);
        if (next.x() > 0 && next.x() + needed > width) {
            next = {0, next.y() + 1};
        }
        places.push_back(next);
        next.rx() += needed + legendGap;
    }
    return places;
}

} // namespace

int legendHeightFor(const std::vector<LegendEntry> &entries, int width)
{
    return entries.empty() ? 0 : (legendPlaces(entries, width).back().y() + 1) * legendHeight;
}

void paintLegend(QPainter &painter, const QRect &area, const std::vector<LegendEntry> &entries,
                 Qt::LayoutDirection direction)
{
    const QFont font = fontOf(TextRole::Small);
    const std::vector<QPoint> places = legendPlaces(entries, area.width());
    for (size_t i = 0; i < entries.size(); ++i) {
        const LegendEntry &entry = entries[i];
        const QPoint at(area.left() + places[i].x(), area.top() + places[i].y() * legendHeight);
        const auto placed = [&](int from, int width, int top, int height) {
            return mirrored(QRect(at.x() + from, at.y() + top, width, height), area, direction);
        };
        const int sample = sampleWidth(entry);
        if (entry.isLine) {
            const QRect line = placed(0, sample, 0, legendHeight);
            painter.save();
            painter.setPen(QPen(colorOf(entry.ink), 2, entry.isDashed ? Qt::DashLine : Qt::SolidLine));
            painter.drawLine(line.left(), line.center().y(), line.right(), line.center().y());
            painter.restore();
        } else {
            fillArea(painter, placed(0, sample, (legendHeight - 10) / 2, 10), entry.ink);
        }
        const int words = std::min(entryWidth(entry) - sample - 6, area.width() - places[i].x() - sample - 6);
        paintLine(painter, placed(sample + 6, words, 0, legendHeight), Qt::AlignLeading, entry.name, font, tokens().text2, direction);
    }
}

} // namespace meyar::ui
