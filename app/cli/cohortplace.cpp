// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cohortplace.h"

#include "app/cli/ownwords.h"
#include "core/portfolio/gathercohort.h"

#include <algorithm>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

/// "A, B, C"; with the ids where two have the same name.
QString listed(const std::vector<Cohort> &cohorts)
{
    QStringList names;
    for (const Cohort &cohort : cohorts) {
        const auto sameName = std::ranges::count(cohorts, cohort.name, &Cohort::name);
        names << (sameName > 1 ? u"%1 (%2)"_s.arg(cohort.name, cohort.id.toString()) : cohort.name);
    }
    return names.join(u", "_s);
}

} // namespace

Result<CohortId> cohortWanted(Call &call, Store &store)
{
    const Result<std::vector<Cohort>> cohorts = store.cohorts();
    if (!cohorts) {
        return failAs(cohorts);
    }
    const QString wanted = call.value(u"cohort"_s);
    if (cohorts->empty()) {
        return tl::unexpected(refusalOf(u"There is no cohort in this database. meyar-cli training new makes one."_s));
    }
    std::vector<Cohort> found;
    std::ranges::copy_if(*cohorts, std::back_inserter(found), [&](const Cohort &cohort) {
        return cohort.name.compare(wanted, Qt::CaseInsensitive) == 0 || cohort.id.toString().startsWith(wanted, Qt::CaseInsensitive);
    });
    if (found.size() == 1) {
        return found.front().id;
    }
    if (wanted.isEmpty()) {
        return tl::unexpected(wrongUseOf(u"Say which cohort: --cohort NAME. There are: %1."_s.arg(listed(found))));
    }
    return tl::unexpected(found.empty() ? refusalOf(u"There is no cohort “%1”. There are: %2."_s.arg(wanted, listed(*cohorts)))
                                        : wrongUseOf(u"“%1” fits %2 cohorts. Say which: --cohort ID. There are: %3."_s.arg(wanted).arg(found.size()).arg(listed(found))));
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
