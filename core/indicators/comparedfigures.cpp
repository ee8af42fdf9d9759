// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/comparedfigures.h"

#include <algorithm>
#include <cmath>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsOfValue = 12;
constexpr int monthsApart = 3;
constexpr int mostWindows = 9; ///< three years with the latest
constexpr int leastCounted = 3;

/// Whole months, both ends counted.
struct Window
{
    QDate from;
    QDate to;
};

Window windowBefore(QDate today, int monthsAgo)
{
    const QDate end = QDate(today.year(), today.month(), 1).addMonths(-monthsAgo);
    return {end.addMonths(-monthsOfValue), end.addDays(-1)};
}

std::vector<KpiMonth> monthsIn(const std::vector<KpiMonth> &all, const Window &window)
{
    std::vector<KpiMonth> some;
    std::ranges::copy_if(all, std::back_inserter(some), [&](const KpiMonth &each) { return each.month >= window.from && each.month <= window.to; });
    return some;
}

std::optional<double> kpiValue(const Kpi &kpi, const std::vector<KpiMonth> &all, const Window &window)
{
    const std::vector<KpiMonth> months = monthsIn(all, window);
    const auto counted = std::ranges::count_if(months, [&](const KpiMonth &each) { return valueOf(kpi, each).has_value(); });
    return counted >= leastCounted ? pooledValue(kpi, months) : std::nullopt;
}

std::optional<double> rateValue(ComparedFigure::Kind kind, const SiteFigures &figures, const std::vector<Incident> &incidents,
                                const Window &window)
{
    const OshRates rates = oshRates(incidents, exposureOf(figures, window.from, window.to));
    return kind == ComparedFigure::Kind::Frequency ? rates.frequency : rates.severity;
}

/// The first month in which `kpi` has a value.
QDate firstMonth(const Kpi &kpi, const std::vector<KpiMonth> &months)
{
    QDate first;
    for (const KpiMonth &each : months) {
        if (valueOf(kpi, each) && (first.isNull() || each.month < first)) {
            first = each.month;
        }
    }
    return first;
}

} // namespace

const std::vector<ComparedFigure> &comparedFigures()
{
    static const std::vector<ComparedFigure> all = [] {
        std::vector<ComparedFigure> figures;
        for (const Kpi &kpi : builtInKpis()) {
            if (!kpi.isCount()) {
                figures.push_back({ComparedFigure::Kind::Kpi, kpi.code, kpi.label, kpi.unit, kpi.isMoreBetter});
            }
        }
        figures.push_back({ComparedFigure::Kind::Frequency, u"osh.frequency"_s});
        figures.push_back({ComparedFigure::Kind::DaysLost, u"osh.days_lost"_s});
        return figures;
    }();
    return all;
}

ComparedFigure comparedScore(const QString &packId, const Text &title)
{
    return {ComparedFigure::Kind::Score, u"score."_s + packId, title, u"%"_s, true};
}

OshExposure exposureOf(const SiteFigures &figures, QDate from, QDate to)
{
    OshExposure exposure{from, to};
    const auto isIn = [&](QDate month) {
        return (!from.isValid() || month.addMonths(1) > from) && (!to.isValid() || month <= to);
    };
    for (const KpiMonth &month : seriesOf(figures, u"accidents"_s).months) {
        exposure.hours += isIn(month.month) && std::isfinite(month.denominator) ? month.denominator : 0;
    }
    for (const QString &code : {u"turnover"_s, u"women"_s}) {
        double sum = 0;
        int count = 0;
        for (const KpiMonth &month : seriesOf(figures, code).months) {
            if (isIn(month.month) && std::isfinite(month.denominator)) {
                sum += month.denominator;
                ++count;
            }
        }
        if (count > 0) {
            exposure.workers = sum / count;
            break;
        }
    }
    return exposure;
}

std::vector<PastValue> valuesOverTime(const ComparedFigure &figure, const SiteFigures &figures, QDate today)
{
    const bool isKpi = figure.kind == ComparedFigure::Kind::Kpi;
    const Kpi *kpi = findKpi(builtInKpis(), isKpi ? figure.code : u"accidents"_s); // the hours of the rates are its own
    const bool hasRegister = isKpi || !figures.incidents.empty(); // none is not the same as no accidents
    if (!kpi || !hasRegister || figure.kind == ComparedFigure::Kind::Score) {
        return {};
    }
    const std::vector<KpiMonth> months = seriesOf(figures, kpi->code).months;
    QDate first = firstMonth(*kpi, months);
    const std::vector<Incident> incidents = isKpi ? std::vector<Incident>() : incidentsOf(figures);
    if (!incidents.empty() && first.isValid()) { // the register began with its first case: before it nobody wrote one
        const QDate begun = std::ranges::min(incidents, {}, &Incident::day).day;
        first = std::max(first, QDate(begun.year(), begun.month(), 1));
    }
    std::vector<PastValue> values;
    for (int i = 0; i < mostWindows && !first.isNull(); ++i) {
        const Window window = windowBefore(today, i * monthsApart);
        if (i > 0 && first > window.from) {
            break;
        }
        if (const auto value = isKpi ? kpiValue(*kpi, months, window) : rateValue(figure.kind, figures, incidents, window)) {
            values.push_back({window.to, *value});
        }
    }
    std::ranges::reverse(values);
    return values;
}

Peer SiteStanding::with(const QString &code) const
{
    Peer site = peer;
    if (const auto found = values.find(code); found != values.end() && !found->second.empty()) {
        site.value = found->second.back().value;
    }
    return site;
}

SiteStanding standingOf(Peer site, const SiteFigures &figures, QDate today)
{
    SiteStanding standing{std::move(site), {}};
    const QDate latest = windowBefore(today, 0).to;
    for (const ComparedFigure &figure : comparedFigures()) {
        std::vector<PastValue> values = valuesOverTime(figure, figures, today);
        if (!values.empty() && values.back().until == latest) {
            standing.values.emplace(figure.code, std::move(values));
        }
    }
    return standing;
}

std::vector<Peer> peersBy(const std::vector<SiteStanding> &all, const QString &code)
{
    std::vector<Peer> peers;
    peers.reserve(all.size());
    for (const SiteStanding &each : all) {
        peers.push_back(each.with(code));
    }
    return peers;
}

PeerGroup closestGroup(const SiteStanding &own, const std::vector<SiteStanding> &all)
{
    for (const PeerGroup &group : peerGroups()) {
        size_t shown = 0;
        for (const auto &[code, values] : own.values) {
            shown += benchmarkOf(own.with(code), peersBy(all, code), group, true) ? 1 : 0;
        }
        if (shown > 0 && shown * 2 >= own.values.size()) {
            return group;
        }
    }
    return {};
}

} // namespace meyar
