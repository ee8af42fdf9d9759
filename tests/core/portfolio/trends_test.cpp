// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/trends.h"
#include "tests/core/portfolio/portfoliobuilder.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

// f1 weighs 5, f2 and h1 weigh 1: all yes = 100, f1 no = 2/7, f2 no = 6/7.
constexpr double sixSevenths = 600.0 / 7;
constexpr double twoSevenths = 200.0 / 7;

/// Factory 1 rose from 2/7 to 6/7, factory 2 from 6/7 to 100; factory 3 was visited once.
PortfolioBuilder threeFactories()
{
    PortfolioBuilder builder;
    const auto pack = twoSections();
    builder.visit(pack, {.site = 1, .day = QDate(2026, 3, 12)}, "yes", "no", "yes");
    builder.visit(pack, {.site = 2, .day = QDate(2026, 3, 2)}, "yes", "yes", "yes");
    builder.visit(pack, {.site = 3, .day = QDate(2026, 2, 1)}, "no", "no", "no");
    builder.visit(pack, {.site = 1, .day = QDate(2025, 9, 9)}, "no", "yes", "yes");
    builder.visit(pack, {.site = 2, .day = QDate(2025, 9, 1)}, "yes", "no", "yes");
    return builder;
}

} // namespace

TEST_CASE("The median is the middle one, or the mean of the two in the middle", "[portfolio]")
{
    CHECK_FALSE(median({}));
    CHECK(median({7}) == 7);
    CHECK(median({9, 1, 5}) == 5);
    CHECK(median({1, 2, 4, 9}) == 3);
}

TEST_CASE("Scores over time are medians of months beside the median baseline", "[portfolio]")
{
    const ScoreTrend trend = scoreTrend(threeFactories().all());
    REQUIRE(trend.months.size() == 3);
    CHECK(trend.months[0].month == QDate(2025, 9, 1));
    CHECK(trend.months[0].percent == Approx((sixSevenths + twoSevenths) / 2));
    CHECK(trend.months[0].visits == 2);
    CHECK(trend.months[1].percent == 0);
    CHECK(trend.months[2].percent == Approx((sixSevenths + 100) / 2));
    REQUIRE(trend.baseline);
    CHECK(*trend.baseline == Approx((sixSevenths + twoSevenths) / 2)); // not factory 3, which has nothing to compare
    REQUIRE(trend.change);
    CHECK(*trend.change == Approx((sixSevenths - twoSevenths + 100 - sixSevenths) / 2)); // each with itself, not all with some
    CHECK(headlineOf(threeFactories().all()).change == trend.change);
}

TEST_CASE("A visit of the kind baseline is the baseline, else the first", "[portfolio]")
{
    PortfolioBuilder builder;
    const auto pack = twoSections();
    builder.visit(pack, {.day = QDate(2026, 3, 12)}, "yes", "yes", "yes");
    builder.visit(pack, {.day = QDate(2025, 9, 9), .kind = AssessmentKind::Baseline}, "yes", "no", "yes");
    builder.visit(pack, {.day = QDate(2025, 1, 9)}, "no", "yes", "yes");
    CHECK(*scoreTrend(builder.all()).baseline == Approx(sixSevenths));
}

TEST_CASE("Sections are compared with the baseline of the same factories", "[portfolio]")
{
    const PortfolioBuilder builder = threeFactories();
    const BaselineComparison comparison = comparedWithBaseline(builder.all(), u"two"_s);
    CHECK(comparison.factories == 2);
    REQUIRE(comparison.sections.size() == 2);
    CHECK(comparison.sections[0].before == 50); // f1 no, f2 yes; f1 yes, f2 no
    CHECK(comparison.sections[0].now == 75);
    CHECK(comparison.sections[1].before == 100);
    CHECK(comparison.sections[1].now == 100);
    CHECK(comparedWithBaseline(builder.all(), u"other"_s).sections.empty());
}

TEST_CASE("The head counts factories once and says what is not counted", "[portfolio]")
{
    PortfolioBuilder builder = threeFactories();
    builder.portfolio.visits[2].row.outcome.reset();
    const AssessmentId first = builder.portfolio.visits[0].row.id;
    builder.finding(first, Severity::Critical, FindingState::Open, QDate(2026, 3, 12), true);
    builder.finding(first, Severity::Minor, FindingState::AwaitingVerification, QDate(2026, 3, 12));
    builder.finding(first, Severity::Critical, FindingState::Closed, QDate(2026, 3, 12), true);
    const Headline headline = headlineOf(builder.all());
    CHECK(headline.visits == 5);
    CHECK(headline.factories == 3);
    CHECK(headline.notCounted == 1);
    CHECK(*headline.medianPercent == Approx((sixSevenths + 100) / 2));
    CHECK(headline.openFindings == 2);
    CHECK(headline.criticalFindings == 1);
    CHECK(headline.repeatFindings == 1);
}

TEST_CASE("Nothing has no figures", "[portfolio]")
{
    const PortfolioBuilder builder;
    CHECK(scoreTrend(builder.all()).months.empty());
    CHECK_FALSE(headlineOf(builder.all()).medianPercent);
    CHECK(mostUsedPack(builder.all()).isEmpty());
}
