// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/report/reportdocument.h"

namespace meyar::cli {

/// Whether `kind` is of computed figures: pay-gap, business-case.
[[nodiscard]] bool isFigureReport(const QString &kind);
/// --payroll, --jobs, --measures and what goes with them.
[[nodiscard]] std::vector<Option> figureReportOptions();
/// --kind with --firm. A pay gap is of --payroll, of which nothing is kept. A business case is of --measures; without it the
/// kept one; without that the open actions that have a cost or a saving. Refuses a table without a row that can be taken.
[[nodiscard]] Result<ReportDocument> figureReport(Call &call, Store &store, ReportLanguage language);

} // namespace meyar::cli
