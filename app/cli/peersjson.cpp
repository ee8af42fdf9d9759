// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/peersjson.h"

#include "core/portfolio/gather.h"
#include "core/portfolio/sitestandings.h"
#include "core/wording/indicatorwords.h"

#include <QJsonArray>

#include <algorithm>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

/// "sector,city"; nothing if the option is not given: then the closest group is taken.
Result<std::optional<PeerGroup>> groupOf(const Call &call)
{
    if (!call.has(u"like"_s)) {
        return std::optional<PeerGroup>();
    }
    PeerGroup group;
    for (const QString &part : call.value(u"like"_s).split(u',', Qt::SkipEmptyParts)) {
        if (part == u"sector"_s) {
            group.isOfSector = true;
        } else if (part == u"city"_s) {
            group.isOfCity = true;
        } else if (part == u"size"_s) {
            group.isOfSize = true;
        } else if (part == u"cohort"_s) {
            group.isOfCohort = true;
        } else if (part != u"all"_s) {
            return fail(Error::Code::BadArgument, {u"like"_s, part, u"sector, city, size, cohort or all"_s});
        }
    }
    return std::optional(group);
}

Result<Portfolio> countedPortfolio(const Call &call, Store &store)
{
    const Result<Library> library = call.library(store);
    if (!library) {
        return failAs(library);
    }
    Result<Portfolio> portfolio = gatherPortfolio(store, *library);
    if (!portfolio) {
        return portfolio;
    }
    const auto outcomes = computeOutcomes(store, uncounted(*portfolio), call.clock());
    if (!outcomes) {
        return failAs(outcomes);
    }
    takeOutcomes(*portfolio, *outcomes);
    return portfolio;
}

QJsonObject figureJson(const ComparedFigure &figure, const SiteStanding &own, const std::vector<SiteStanding> &all,
                       const PeerGroup &group)
{
    const Peer peer = own.with(figure.code);
    QJsonObject json{{u"figure"_s, figure.code},
                     {u"label"_s, word(Translation(), figure)},
                     {u"value"_s, peer.value ? QJsonValue(*peer.value) : QJsonValue()},
                     {u"better"_s, figure.isMoreBetter ? u"more"_s : u"less"_s}};
    if (const auto found = benchmarkOf(peer, peersBy(all, figure.code), group, figure.isMoreBetter)) {
        json.insert(u"peers"_s, found->peers);
        json.insert(u"lower_quartile"_s, found->lowerQuartile);
        json.insert(u"median"_s, found->median);
        json.insert(u"upper_quartile"_s, found->upperQuartile);
        json.insert(u"better_than_percent"_s, found->betterThanPercent ? QJsonValue(*found->betterThanPercent) : QJsonValue());
    } else {
        json.insert(u"too_few_peers"_s, true);
    }
    QJsonArray past;
    if (const auto values = own.values.find(figure.code); values != own.values.end()) {
        for (const PastValue &each : values->second) {
            past.append(QJsonObject{{u"until"_s, each.until.toString(Qt::ISODate)}, {u"value"_s, each.value}});
        }
    }
    json.insert(u"past"_s, past);
    return json;
}

} // namespace

std::vector<Option> peerOptions()
{
    return {{u"peers"_s, {}, u"with --db: the site beside at least five others like it, and beside its own past"_s},
            {u"like"_s, u"WHAT"_s, u"what the others have in common: sector, city, size, cohort, with commas, or all; the closest group if left out"_s}};
}

Result<QJsonObject> peersJson(const Call &call, Store &store, SiteId site)
{
    const Result<std::optional<PeerGroup>> asked = groupOf(call);
    if (!asked) {
        return failAs(asked);
    }
    const Result<Portfolio> portfolio = countedPortfolio(call, store);
    const Result<std::vector<SiteRow>> sites = store.sites();
    if (!portfolio || !sites) {
        return tl::unexpected(!portfolio ? portfolio.error() : sites.error());
    }
    Result<std::vector<SiteStanding>> all = standingsOf(store, *sites, call.clock().today());
    if (!all) {
        return failAs(all);
    }
    addScores(*all, *portfolio);
    const Result<QHash<QString, QString>> cohorts = cohortsOfSites(store);
    if (!cohorts) {
        return failAs(cohorts);
    }
    addCohorts(*all, *cohorts);
    const auto own = std::ranges::find_if(*all, [id = site.toString()](const SiteStanding &each) { return each.peer.site == id; });
    if (own == all->end()) {
        return fail(Error::Code::NotFound, {u"site"_s, site.toString()});
    }
    const PeerGroup group = asked->value_or(closestGroup(*own, *all));
    QJsonArray figures;
    std::vector<ComparedFigure> compared = comparedScores(*portfolio);
    compared.insert(compared.end(), comparedFigures().begin(), comparedFigures().end());
    for (const ComparedFigure &figure : compared) {
        figures.append(figureJson(figure, *own, *all, group));
    }
    return QJsonObject{{u"same_sector"_s, group.isOfSector},
                       {u"same_city"_s, group.isOfCity},
                       {u"same_size"_s, group.isOfSize},
                       {u"same_cohort"_s, group.isOfCohort},
                       {u"figures"_s, figures}};
}

} // namespace meyar::cli
