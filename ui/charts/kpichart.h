// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/indicators/sitefigures.h"
#include "ui/charts/chart.h"

#include <QCoreApplication>

#include <memory>

namespace meyar::ui {

/// What a KPI looks like over time, and what is said of it.
class KpiChart
{
    Q_DECLARE_TR_FUNCTIONS(KpiChart)

public:
    explicit KpiChart(const Translation &words) : m_words(words) {}

    /// Values, moving mean, baseline and target; of women and men beside each other where both are known and all are
    /// shown. Null without a counted month.
    [[nodiscard]] std::shared_ptr<const Chart> chart(const Kpi &kpi, const SiteFigures &figures, Sex sex) const;
    [[nodiscard]] QString title(const Kpi &kpi, const KpiFigures &judged) const;
    [[nodiscard]] QString remark(const Kpi &kpi, const KpiSeries &series) const;
    [[nodiscard]] QString judged(const Kpi &kpi, const KpiFigures &judged) const;

private:
    [[nodiscard]] QString amount(const Kpi &kpi, double value) const;

    const Translation &m_words;
};

} // namespace meyar::ui
