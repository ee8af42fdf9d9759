// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/shares.h"
#include "tests/core/portfolio/portfoliobuilder.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

const ShareRow &rowOf(const std::vector<ShareRow> &rows, const QString &key)
{
    const auto found = std::ranges::find(rows, key, &ShareRow::key);
    REQUIRE(found != rows.end());
    return *found;
}

/// Sialkot: one of three met; Karachi: two of three, one partly. One Karachi question is not answered.
PortfolioBuilder twoVisits()
{
    PortfolioBuilder builder;
    const auto pack = twoSections();
    builder.visit(pack, {.site = 1, .city = "Sialkot", .sector = "tannery"}, "yes", "no", "no");
    builder.visit(pack, {.site = 2, .city = "Karachi", .sector = "garments", .jurisdiction = "PK-SD"}, "yes", "partly", "yes");
    return builder;
}

} // namespace

TEST_CASE("Sections add up over visits, the best first", "[portfolio]")
{
    const PortfolioBuilder builder = twoVisits();
    const auto rows = sharesBy(builder.all(), ShareBy::Section);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].key == u"two/fire"_s); // 2 of 4 and 1 of 2 are equal shares: by key
    CHECK(rows[0].counts == StandingCounts{2, 1, 1, 0, 0});
    CHECK(rows[0].counts.metPercent() == 50);
    CHECK(rows[0].visits == 2);
    CHECK(rows[0].title.in(Language::English) == u"Fire"_s);
    CHECK(rows[1].key == u"two/health"_s);
    CHECK(rows[1].counts == StandingCounts{1, 0, 1, 0, 0});
}

TEST_CASE("A law counts only where and when it is in force, a convention everywhere and once", "[portfolio]")
{
    PortfolioBuilder builder = twoVisits();
    builder.visit(twoSections(), {.site = 3, .day = QDate(2025, 12, 31)}, "no", "yes", "yes");
    const auto clauses = sharesBy(builder.all(), ShareBy::Clause);
    CHECK(rowOf(clauses, u"pb-1"_s).counts == StandingCounts{0, 0, 1, 0, 0}); // not in Sindh, not before 2026
    CHECK(rowOf(clauses, u"sd-1"_s).counts == StandingCounts{0, 1, 0, 0, 0});
    CHECK(rowOf(clauses, u"c155-18"_s).counts == StandingCounts{2, 0, 1, 0, 0});
    const auto conventions = sharesBy(builder.all(), ShareBy::Convention);
    REQUIRE(conventions.size() == 1);
    CHECK(conventions[0].counts == StandingCounts{4, 0, 2, 0, 0}); // f1 cites two of its articles
}

TEST_CASE("Cities and sectors take every checkpoint of their visits", "[portfolio]")
{
    PortfolioBuilder builder = twoVisits();
    builder.visit(twoSections(), {.site = 4, .city = "Lahore", .sector = ""}, "na", nullptr, nullptr);
    const auto cities = sharesBy(builder.all(), ShareBy::City);
    REQUIRE(cities.size() == 3);
    CHECK(cities[0].key == u"Karachi"_s);
    CHECK(cities[0].counts == StandingCounts{2, 1, 0, 0, 0});
    CHECK(cities[1].key == u"Sialkot"_s);
    CHECK(cities[2].key == u"Lahore"_s); // nothing is answered there: last
    CHECK(cities[2].counts == StandingCounts{0, 0, 0, 1, 2});
    CHECK(cities[2].visits == 0);
    CHECK_FALSE(cities[2].counts.metPercent());
    CHECK(rowOf(sharesBy(builder.all(), ShareBy::Sector), u"tannery"_s).counts.failed == 2);
}

TEST_CASE("A filter leaves its visits and what belongs to them", "[portfolio]")
{
    PortfolioBuilder builder = twoVisits();
    const AssessmentId draft = builder.visit(twoSections("other"), {.site = 5, .day = QDate(2026, 4, 1), .state = AssessmentState::Draft},
                                             "no", "no", "no");
    builder.finding(draft, Severity::Major, FindingState::Open, QDate(2026, 4, 1));
    const auto visits = [&](const PortfolioFilter &filter) { return selected(builder.portfolio, filter).visits.size(); };
    CHECK(visits({}) == 3);
    CHECK(visits({.packId = u"two"_s}) == 2);
    CHECK(visits({.city = u"Karachi"_s}) == 1);
    CHECK(visits({.sector = u"tannery"_s}) == 2);
    CHECK(visits({.from = QDate(2026, 3, 13)}) == 1);
    CHECK(visits({.to = QDate(2026, 3, 12)}) == 2);
    CHECK(visits({.lockedOnly = true}) == 2);
    CHECK(selected(builder.portfolio, {.lockedOnly = true}).findings.empty());
    CHECK(selected(builder.portfolio, {.packId = u"other"_s}).findings.size() == 1);
    CHECK(mostUsedPack(builder.all()) == u"two"_s);
}

TEST_CASE("The most often failed checkpoints come first and add up to all", "[portfolio]")
{
    const PortfolioBuilder builder = twoVisits();
    const auto rows = mostFailed(builder.all());
    REQUIRE(rows.size() == 2); // f1 never failed
    CHECK(rows[0].name == u"f2"_s); // no, partly
    CHECK(rows[0].failed == 2);
    CHECK(rows[0].answered == 2);
    CHECK(rows[0].cumulativePercent == Approx(200.0 / 3));
    CHECK(rows[1].name == u"h1"_s);
    CHECK(rows[1].failed == 1);
    CHECK(rows[1].cumulativePercent == 100);
}

TEST_CASE("The heat map has a row for each section and the city with most visits first", "[portfolio]")
{
    PortfolioBuilder builder = twoVisits();
    builder.visit(twoSections(), {.site = 6, .city = "Karachi"}, "no", "no", "yes");
    const SectionHeat heat = heatOf(builder.all(), u"two"_s);
    CHECK(heat.cities == QStringList{u"Karachi"_s, u"Sialkot"_s});
    REQUIRE(heat.sections.size() == 2);
    CHECK(heat.cells[0][0] == StandingCounts{1, 1, 2, 0, 0});
    CHECK(heat.cells[0][1] == StandingCounts{1, 0, 1, 0, 0});
    CHECK(heat.cells[1][0] == StandingCounts{2, 0, 0, 0, 0});
    CHECK(heatOf(builder.all(), u"none"_s).sections.empty());
}
