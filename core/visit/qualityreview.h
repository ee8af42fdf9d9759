// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/quicknote.h"
#include "core/evidence/evidence.h"
#include "core/findings/finding.h"
#include "core/visit/answerpace.h"

#include <memory>

namespace meyar {

inline constexpr double tooFastSeconds = 3; ///< median of a section below which nobody has looked
inline constexpr int paceNeeds = 5; ///< answers with a time that a pace is judged by

/// Something that a careful colleague would ask about before the audit is closed. Nothing here forbids closing.
struct QualityRemark
{
    enum class Kind {
        Unanswered, ///< an applicable question without an answer, or a table with one in its rows
        BrokenConstraint, ///< an answer that the checklist's own rule refuses
        Conflict, ///< two laptops differ
        FailedWithoutEvidence, ///< neither note nor photo nor the finding's evidence
        FailedWithoutFinding, ///< a failure of some severity that nobody has raised
        ExpectedPhotoMissing, ///< failed, and fewer photos than the checklist expects of it
        NotApplicableWithoutReason, ///< "N/A" without a note
        Contradiction, ///< another checklist of the same visit answers the same observation otherwise
        SameNote, ///< the same words at three or more questions
        TooFast, ///< a section answered faster than it can be read
        NoteToSort, ///< a quick note that is at no question yet; of the visit, so without a node
    };
    Kind kind = Kind::Unanswered;
    form::NodeIndex node = form::noNode; ///< the question; of TooFast the section; of NoteToSort none
    QString detail; ///< Contradiction: the other pack's id; SameNote: the note; TooFast: the median in seconds;
                    ///< NoteToSort: its text
    QString otherAnswer; ///< Contradiction
    friend bool operator==(const QualityRemark &, const QualityRemark &) = default;
};

/// Another assessment of the same site within the same visit.
struct SiblingAudit
{
    std::shared_ptr<const Pack> pack;
    Answers answers;
};

/// What the review looks at, of one assessment.
struct ReviewedAudit
{
    const Pack &pack;
    const form::Session &session;
    const Answers &answers;
    const std::vector<Finding> &findings;
    const std::vector<Evidence> &evidence;
    const std::vector<SiblingAudit> &siblings;
    std::vector<QuickNote> notes = {};
};

/// Remarks in the order of Kind, within it of the form. Confidential questions are looked at for being answered only.
[[nodiscard]] std::vector<QualityRemark> reviewed(const ReviewedAudit &audit);

[[nodiscard]] QString toCode(QualityRemark::Kind kind); ///< "unanswered", "failed-without-evidence"…

} // namespace meyar
