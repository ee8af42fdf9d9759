// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/rowbook.h"
#include "core/report/auditreport.h"
#include "core/report/reportwords.h"

/// The parts of the audit report, each appending its blocks. Private to core/report.
namespace meyar::report {

using Blocks = std::vector<Block>;

/// The time of the report, for today() in the pack's expressions.
class ReportClock final : public Clock
{
public:
    explicit ReportClock(QDateTime now)
        : m_now(std::move(now))
    {
    }
    [[nodiscard]] QDateTime now() const override { return m_now; }

private:
    QDateTime m_now;
};

/// What every part needs: the input, its words, and a session with the answers loaded.
class AuditContext
{
public:
    explicit AuditContext(const AuditReportInput &input, ReportLanguage reportLanguage = ReportLanguage::Both);

    const AuditReportInput &in;
    const ReportLanguage writtenIn;
    const Words words;
    const ReportClock clock;
    RowBook book; ///< which row of the session is which that is kept
    const form::Session session;
    std::vector<FindingRow> findings; ///< those that may be printed, gravest first
    int confidentialQuestions = 0;
    int confidentialFindings = 0;

    [[nodiscard]] const Pack &pack() const { return *in.pack; }
    [[nodiscard]] const form::Form &form() const { return *in.pack->form; }
    [[nodiscard]] const Checkpoint &checkpoint(form::NodeIndex node) const;
    [[nodiscard]] bool isPrinted(form::NodeIndex node) const; ///< not confidential
    [[nodiscard]] QDate today() const { return in.generatedAt.toLocalTime().date(); }
    [[nodiscard]] const Answer *answer(form::Place place) const; ///< null if there is none

    [[nodiscard]] QString code(form::NodeIndex node) const; ///< empty for questions that judge nothing
    [[nodiscard]] bool isFact(form::Place place) const; ///< answered, and shown in the site's profile
    [[nodiscard]] Text question(form::Place place) const;
    [[nodiscard]] Text label(const Text &text, form::RowId row = form::rootRow) const; ///< with its ${references} filled in
    [[nodiscard]] Text answerText(form::Place place) const; ///< "Not answered" too
    [[nodiscard]] Mark mark(form::Place place) const;

private:
    void takeFindings();
};

[[nodiscard]] Mark markOf(Verdict verdict);
[[nodiscard]] Mark markOf(Severity severity);
[[nodiscard]] Mark markOf(ActionState state, bool overdue);

void appendSummary(const AuditContext &context, Blocks &blocks);
void appendSite(const AuditContext &context, Blocks &blocks);
void appendMethod(const AuditContext &context, Blocks &blocks);
void appendSample(const AuditContext &context, Blocks &blocks); ///< announced or not, workers, draw, interviews, evidence
void appendInterviews(const AuditContext &context, Blocks &blocks); ///< totals only
void appendComparison(const AuditContext &context, Blocks &blocks);
void appendPractices(const AuditContext &context, Blocks &blocks);
void appendCoverage(const AuditContext &context, Blocks &blocks);
void appendSafetyFigures(const AuditContext &context, Blocks &blocks); ///< accidents of the twelve months before the visit ended
void appendEnvironment(const AuditContext &context, Blocks &blocks);
void appendKeyFigures(const AuditContext &context, Blocks &blocks);
void appendPhotos(const AuditContext &context, Blocks &blocks); ///< those that stand with no finding
void appendResults(const AuditContext &context, Blocks &blocks);
void appendLosses(const AuditContext &context, Blocks &blocks);
void appendFindings(const AuditContext &context, Blocks &blocks);
void appendPlan(const AuditContext &context, Blocks &blocks);
void appendHeadCode(const AuditContext &context, Blocks &blocks); ///< nothing if there is none
void setFrame(const AuditContext &context, ReportDocument &document, const Text &kind); ///< title, headers, footer
void appendReferences(const AuditContext &context, Blocks &blocks);
void appendSignatures(const AuditContext &context, Blocks &blocks);
void appendColophon(const AuditContext &context, Blocks &blocks);

/// A line with words that somebody typed: in the report's language; where both stand beside each other once, in the
/// language of what was typed.
[[nodiscard]] Text lineOf(const AuditContext &context, const Text &line, const QString &typed);
[[nodiscard]] FindingCard cardOf(const AuditContext &context, const FindingRow &row);
/// The key numbers of the first page, and the banners above them.
[[nodiscard]] Figures keyFigures(const AuditContext &context);
void appendBanners(const AuditContext &context, Blocks &blocks);
/// The percentage of each section that counts, with the visit before.
[[nodiscard]] BarChart sectionBars(const AuditContext &context);
/// "46 %", or "41-52 %" while answers are contested; empty when nothing counts.
[[nodiscard]] QString scoreWords(const AuditContext &context);

} // namespace meyar::report
