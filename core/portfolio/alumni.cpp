// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/alumni.h"

#include <algorithm>

namespace meyar {

namespace {

/// The whole visits of a site that have a score, latest first.
std::vector<const PortfolioVisit *> visitsOf(const Portfolio &portfolio, SiteId site)
{
    std::vector<const PortfolioVisit *> found;
    for (const PortfolioVisit &visit : portfolio.visits) {
        const bool isWhole = visit.row.kind != AssessmentKind::FollowUp && visit.row.kind != AssessmentKind::Training;
        if (visit.row.site == site && isWhole && visit.pack && visit.row.outcome && visit.row.outcome->percent) {
            found.push_back(&visit);
        }
    }
    return found;
}

void addScores(Alumnus &alumnus, const std::vector<const PortfolioVisit *> &visits, AssessmentId endLine)
{
    auto then = std::ranges::find(visits, endLine, [](const PortfolioVisit *visit) { return visit->row.id; });
    if (then == visits.end()) {
        then = std::ranges::find_if(visits, [&](const PortfolioVisit *visit) { return visit->row.day <= alumnus.graduatedOn; });
    }
    if (then == visits.end()) {
        return;
    }
    alumnus.then = (*then)->row.outcome->percent;
    alumnus.checklist = (*then)->pack->title;
    const auto since = std::ranges::find_if(visits, [&](const PortfolioVisit *visit) {
        return visit->pack->id == (*then)->pack->id && visit->row.day > (*then)->row.day
            && visit->row.day > alumnus.graduatedOn;
    });
    if (since != visits.end()) {
        alumnus.now = (*since)->row.outcome->percent;
        alumnus.seenOn = (*since)->row.day;
    }
}

/// Those who have a score by the same checklist are peers.
void addPeers(std::vector<Alumnus> &alumni)
{
    std::vector<Peer> peers;
    for (const Alumnus &alumnus : alumni) {
        Peer peer;
        peer.site = alumnus.site.toString();
        peer.cohort = alumnus.checklist.in(Language::English);
        peer.value = alumnus.latest();
        peers.push_back(std::move(peer));
    }
    PeerGroup sameChecklist;
    sameChecklist.isOfCohort = true;
    for (size_t i = 0; i < alumni.size(); ++i) {
        if (peers[i].value) {
            alumni[i].peers = benchmarkOf(peers[i], peers, sameChecklist, true);
        }
    }
}

} // namespace

std::optional<double> Alumnus::change() const
{
    return then && now ? std::optional(*now - *then) : std::nullopt;
}

std::vector<Alumnus> alumniOf(const std::vector<CohortRecord> &records, const Portfolio &portfolio, const std::map<SiteId, FirmFacts> &firms)
{
    std::map<SiteId, std::pair<Alumnus, AssessmentId>> bySite;
    for (const CohortRecord &record : records) {
        for (const CohortFirm &firm : record.firms) {
            const auto known = bySite.find(firm.site);
            const bool isLater = known == bySite.end() || known->second.first.graduatedOn < firm.graduatedOn;
            if (!record.head.isPractice && firm.graduatedOn.isValid() && isLater) {
                bySite[firm.site] = {Alumnus{firm.site, {}, {}, record.head.name, firm.graduatedOn}, firm.endLine};
            }
        }
    }
    std::vector<Alumnus> alumni;
    for (auto &[site, found] : bySite) {
        Alumnus &alumnus = found.first;
        if (const auto facts = firms.find(site); facts != firms.end()) {
            alumnus.name = facts->second.name;
            alumnus.city = facts->second.city;
        }
        addScores(alumnus, visitsOf(portfolio, site), found.second);
        for (const CohortRecord &record : records) {
            if (!record.head.isPractice) {
                alumnus.improvementsSince += int(std::ranges::count_if(record.projects, [&](const Project &project) {
                    return project.site == site && project.status == ProjectStatus::Done && project.doneOn > alumnus.graduatedOn;
                }));
            }
        }
        alumni.push_back(std::move(alumnus));
    }
    addPeers(alumni);
    std::ranges::stable_sort(alumni, [](const Alumnus &a, const Alumnus &b) { return a.graduatedOn > b.graduatedOn; });
    return alumni;
}

} // namespace meyar
