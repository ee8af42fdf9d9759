// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

namespace meyar::ui {

struct ParetoBar
{
    QString code; ///< short, under the bar: "FX-01"
    QString name; ///< in full, for the table and the tool tip
    int count = 0;
    double cumulativePercent = 0;
};

struct ParetoData
{
    QString codeHead;
    QString nameHead;
    QString countHead;
    QString cumulativeHead;
    std::vector<ParetoBar> bars; ///< largest first
    int shown = 12; ///< the table has all
};

/// Upright bars, the largest at the leading edge, and the line of their sum with a mark at 80 %.
class ParetoChart final : public Chart
{
public:
    explicit ParetoChart(ParetoData data);

    [[nodiscard]] bool isEmpty() const override { return m_data.bars.empty(); }
    [[nodiscard]] int heightFor(int width) const override;
    void paint(QPainter &painter, const QRect &area, Qt::LayoutDirection direction) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] int itemAt(const QPoint &pos, const QRect &area, Qt::LayoutDirection direction) const override;

    [[nodiscard]] QRect barAt(int bar, const QRect &area, Qt::LayoutDirection direction) const;

private:
    [[nodiscard]] QRect plotOf(const QRect &area) const;
    [[nodiscard]] int drawn() const;

    ParetoData m_data;
    double m_top = 0;
};

} // namespace meyar::ui
