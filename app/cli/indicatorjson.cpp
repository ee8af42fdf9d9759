// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/indicatorjson.h"

#include "core/wording/indicatorwords.h"
#include "core/wording/tablewords.h"

#include <algorithm>
#include <cmath>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

/// null where there is nothing.
QJsonValue number(const std::optional<double> &value)
{
    return value && std::isfinite(*value) ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue number(const std::optional<int> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const GapPart &part)
{
    return {{u"log"_s, part.value}, {u"error"_s, part.error}, {u"low"_s, part.low()}, {u"high"_s, part.high()},
            {u"percent"_s, part.percent()}};
}

QJsonObject toJson(const GapDecomposition &parts)
{
    const Translation words;
    QJsonObject json{{u"computed"_s, parts.state == GapDecomposition::State::Computed},
                     {u"text"_s, decompositionText(words, parts)},
                     {u"women"_s, parts.women},
                     {u"men"_s, parts.men},
                     {u"left_out"_s, parts.leftOut},
                     {u"variables"_s, parts.variables}};
    if (parts.state == GapDecomposition::State::Computed) {
        json.insert(u"difference"_s, toJson(parts.difference));
        json.insert(u"explained"_s, toJson(parts.explained));
        json.insert(u"unexplained"_s, toJson(parts.unexplained));
        QJsonObject factors;
        for (const ExplainedByFactor &each : parts.factors) {
            factors.insert(toCode(each.factor), toJson(each.part));
        }
        json.insert(u"explained_by"_s, factors);
    }
    return json;
}

} // namespace

QJsonObject toJson(const PayAnalysis &analysis)
{
    const auto people = [](int count) { return count > 0 && count < leastShown ? QJsonValue(QJsonValue::Null) : QJsonValue(count); };
    QJsonArray raw;
    for (const PayAnalysis::Raw &each : analysis.raw) {
        QJsonObject gap{{u"basis"_s, each.basis == PayBasis::Hourly ? u"hourly"_s : u"monthly"_s},
                        {u"average"_s, each.average == PayAverage::Mean ? u"mean"_s : u"median"_s},
                        {u"percent"_s, QJsonValue::Null}};
        if (each.gap) {
            gap.insert(u"women"_s, each.gap->womenPay);
            gap.insert(u"men"_s, each.gap->menPay);
            gap.insert(u"percent"_s, each.gap->percent);
        }
        raw.append(gap);
    }
    QJsonArray percentiles;
    for (const PayPercentile &each : analysis.percentiles) {
        percentiles.append(QJsonObject{{u"share"_s, each.share}, {u"women"_s, each.womenPay}, {u"men"_s, each.menPay}, {u"percent"_s, each.percent}});
    }
    QJsonArray quartiles;
    for (const PayQuartile &each : analysis.quartiles) {
        quartiles.append(QJsonObject{{u"workers"_s, each.workers}, {u"women_percent"_s, number(each.womenPercent)}});
    }
    QJsonObject json{{u"women"_s, people(analysis.women)}, {u"men"_s, people(analysis.men)}, {u"gaps"_s, raw},
                     {u"measure"_s, analysis.measure.basis == PayBasis::Hourly ? u"hourly"_s : u"monthly"_s},
                     {u"percentiles"_s, percentiles}, {u"quartiles"_s, quartiles},
                     {u"decomposition"_s, toJson(analysis.decomposition)}};
    if (analysis.bonus) {
        json.insert(u"bonus"_s, QJsonObject{{u"women_percent"_s, analysis.bonus->womenPercent},
                                           {u"men_percent"_s, analysis.bonus->menPercent},
                                           {u"median_gap_percent"_s, number(analysis.bonus->medianGapPercent)}});
    }
    if (analysis.weighted) {
        QJsonArray factors;
        for (const PayFactor factor : analysis.factors) {
            factors.append(toCode(factor));
        }
        json.insert(u"factor_weighted"_s, QJsonObject{{u"percent"_s, analysis.weighted->percent},
                                                     {u"factors"_s, factors},
                                                     {u"cells"_s, analysis.weighted->cells},
                                                     {u"merged_cells"_s, analysis.weighted->mergedCells},
                                                     {u"covered_percent"_s, analysis.weighted->coveredPercent}});
    }
    if (analysis.minimum) {
        json.insert(u"below_minimum"_s, QJsonObject{{u"minimum"_s, analysis.minimum->unskilled},
                                                   {u"highest_minimum"_s, analysis.below.highest},
                                                   {u"month"_s, analysis.minimum->month.toString(u"yyyy-MM"_s)},
                                                   {u"sure_until"_s, analysis.minimum->sureUntil.isValid() ? QJsonValue(analysis.minimum->sureUntil.toString(Qt::ISODate)) : QJsonValue()},
                                                   {u"citations"_s, QJsonArray::fromStringList(analysis.minimum->citations)},
                                                   {u"women"_s, number(analysis.below.womenBelow)},
                                                   {u"men"_s, number(analysis.below.menBelow)},
                                                   {u"shortfall"_s, number(analysis.below.shortfall)}});
    }
    return json;
}

QJsonArray toJson(const std::vector<EqualValuePair> &pairs)
{
    QJsonArray json;
    for (const EqualValuePair &pair : pairs) {
        json.append(QJsonObject{{u"higher_paid"_s, pair.higherPaid},
                                {u"lower_paid"_s, pair.lowerPaid},
                                {u"points"_s, pair.points},
                                {u"other_points"_s, pair.otherPoints},
                                {u"pay_gap_percent"_s, pair.payGapPercent},
                                {u"women_percent_higher"_s, number(pair.womenPercentHigher)},
                                {u"women_percent_lower"_s, number(pair.womenPercentLower)},
                                {u"to_womens_cost"_s, pair.isToWomensCost}});
    }
    return json;
}

QJsonObject toJson(const OshRates &rates)
{
    return {{u"fatal"_s, rates.fatal},
            {u"non_fatal"_s, rates.nonFatal},
            {u"recordable"_s, rates.recordable},
            {u"near_misses"_s, rates.nearMisses},
            {u"dangerous_occurrences"_s, rates.dangerousOccurrences},
            {u"diseases"_s, rates.diseases},
            {u"commuting"_s, rates.commuting},
            {u"days_lost"_s, rates.daysLost},
            {u"days_unknown"_s, rates.daysUnknown},
            {u"frequency"_s, number(rates.frequency)},
            {u"frequency_fatal"_s, number(rates.frequencyFatal)},
            {u"frequency_non_fatal"_s, number(rates.frequencyNonFatal)},
            {u"incidence"_s, number(rates.incidence)},
            {u"severity"_s, number(rates.severity)},
            {u"mean_days_lost"_s, number(rates.meanDaysLost)},
            {u"median_days_lost"_s, number(rates.medianDaysLost)},
            {u"ltifr"_s, number(rates.ltifr)},
            {u"trir"_s, number(rates.trir)},
            {u"dart"_s, number(rates.dart)},
            {u"fatality_rate"_s, number(rates.fatalityRate)},
            {u"disease_incidence"_s, number(rates.diseaseIncidence)}};
}

QJsonArray toJson(const std::vector<IncidentTally> &tallies)
{
    QJsonArray json;
    for (const IncidentTally &each : tallies) {
        json.append(QJsonObject{{u"code"_s, each.code}, {u"cases"_s, each.cases}, {u"days_lost"_s, each.daysLost}});
    }
    return json;
}

QJsonObject toJson(const Kpi &kpi, const KpiFigures &figures)
{
    QJsonArray points;
    for (const KpiPoint &each : figures.points) {
        points.append(QJsonObject{{u"month"_s, each.month.toString(u"yyyy-MM"_s)},
                                  {u"value"_s, number(each.value)},
                                  {u"moving_mean"_s, number(each.movingMean)}});
    }
    constexpr std::array<const char16_t *, 4> trends{u"unknown", u"improved", u"same", u"worse"};
    return {{u"kpi"_s, kpi.code},
            {u"label"_s, kpi.label.in(Language::English)},
            {u"unit"_s, kpi.unit},
            {u"baseline"_s, number(figures.baseline)},
            {u"current"_s, number(figures.current)},
            {u"change"_s, number(figures.absolute)},
            {u"change_percent"_s, number(figures.relativePercent)},
            {u"trend"_s, QString::fromUtf16(trends.at(static_cast<std::size_t>(figures.trend)))},
            {u"few_months"_s, figures.isEarly()},
            {u"months"_s, points}};
}

QJsonObject kpiJson(const Kpi &kpi, const KpiSeries &all, const SeriesBySex &parts)
{
    QJsonObject json = toJson(kpi, kpiFigures(kpi, all));
    for (const auto &[key, series] : {std::pair(u"women"_s, parts.women), std::pair(u"men"_s, parts.men)}) {
        if (!series.months.empty()) {
            const QJsonObject part = toJson(kpi, kpiFigures(kpi, series));
            json.insert(key, QJsonObject{{u"baseline"_s, part[u"baseline"_s]}, {u"current"_s, part[u"current"_s]}, {u"months"_s, part[u"months"_s]}});
        }
    }
    return json;
}

QJsonObject toJson(const BusinessCase &result)
{
    QJsonArray rates;
    for (const double rate : result.irr.rates) {
        rates.append(rate);
    }
    return {{u"investment"_s, result.investment},
            {u"yearly_net"_s, result.yearlyNet},
            {u"payback_years"_s, number(result.payback)},
            {u"discounted_payback_years"_s, number(result.discountedPayback)},
            {u"npv"_s, result.npv},
            {u"irr"_s, rates},
            {u"roi_percent"_s, number(result.roiPercent)},
            {u"benefit_cost_ratio"_s, number(result.benefitCostRatio)}};
}

QJsonObject toJson(const TableFacts &facts, const RowProblems &problems)
{
    const Translation words;
    QJsonArray list;
    for (const RowProblem &each : problems.list()) {
        list.append(QJsonObject{{u"row"_s, each.row},
                                {u"column"_s, each.column},
                                {u"level"_s, each.level == RowProblem::Level::Error ? u"error"_s : u"warning"_s},
                                {u"text"_s, problemText(words, each)},
                                {u"more"_s, each.more}});
    }
    return {{u"rows"_s, facts.rows}, {u"taken"_s, facts.rows - facts.refused}, {u"columns"_s, meyar::toJson(facts.mapping)}, {u"problems"_s, list}};
}

} // namespace meyar::cli
