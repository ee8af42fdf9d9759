// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/auditreport.h"
#include "core/store/store.h"

namespace meyar {

/// Reads from the store, in one go, everything that the audit report of an assessment says. `library` must hold
/// the pack that the assessment was answered with. Its photos are named only: loadPhotos() reads them.
[[nodiscard]] Result<AuditReportInput> gatherAuditReport(Store &store, const Library &library, AssessmentId id,
                                                         const Clock &clock);

/// The contested values of an assessment by question name, as scoreRange() wants them.
[[nodiscard]] QHash<QString, QStringList> contestedAnswers(const std::vector<Conflict> &conflicts, AssessmentId id);

} // namespace meyar
