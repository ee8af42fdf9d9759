// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/firmfacts.h"

#include <algorithm>

namespace meyar {

std::optional<double> KpiChange::percent() const
{
    return isKnown() && *before != 0 ? std::optional((*after - *before) / *before * 100) : std::nullopt;
}

KpiChange kpiChange(const Kpi &kpi, const std::vector<KpiMonth> &months, QDate starts, QDate ends)
{
    constexpr int longestBaseline = 12;
    constexpr size_t lastMonths = 3;
    KpiChange change{kpi.code};
    if (!starts.isValid()) {
        return change;
    }
    std::vector<KpiMonth> before;
    std::vector<KpiMonth> after;
    for (const KpiMonth &month : months) {
        if (!valueOf(kpi, month)) {
            continue;
        }
        if (month.month <= starts) {
            if (month.month > starts.addMonths(-longestBaseline)) {
                before.push_back(month);
            }
        } else if (!ends.isValid() || month.month <= ends) {
            after.push_back(month);
        }
    }
    std::ranges::sort(after, {}, &KpiMonth::month);
    if (after.size() > lastMonths) {
        after.erase(after.begin(), after.end() - lastMonths);
    }
    const auto valueOfAll = [&](const std::vector<KpiMonth> &counted) -> std::optional<double> {
        if (!kpi.isCount() || counted.empty()) {
            return counted.empty() ? std::nullopt : pooledValue(kpi, counted);
        }
        double sum = 0; // of a count: the mean of a month
        for (const KpiMonth &month : counted) {
            sum += valueOf(kpi, month).value_or(0);
        }
        return sum / double(counted.size());
    };
    change.before = valueOfAll(before);
    change.after = valueOfAll(after);
    change.monthsBefore = int(before.size());
    change.monthsAfter = int(after.size());
    if (change.isKnown()) {
        const double more = *change.after - *change.before;
        change.trend = more == 0 ? KpiTrend::Same : (more > 0) == kpi.isMoreBetter ? KpiTrend::Improved : KpiTrend::Worse;
    }
    return change;
}

} // namespace meyar
