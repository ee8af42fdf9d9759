// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/gather.h"

#include "core/findings/repeats.h"

#include <QHash>

#include <algorithm>

namespace meyar {

namespace {

/// Marks what repeats a finding of an earlier visit, though nobody said so.
void markRepeats(Portfolio &portfolio)
{
    struct Where
    {
        QString place;
        QString packId;
    };
    QHash<AssessmentId, Where> visits;
    for (const PortfolioVisit &visit : portfolio.visits) {
        visits.insert(visit.row.id, {visit.row.site.toString(),
                                     visit.pack ? visit.pack->id : QString::fromLatin1(visit.row.packHash.toHex())});
    }
    std::vector<FoundAt> found;
    found.reserve(portfolio.findings.size());
    for (const FindingFact &finding : portfolio.findings) {
        if (const auto visit = visits.constFind(finding.assessment); visit != visits.cend()) {
            found.push_back({finding.id, finding.assessment, visit->place, visit->packId, finding.question, finding.raisedOn});
        }
    }
    const std::set<FindingId> repeats = repeatsAmong(found);
    for (FindingFact &finding : portfolio.findings) {
        finding.repeat = finding.repeat || repeats.contains(finding.id);
    }
}

} // namespace

Result<Portfolio> gatherPortfolio(Store &store, const Library &library)
{
    Result<std::vector<VisitRow>> visits = store.visits();
    Result<FindingFacts> facts = store.findingFacts();
    if (!visits || !facts) {
        return tl::unexpected(!visits ? visits.error() : facts.error());
    }
    Portfolio portfolio;
    QHash<QByteArray, std::shared_ptr<const Pack>> packs;
    portfolio.visits.reserve(visits->size());
    for (VisitRow &row : *visits) {
        auto pack = packs.find(row.packHash);
        if (pack == packs.end()) {
            pack = packs.insert(row.packHash, library.byHash(row.packHash));
        }
        portfolio.visits.push_back({std::move(row), *pack});
    }
    portfolio.findings = std::move(facts->findings);
    portfolio.actions = std::move(facts->actions);
    markRepeats(portfolio);
    return portfolio;
}

std::vector<Uncounted> uncounted(const Portfolio &portfolio)
{
    std::vector<Uncounted> found;
    for (const PortfolioVisit &visit : portfolio.visits) {
        if (visit.pack && !visit.row.outcome) {
            found.push_back({visit.row.id, visit.pack});
        }
    }
    return found;
}

Result<std::vector<AssessmentOutcome>> computeOutcomes(Store &store, const std::vector<Uncounted> &assessments,
                                                       const Clock &clock)
{
    std::vector<AssessmentOutcome> computed;
    for (const Uncounted &next : assessments) {
        const Result<Answers> answers = store.answers(next.assessment);
        if (!answers) {
            return failAs(answers);
        }
        const Score score = scoreOf(*next.pack, sessionFor(*next.pack, *answers, clock));
        computed.push_back({next.assessment, next.pack->hash, outcomeOf(score)});
    }
    if (const Result<> kept = store.keepOutcomes(computed); !kept && kept.error().code != Error::Code::ReadOnly) {
        return failAs(kept);
    }
    return computed;
}

Result<> countOutcomes(Store &store, const Library &library, const Clock &clock)
{
    const Result<Portfolio> portfolio = gatherPortfolio(store, library);
    if (!portfolio) {
        return failAs(portfolio);
    }
    const std::vector<Uncounted> all = uncounted(*portfolio);
    constexpr size_t atOnce = 200; // a transaction each
    for (size_t from = 0; from < all.size(); from += atOnce) {
        const auto begin = all.begin() + static_cast<std::ptrdiff_t>(from);
        const auto end = all.begin() + static_cast<std::ptrdiff_t>(std::min(from + atOnce, all.size()));
        if (const auto counted = computeOutcomes(store, {begin, end}, clock); !counted) {
            return failAs(counted);
        }
    }
    return {};
}

void takeOutcomes(Portfolio &portfolio, const std::vector<AssessmentOutcome> &outcomes)
{
    QHash<AssessmentId, const Outcome *> byId;
    for (const AssessmentOutcome &outcome : outcomes) {
        byId.insert(outcome.assessment, &outcome.outcome);
    }
    for (PortfolioVisit &visit : portfolio.visits) {
        if (const Outcome *outcome = byId.value(visit.row.id)) {
            visit.row.outcome = *outcome;
        }
    }
}

} // namespace meyar
