// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/correctiveaction.h"
#include "tests/support/qtcatch.h"

using namespace meyar;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 3, 9);
const QDate tuesday(2026, 3, 10);

CorrectiveAction anAction(ActionState state)
{
    CorrectiveAction action;
    action.what = u"Remove the locks"_s;
    action.owner = u"Bilal Ahmad"_s;
    action.state = state;
    return action;
}

CorrectiveAction aDoneAction()
{
    CorrectiveAction action = anAction(ActionState::Done);
    action.doneOn = monday;
    return action;
}

std::vector<CorrectiveAction> actionsIn(std::initializer_list<ActionState> states)
{
    std::vector<CorrectiveAction> actions;
    for (const ActionState state : states) {
        actions.push_back(anAction(state));
    }
    return actions;
}

} // namespace

TEST_CASE("An action follows its steps and ends verified or cancelled", "[findings]")
{
    using enum ActionState;
    const std::vector<std::pair<ActionState, ActionState>> allowed{
        {Planned, InProgress}, {Planned, Done},         {Planned, Cancelled}, {InProgress, Planned},
        {InProgress, Done},    {InProgress, Cancelled}, {Done, Verified},     {Done, InProgress},
    };
    for (const ActionState from : {Planned, InProgress, Done, Verified, Cancelled}) {
        for (const ActionState to : {Planned, InProgress, Done, Verified, Cancelled}) {
            CAPTURE(toCode(from), toCode(to));
            const bool expected
                = std::find(allowed.begin(), allowed.end(), std::pair(from, to)) != allowed.end();
            CHECK(canFollow(from, to) == expected);
        }
    }
}

TEST_CASE("An action is done on a day", "[findings]")
{
    const auto result = done(anAction(ActionState::Planned), monday);
    REQUIRE_OK(result);
    CHECK(result->state == ActionState::Done);
    CHECK(result->doneOn == monday);

    CHECK(done(anAction(ActionState::Planned), QDate()).error().code == Error::Code::BadArgument);
}

TEST_CASE("What has ended cannot be done again", "[findings]")
{
    const auto state = GENERATE(ActionState::Done, ActionState::Verified, ActionState::Cancelled);
    const auto result = done(anAction(state), monday);
    REQUIRE_FALSE(result);
    CHECK(result.error() == Error{Error::Code::LifecycleForbids, {toCode(state), u"done"_s}});
}

TEST_CASE("An action is verified by another person", "[findings]")
{
    const auto result = verified(aDoneAction(), u" Sana Iqbal "_s, tuesday, u"Both doors open"_s);
    REQUIRE_OK(result);
    CHECK(result->state == ActionState::Verified);
    CHECK(result->verifiedBy == u"Sana Iqbal");
    CHECK(result->verifiedOn == tuesday);
    CHECK(result->verificationNote == u"Both doors open");
}

TEST_CASE("Its owner cannot verify an action, however the name is typed", "[findings]")
{
    const auto by
        = GENERATE(values<QString>({u"Bilal Ahmad"_s, u"bilal  ahmad"_s, u" BILAL AHMAD "_s}));
    const auto result = verified(aDoneAction(), by, tuesday, {});
    REQUIRE_FALSE(result);
    CHECK(result.error() == Error{Error::Code::BadArgument, {u"verifier"_s, by, u"not-owner"_s}});
}

TEST_CASE("Verification needs a name and a day that is not before the work", "[findings]")
{
    const auto [by, on, what] = GENERATE(table<QString, QDate, QString>({
        {u" "_s, tuesday, u"verifier"_s},
        {u"Sana Iqbal"_s, QDate(), u"date"_s},
        {u"Sana Iqbal"_s, monday.addDays(-1), u"date"_s},
    }));
    const auto result = verified(aDoneAction(), by, on, {});
    REQUIRE_FALSE(result);
    CHECK(result.error().code == Error::Code::BadArgument);
    CHECK(result.error().args.value(0) == what);

    CHECK(verified(aDoneAction(), u"Sana Iqbal"_s, monday, {}).has_value()); // the same day will do
}

TEST_CASE("Only what is done can be verified", "[findings]")
{
    const auto state = GENERATE(ActionState::Planned, ActionState::InProgress,
                                ActionState::Verified, ActionState::Cancelled);
    CHECK(verified(anAction(state), u"Sana Iqbal"_s, tuesday, {}).error().code
          == Error::Code::LifecycleForbids);
}

TEST_CASE("An action is overdue from the day after its due date while it is under way",
          "[findings]")
{
    using enum ActionState;
    const auto [state, due, overdue] = GENERATE(table<ActionState, QDate, bool>({
        {Planned, monday, true},
        {InProgress, monday, true},
        {Planned, tuesday, false}, // today is still in time
        {Planned, QDate(), false}, // no date agreed
        {Done, monday, false},
        {Verified, monday, false},
        {Cancelled, monday, false},
    }));
    CorrectiveAction action = anAction(state);
    action.dueOn = due;
    CAPTURE(toCode(state), due);
    CHECK(isOverdue(action, tuesday) == overdue);
}

TEST_CASE("A finding stands where its actions stand", "[findings]")
{
    using enum ActionState;
    CHECK(stateByActions({}) == FindingState::Open);
    CHECK(stateByActions(actionsIn({Cancelled})) == FindingState::Open);
    CHECK(stateByActions(actionsIn({Planned})) == FindingState::ActionAgreed);
    CHECK(stateByActions(actionsIn({Verified, InProgress})) == FindingState::ActionAgreed);
    CHECK(stateByActions(actionsIn({Done})) == FindingState::AwaitingVerification);
    CHECK(stateByActions(actionsIn({Verified, Done})) == FindingState::AwaitingVerification);
    CHECK(stateByActions(actionsIn({Verified})) == FindingState::Closed);
    CHECK(stateByActions(actionsIn({Verified, Cancelled, Verified})) == FindingState::Closed);
}

TEST_CASE("Kinds and states of actions have stable words", "[findings]")
{
    for (const ActionKind kind :
         {ActionKind::Correction, ActionKind::Corrective, ActionKind::Preventive}) {
        CHECK(actionKindFrom(toCode(kind)) == kind);
    }
    using enum ActionState;
    const auto [state, code] = GENERATE(table<ActionState, QString>({
        {Planned, u"planned"_s},
        {InProgress, u"in-progress"_s},
        {Done, u"done"_s},
        {Verified, u"verified"_s},
        {Cancelled, u"cancelled"_s},
    }));
    CHECK(toCode(state) == code);
    CHECK(actionStateFrom(code) == state);
    CHECK(toCode(ActionKind::Corrective) == u"corrective");
    CHECK_FALSE(actionStateFrom(u"forgotten"_s));
    CHECK_FALSE(actionKindFrom(u""_s));
}
