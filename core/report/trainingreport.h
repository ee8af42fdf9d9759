// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/programmefigures.h"
#include "core/report/reportjson.h"
#include "core/report/reportphotos.h"
#include "core/store/store.h"
#include "core/training/firmfacts.h"

#include <map>

namespace meyar {

/// What is printed of a cohort.
enum class TrainingReportKind {
    Change, ///< baseline against end-line: practices, key figures, improvement plans, knowledge, satisfaction
    Certificate, ///< one framed page for each enterprise that has graduated
    CaseStudy, ///< two pages on one enterprise, with photos before and after
    Handout, ///< for the workshop: programme, attendance, group exercise, plan, action points, evaluation; to be written on
};
[[nodiscard]] QString toCode(TrainingReportKind kind); ///< "score", "certificate", "case-study", "handout"
[[nodiscard]] std::optional<TrainingReportKind> trainingReportKindFrom(const QString &code);

/// Everything that a report of a cohort says, gathered from one moment of the store.
struct TrainingReportInput
{
    CohortRecord record;
    std::map<SiteId, FirmFacts> firms;
    std::map<QString, report::Photo> photos = {}; ///< by SHA-256 in hexadecimal; without bytes until loadPhotos()
    QString programme;
    QDateTime generatedAt; ///< UTC
    bool sampleData = false;
};
[[nodiscard]] Result<TrainingReportInput> gatherTrainingReport(Store &store, const Library &library, CohortId cohort,
                                                               const Clock &clock);
/// Reads and makes the photos of projects and action points; one that is not here or cannot be read is left out.
void loadPhotos(TrainingReportInput &input, const evidence::Files &files, const PhotoMaker &make = {});

/// The enterprises that such a report can be made of, in the cohort's order: for certificates those that have graduated.
[[nodiscard]] std::vector<SiteId> sitesOf(TrainingReportKind kind, const TrainingReportInput &input);
/// `site` null: of all of sitesOf(). A case study is of one site.
[[nodiscard]] ReportDocument buildTrainingReport(TrainingReportKind kind, const TrainingReportInput &input, SiteId site,
                                                 ReportLanguage language);

struct ProgrammeReportInput
{
    ProgrammeFigures figures;
    QString programme;
    QDateTime generatedAt; ///< UTC
    bool sampleData = false;
};
[[nodiscard]] Result<ProgrammeReportInput> gatherProgrammeReport(Store &store, const Library &library, const Clock &clock);
/// The logframe, enterprises, training, improvement, instruments and the conventions of GSP+ with what nobody has looked at.
[[nodiscard]] ReportDocument buildProgrammeReport(const ProgrammeReportInput &input, ReportLanguage language);

/// For the seal.
[[nodiscard]] ReportFacts factsOf(TrainingReportKind kind, const TrainingReportInput &input, SiteId site, ReportLanguage language);
[[nodiscard]] ReportFacts factsOf(const ProgrammeReportInput &input, ReportLanguage language);

} // namespace meyar
