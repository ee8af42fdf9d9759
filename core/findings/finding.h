// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

namespace meyar {

/// Where a finding stands. A closed finding is never reopened: a new one is raised and marked as a
/// repeat.
enum class FindingState { Open, ActionAgreed, AwaitingVerification, Closed };

/// What the factory said of a finding at the closing meeting; None = not talked about yet.
enum class FindingAgreement { None, Agreed, Disputed };

/// A non-conformity (or observation) recorded against one question of an assessment.
struct Finding
{
    FindingId id;
    AssessmentId assessment;
    QString question; ///< name in the pack; empty for one that belongs to no question
    QString code; ///< of the checkpoint, "FX-01", for people
    QStringList clauses; ///< ids of laws and conventions; areas of schemes are not among them
    Severity severity = Severity::Minor;
    FindingState state = FindingState::Open;
    QString statement; ///< what is wrong, in one sentence
    QString evidence; ///< the objective evidence, as the auditor worded it
    QString rootCause;
    QStringList whys = {}; ///< the five whys: each answer asks for the next
    QDate raisedOn;
    bool repeat = false; ///< the site's last assessment had the same
    FindingAgreement agreement = FindingAgreement::None;
    QString comment = {}; ///< what the factory says of it at the closing meeting
    friend bool operator==(const Finding &, const Finding &) = default;
};

/// Whether `to` may follow `from`.
[[nodiscard]] bool canFollow(FindingState from, FindingState to);
/// The finding after the step, or LifecycleForbids.
[[nodiscard]] Result<Finding> advanced(Finding finding, FindingState to);

/// The finding that a failed, partial or priority answer proposes; nothing for other answers or
/// questions without severity. Partial lowers the severity by one step (critical stays major). The
/// note becomes the evidence.
[[nodiscard]] std::optional<Finding> proposedFinding(const Pack &pack, const Assessment &assessment,
                                                     form::NodeIndex node, const QString &answer,
                                                     const QString &note, Language language,
                                                     QDate today);

/// The same for a place of the session, whose answer may be a number beyond its limit: then the evidence begins with what
/// was measured and the limit.
[[nodiscard]] std::optional<Finding> proposedFinding(const Pack &pack, const Assessment &assessment,
                                                     const form::Session &session, form::Place place,
                                                     const QString &note, Language language, QDate today);

/// The statement in `language` if it is still the one that was proposed for the checkpoint; else as
/// it was worded.
[[nodiscard]] QString statementIn(const Pack &pack, const Finding &finding, Language language);

[[nodiscard]] QString
toCode(FindingState state); ///< "open", "action-agreed", "to-verify", "closed"
[[nodiscard]] std::optional<FindingState> findingStateFrom(const QString &code);
[[nodiscard]] QString toCode(FindingAgreement agreement); ///< "", "agreed", "disputed"
[[nodiscard]] FindingAgreement findingAgreementFrom(const QString &code); ///< None for what is not known

} // namespace meyar
