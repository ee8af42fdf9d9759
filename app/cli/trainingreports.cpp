// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/trainingreports.h"

#include "app/cli/cohortplace.h"
#include "ui/report/reportphoto.h"

#include <algorithm>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

/// --firm; null without it, unless a case study has only one to be of.
Result<SiteId> firmWanted(Call &call, Store &store, TrainingReportKind kind, const TrainingReportInput &input)
{
    const std::vector<SiteId> sites = sitesOf(kind, input);
    QStringList names;
    for (const SiteId site : sites) {
        names << input.firms.at(site).name.in(Language::English);
    }
    const QString wanted = call.value(u"firm"_s);
    if (wanted.isEmpty()) {
        if (kind == TrainingReportKind::CaseStudy && sites.size() != 1) {
            return fail(Error::Code::BadArgument, {u"firm"_s, u"left out"_s, names.join(u", "_s)});
        }
        return sites.empty() ? fail(Error::Code::BadArgument, {u"cohort"_s, input.record.head.name, u"a cohort from which somebody has graduated"_s})
            : kind == TrainingReportKind::CaseStudy ? Result<SiteId>(sites.front())
                                                    : Result<SiteId>(SiteId());
    }
    const Result<SiteNamed> siteNamed = sitesByName(store);
    if (!siteNamed) {
        return failAs(siteNamed);
    }
    const std::optional<SiteId> site = (*siteNamed)(wanted);
    if (!site || std::ranges::find(sites, *site) == sites.end()) {
        return fail(Error::Code::BadArgument, {u"firm"_s, wanted, names.join(u", "_s)});
    }
    return *site;
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
