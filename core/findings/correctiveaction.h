// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"

namespace meyar {

/// ISO 9000's three kinds: put it right now, remove the cause, keep it from happening elsewhere.
enum class ActionKind { Correction, Corrective, Preventive };
enum class ActionState { Planned, InProgress, Done, Verified, Cancelled };

/// One agreed step that answers a finding: what, who, by when, at what cost.
struct CorrectiveAction
{
    ActionId id;
    FindingId finding;
    AssessmentId assessment; ///< of the finding: the document it is kept in
    ActionKind kind = ActionKind::Corrective;
    ActionState state = ActionState::Planned;
    QString what;
    QString owner; ///< who does it
    QDate dueOn; ///< null = not agreed yet
    std::optional<qint64> costPkr; ///< whole rupees
    std::optional<qint64> savingPkrPerYear;
    QDate doneOn;
    QString verifiedBy; ///< not the owner
    QDate verifiedOn;
    QString verificationNote;
    friend bool operator==(const CorrectiveAction &, const CorrectiveAction &) = default;
};

[[nodiscard]] bool canFollow(ActionState from, ActionState to);
/// The action marked done on a day.
[[nodiscard]] Result<CorrectiveAction> done(CorrectiveAction action, QDate on);
/// The action verified by somebody who is not its owner, or LifecycleForbids / BadArgument.
[[nodiscard]] Result<CorrectiveAction> verified(CorrectiveAction action, const QString &by,
                                                QDate on, const QString &note);
/// True from the day after the due date, unless done, verified or cancelled.
[[nodiscard]] bool isOverdue(const CorrectiveAction &action, QDate today);
/// Where a finding stands by its actions: none = open; any open = action agreed; all done =
/// awaiting verification; all verified = closed. Cancelled actions do not count.
[[nodiscard]] FindingState stateByActions(const std::vector<CorrectiveAction> &actions);

[[nodiscard]] QString toCode(ActionKind kind); ///< "correction", "corrective", "preventive"
[[nodiscard]] QString
toCode(ActionState state); ///< "planned", "in-progress", "done", "verified", "cancelled"
[[nodiscard]] std::optional<ActionKind> actionKindFrom(const QString &code);
[[nodiscard]] std::optional<ActionState> actionStateFrom(const QString &code);

} // namespace meyar
