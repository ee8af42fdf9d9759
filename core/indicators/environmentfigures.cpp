// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/environmentfigures.h"

#include "core/indicators/cellvalue.h"

#include <algorithm>
#include <cmath>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr double gjPerKwh = 0.0036;
constexpr int leastForSlope = 3;

std::optional<double> quotient(double numerator, double denominator)
{
    return denominator > 0 ? std::optional(numerator / denominator) : std::nullopt;
}

double monthsBetween(QDate from, QDate to)
{
    return (to.year() - from.year()) * 12 + to.month() - from.month();
}

} // namespace

std::optional<double> intensityOf(double amount, double output)
{
    return quotient(amount, output);
}

double energyGj(double kWh, double fuelGj)
{
    return kWh * gjPerKwh + fuelGj;
}

double loadKgPerDay(double milligramsPerLitre, double cubicMetresPerDay)
{
    return milligramsPerLitre * cubicMetresPerDay / 1000;
}

std::optional<double> removalPercent(double in, double out)
{
    return in > 0 ? std::optional((in - out) / in * 100) : std::nullopt;
}

std::optional<double> biodegradability(double bod, double cod)
{
    return quotient(bod, cod);
}

std::optional<double> diversionPercent(double usedAgain, double all)
{
    return all > 0 ? std::optional(usedAgain / all * 100) : std::nullopt;
}

std::optional<Measured> measuredFrom(const QString &cell)
{
    QString text = cellText(cell);
    const bool isBelow = text.startsWith(u'<') || text.contains(u"LOD"_s, Qt::CaseInsensitive) || text.contains(u"BDL"_s, Qt::CaseInsensitive);
    for (const QString &word : {u"<"_s, u"LOD"_s, u"BDL"_s, u"("_s, u")"_s}) {
        text.remove(word, Qt::CaseInsensitive);
    }
    const std::optional<double> number = cellNumber(text);
    return number && *number >= 0 ? std::optional(Measured{*number, isBelow}) : std::nullopt;
}

std::optional<Exceedance> exceedanceOf(const Measured &value, std::optional<double> least, std::optional<double> most,
                                       double intake, bool isLogarithmic)
{
    if ((!least && !most) || std::isnan(value.value)) {
        return std::nullopt;
    }
    using enum Exceedance::State;
    Exceedance result;
    result.judged = isLogarithmic ? value.value : std::max(0.0, value.value - intake);
    if (value.isBelowDetection) {
        if (least && !(most && result.judged > *most)) { // below what is seen: below the least too, if that is seen
            result.state = result.judged <= *least ? Beyond : Undecided;
        } else {
            result.state = most && result.judged > *most ? Undecided : Within;
        }
        return result;
    }
    const bool isAbove = most && result.judged > *most;
    const bool isBelow = least && result.judged < *least;
    result.state = isAbove || isBelow ? Beyond : Within;
    if (!isLogarithmic && most && !isBelow) {
        result.ratio = quotient(result.judged, *most);
    } else if (!isLogarithmic && least) {
        result.ratio = quotient(*least, result.judged);
    }
    return result;
}

GreenhouseGas greenhouseGas(const std::vector<EnergyUse> &uses, const std::vector<ReferenceValue> &values,
                            const QString &jurisdiction, QDate day)
{
    GreenhouseGas gas;
    for (const EnergyUse &use : uses) {
        const ReferenceValue *value
            = use.factor.startsWith(u"ef."_s)
            ? appliedValue(values, use.factor, {jurisdiction, day, [](const QString &) { return QString(); }})
            : nullptr;
        bool isNumber = false;
        const double factor = value == nullptr ? 0 : value->value.toDouble(&isNumber);
        const bool isOfPower = isNumber && value->unit == u"kg CO2/kWh";
        if (!isNumber || (!isOfPower && value->unit != u"kg CO2/GJ")) {
            gas.unknown.append(use.factor);
            continue;
        }
        const Emission emission{use.factor, isOfPower ? 2 : 1, use.amount * factor / 1000, factor, value->confidence};
        (isOfPower ? gas.scope2 : gas.scope1) += emission.tonnes;
        gas.emissions.push_back(emission);
    }
    return gas;
}

std::optional<TargetTrend> targetTrend(const std::map<QDate, double> &values, double baseline, double targetPercent, QDate by)
{
    if (values.empty() || !(baseline > 0)) {
        return std::nullopt;
    }
    TargetTrend trend;
    trend.targetPercent = targetPercent;
    const auto &[lastMonth, last] = *values.rbegin();
    trend.reachedPercent = (baseline - last) / baseline * 100;
    trend.isReached = trend.reachedPercent >= targetPercent;
    trend.isOnTrack = trend.isReached;
    if (int(values.size()) < leastForSlope) {
        return trend;
    }
    double xMean = 0;
    double yMean = 0;
    for (const auto &[month, value] : values) {
        xMean += monthsBetween(values.begin()->first, month) / double(values.size());
        yMean += value / double(values.size());
    }
    double products = 0;
    double squares = 0;
    for (const auto &[month, value] : values) {
        const double x = monthsBetween(values.begin()->first, month) - xMean;
        products += x * (value - yMean);
        squares += x * x;
    }
    if (squares > 0) {
        trend.slope = products / squares;
        const double fitted = yMean + *trend.slope * (monthsBetween(values.begin()->first, std::max(by, lastMonth)) - xMean);
        trend.projected = std::max(0.0, fitted);
        trend.isOnTrack = trend.isReached || *trend.projected <= baseline * (1 - targetPercent / 100);
    }
    return trend;
}

} // namespace meyar
