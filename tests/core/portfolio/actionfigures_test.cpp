// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/actionfigures.h"
#include "tests/core/portfolio/portfoliobuilder.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

QDate march(int day)
{
    return QDate(2026, 3, day);
}

} // namespace

TEST_CASE("Open findings are counted by city and severity", "[portfolio]")
{
    PortfolioBuilder builder;
    const auto pack = twoSections();
    const AssessmentId sialkot = builder.visit(pack, {.site = 1, .city = "Sialkot"}, "yes", "yes", "yes");
    const AssessmentId karachi = builder.visit(pack, {.site = 2, .city = "Karachi"}, "yes", "yes", "yes");
    builder.finding(sialkot, Severity::Major, FindingState::Open, march(1));
    builder.finding(karachi, Severity::Critical, FindingState::ActionAgreed, march(1));
    builder.finding(karachi, Severity::Critical, FindingState::AwaitingVerification, march(1));
    builder.finding(karachi, Severity::Minor, FindingState::Closed, march(1));
    const auto cities = openFindingsByCity(builder.all());
    REQUIRE(cities.size() == 2);
    CHECK(cities[0].city == u"Karachi"_s);
    CHECK(cities[0].open == std::array{0, 0, 0, 2});
    CHECK(cities[0].visits == 1);
    CHECK(cities[1].open == std::array{0, 0, 1, 0});
    CHECK(openFindingsBySeverity(builder.all()) == std::array{0, 0, 1, 2});
}

TEST_CASE("An action is overdue from the day after its date", "[portfolio]")
{
    PortfolioBuilder builder;
    const AssessmentId visit = builder.visit(twoSections(), {}, "yes", "yes", "yes");
    builder.action(visit, ActionState::Planned, march(1), march(11));
    builder.action(visit, ActionState::InProgress, march(1), march(12));
    builder.action(visit, ActionState::Planned, march(1), {});
    builder.action(visit, ActionState::Done, march(1), march(2), march(3));
    builder.action(visit, ActionState::Cancelled, march(1), march(2));
    const ActionCounts counts = actionCounts(builder.all(), march(12));
    CHECK(counts.open == 3);
    CHECK(counts.overdue == 1);
    CHECK(counts.withoutDate == 1);
    CHECK(counts.toVerify == 1);
}

TEST_CASE("The burn-down counts what is open beside what was agreed", "[portfolio]")
{
    PortfolioBuilder builder;
    const AssessmentId visit = builder.visit(twoSections(), {}, "yes", "yes", "yes");
    builder.action(visit, ActionState::Verified, march(1), march(2), march(3));
    builder.action(visit, ActionState::Planned, march(1), march(4));
    builder.action(visit, ActionState::Planned, march(2), {});
    builder.action(visit, ActionState::Cancelled, march(1), march(2));
    const auto points = burnDown(builder.all(), march(5));
    REQUIRE(points.size() == 5);
    std::vector<std::pair<int, int>> figures;
    for (const BurnPoint &point : points) {
        figures.emplace_back(point.open, point.agreed);
    }
    CHECK(points.front().day == march(1));
    CHECK(points.back().day == march(5));
    CHECK(figures == std::vector<std::pair<int, int>>{{2, 2}, {3, 2}, {2, 2}, {2, 1}, {2, 1}});
}

TEST_CASE("A long burn-down has 26 days and ends with the last due date, at most a year ahead", "[portfolio]")
{
    PortfolioBuilder builder;
    const AssessmentId visit = builder.visit(twoSections(), {}, "yes", "yes", "yes");
    builder.action(visit, ActionState::Planned, QDate(2025, 1, 1), QDate(2026, 6, 1));
    auto points = burnDown(builder.all(), march(5));
    CHECK(points.size() == 26);
    CHECK(points.back().day == QDate(2026, 6, 1));
    CHECK(points.back().agreed == 0);
    builder.action(visit, ActionState::Planned, QDate(2025, 1, 1), QDate(2066, 6, 1));
    points = burnDown(builder.all(), march(5));
    CHECK(points.back().day == QDate(2027, 3, 5));
    CHECK(burnDown(Selection(), march(5)).empty());
}
