// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/auditreport.h"

#include <array>

namespace meyar {

/// What is printed of an assessment.
enum class ReportKind {
    Audit, ///< everything
    ActionPlan, ///< what is to be corrected, by whom and until when: to be filled in and signed
    Scorecard, ///< one page
    Closing, ///< the sheet of the closing meeting
    FactoryCopy, ///< what stays with the factory: nothing of interviews, not even how many there were
};
inline constexpr std::array reportKinds{ReportKind::Audit, ReportKind::ActionPlan, ReportKind::Scorecard, ReportKind::Closing,
                                        ReportKind::FactoryCopy};

[[nodiscard]] QString toCode(ReportKind kind); ///< "audit", "cap", "scorecard", "closing", "factory"
[[nodiscard]] std::optional<ReportKind> reportKindFrom(const QString &code);

[[nodiscard]] ReportDocument buildReport(ReportKind kind, const AuditReportInput &input, ReportLanguage language);

/// For each finding what is wrong, what law says, its cause and its actions with room to write; signatures; head code.
/// Confidential findings are left out.
[[nodiscard]] ReportDocument buildActionPlan(const AuditReportInput &input, ReportLanguage language);

/// How much stands on a scorecard.
struct ScorecardRoom
{
    size_t bars = 0; ///< sections
    size_t findings = 0;
    qsizetype statement = 90; ///< letters of a finding
};
/// From the most to what fits onto one page whatever people wrote: who knows how high a page is takes the first that fits.
[[nodiscard]] const std::vector<ScorecardRoom> &scorecardRooms(ReportLanguage language);

/// One page: key numbers, sections against the visit before, the gravest findings and how many more there are, head code.
/// Long names are cut; it is two pages where names hold nothing but the widest letters.
[[nodiscard]] ReportDocument buildScorecard(const AuditReportInput &input, ReportLanguage language, const ScorecardRoom &room);
[[nodiscard]] ReportDocument buildScorecard(const AuditReportInput &input, ReportLanguage language); ///< the last of scorecardRooms()

} // namespace meyar
