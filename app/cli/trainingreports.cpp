// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/trainingreports.h"

#include "app/cli/cohortplace.h"
#include "app/cli/ownwords.h"
#include "ui/report/reportphoto.h"

#include <algorithm>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

QString namesOf(const TrainingReportInput &input, const std::vector<SiteId> &sites)
{
    QStringList names;
    for (const SiteId site : sites) {
        names << input.firms.at(site).name.in(Language::English);
    }
    return names.join(u", "_s);
}

/// --firm; null without it, unless a case study has only one to be of.
Result<SiteId> firmWanted(Call &call, Store &store, TrainingReportKind kind, const TrainingReportInput &input)
{
    const std::vector<SiteId> sites = sitesOf(kind, input);
    const QString cohort = input.record.head.name;
    if (kind == TrainingReportKind::Certificate && sites.empty()) {
        return tl::unexpected(refusalOf(u"No factory has graduated from the cohort “%1” yet, so there is no certificate. Nothing was written."_s.arg(cohort)));
    }
    const QString wanted = call.value(u"firm"_s);
    if (wanted.isEmpty()) {
        if (kind != TrainingReportKind::CaseStudy) {
            return SiteId();
        }
        if (sites.empty()) {
            return tl::unexpected(refusalOf(u"The cohort “%1” has no factory yet, so there is no case study. Nothing was written."_s.arg(cohort)));
        }
        return sites.size() == 1 ? Result<SiteId>(sites.front())
                                 : tl::unexpected(wrongUseOf(u"Say which factory: --firm NAME. There are: %1."_s.arg(namesOf(input, sites))));
    }
    const Result<SiteNamed> siteNamed = sitesByName(store);
    if (!siteNamed) {
        return failAs(siteNamed);
    }
    const std::optional<SiteId> site = (*siteNamed)(wanted);
    if (site && std::ranges::find(sites, *site) != sites.end()) {
        return *site;
    }
    const bool isOfCohort = site && std::ranges::find(input.record.firms, *site, &CohortFirm::site) != input.record.firms.end();
    return tl::unexpected(refusalOf((isOfCohort     ? u"“%1” has not graduated from the cohort “%2”. Those that have: %3."_s
                                     : sites.empty() ? u"“%1” is not in the cohort “%2”, which has no factory yet.%3"_s
                                                     : u"“%1” is not in the cohort “%2”. There are: %3."_s)
                                        .arg(wanted, cohort, namesOf(input, sites))));
}

} // namespace

bool isTrainingReport(const QString &kind)
{
    return kind == u"programme"_s || trainingReportKindFrom(kind).has_value();
}

Result<TrainingReport> trainingReport(Call &call, Store &store, ReportLanguage language)
{
    const Result<Library> library = call.library(store);
    if (!library) {
        return failAs(library);
    }
    const std::optional<TrainingReportKind> kind = trainingReportKindFrom(call.value(u"kind"_s));
    if (!kind) {
        const Result<ProgrammeReportInput> input = gatherProgrammeReport(store, *library, call.clock());
        if (!input) {
            return failAs(input);
        }
        return TrainingReport{buildProgrammeReport(*input, language), factsOf(*input, language)};
    }
    const Result<CohortId> cohort = cohortWanted(call, store);
    Result<TrainingReportInput> input = cohort ? gatherTrainingReport(store, *library, *cohort, call.clock()) : failAs(cohort);
    const Result<SiteId> site = input ? firmWanted(call, store, *kind, *input) : failAs(input);
    if (!site) {
        return failAs(site);
    }
    loadPhotos(*input, store.evidenceFiles(), ui::reportPhotoMaker());
    return TrainingReport{buildTrainingReport(*kind, *input, *site, language), factsOf(*kind, *input, *site, language)};
}

} // namespace meyar::cli
