// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <optional>

namespace meyar::ui {

struct ChartLine
{
    LegendEntry legend;
    std::vector<std::optional<double>> values; ///< one for each point of the axis; gaps are not drawn
};

struct LinesData
{
    QString axisHead; ///< of the table's first column: "Month"
    QStringList axis; ///< a word for each point, in the order of time
    QStringList labels = {}; ///< shorter words under the axis; empty: those of `axis`
    std::vector<double> positions; ///< of the points along the axis, ascending; empty: evenly
    std::vector<ChartLine> lines;
    double top = 0; ///< of the value axis; 0: a round number above the highest value
    QString unit; ///< " %": after the numbers at the value axis and in the table
    int decimals = 0; ///< in the table
    int today = -1; ///< the point that stands for today: a hairline
};

/// Lines over time. Time runs along the reading direction: from the right in Urdu, the value axis at the leading edge.
class LineChart final : public Chart
{
public:
    explicit LineChart(LinesData data);

    [[nodiscard]] bool isEmpty() const override { return m_data.axis.isEmpty(); }
    [[nodiscard]] int heightFor(int width) const override;
    void paint(QPainter &painter, const QRect &area, Qt::LayoutDirection direction) const override;
    [[nodiscard]] ChartTable table() const override;

    /// Where a point lies. For tests.
    [[nodiscard]] QPointF pointAt(size_t line, size_t point, const QRect &area, Qt::LayoutDirection direction) const;

private:
    [[nodiscard]] QRect plotOf(const QRect &area) const; ///< as from left to right
    [[nodiscard]] double xOf(size_t point, const QRect &area, Qt::LayoutDirection direction) const;
    void paintAxes(QPainter &painter, const QRect &area, Qt::LayoutDirection direction) const;
    void paintLineOf(QPainter &painter, size_t line, const QRect &area, Qt::LayoutDirection direction) const;

    LinesData m_data;
    std::vector<LegendEntry> m_legend;
    double m_top = 0;
};

/// A round number of at least `value` that four equal steps divide into whole numbers (or tenths below 4).
[[nodiscard]] double roundTop(double value);

} // namespace meyar::ui
