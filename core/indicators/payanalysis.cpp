// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/payanalysis.h"

#include <algorithm>
#include <cmath>

namespace meyar {

PayAnalysis analysisOf(const Payroll &payroll, const std::vector<PayFactor> &factors, const std::optional<MinimumPay> &minimum)
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
    for (const PayFactor factor : factors) { // only what the payroll knows can weigh or explain
        const auto isKnown = [&](const PayrollRow &row) { return groupOf(row, factor) >= 0; };
        if (std::any_of(payroll.rows.begin(), payroll.rows.end(), isKnown)) {
            analysis.factors.push_back(factor);
        }
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
