// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charttable.h"
#include "ui/common/tokens.h"

#include <QRect>

class QPainter;

namespace meyar::ui {

/// A picture of figures: painted with QPainter for both directions of reading, because Qt Charts cannot mirror. Values
/// only; what shows it is ChartView. Colours are the theme's at the moment of painting, and never alone: parts are
/// hatched differently, lines dashed differently, and numbers stand beside them.
class Chart
{
public:
    virtual ~Chart() = default;

    [[nodiscard]] virtual bool isEmpty() const = 0;
    [[nodiscard]] virtual int heightFor(int width) const = 0;
    virtual void paint(QPainter &painter, const QRect &area, Qt::LayoutDirection direction) const = 0;
    [[nodiscard]] virtual ChartTable table() const = 0;
    /// The number of the bar, cell or point at `pos`, or -1.
    [[nodiscard]] virtual int itemAt(const QPoint &pos, const QRect &area, Qt::LayoutDirection direction) const
    {
        Q_UNUSED(pos)
        Q_UNUSED(area)
        Q_UNUSED(direction)
        return -1;
    }
};

/// How an area is filled: a colour and its hatching.
enum class ChartInk { Good, Warn, Bad, Accent, Quiet };

[[nodiscard]] QColor colorOf(ChartInk ink);
/// Fills `rect` and hatches it: Warn in one direction, Bad in both.
void fillArea(QPainter &painter, const QRectF &rect, ChartInk ink);

/// One entry of a legend: a filled sample, or a line.
struct LegendEntry
{
    QString name;
    ChartInk ink = ChartInk::Accent;
    bool isLine = false;
    bool isDashed = false;
};
inline constexpr int legendHeight = 26; ///< of one line
/// What the entries take in lines of `width`.
[[nodiscard]] int legendHeightFor(const std::vector<LegendEntry> &entries, int width);
/// From the leading edge of `area`, as many lines as it takes.
void paintLegend(QPainter &painter, const QRect &area, const std::vector<LegendEntry> &entries,
                 Qt::LayoutDirection direction);

} // namespace meyar::ui
