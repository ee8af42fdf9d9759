// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/fittingreport.h"

namespace meyar::ui {

ReportDocument fittingReport(ReportKind kind, const AuditReportInput &input, ReportLanguage language, PdfOptions options)
{
    if (kind != ReportKind::Scorecard) {
        return buildReport(kind, input, language);
    }
    for (const ScorecardRoom &room : scorecardRooms(language)) {
        ReportDocument document = buildScorecard(input, language, room);
        if (ReportPages(document, options).count() == 1) {
            return document;
        }
    }
    return buildScorecard(input, language);
}

} // namespace meyar::ui
