// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/kpi.h"

#include "core/indicators/numbers.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace meyar {

namespace {

constexpr int monthsOfMean = 3;
constexpr int leastOfMean = 2;
constexpr int mostMonths = 1'200; ///< a hundred years: a slip in a date shall not make an endless chart

bool isSame(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

std::vector<KpiPoint> pointsOf(const Kpi &kpi, const KpiSeries &series)
{
    std::map<QDate, std::optional<double>> byMonth;
    for (const KpiMonth &each : series.months) {
        if (each.month.isValid()) {
            byMonth[QDate(each.month.year(), each.month.month(), 1)] = valueOf(kpi, each);
        }
    }
    std::vector<KpiPoint> points;
    if (byMonth.empty()) {
        return points;
    }
    const QDate last = byMonth.rbegin()->first;
    for (QDate month = byMonth.begin()->first; month <= last && int(points.size()) < mostMonths; month = month.addMonths(1)) {
        const auto found = byMonth.find(month);
        points.push_back({month, found == byMonth.end() ? std::nullopt : found->second});
    }
    for (std::size_t i = 0; i < points.size(); ++i) {
        std::vector<double> values;
        for (std::size_t j = i + 1 >= monthsOfMean ? i + 1 - monthsOfMean : 0; j <= i; ++j) {
            if (points[j].value) {
                values.push_back(*points[j].value);
            }
        }
        if (int(values.size()) >= leastOfMean) {
            points[i].movingMean = meanOf(values);
        }
    }
    return points;
}

} // namespace

const Kpi *findKpi(const std::vector<Kpi> &kpis, const QString &code)
{
    const auto found = std::find_if(kpis.begin(), kpis.end(), [&](const Kpi &kpi) { return kpi.code == code; });
    return found == kpis.end() ? nullptr : &*found;
}

std::optional<double> valueOf(const Kpi &kpi, const KpiMonth &month)
{
    if (std::isnan(month.numerator)) {
        return std::nullopt;
    }
    if (kpi.isCount()) {
        return month.numerator * kpi.times;
    }
    if (std::isnan(month.denominator) || month.denominator == 0) {
        return std::nullopt;
    }
    return month.numerator / month.denominator * kpi.times;
}

KpiFigures kpiFigures(const Kpi &kpi, const KpiSeries &series)
{
    KpiFigures figures;
    figures.points = pointsOf(kpi, series);
    for (const KpiPoint &point : figures.points) {
        if (!point.value) {
            continue;
        }
        ++figures.counted;
        const bool isBaseline = series.baseline ? point.month.year() == series.baseline->year() && point.month.month() == series.baseline->month()
                                                : !figures.baseline;
        if (isBaseline) {
            figures.baseline = point.value;
            figures.baselineMonth = point.month;
        }
        figures.current = point.value;
        figures.currentMonth = point.month;
    }
    if (!figures.baseline || figures.currentMonth <= figures.baselineMonth) {
        return figures;
    }
    const double change = *figures.current - *figures.baseline;
    figures.absolute = change;
    if (*figures.baseline != 0) {
        figures.relativePercent = change / *figures.baseline * 100;
    }
    if (series.target && !isSame(*series.target, *figures.baseline)) {
        figures.towardsTargetPercent = change / (*series.target - *figures.baseline) * 100;
    }
    if (isSame(*figures.current, *figures.baseline)) {
        figures.trend = KpiTrend::Same;
    } else {
        figures.trend = (change > 0) == kpi.isMoreBetter ? KpiTrend::Improved : KpiTrend::Worse;
    }
    return figures;
}

std::optional<double> pooledValue(const Kpi &kpi, const std::vector<KpiMonth> &months)
{
    KpiMonth all{{}, 0, 0};
    bool hasAny = false;
    for (const KpiMonth &each : months) {
        if (valueOf(kpi, each)) {
            all.numerator += each.numerator;
            all.denominator += kpi.isCount() ? 0 : each.denominator;
            hasAny = true;
        }
    }
    return hasAny ? valueOf(kpi, all) : std::nullopt;
}

double annualised(double percent, double months)
{
    return percent / months * 12;
}

} // namespace meyar
