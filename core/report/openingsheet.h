// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/visitsheet.h"
#include "core/enterprise/enterprise.h"
#include "core/library/library.h"
#include "core/report/reportdocument.h"
#include "core/store/store.h"

namespace meyar {

/// What the sheet of the opening meeting says.
struct OpeningSheetInput
{
    Enterprise enterprise;
    Site site;
    Assessment assessment;
    Text packTitle; ///< empty if the checklist is not at hand
    VisitSheet sheet; ///< without its draw: the sheet is shown to the management
    bool blank = false; ///< nothing ticked and nobody named: to be filled in by hand
    bool sampleData = false;
};

/// Reads it from the store; `library` may lack the pack.
[[nodiscard]] Result<OpeningSheetInput> gatherOpeningSheet(Store &store, const Library &library, AssessmentId id);

/// One or two pages: the visit, what is said, who was there with room for signatures. Nothing in it leads to the workers
/// who are to be interviewed.
[[nodiscard]] ReportDocument buildOpeningSheet(const OpeningSheetInput &input, ReportLanguage language);

} // namespace meyar
