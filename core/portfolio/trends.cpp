// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/trends.h"

#include <algorithm>
#include <map>

namespace meyar {

namespace {

struct Pair
{
    const PortfolioVisit *before = nullptr;
    const PortfolioVisit *now = nullptr;
};

/// Baseline and latest scored visit of each factory with each checklist; both the same if there is only one.
std::vector<Pair> pairsOf(const Selection &selection)
{
    std::map<std::pair<SiteId, QString>, Pair> pairs; // by site and checklist
    for (const PortfolioVisit *visit : selection.visits) { // latest first
        if (!visit->pack || !visit->row.outcome || !visit->row.outcome->percent) {
            continue;
        }
        Pair &pair = pairs[{visit->row.site, visit->pack->id}];
        if (!pair.now) {
            pair.now = visit;
        }
        if (!pair.before || pair.before->row.kind != AssessmentKind::Baseline
            || visit->row.kind == AssessmentKind::Baseline) {
            pair.before = visit;
        }
    }
    std::vector<Pair> list;
    for (const auto &[key, pair] : pairs) {
        list.push_back(pair);
    }
    return list;
}

std::optional<double> baselineOf(const std::vector<Pair> &pairs)
{
    std::vector<double> percents;
    for (const Pair &pair : pairs) {
        if (pair.before != pair.now) {
            percents.push_back(*pair.before->row.outcome->percent);
        }
    }
    return median(std::move(percents));
}

std::optional<double> changeOf(const std::vector<Pair> &pairs)
{
    std::vector<double> gains;
    for (const Pair &pair : pairs) {
        if (pair.before != pair.now) {
            gains.push_back(*pair.now->row.outcome->percent - *pair.before->row.outcome->percent);
        }
    }
    return median(std::move(gains));
}

/// Adds the visit's checkpoints by the name of their section.
void addSections(std::map<QString, StandingCounts> &sections, const PortfolioVisit &visit)
{
    const Pack &pack = *visit.pack;
    for (const CheckpointStanding &checkpoint : visit.row.outcome->checkpoints) {
        if (static_cast<size_t>(checkpoint.node) >= pack.checkpoints.size()) {
            continue;
        }
        if (const form::NodeIndex section = pack.sectionOf(checkpoint.node); section != form::noNode) {
            sections[pack.form->nodes[static_cast<size_t>(section)].name].add(checkpoint.standing);
        }
    }
}

} // namespace

ScoreTrend scoreTrend(const Selection &selection)
{
    std::map<QDate, std::vector<double>> byMonth;
    for (const PortfolioVisit *visit : selection.visits) {
        if (visit->row.outcome && visit->row.outcome->percent && visit->row.day.isValid()) {
            byMonth[QDate(visit->row.day.year(), visit->row.day.month(), 1)].push_back(*visit->row.outcome->percent);
        }
    }
    ScoreTrend trend;
    for (auto &[month, percents] : byMonth) {
        const int visits = static_cast<int>(percents.size());
        trend.months.push_back({month, *median(std::move(percents)), visits});
    }
    const std::vector<Pair> pairs = pairsOf(selection);
    trend.baseline = baselineOf(pairs);
    trend.change = changeOf(pairs);
    return trend;
}

BaselineComparison comparedWithBaseline(const Selection &selection, const QString &packId)
{
    BaselineComparison comparison;
    comparison.packId = packId;
    std::map<QString, StandingCounts> before;
    std::map<QString, StandingCounts> now;
    const Pack *newest = nullptr;
    QDate newestDay;
    for (const Pair &pair : pairsOf(selection)) {
        if (pair.before == pair.now || pair.now->pack->id != packId) {
            continue;
        }
        ++comparison.factories;
        addSections(before, *pair.before);
        addSections(now, *pair.now);
        if (!newest || pair.now->row.day > newestDay) {
            newest = pair.now->pack.get();
            newestDay = pair.now->row.day;
        }
    }
    if (!newest) {
        return comparison;
    }
    for (const form::NodeIndex section : newest->sections()) {
        const form::Node &group = newest->form->nodes[static_cast<size_t>(section)];
        const ComparedSection compared{group.label, before[group.name].metPercent(), now[group.name].metPercent()};
        if (compared.before && compared.now) {
            comparison.sections.push_back(compared);
        }
    }
    return comparison;
}

Headline headlineOf(const Selection &selection)
{
    Headline headline;
    headline.visits = static_cast<int>(selection.visits.size());
    std::map<SiteId, std::optional<double>> latest; // by site
    for (const PortfolioVisit *visit : selection.visits) { // latest first
        headline.notCounted += visit->row.outcome ? 0 : 1;
        headline.drafts += visit->row.state == AssessmentState::Draft ? 1 : 0;
        std::optional<double> &percent = latest[visit->row.site];
        if (!percent && visit->row.outcome) {
            percent = visit->row.outcome->percent;
        }
    }
    headline.factories = static_cast<int>(latest.size());
    std::vector<double> percents;
    for (const auto &[site, percent] : latest) {
        if (percent) {
            percents.push_back(*percent);
        }
    }
    headline.medianPercent = median(std::move(percents));
    const std::vector<Pair> pairs = pairsOf(selection);
    headline.baselinePercent = baselineOf(pairs);
    headline.change = changeOf(pairs);
    for (const FindingFact *finding : selection.findings) {
        if (finding->state != FindingState::Closed) {
            ++headline.openFindings;
            headline.criticalFindings += finding->severity == Severity::Critical ? 1 : 0;
            headline.repeatFindings += finding->repeat ? 1 : 0;
        }
    }
    return headline;
}

} // namespace meyar
