// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/report/trainingreport.h"

namespace meyar::cli {

/// A report that is of no assessment, with what its seal says.
struct TrainingReport
{
    ReportDocument document;
    ReportFacts facts;
};
/// Whether `kind` is of a cohort or of the programme: score, certificate, case-study, programme.
[[nodiscard]] bool isTrainingReport(const QString &kind);
/// --kind with --cohort and --firm. Refuses a certificate of an enterprise that has not graduated, and a case study of none.
[[nodiscard]] Result<TrainingReport> trainingReport(Call &call, Store &store, ReportLanguage language);

} // namespace meyar::cli
