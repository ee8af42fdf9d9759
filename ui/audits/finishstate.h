// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/signature.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/library/library.h"
#include "core/store/rows.h"

namespace meyar {

class Store;

namespace ui {

/// A remark of the quality review, worded.
struct ReviewLine
{
    QString kind; ///< heading of its group
    int kindCode = 0; ///< the same for all of a group
    QString code;
    QString label; ///< of the question or section
    QString advice;
    QString question; ///< where to look; of a section its first question
};

/// How fast a section was answered.
struct PaceLine
{
    QString section;
    QString question; ///< the first of the section
    int answers = 0;
    double median = 0; ///< seconds for one answer
    bool isTooFast = false;
};

/// A finding as the closing meeting sees it.
struct MeetingFinding
{
    FindingRow row;
    QString statement; ///< in the language of the window
    QString question; ///< the label of its checkpoint
    QStringList law; ///< citations
};

/// Everything that the end of a visit shows, read in one go.
struct FinishState
{
    AssessmentRow row;
    std::vector<ReviewLine> review; ///< in the order of their kinds
    std::vector<PaceLine> pace;
    std::vector<MeetingFinding> findings; ///< the gravest first
    std::vector<Signature> signatures;
    QByteArray head; ///< of what stands
    int unanswered = 0; ///< questions that want an answer
    int openInterviews = 0; ///< whose notes are not closed yet

    [[nodiscard]] const Assessment &assessment() const { return row.assessment; }
    [[nodiscard]] bool isEditable() const { return assessment().state == AssessmentState::Draft; }
    [[nodiscard]] int discussed() const; ///< findings that were agreed or disputed
    [[nodiscard]] int changedSince() const; ///< signatures of something else than what stands
};

/// Runs on the store thread. Refuses what gatherReview() refuses.
[[nodiscard]] Result<FinishState> loadFinish(Store &store, const Library &library, AssessmentId id, const Clock &clock,
                                             Language language);

} // namespace ui
} // namespace meyar
