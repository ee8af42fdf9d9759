// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/businesscase.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace meyar {

namespace {

constexpr double largestLog = 9.22; ///< ln(1 + 1,000,000 %)
constexpr double smallestLog = -4.6; ///< ln(1 - 99 %)
constexpr int steps = 4'000; ///< of the search for roots, about 0.35 % apart
constexpr int halvings = 100;
constexpr double sameRate = 1e-7; ///< two roots nearer than that are one that only touches

/// The NPV scaled so that neither end of the range overflows, as a function of ln(1 + r).
double scaledValue(const std::vector<double> &flow, double logRate)
{
    const double years = double(flow.size()) - 1;
    const double shift = logRate < 0 ? years * logRate : 0; // divides by the largest power
    double value = 0;
    for (std::size_t t = 0; t < flow.size(); ++t) {
        value += flow[t] * std::exp(-double(t) * logRate + shift);
    }
    return value;
}

double root(const std::vector<double> &flow, double low, double high)
{
    const bool isLowNegative = scaledValue(flow, low) < 0;
    for (int i = 0; i < halvings; ++i) {
        const double middle = (low + high) / 2;
        ((scaledValue(flow, middle) < 0) == isLowNegative ? low : high) = middle;
    }
    return (low + high) / 2;
}

struct Flows
{
    std::vector<double> benefits;
    std::vector<double> costs;
    std::vector<double> net;
};

void add(std::vector<double> &to, std::size_t year, double amount)
{
    to.resize(std::max(to.size(), year + 1), 0);
    to[year] += amount;
}

void add(Flows &flows, const Measure &measure)
{
    add(flows.costs, 0, measure.investment);
    add(flows.benefits, 0, 0);
    add(flows.net, 0, -measure.investment);
    for (int year = 1; year <= measure.years; ++year) {
        add(flows.benefits, std::size_t(year), measure.yearlySaving);
        add(flows.costs, std::size_t(year), measure.yearlyCost);
        add(flows.net, std::size_t(year), measure.yearlyNet());
    }
}

BusinessCase caseOf(const Flows &flows, double rate)
{
    BusinessCase result;
    result.payback = paybackYears(flows.net);
    result.discountedPayback = paybackYears(flows.net, rate);
    result.npv = netPresentValue(flows.net, rate);
    result.irr = internalRate(flows.net);
    const double costs = std::accumulate(flows.costs.begin(), flows.costs.end(), 0.0);
    const double benefits = std::accumulate(flows.benefits.begin(), flows.benefits.end(), 0.0);
    if (costs > 0) {
        result.roiPercent = (benefits - costs) / costs * 100;
        result.benefitCostRatio = netPresentValue(flows.benefits, rate) / netPresentValue(flows.costs, rate);
    }
    return result;
}

Measure changed(Measure measure, Sensitivity::Assumption assumption, double times)
{
    using enum Sensitivity::Assumption;
    switch (assumption) {
    case Investment:
        measure.investment *= times;
        break;
    case YearlyCost:
        measure.yearlyCost *= times;
        break;
    case YearlySaving:
        measure.yearlySaving *= times;
        break;
    case Years: {
        const int by = std::max(1, int(std::lround(std::abs(times - 1) * measure.years)));
        measure.years = std::max(1, measure.years + (times < 1 ? -by : by));
        break;
    }
    case Rate:
        measure.rate *= times;
        break;
    }
    return measure;
}

} // namespace

std::vector<double> cashFlowOf(const Measure &measure)
{
    std::vector<double> flow{-measure.investment};
    flow.insert(flow.end(), std::size_t(std::max(0, measure.years)), measure.yearlyNet());
    return flow;
}

double netPresentValue(const std::vector<double> &flow, double rate)
{
    double value = 0;
    double factor = 1;
    for (const double amount : flow) {
        value += amount * factor;
        factor /= 1 + rate;
    }
    return value;
}

InternalRate internalRate(const std::vector<double> &flow)
{
    InternalRate found;
    const bool hasCost = std::any_of(flow.begin(), flow.end(), [](double amount) { return amount < 0; });
    const bool hasGain = std::any_of(flow.begin(), flow.end(), [](double amount) { return amount > 0; });
    if (!hasCost || !hasGain) {
        return found;
    }
    const double width = (largestLog - smallestLog) / steps;
    double before = scaledValue(flow, smallestLog);
    for (int i = 1; i <= steps; ++i) {
        const double at = smallestLog + i * width;
        const double value = scaledValue(flow, at);
        if (value == 0 || (before != 0 && (value < 0) != (before < 0))) {
            const double rate = std::expm1(value == 0 ? at : root(flow, at - width, at));
            if (found.rates.empty() || rate - found.rates.back() > sameRate) {
                found.rates.push_back(rate);
            }
        }
        before = value;
    }
    using enum InternalRate::State;
    found.state = found.rates.empty() ? None : found.rates.size() == 1 ? One : Several;
    return found;
}

std::optional<double> paybackYears(const std::vector<double> &flow, double rate)
{
    double sum = 0;
    double factor = 1;
    for (std::size_t year = 0; year < flow.size(); ++year) {
        const double amount = flow[year] * factor;
        if (sum + amount >= 0) {
            return year == 0 ? 0 : double(year - 1) + (amount > 0 ? -sum / amount : 0);
        }
        sum += amount;
        factor /= 1 + rate;
    }
    return std::nullopt;
}

BusinessCase businessCaseOf(const Measure &measure)
{
    return businessCaseOf({measure}, measure.rate);
}

std::vector<Measure> judgedOf(const std::vector<Measure> &measures)
{
    std::vector<Measure> judged;
    std::copy_if(measures.begin(), measures.end(), std::back_inserter(judged), [](const Measure &each) { return each.isJudged(); });
    return judged;
}

BusinessCase businessCaseOf(const std::vector<Measure> &plan, double rate)
{
    if (plan.empty()) {
        return {};
    }
    Flows flows;
    double investment = 0;
    double yearlyNet = 0;
    for (const Measure &measure : plan) {
        add(flows, measure);
        investment += measure.investment;
        yearlyNet += measure.yearlyNet();
    }
    BusinessCase result = caseOf(flows, rate);
    result.investment = investment;
    result.yearlyNet = yearlyNet;
    return result;
}

double Sensitivity::span() const
{
    return std::abs(npvHigh - npvLow);
}

std::vector<Sensitivity> tornado(const Measure &measure, double by)
{
    using enum Sensitivity::Assumption;
    std::vector<Sensitivity> bars;
    for (const auto assumption : {Investment, YearlyCost, YearlySaving, Years, Rate}) {
        const auto npv = [&](double times) {
            const Measure other = changed(measure, assumption, times);
            return netPresentValue(cashFlowOf(other), other.rate);
        };
        bars.push_back({assumption, npv(1 - by), npv(1 + by)});
    }
    std::stable_sort(bars.begin(), bars.end(), [](const Sensitivity &a, const Sensitivity &b) { return a.span() > b.span(); });
    return bars;
}

QuickWin quickWinOf(const Measure &measure)
{
    if (measure.effort == 0 || measure.impact == 0) {
        return QuickWin::Unrated;
    }
    const bool isEasy = measure.effort < 3;
    const bool isGreat = measure.impact > 3;
    if (isEasy) {
        return isGreat ? QuickWin::QuickWin : QuickWin::FillIn;
    }
    return isGreat ? QuickWin::MajorProject : QuickWin::Doubtful;
}

} // namespace meyar
