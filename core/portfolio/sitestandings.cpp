// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/sitestandings.h"

#include "core/training/cohort.h"

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

bool isWhole(const PortfolioVisit &visit)
{
    return visit.pack && visit.row.outcome && visit.row.outcome->percent && visit.row.kind != AssessmentKind::FollowUp
        && visit.row.kind != AssessmentKind::Training;
}

std::optional<SizeClass> sizeOf(const Site &site)
{
    const auto workers = site.facts.find(u"workers"_s);
    bool isNumber = false;
    const int count = workers == site.facts.end() ? 0 : workers->second.toInt(&isNumber);
    return isNumber && count > 0 ? std::optional(sizeClassOf(count)) : std::nullopt;
}

} // namespace

Result<std::vector<SiteStanding>> standingsOf(Store &store, const std::vector<SiteRow> &sites, QDate today)
{
    std::vector<SiteStanding> standings;
    standings.reserve(sites.size());
    for (const SiteRow &row : sites) {
        const Result<SiteFigures> figures = store.figures(row.site.id);
        if (!figures) {
            return failAs(figures);
        }
        standings.push_back(standingOf({row.site.id.toString(), row.enterprise.sector, row.site.city, sizeOf(row.site)}, *figures, today));
    }
    return standings;
}

Result<QHash<QString, QString>> cohortsOfSites(Store &store)
{
    const Result<std::vector<Cohort>> cohorts = store.cohorts(); // latest first
    if (!cohorts) {
        return failAs(cohorts);
    }
    QHash<QString, QString> found;
    for (const Cohort &cohort : *cohorts) {
        if (cohort.isPractice) {
            continue;
        }
        const Result<CohortRecord> record = store.cohort(cohort.id);
        if (!record) {
            return failAs(record);
        }
        for (const CohortFirm &firm : record->firms) {
            if (const QString site = firm.site.toString(); !found.contains(site)) {
                found.insert(site, cohort.id.toString());
            }
        }
    }
    return found;
}

void addCohorts(std::vector<SiteStanding> &standings, const QHash<QString, QString> &cohorts)
{
    for (SiteStanding &each : standings) {
        each.peer.cohort = cohorts.value(each.peer.site);
    }
}

void addScores(std::vector<SiteStanding> &standings, const Portfolio &portfolio)
{
    QHash<QString, SiteStanding *> bySite;
    for (SiteStanding &each : standings) {
        bySite.insert(each.peer.site, &each);
    }
    for (auto visit = portfolio.visits.rbegin(); visit != portfolio.visits.rend(); ++visit) { // latest last
        SiteStanding *standing = bySite.value(visit->row.site.toString());
        if (standing && isWhole(*visit)) {
            standing->values[comparedScore(visit->pack->id, {}).code].push_back({visit->row.day, *visit->row.outcome->percent});
        }
    }
}

std::vector<ComparedFigure> comparedScores(const Portfolio &portfolio)
{
    std::map<QString, Text> titles;
    for (const PortfolioVisit &visit : portfolio.visits) { // latest first: the newest title stays
        if (isWhole(visit)) {
            titles.try_emplace(visit.pack->id, visit.pack->title);
        }
    }
    std::vector<ComparedFigure> scores;
    for (const auto &[id, title] : titles) {
        scores.push_back(comparedScore(id, title));
    }
    return scores;
}

} // namespace meyar
