// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/minimumpay.h"
#include "core/indicators/oaxaca.h"

#include <optional>

namespace meyar {

/// Everything that a payroll says, computed once: figures only, no average of fewer than `leastOfCell`.
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
    std::vector<PayFactor> known = {}; ///< factors that the payroll has
    std::vector<PayFactor> factors = {}; ///< those of them that workers were compared by
    std::optional<WeightedPayGap> weighted = {}; ///< of means
    GapDecomposition decomposition = {};
    std::optional<MinimumPay> minimum = {};
    BelowMinimum below = {};
};
/// Of the factors, those that the payroll knows are used. Without any said: grade, education, contract and tenure; if the
/// payroll has none of these, all that it has.
[[nodiscard]] PayAnalysis analysisOf(const Payroll &payroll, const std::optional<std::vector<PayFactor>> &factors,
                                     const std::optional<MinimumPay> &minimum);

} // namespace meyar
