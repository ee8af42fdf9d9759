// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/indicators/environmentrows.h"

#include <QCoreApplication>

#include <memory>

namespace meyar::ui {

/// A chart with its words.
struct WordedChart
{
    std::shared_ptr<const Chart> chart;
    QString title;
    QString remark;
};

/// Charts of the environment tab.
class EnvironmentCharts
{
    Q_DECLARE_TR_FUNCTIONS(EnvironmentCharts)

public:
    explicit EnvironmentCharts(const IndicatorsController &controller) : m_controller(controller) {}

    /// Of "energy", "water", "waste", "chemicals" or "gas": amounts by month.
    [[nodiscard]] WordedChart amounts(const QString &what) const;
    /// The same per tonne of output, with the line of the target: a tenth less than the first measured year.
    [[nodiscard]] WordedChart intensity(const QString &what) const;
    /// The latest value of each parameter against its limit.
    [[nodiscard]] WordedChart exceedances() const;
    /// What the treatment takes out of each parameter, and the load that is left, kg a day.
    [[nodiscard]] WordedChart treatment() const;

private:
    [[nodiscard]] std::map<QDate, double> monthsOf(const QString &what) const;

    const IndicatorsController &m_controller;
};

} // namespace meyar::ui
