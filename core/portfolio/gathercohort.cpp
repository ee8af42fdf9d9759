// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/gathercohort.h"

#include "core/assessment/assessment.h"
#include "core/indicators/sitefigures.h"

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

/// The practices of one visit; nothing if it or its checklist is not here.
Result<std::optional<std::pair<QByteArray, Outcome>>> practicesAt(Store &store, const Library &library, AssessmentId id,
                                                                 const Clock &clock)
{
    using Found = std::optional<std::pair<QByteArray, Outcome>>;
    if (id.isNull()) {
        return Found();
    }
    const Result<AssessmentRow> row = store.assessment(id);
    if (!row) {
        return row.error().code == Error::Code::NotFound ? Result<Found>(Found()) : failAs(row);
    }
    const std::shared_ptr<const Pack> pack = library.byHash(row->assessment.packHash);
    if (!pack) {
        return Found();
    }
    const Result<Answers> answers = store.answers(id);
    if (!answers) {
        return failAs(answers);
    }
    return Found({pack->hash, practicesOf(scoreOf(*pack, sessionFor(*pack, *answers, clock)))});
}

Result<std::optional<PracticeChange>> practices(Store &store, const Library &library, const CohortFirm &firm, const Clock &clock)
{
    const auto before = practicesAt(store, library, firm.baseline, clock);
    const auto after = practicesAt(store, library, firm.endLine, clock);
    if (!before || !after) {
        return tl::unexpected(!before ? before.error() : after.error());
    }
    if (!*before || !*after || (*before)->first != (*after)->first) {
        return std::optional<PracticeChange>();
    }
    return std::optional(practiceChange((*before)->second, (*after)->second));
}

/// Sorts what was counted into figures known before and after, those that a project of the site aims at first, and others.
void takeKpis(FirmFacts &facts, const SiteFigures &figures, const CohortRecord &record, SiteId site)
{
    std::map<QString, std::vector<KpiMonth>> months;
    for (const ReadKpi &row : figures.months) {
        if (row.sex == Sex::Other) {
            months[row.code].push_back(row.month);
        }
    }
    for (const Kpi &kpi : builtInKpis()) {
        KpiChange change = kpiChange(kpi, months[kpi.code], record.head.startsOn, record.head.endsOn);
        if (change.isKnown()) {
            facts.kpis.push_back(std::move(change));
        } else if (change.before || change.after) {
            facts.oneSided.push_back(std::move(change));
        }
    }
    std::ranges::stable_partition(facts.kpis, [&](const KpiChange &change) {
        return std::ranges::any_of(record.projects, [&](const Project &project) {
            return project.site == site && project.kpi == change.code;
        });
    });
}

} // namespace

Text firmName(const Enterprise &enterprise, const Site &site)
{
    const QString unit = site.name.isEmpty() ? QString() : u", "_s + site.name;
    Text name;
    name.byLanguage.emplace(enterprise.nameUrdu.isEmpty() ? QString() : u"en"_s, enterprise.name + unit);
    if (!enterprise.nameUrdu.isEmpty()) {
        name.byLanguage.emplace(u"ur"_s, enterprise.nameUrdu + unit);
    }
    return name;
}

Result<std::map<SiteId, FirmFacts>> gatherFirms(Store &store, const Library &library, const CohortRecord &record, const Clock &clock)
{
    const Result<std::vector<SiteRow>> sites = store.sites();
    if (!sites) {
        return failAs(sites);
    }
    std::map<SiteId, FirmFacts> all;
    for (const CohortFirm &firm : record.firms) {
        FirmFacts &facts = all[firm.site];
        const auto row = std::ranges::find_if(*sites, [&](const SiteRow &each) { return each.site.id == firm.site; });
        if (row != sites->end()) {
            facts.city = row->site.city;
            facts.sector = row->enterprise.sector;
            facts.name = firmName(row->enterprise, row->site);
            const auto workers = row->site.facts.find(u"workers"_s);
            facts.workers = workers == row->site.facts.end() ? 0 : workers->second.toInt();
        }
        const auto change = practices(store, library, firm, clock);
        const Result<SiteFigures> figures = store.figures(firm.site);
        if (!change || !figures) {
            return tl::unexpected(!change ? change.error() : figures.error());
        }
        facts.practices = *change;
        takeKpis(facts, *figures, record, firm.site);
    }
    return all;
}

Result<std::vector<CohortRecord>> allCohorts(Store &store)
{
    const Result<std::vector<Cohort>> heads = store.cohorts();
    if (!heads) {
        return failAs(heads);
    }
    std::vector<CohortRecord> records;
    for (const Cohort &head : *heads) {
        Result<CohortRecord> record = store.cohort(head.id);
        if (!record) {
            return failAs(record);
        }
        records.push_back(std::move(*record));
    }
    return records;
}

} // namespace meyar
