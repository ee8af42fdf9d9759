// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/gradeprofile.h"
#include "core/assessment/progress.h"
#include "core/report/reportdocument.h"
#include "core/assessment/signature.h"
#include "core/assessment/visitsheet.h"
#include "core/indicators/sitefigures.h"
#include "core/store/rows.h"
#include "core/testimony/statistics.h"

#include <memory>

namespace meyar {

/// A photo of a finding, to be printed with it.
struct ReportPhoto
{
    FindingId finding;
    QByteArray sha256; ///< of the file of evidence
    QString name; ///< of that file
    QString caption;
    QDateTime takenAt;
    QString question = {}; ///< that it proves, if it belongs to none of the findings
    QByteArray bytes = {}; ///< what is printed: without metadata; empty until loadPhotos()
    QString type = {}; ///< of `bytes`: "image/jpeg"
};

/// The visit before, with the same checklist, to compare with.
struct EarlierVisit
{
    Assessment assessment;
    Score score;
    std::vector<FindingRow> findings;
};

/// Everything that an audit report says, gathered by the caller from one moment of the store.
struct AuditReportInput
{
    Enterprise enterprise;
    Site site;
    Assessment assessment;
    std::shared_ptr<const Pack> pack; ///< the version that was answered; not null
    Answers answers;
    Score score;
    std::optional<ScoreRange> range; ///< while answers are contested
    std::optional<GradeProfile> profile; ///< to grade by; empty = by the checklist's own letters
    int openConflicts = 0;
    std::vector<FindingRow> findings; ///< of this assessment
    std::vector<ReportPhoto> photos = {}; ///< of its findings, in the order they are printed (core/report/reportphotos.h)
    Progress progress;
    QString programme;
    QString auditors; ///< if empty, those of the assessment
    QString laptop; ///< label of the laptop that made the report
    QString headCode; ///< "otter-maple-seven-dawn-cedar-lamp"
    QByteArray headHash = {}; ///< Store::headHash()
    std::vector<Signature> signatures = {};
    QDateTime generatedAt; ///< UTC
    bool sampleData = false;
    VisitSheet visit = {}; ///< how it was planned and opened; seed and hash of a draw are never printed
    std::vector<InterviewStatistics> interviews = {}; ///< totals of interviews that are closed, one of each laptop
    SiteFigures figures = {}; ///< of the site, month for month
    std::optional<EarlierVisit> earlier = {};
    int documentsSeen = 0; ///< files of evidence that are no photos
    int photosMissing = 0; ///< whose rows have come with a bundle, and their files not yet
    QStringList photosBeyond = {}; ///< photosBeyondAnnex()
};

/// The report of one assessment: summary, site, method and sample, comparison with the visit before, results by section,
/// what cost points, what works well, findings with evidence and law, the corrective action plan, the site's figures,
/// coverage of conventions, references, photo annex and signatures. Parts without anything to say are left out.
///
/// Answers, notes and findings of confidential questions are left out, and the report says how
/// many. While conflicts are open the score is a range and a banner says that the report is
/// provisional.
[[nodiscard]] ReportDocument buildAuditReport(const AuditReportInput &input,
                                              ReportLanguage language);
/// What stays with the factory: results, findings, plan, law and signatures. Nothing of the draw of workers, interviews,
/// photos of people at work that stand with no finding, or other visits is in it.
[[nodiscard]] ReportDocument buildFactoryCopy(const AuditReportInput &input, ReportLanguage language);

/// What is laid on the table at the closing meeting: the findings with what was said of each and the agreed actions,
/// who signs, and the head code of what they sign. Confidential findings are left out.
[[nodiscard]] ReportDocument buildClosingSheet(const AuditReportInput &input, ReportLanguage language);

} // namespace meyar
