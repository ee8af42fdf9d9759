// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/linechart.h"

namespace meyar::ui {

struct RadarData
{
    QString axisHead; ///< of the table's first column
    QStringList axis; ///< a name for each spoke; less than three cannot be drawn
    std::vector<ChartLine> lines; ///< values 0 to 100; the first one's area is tinted
    QString unit;
};

/// Spokes from the middle, the first upwards, the next ones along the reading direction: clockwise in English,
/// the other way round in Urdu.
class RadarChart final : public Chart
{
public:
    explicit RadarChart(RadarData data);

    [[nodiscard]] bool isEmpty() const override { return m_data.axis.size() < 3; }
    [[nodiscard]] int heightFor(int width) const override;
    void paint(QPainter &painter, const QRect &area, Qt::LayoutDirection direction) const override;
    [[nodiscard]] ChartTable table() const override;

    [[nodiscard]] QPointF pointAt(int spoke, double value, const QRect &area, Qt::LayoutDirection direction) const;

private:
    void paintNames(QPainter &painter, const QRect &area, Qt::LayoutDirection direction) const;

    RadarData m_data;
};

} // namespace meyar::ui
