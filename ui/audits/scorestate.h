// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/coverage.h"
#include "core/assessment/progress.h"
#include "core/assessment/scoring.h"
#include "ui/audits/auditdata.h"

namespace meyar::ui {

/// One section in the score.
struct SectionScoreRow
{
    QString name;
    int met = 0;
    int partly = 0;
    int failed = 0;
    QString percent; ///< "62 %"; empty when nothing counts
    QString level; ///< of a checklist by levels: "level 1: 3 still missing"
    QString first; ///< name of its first question
};

/// One answer that cost points.
struct LossRow
{
    QString question; ///< name in the pack
    QString code;
    QString label;
    QString section;
    Verdict verdict = Verdict::None;
    double lost = 0; ///< percentage points of the whole score
    QString lostText; ///< of a record, the value: "180 mg/L"
    QString capsGrade; ///< set if it holds the grade down
};

/// What the checkpoints under one convention, law, area or pillar came to, worded.
struct CoverageLine
{
    QString name;
    int ok = 0;
    int partial = 0;
    int failed = 0;
    int unanswered = 0;
    int notApplicable = 0;
    QStringList shortfalls; ///< names of the questions that are not fully met
};

/// What still has to be done before the audit can be handed over.
struct MissingState
{
    int unanswered = 0;
    int required = 0; ///< of them, those that the checklist requires
    int refused = 0; ///< answers that break a rule of the checklist
    int conflicts = 0;
    int withoutFinding = 0; ///< failed answers that nobody made a finding of
    int withoutAction = 0; ///< findings without an agreed action
    [[nodiscard]] bool isEmpty() const
    {
        return unanswered + refused + conflicts + withoutFinding + withoutAction == 0;
    }
};

/// The score of an open audit, worded for the page.
struct ScoreState
{
    enum class Kind {
        Points,
        Levels, ///< by three levels a section
        Record, ///< nothing of the checklist earns points: it keeps numbers and facts
        HeldBack, ///< a test that is not finished: a score would tell which answers are right
    };
    Kind kind = Kind::Points;
    bool counts = false; ///< anything to score yet
    QString percent; ///< "62 %", or "58–64 %" while answers are contested
    QString grade; ///< "D", or "C–D"; empty in a checklist without grades
    QString uncappedGrade; ///< set if the grade is held down
    bool isRange = false;
    QStringList reasons; ///< what holds the grade down, if a profile grades
    QString profile; ///< id of the profile; empty = the checklist's own letters
    std::vector<std::pair<QString, QString>> profiles; ///< those to choose from: id, name
    bool isOwnProfile = false;
    std::vector<LossRow> losses; ///< most costly first; of a record, the values beyond their limits
    int judged = 0; ///< values of a record that a limit judges
    std::vector<SectionScoreRow> sections;
    std::map<CoverageBy, std::vector<CoverageLine>> coverage;
    SectionScore total;
    Progress progress;
    int findings = 0;
    int openFindings = 0;
    std::optional<PointCount> points; ///< of a follow-up: the points of the visit that it follows
    MissingState missing;
    AssessmentState state = AssessmentState::Draft;
    QDate closedOn;
};

[[nodiscard]] ScoreState scoreState(const OpenAudit &audit, Language language, const Clock &clock);

} // namespace meyar::ui
