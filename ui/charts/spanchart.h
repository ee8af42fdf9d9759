// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

namespace meyar::ui {

/// A part of a row, from one value to another; either may be below 0.
struct ChartSpan
{
    double from = 0;
    double to = 0;
    ChartInk ink = ChartInk::Accent;
};

struct SpanRow
{
    QString name;
    std::vector<ChartSpan> spans;
    QStringList cells; ///< of the table, as many as `SpansData::cellHeads`; the first stands beside the bar
};

struct SpansData
{
    QString nameHead;
    QString barHead;
    QStringList cellHeads; ///< of the figures beside the name; not empty
    std::vector<SpanRow> rows;
    std::vector<LegendEntry> legend; ///< empty: none
    double base = 0; ///< where the upright line stands: 0 in a waterfall, the present value in a tornado
    bool isLinked = false; ///< hairlines from the end of a row's last span to the next row: a waterfall
};

/// Horizontal bars that begin anywhere. With two spans a row from a common base it is a tornado, with one a row where the
/// last ended a waterfall. Values rise in the direction of reading.
class SpanChart final : public Chart
{
public:
    explicit SpanChart(SpansData data);

    [[nodiscard]] bool isEmpty() const override { return m_data.rows.empty(); }
    [[nodiscard]] int heightFor(int width) const override;
    void paint(QPainter &painter, const QRect &area, Qt::LayoutDirection direction) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] int itemAt(const QPoint &pos, const QRect &area, Qt::LayoutDirection direction) const override;

    /// Where the spans of a row stand in `area`. For tests.
    [[nodiscard]] std::vector<QRect> spansOf(size_t row, const QRect &area, Qt::LayoutDirection direction) const;

private:
    enum Column { Name, Bar, Value };
    [[nodiscard]] QRect cell(Column column, int top, int height, const QRect &area) const; ///< as from left to right
    [[nodiscard]] int xOf(double value, const QRect &track) const; ///< likewise

    SpansData m_data;
    double m_least = 0;
    double m_most = 0;
};

} // namespace meyar::ui
