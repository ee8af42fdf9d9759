// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/payanalysis.h"

#include <algorithm>
#include <cmath>

namespace meyar {

namespace {

std::vector<PayFactor> knownFactors(const Payroll &payroll)
{
    std::vector<PayFactor> known;
    for (int i = 0; i < payFactors; ++i) {
        const auto factor = static_cast<PayFactor>(i);
        if (std::any_of(payroll.rows.begin(), payroll.rows.end(), [&](const PayrollRow &row) { return groupOf(row, factor) >= 0; })) {
            known.push_back(factor);
        }
    }
    return known;
}

/// Those of `wanted` that are known.
std::vector<PayFactor> among(const std::vector<PayFactor> &known, std::vector<PayFactor> wanted)
{
    std::erase_if(wanted, [&](PayFactor factor) { return std::find(known.begin(), known.end(), factor) == known.end(); });
    return wanted;
}

} // namespace

PayAnalysis analysisOf(const Payroll &payroll, const std::optional<std::vector<PayFactor>> &factors, const std::optional<MinimumPay> &minimum)
{
    PayAnalysis analysis;
    const auto hasHours = [](const PayrollRow &row) { return !std::isnan(row.hours); };
    analysis.measure.basis = std::any_of(payroll.rows.begin(), payroll.rows.end(), hasHours) ? PayBasis::Hourly : PayBasis::Monthly;
    for (const PayrollRow &row : payroll.rows) {
        ++(!isCompared(row) ? analysis.notCompared : row.sex == Sex::Woman ? analysis.women : analysis.men);
    }
    for (const PayBasis basis : {PayBasis::Hourly, PayBasis::Monthly}) {
        for (const PayAverage average : {PayAverage::Mean, PayAverage::Median}) {
            analysis.raw.push_back({basis, average, payGap(payroll, average, {basis, PayPart::Regular})});
        }
    }
    analysis.percentiles = payPercentiles(payroll, analysis.measure);
    analysis.quartiles = payQuartiles(payroll, analysis.measure);
    analysis.bonus = bonusGap(payroll);
    analysis.known = knownFactors(payroll);
    analysis.factors
        = among(analysis.known, factors.value_or(std::vector{PayFactor::Grade, PayFactor::Education, PayFactor::Contract, PayFactor::Tenure}));
    if (!factors && analysis.factors.empty()) {
        analysis.factors = analysis.known;
    }
    analysis.weighted = weightedPayGap(payroll, analysis.factors, PayAverage::Mean, analysis.measure);
    analysis.decomposition = decomposedPayGap(payroll, analysis.factors, analysis.measure);
    analysis.minimum = minimum;
    if (minimum) {
        analysis.below = belowMinimum(payroll, *minimum);
    }
    return analysis;
}

} // namespace meyar
