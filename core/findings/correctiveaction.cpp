// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/correctiveaction.h"

#include "core/library/codetable.h"

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr CodeTable<ActionKind, 3> kindWords{{
    {ActionKind::Correction, "correction"},
    {ActionKind::Corrective, "corrective"},
    {ActionKind::Preventive, "preventive"},
}};

constexpr CodeTable<ActionState, 5> stateWords{{
    {ActionState::Planned, "planned"},
    {ActionState::InProgress, "in-progress"},
    {ActionState::Done, "done"},
    {ActionState::Verified, "verified"},
    {ActionState::Cancelled, "cancelled"},
}};

bool isUnderWay(ActionState state)
{
    return state == ActionState::Planned || state == ActionState::InProgress;
}

/// Names typed twice differ in capitals, spaces and Arabic or Urdu letters, not in the person.
bool isSamePerson(const QString &a, const QString &b)
{
    return searchFolded(a.simplified()) == searchFolded(b.simplified());
}

tl::unexpected<Error> forbidden(ActionState from, ActionState to)
{
    return fail(Error::Code::LifecycleForbids, {toCode(from), toCode(to)});
}

Result<> checkVerifier(const CorrectiveAction &action, const QString &by, QDate on)
{
    if (by.trimmed().isEmpty()) {
        return fail(Error::Code::BadArgument, {u"verifier"_s, {}, {}});
    }
    if (isSamePerson(by, action.owner)) {
        return fail(Error::Code::BadArgument, {u"verifier"_s, by, u"not-owner"_s});
    }
    if (!on.isValid()) {
        return fail(Error::Code::BadArgument, {u"date"_s, {}, {}});
    }
    if (action.doneOn.isValid() && on < action.doneOn) {
        return fail(Error::Code::BadArgument,
                    {u"date"_s, on.toString(Qt::ISODate), u"not-before-done"_s});
    }
    return {};
}

} // namespace

bool canFollow(ActionState from, ActionState to)
{
    using enum ActionState;
    switch (from) {
    case Planned:
        return to == InProgress || to == Done || to == Cancelled;
    case InProgress:
        return to == Planned || to == Done || to == Cancelled;
    case Done: // back to work when verification finds it not done
        return to == Verified || to == InProgress;
    case Verified:
    case Cancelled:
        break;
    }
    return false;
}

Result<CorrectiveAction> done(CorrectiveAction action, QDate on)
{
    if (!canFollow(action.state, ActionState::Done)) {
        return forbidden(action.state, ActionState::Done);
    }
    if (!on.isValid()) {
        return fail(Error::Code::BadArgument, {u"date"_s, {}, {}});
    }
    action.state = ActionState::Done;
    action.doneOn = on;
    return action;
}

Result<CorrectiveAction> verified(CorrectiveAction action, const QString &by, QDate on,
                                  const QString &note)
{
    if (!canFollow(action.state, ActionState::Verified)) {
        return forbidden(action.state, ActionState::Verified);
    }
    if (const Result<> checked = checkVerifier(action, by, on); !checked) {
        return failAs(checked);
    }
    action.state = ActionState::Verified;
    action.verifiedBy = by.trimmed();
    action.verifiedOn = on;
    action.verificationNote = note;
    return action;
}

bool isOverdue(const CorrectiveAction &action, QDate today)
{
    return isUnderWay(action.state) && action.dueOn.isValid() && action.dueOn < today;
}

FindingState stateByActions(const std::vector<CorrectiveAction> &actions)
{
    bool counted = false;
    bool allVerified = true;
    for (const CorrectiveAction &action : actions) {
        if (isUnderWay(action.state)) {
            return FindingState::ActionAgreed;
        }
        if (action.state != ActionState::Cancelled) {
            counted = true;
            allVerified = allVerified && action.state == ActionState::Verified;
        }
    }
    if (!counted) {
        return FindingState::Open;
    }
    return allVerified ? FindingState::Closed : FindingState::AwaitingVerification;
}

QString toCode(ActionKind kind)
{
    return codeIn(kindWords, kind);
}

QString toCode(ActionState state)
{
    return codeIn(stateWords, state);
}

std::optional<ActionKind> actionKindFrom(const QString &code)
{
    return valueIn(kindWords, code);
}

std::optional<ActionState> actionStateFrom(const QString &code)
{
    return valueIn(stateWords, code);
}

} // namespace meyar
