// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <optional>

namespace meyar::ui {

struct HeatField
{
    std::optional<double> heat; ///< 0 (pale) to 1 (full); empty: nothing is known
    QString text;
};

struct HeatData
{
    QString rowHead; ///< of the names of the rows
    QStringList rows;
    QStringList columns;
    std::vector<std::vector<HeatField>> fields; ///< by row, then column
    int shownRows = 12; ///< the table has all
    int shownColumns = 6;
};

/// Fields in shades of one colour with their numbers: the first column at the leading edge.
class HeatChart final : public Chart
{
public:
    explicit HeatChart(HeatData data);

    [[nodiscard]] bool isEmpty() const override { return m_data.rows.isEmpty() || m_data.columns.isEmpty(); }
    [[nodiscard]] int heightFor(int width) const override;
    void paint(QPainter &painter, const QRect &area, Qt::LayoutDirection direction) const override;
    [[nodiscard]] ChartTable table() const override;

    [[nodiscard]] QRect fieldAt(int row, int column, const QRect &area, Qt::LayoutDirection direction) const;

private:
    [[nodiscard]] int rows() const;
    [[nodiscard]] int columns() const;

    HeatData m_data;
};

} // namespace meyar::ui
