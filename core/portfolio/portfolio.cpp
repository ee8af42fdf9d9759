// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/portfolio.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace meyar {

namespace {

bool fits(const PortfolioVisit &visit, const PortfolioFilter &filter)
{
    const VisitRow &row = visit.row;
    return (filter.packId.isEmpty() || (visit.pack && visit.pack->id == filter.packId))
        && (filter.city.isEmpty() || row.city == filter.city)
        && (filter.sector.isEmpty() || row.sector == filter.sector)
        && (filter.from.isNull() || (row.day.isValid() && row.day >= filter.from))
        && (filter.to.isNull() || (row.day.isValid() && row.day <= filter.to))
        && (!filter.lockedOnly || row.state != AssessmentState::Draft);
}

} // namespace

Selection selected(const Portfolio &portfolio, const PortfolioFilter &filter)
{
    Selection selection;
    QSet<AssessmentId> assessments;
    for (const PortfolioVisit &visit : portfolio.visits) {
        if (fits(visit, filter)) {
            selection.visits.push_back(&visit);
            assessments.insert(visit.row.id);
        }
    }
    for (const FindingFact &finding : portfolio.findings) {
        if (assessments.contains(finding.assessment)) {
            selection.findings.push_back(&finding);
        }
    }
    for (const ActionFact &action : portfolio.actions) {
        if (assessments.contains(action.assessment)) {
            selection.actions.push_back(&action);
        }
    }
    return selection;
}

QString mostUsedPack(const Selection &selection)
{
    std::map<QString, int> uses;
    QString best;
    for (const PortfolioVisit *visit : selection.visits) {
        if (visit->pack && visit->row.outcome) {
            ++uses[visit->pack->id];
        }
    }
    for (const auto &[id, count] : uses) {
        best = best.isEmpty() || count > uses[best] ? id : best;
    }
    return best;
}

void StandingCounts::add(const StandingCounts &other)
{
    met += other.met;
    partly += other.partly;
    failed += other.failed;
    notApplicable += other.notApplicable;
    unanswered += other.unanswered;
}

std::optional<double> StandingCounts::metPercent() const
{
    return answered() > 0 ? std::optional(100.0 * met / answered()) : std::nullopt;
}

std::optional<double> median(std::vector<double> values)
{
    if (values.empty()) {
        return {};
    }
    std::ranges::sort(values);
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

} // namespace meyar
