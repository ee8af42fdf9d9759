// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/kpi.h"
#include "core/training/results.h"

namespace meyar {

/// A key figure before the training and at its end.
struct KpiChange
{
    QString code;
    std::optional<double> before = {}; ///< all that was counted in the 12 months up to the beginning, pooled
    std::optional<double> after = {}; ///< all that was counted in the last 3 months up to the end, pooled
    int monthsBefore = 0;
    int monthsAfter = 0;
    KpiTrend trend = KpiTrend::Unknown; ///< by the figure's direction
    [[nodiscard]] bool isKnown() const { return before && after; }
    [[nodiscard]] std::optional<double> percent() const; ///< of the value before; nothing where that is 0
    [[nodiscard]] bool isEarly() const { return monthsBefore < 3 || monthsAfter < 3; } ///< too few months to lean on
};

/// Months before `starts` and its own are before; of those after it the last 3 up to `ends` (null = all) are after.
[[nodiscard]] KpiChange kpiChange(const Kpi &kpi, const std::vector<KpiMonth> &months, QDate starts, QDate ends);

/// What a cohort's results need of one of its enterprises, beyond the cohort's own record.
struct FirmFacts
{
    QString city = {};
    QString sector = {}; ///< code, or empty
    Text name = {}; ///< of the enterprise, with its site's if it has one
    int workers = 0; ///< 0 = not known
    std::optional<PracticeChange> practices = {}; ///< baseline against end-line, where both are there
    std::vector<KpiChange> kpis = {}; ///< of which both values are known; those that a project aims at first
    std::vector<KpiChange> oneSided = {}; ///< counted only before, or only after
};

} // namespace meyar
