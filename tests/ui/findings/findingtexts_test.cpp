// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qtcatch.h"
#include "ui/findings/findingtexts.h"

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::ui;

namespace {

const QDate today(2026, 3, 12);

FindingRow aRow(std::vector<CorrectiveAction> actions)
{
    FindingRow row;
    row.finding.statement = u"Exit chained"_s;
    row.finding.severity = Severity::Critical;
    row.finding.state = stateByActions(actions);
    row.actions = std::move(actions);
    row.enterpriseName = u"Tarazu Leather"_s;
    row.city = u"Sialkot"_s;
    return row;
}

CorrectiveAction due(QDate day)
{
    CorrectiveAction action;
    action.what = u"Take the chain off"_s;
    action.owner = u"Bilal Ahmed"_s;
    action.dueOn = day;
    return action;
}

} // namespace

TEST_CASE("a finding is due when its first open action is")
{
    const Translation words;
    const FindingTexts texts(words, today);

    const FindingLine late = texts.line(aRow({due(QDate(2026, 4, 1)), due(QDate(2026, 2, 28))}), nullptr);
    CHECK(late.isLate);
    CHECK(late.dueOn == QDate(2026, 2, 28));
    CHECK(late.initials == u"BA"_s);

    const FindingLine later = texts.line(aRow({due(QDate(2026, 3, 15))}), nullptr);
    CHECK_FALSE(later.isLate);
    CHECK(later.due.contains(u"15 March 2026"_s));
    CHECK(texts.line(aRow({}), nullptr).due == u"No action agreed"_s);
    CHECK(texts.line(aRow({}), nullptr).factory == u"Tarazu Leather, Sialkot"_s);
}

TEST_CASE("initials are two letters, or one in Urdu script")
{
    CHECK(initialsOf(u"Bilal Ahmed Khan"_s) == u"BA"_s);
    CHECK(initialsOf(u"ثنا خان"_s) == u"ث"_s);
    CHECK(initialsOf({}).isEmpty());
}

TEST_CASE("only what the lifecycle allows is offered for an action")
{
    const Translation words;
    const FindingTexts texts(words, today);
    CorrectiveAction action = due(today);
    const auto [state, canBeDone, canBeVerified, canBeEdited]
        = GENERATE(table<ActionState, bool, bool, bool>({
            {ActionState::Planned, true, false, true},
            {ActionState::InProgress, true, false, true},
            {ActionState::Done, false, true, false},
            {ActionState::Verified, false, false, false},
            {ActionState::Cancelled, false, false, false},
        }));
    action.state = state;
    const ActionLine line = texts.action(action, {});
    CHECK(line.canBeDone == canBeDone);
    CHECK(line.canBeVerified == canBeVerified);
    CHECK(line.canBeEdited == canBeEdited);
}

TEST_CASE("a refusal says what to do")
{
    const Translation words;
    const FindingTexts texts(words, today);
    CorrectiveAction action = due(today);
    action.state = ActionState::Done;
    CHECK(texts.refusal(verified(action, u"bilal  ahmed"_s, today, {}).error())
              .contains(u"Somebody else"_s));
    CHECK(texts.refusal(verified(action, {}, today, {}).error()) == u"Write who checked it."_s);
}
