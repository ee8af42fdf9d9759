// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/incident.h"
#include "ui/charts/chart.h"

#include <array>

namespace meyar::ui {

struct BodyData
{
    QString partHead;
    QString casesHead;
    QString daysHead;
    std::array<QString, bodyParts> names; ///< by BodyPart
    std::array<int, bodyParts> cases{};
    std::array<double, bodyParts> days{};
};

/// Where people were hurt: a figure from the front and from behind, darker where it happened more often, with the number
/// of cases beside each part. What has no place on a body stands below.
class BodyChart final : public Chart
{
public:
    explicit BodyChart(BodyData data) : m_data(std::move(data)) {}

    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] int heightFor(int width) const override;
    void paint(QPainter &painter, const QRect &area, Qt::LayoutDirection direction) const override;
    [[nodiscard]] ChartTable table() const override;

private:
    [[nodiscard]] int casesOf(BodyPart part) const { return m_data.cases.at(size_t(part)); }
    [[nodiscard]] QColor groundOf(BodyPart part) const;
    void paintFigure(QPainter &painter, const QPointF &top, double unit, bool isBack) const;

    BodyData m_data;
};

} // namespace meyar::ui
