// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <array>

namespace meyar::ui {

/// A measure in the field of effort and impact, each 1 to 5.
struct EffortPoint
{
    QString name;
    int effort = 3;
    int impact = 3;
    QString field; ///< in words: "Quick win"
    int number = 0; ///< that it carries: of its row in the table beside; 0 = its place here, from 1
};

struct EffortData
{
    QString nameHead, effortHead, impactHead, fieldHead;
    /// Little effort and much impact, much of both, little of both, much effort and little impact.
    std::array<QString, 4> fields;
    std::vector<EffortPoint> points;
};

/// Effort along the direction of reading, impact upwards; four fields with their names, 3 belongs to much effort and to
/// little impact. Points carry the number of their row in the table; those in one place stand side by side.
class EffortChart final : public Chart
{
public:
    explicit EffortChart(EffortData data);

    [[nodiscard]] bool isEmpty() const override { return m_data.points.empty(); }
    [[nodiscard]] int heightFor(int width) const override;
    void paint(QPainter &painter, const QRect &area, Qt::LayoutDirection direction) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] int itemAt(const QPoint &pos, const QRect &area, Qt::LayoutDirection direction) const override;

    /// The middle of a point. For tests.
    [[nodiscard]] QPoint pointAt(size_t point, const QRect &area, Qt::LayoutDirection direction) const;

private:
    [[nodiscard]] QString numberOf(size_t point) const;

    [[nodiscard]] QRect plotOf(const QRect &area) const; ///< as from left to right
    [[nodiscard]] QRect fieldOf(int field, const QRect &area) const; ///< likewise

    EffortData m_data;
};

} // namespace meyar::ui
