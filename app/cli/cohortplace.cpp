// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cohortplace.h"

#include "core/portfolio/gathercohort.h"

#include <algorithm>

namespace meyar::cli {

using namespace Qt::StringLiterals;

Result<CohortId> cohortWanted(Call &call, Store &store)
{
    const Result<std::vector<Cohort>> cohorts = store.cohorts();
    if (!cohorts) {
        return failAs(cohorts);
    }
    const QString wanted = call.value(u"cohort"_s);
    std::vector<CohortId> found;
    for (const Cohort &cohort : *cohorts) {
        if (cohort.name.compare(wanted, Qt::CaseInsensitive) == 0 || cohort.id.toString().startsWith(wanted, Qt::CaseInsensitive)) {
            found.push_back(cohort.id);
        }
    }
    if (found.size() == 1) {
        return found.front();
    }
    if (found.empty()) {
        return fail(Error::Code::NotFound, {u"cohort"_s, wanted});
    }
    return fail(Error::Code::BadArgument,
                {u"cohort"_s, wanted.isEmpty() ? u"left out"_s : wanted,
                 u"the id of one of the %1 cohorts that fit"_s.arg(found.size())});
}

Result<CohortId> cohortIdFor(Store &store, const QString &name, const Clock &clock)
{
    const Result<std::vector<Cohort>> cohorts = store.cohorts();
    if (!cohorts) {
        return failAs(cohorts);
    }
    const auto known = std::ranges::find_if(*cohorts, [&](const Cohort &cohort) {
        return cohort.name.simplified().compare(name.simplified(), Qt::CaseInsensitive) == 0;
    });
    return known == cohorts->end() ? CohortId::create(clock) : known->id;
}

Result<SiteNamed> sitesByName(Store &store)
{
    const Result<std::vector<SiteRow>> sites = store.sites();
    if (!sites) {
        return failAs(sites);
    }
    return SiteNamed([rows = *sites](const QString &name) -> std::optional<SiteId> {
        std::vector<SiteId> found;
        for (const SiteRow &row : rows) {
            const Text full = firmName(row.enterprise, row.site);
            const QStringList names{row.enterprise.name, row.enterprise.nameUrdu, full.in(Language::English), full.in(Language::Urdu),
                                    row.site.name};
            constexpr qsizetype shortestId = 6;
            const QString id = row.site.id.toString();
            if (!name.isEmpty()
                && (names.contains(name, Qt::CaseInsensitive) || (name.size() >= shortestId && id.startsWith(name, Qt::CaseInsensitive)))) {
                found.push_back(row.site.id);
            }
        }
        return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
    });
}

} // namespace meyar::cli
