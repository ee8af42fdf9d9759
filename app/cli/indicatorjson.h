// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/businesscase.h"
#include "core/indicators/equalvalue.h"
#include "core/indicators/kpi.h"
#include "core/indicators/minimumpay.h"
#include "core/indicators/oaxaca.h"
#include "core/indicators/oshrates.h"

#include <QJsonArray>
#include <QJsonObject>

namespace meyar::cli {

/// Everything that a payroll says, computed once.
struct PayAnalysis
{
    struct Raw
    {
        PayBasis basis;
        PayAverage average;
        std::optional<PayGap> gap;
    };
    int women = 0;
    int men = 0;
    int notCompared = 0;
    std::vector<Raw> raw = {};
    PayMeasure measure = {}; ///< of what follows: by the hour if the payroll has hours
    std::vector<PayPercentile> percentiles = {};
    std::vector<PayQuartile> quartiles = {};
    std::optional<BonusGap> bonus = {};
    std::vector<PayFactor> factors = {};
    std::optional<WeightedPayGap> weighted = {}; ///< of means
    GapDecomposition decomposition = {};
    std::optional<MinimumPay> minimum = {};
    BelowMinimum below = {};
};
[[nodiscard]] PayAnalysis analysisOf(const Payroll &payroll, const std::vector<PayFactor> &factors,
                                     const std::optional<MinimumPay> &minimum);

[[nodiscard]] QJsonObject toJson(const PayAnalysis &analysis);
[[nodiscard]] QJsonObject toJson(const OshRates &rates);
[[nodiscard]] QJsonArray toJson(const std::vector<IncidentTally> &tallies);
[[nodiscard]] QJsonObject toJson(const Kpi &kpi, const KpiFigures &figures);
[[nodiscard]] QJsonObject toJson(const BusinessCase &result);
[[nodiscard]] QJsonObject toJson(const TableFacts &facts, const RowProblems &problems);

} // namespace meyar::cli
