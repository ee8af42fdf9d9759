// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/followup.h"

#include "tests/support/fakeclock.h"
#include "tests/support/qtcatch.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

const QDate began(2026, 3, 12);

FollowedPoint pointWith(const Clock &clock, const std::vector<ActionState> &states)
{
    FollowedPoint point;
    point.finding.id = FindingId::create(clock);
    point.finding.assessment = AssessmentId::create(clock);
    for (const ActionState state : states) {
        CorrectiveAction action;
        action.id = ActionId::create(clock);
        action.finding = point.finding.id;
        action.assessment = point.finding.assessment;
        action.state = state;
        action.owner = u"Rashid"_s;
        action.doneOn = state == ActionState::Done || state == ActionState::Verified ? began.addDays(-10) : QDate();
        action.verifiedOn = state == ActionState::Verified ? began.addDays(-5) : QDate();
        point.actions.push_back(action);
    }
    point.finding.state = stateByActions(point.actions);
    return point;
}

} // namespace

TEST_CASE("The points of a follow-up are what is open, and what was closed since it began")
{
    FakeClock clock;
    CHECK(isPointOfFollowUp(pointWith(clock, {}), began));
    CHECK(isPointOfFollowUp(pointWith(clock, {ActionState::Planned}), began));
    FollowedPoint closed = pointWith(clock, {ActionState::Verified});
    REQUIRE(closed.isClosed());
    CHECK_FALSE(isPointOfFollowUp(closed, began));
    closed.actions.front().verifiedOn = began;
    CHECK(isPointOfFollowUp(closed, began));
    CHECK(countOf({closed, pointWith(clock, {})}) == PointCount{1, 2});
    CHECK(countOf({}) == PointCount{0, 0});
}

TEST_CASE("What was seen to be put right closes the finding, whatever its actions had come to")
{
    FakeClock clock;
    using enum ActionState;
    for (const std::vector<ActionState> &states :
         {std::vector<ActionState>{}, {Planned}, {InProgress, Done}, {Done, Verified}, {Cancelled}, {Cancelled, Planned}}) {
        FollowedPoint point = pointWith(clock, states);
        const auto closing = closedBySeeing(point, u"Bushra Anwar"_s, began, u"seen"_s, u"Put right"_s, clock);
        REQUIRE_OK(closing);
        for (const CorrectiveAction &action : *closing) {
            CHECK(action.state == Verified);
            CHECK(action.verifiedBy == u"Bushra Anwar");
            CHECK(action.verifiedOn == began);
            CHECK(action.finding == point.finding.id);
            CHECK(action.assessment == point.finding.assessment);
            std::erase_if(point.actions, [&](const CorrectiveAction &old) { return old.id == action.id; });
            point.actions.push_back(action);
        }
        CHECK(stateByActions(point.actions) == FindingState::Closed);
        point.finding.state = FindingState::Closed;
        CHECK(isPointOfFollowUp(point, began));
    }
}

TEST_CASE("Nobody verifies what is their own, and nobody unnamed does")
{
    FakeClock clock;
    const FollowedPoint point = pointWith(clock, {ActionState::Planned});
    CHECK_FALSE(closedBySeeing(point, u"rashid"_s, began, {}, {}, clock));
    CHECK_FALSE(closedBySeeing(point, {}, began, {}, {}, clock));
}

TEST_CASE("A follow-up has the site and the very checklist of the visit that it follows")
{
    FakeClock clock;
    Assessment earlier;
    earlier.id = AssessmentId::create(clock);
    earlier.site = SiteId::create(clock);
    earlier.enterprise = EnterpriseId::create(clock);
    earlier.packId = u"osh"_s;
    earlier.packVersion = u"1"_s;
    earlier.packHash = QByteArray(32, 'x');
    earlier.jurisdiction = u"PK-PB"_s;
    earlier.state = AssessmentState::Closed;
    const Assessment next = followUpOf(earlier, began, u"Umar"_s, clock);
    CHECK(next.follows == earlier.id);
    CHECK(next.id != earlier.id);
    CHECK(next.kind == AssessmentKind::FollowUp);
    CHECK(next.state == AssessmentState::Draft);
    CHECK(next.site == earlier.site);
    CHECK(next.enterprise == earlier.enterprise);
    CHECK(next.packHash == earlier.packHash);
    CHECK(next.startedOn == began);
    CHECK(next.auditors == u"Umar");
}
