// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

namespace meyar::ui {

/// A row of a bar chart. Its texts are worded by the caller.
struct ChartBar
{
    QString name;
    std::vector<double> parts; ///< as many as the chart's part names
    QString value; ///< the figure that counts, bold
    QString remark; ///< a second figure, quiet; may be empty
    ChartInk ink = ChartInk::Accent; ///< of a bar of one part
};

struct BarsData
{
    QString nameHead;
    QString barHead;
    QString valueHead;
    QString remarkHead; ///< empty: no column
    std::vector<LegendEntry> parts; ///< what the parts mean; one: bars are as long as their value
    std::vector<ChartBar> bars;
    size_t shown = SIZE_MAX; ///< how many bars are drawn; the table has all
    bool fromEnd = false; ///< the last ones are drawn, if not all
    QString restNote; ///< "and 12 more in the table", under the bars if some are left out
};

/// Horizontal bars from the leading edge. With several parts each bar is as wide as the others and shows shares; with
/// one the longest fills the width.
class BarsChart final : public Chart
{
public:
    explicit BarsChart(BarsData data);

    [[nodiscard]] bool isEmpty() const override { return m_data.bars.empty(); }
    [[nodiscard]] int heightFor(int width) const override;
    void paint(QPainter &painter, const QRect &area, Qt::LayoutDirection direction) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] int itemAt(const QPoint &pos, const QRect &area, Qt::LayoutDirection direction) const override;

    /// Where the parts of a drawn bar stand from left to right, in `area`. For tests.
    [[nodiscard]] std::vector<QRect> partsOf(size_t bar, const QRect &area, Qt::LayoutDirection direction) const;

private:
    enum Column { Name, Bar, Value, Remark };
    [[nodiscard]] QRect cell(Column column, int top, int height, const QRect &area, Qt::LayoutDirection direction) const;
    [[nodiscard]] size_t drawn() const;
    [[nodiscard]] size_t first() const;
    [[nodiscard]] bool isShare() const { return m_data.parts.size() > 1; }

    BarsData m_data;
    double m_longest = 0;
};

} // namespace meyar::ui
