// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/sample.h"

#include "app/demo/sampleaudit.h"
#include "app/demo/samplecohorts.h"
#include "app/demo/samplefactories.h"
#include "app/demo/samplefigures.h"
#include "app/demo/samplevisits.h"
#include "core/store/sampleprogramme.h"
#include "core/sync/exchange.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <map>
#include <tuple>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

QString yesNo(bool yes)
{
    return yes ? u"yes"_s : u"no"_s;
}

std::pair<Enterprise, Site> factory(const Clock &clock, const SampleFactory &sample, int again = 0)
{
    Enterprise enterprise;
    enterprise.id = EnterpriseId::create(clock);
    enterprise.name = QString::fromUtf8(sample.name) + (again > 0 ? u" %1"_s.arg(again + 1) : QString());
    enterprise.nameUrdu = QString::fromUtf8(sample.nameUrdu) + (again > 0 ? u" %1"_s.arg(again + 1) : QString());
    enterprise.sector = QString::fromLatin1(sample.sector);
    Site site;
    site.id = SiteId::create(clock);
    site.enterprise = enterprise.id;
    site.city = QString::fromLatin1(sample.city);
    site.jurisdiction = QString::fromLatin1(sample.jurisdiction);
    site.facts = {{u"workers"_s, QString::number(sample.workers)},
                  {u"women_workers"_s, QString::number(sample.women)},
                  {u"storeys"_s, QString::number(sample.storeys)},
                  {u"shifts"_s, QString::number(sample.shifts)},
                  {u"night_work"_s, yesNo(sample.shifts > 2)},
                  {u"boiler"_s, yesNo(sample.boiler)},
                  {u"lift"_s, yesNo(sample.storeys > 2)},
                  {u"chemical_store"_s, yesNo(sample.chemicals)},
                  {u"sector"_s, enterprise.sector}};
    return {enterprise, site};
}

/// A second auditor's laptop answers some of the same questions differently, without knowing of the first.
Result<> disagree(Store &first, AssessmentId audit, const Pack &pack, std::mt19937 &random, const Clock &clock)
{
    QTemporaryDir folder;
    const QString out = folder.filePath(u"first.meyar"_s);
    const QString back = folder.filePath(u"second.meyar"_s);
    if (const auto written = exportBundle(first, {out, {audit}}); !written) {
        return failAs(written);
    }
    StoreOptions options;
    options.path = folder.filePath(u"second.meyardb"_s);
    options.profile = folder.filePath(u"keys"_s);
    Result<std::unique_ptr<Store>> second = Store::open(options, clock);
    if (!second) {
        return failAs(second);
    }
    if (const auto merged = importBundle(**second, out); !merged) {
        return failAs(merged);
    }
    if (const auto named = (*second)->setPerson(u"Umar Rashid"_s); !named) {
        return failAs(named);
    }
    if (const Result<> done = contradict(first, **second, audit, pack, random); !done) {
        return done;
    }
    if (const auto written = exportBundle(**second, {back, {audit}}); !written) {
        return failAs(written);
    }
    if (const auto merged = importBundle(first, back); !merged) {
        return failAs(merged);
    }
    return {};
}

Result<SampleSummary> counted(Store &store)
{
    SampleSummary summary;
    const auto sites = store.sites();
    const auto assessments = store.assessments();
    const auto conflicts = store.conflicts();
    if (!sites || !assessments || !conflicts) {
        return tl::unexpected(!sites ? sites.error() : !assessments ? assessments.error() : conflicts.error());
    }
    summary.sites = static_cast<int>(sites->size());
    summary.assessments = static_cast<int>(assessments->size());
    summary.conflicts = static_cast<int>(conflicts->size());
    for (const AssessmentRow &row : *assessments) {
        summary.answers += row.answered;
        summary.findings += row.findings;
    }
    return summary;
}

/// When the visit to factory `number` began: number 0 is the one in hand, the others a week apart before it.
QDateTime visitStart(int number, const QDateTime &now, std::mt19937 &random)
{
    constexpr int inHandSeconds = 40 * 60;
    if (number == 0) {
        return now.addSecs(-inHandSeconds);
    }
    const auto dayInWeek = static_cast<int>(random() % 5);
    return QDateTime(now.date().addDays(-7 * number - dayInWeek), QTime(5, 10), Qt::UTC);
}

/// A visit that is still to be made up.
struct PlannedVisit
{
    QDateTime begins;
    int factory = 0;
    QString pack;
    SamplePlan plan;
    bool hasOwnNumbers = false; ///< of sampleCohortVisits
};

/// Visits of a cohort are closed with it, once its photos are there.
bool isOfCohort(const SampleVisit &visit)
{
    return std::ranges::find(sampleScoreFactories, visit.factory) != sampleScoreFactories.end()
        && QLatin1String(visit.pack) == sampleScorePack;
}

/// All visits, the oldest first.
std::vector<PlannedVisit> planned(const SampleOptions &options, const QDateTime &now, std::mt19937 &random)
{
    const QString walkThrough = u"osh-walkthrough"_s;
    std::vector<PlannedVisit> visits;
    for (int number = 0; number < options.enterprises; ++number) {
        const QDateTime begins = visitStart(number, now, random);
        visits.push_back({begins, number, walkThrough, {.inHand = number == 0, .closed = number % 3 == 0, .today = now.date()}, false});
        const auto add = [&](const SampleVisit &visit, bool hasOwnNumbers) {
            if (visit.factory == number) {
                visits.push_back({QDateTime(begins.date().addDays(-visit.daysBefore), QTime(5, 10), Qt::UTC), number,
                                  QString::fromLatin1(visit.pack),
                                  {.kind = visit.kind, .behind = visit.behind, .closed = !isOfCohort(visit), .today = now.date()},
                                  hasOwnNumbers});
            }
        };
        std::ranges::for_each(sampleVisits, [&](const SampleVisit &visit) { add(visit, false); });
        std::ranges::for_each(sampleCohortVisits, [&](const SampleVisit &visit) { add(visit, true); });
    }
    std::sort(visits.begin(), visits.end(), [](const PlannedVisit &a, const PlannedVisit &b) {
        return std::pair(a.begins, a.factory) < std::pair(b.begins, b.factory);
    });
    return visits;
}

/// Factories that nobody has visited, with their figures.
Result<> addFurther(Store &store, const SampleOptions &options, SampleClock &clock, QDate today)
{
    static_assert(furtherSampleFactories.size() == mostFurtherFactories);
    constexpr int firstNumber = 1000; // other random figures than those of the audited
    for (int i = 0; i < options.further; ++i) {
        const SampleFactory &sample = furtherSampleFactories[static_cast<size_t>(i)];
        const auto [enterprise, site] = factory(clock, sample);
        for (const Result<Changes> &done : {store.put(enterprise), store.put(site)}) {
            if (!done) {
                return failAs(done);
            }
        }
        if (const auto kept = store.put(site.id, sampleFigures(sample, firstNumber + i, today, clock)); !kept) {
            return failAs(kept);
        }
    }
    return {};
}

Result<> fill(Store &store, const SampleOptions &options, SampleClock &clock, const QDateTime &now)
{
    const Library library = Library::builtIn();
    std::mt19937 random(options.seed);
    const std::vector<PlannedVisit> visits = planned(options, now, random);
    clock.moveTo(visits.front().begins.addDays(-1));
    if (const auto named = store.setPerson(u"Bushra Anwar"_s); !named) {
        return failAs(named);
    }
    std::map<int, Site> sites; // by factory
    AssessmentId inHand;
    std::shared_ptr<const Pack> pack;
    for (const PlannedVisit &visit : visits) {
        pack = library.newest(visit.pack);
        if (!pack) {
            return fail(Error::Code::NotFound, {u"pack"_s, visit.pack});
        }
        clock.moveTo(visit.begins);
        if (sites.count(visit.factory) == 0) {
            const auto [enterprise, site] = factory(clock, sampleFactories[static_cast<size_t>(visit.factory) % sampleFactories.size()],
                                                    visit.factory / static_cast<int>(sampleFactories.size()));
            const Result<Changes> first = store.put(enterprise);
            const Result<Changes> second = first ? store.put(site) : first;
            if (!second) {
                return failAs(second);
            }
            sites.emplace(visit.factory, site);
        }
        std::mt19937 own(options.seed * 101U + unsigned(visit.factory));
        const Result<AssessmentId> audit
            = sampleAudit(store, *pack, sites.at(visit.factory), visit.plan, visit.hasOwnNumbers ? own : random, clock);
        if (!audit) {
            return failAs(audit);
        }
        inHand = *audit; // the last one
    }
    clock.moveTo(now);
    if (const Result<> added = addFurther(store, options, clock, now.date()); !added) {
        return added;
    }
    for (const auto &[number, site] : sites) {
        const SampleFactory &factory = sampleFactories[static_cast<size_t>(number) % sampleFactories.size()];
        if (const auto kept = store.put(site.id, sampleFigures(factory, number, now.date(), clock)); !kept) {
            return failAs(kept);
        }
    }
    if (const Result<> added = addSampleCohorts(store, sites, now.date(), clock); !added) {
        return added;
    }
    return disagree(store, inHand, *pack, random, clock);
}

} // namespace

Result<SampleSummary> makeSample(const SampleOptions &options, const Clock &clock)
{
    if (QFileInfo::exists(options.path)) {
        return fail(Error::Code::CannotWrite, {options.path, u"there is a file of that name already"_s});
    }
    if (options.enterprises < 1 || options.enterprises > 200) {
        return fail(Error::Code::BadArgument,
                    {u"enterprises"_s, QString::number(options.enterprises), u"a number from 1 to 200"_s});
    }
    if (options.further < 0 || options.further > mostFurtherFactories) {
        return fail(Error::Code::BadArgument,
                    {u"further"_s, QString::number(options.further), u"a number from 0 to %1"_s.arg(mostFurtherFactories)});
    }
    StoreOptions open;
    open.path = options.path;
    open.profile = options.profile;
    open.programme = sampleProgramme();
    open.programmeName = u"Sample programme (synthetic data)"_s;
    const QDateTime now = clock.now();
    SampleClock sampleClock(now.addDays(-7LL * options.enterprises - 365));
    Result<std::unique_ptr<Store>> store = Store::open(open, sampleClock);
    if (!store) {
        return failAs(store);
    }
    if (const Result<> filled = fill(**store, options, sampleClock, now); !filled) {
        return failAs(filled);
    }
    return counted(**store);
}

} // namespace meyar
