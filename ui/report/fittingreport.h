// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportkind.h"
#include "ui/report/reportpages.h"

namespace meyar::ui {

/// The report, as full as its pages bear: a scorecard shows as many sections and findings as one page of this paper
/// holds.
[[nodiscard]] ReportDocument fittingReport(ReportKind kind, const AuditReportInput &input, ReportLanguage language, PdfOptions options);

} // namespace meyar::ui
