// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/sitestandings.h"
#include "core/training/cohort.h"
#include "resources/resources.h"
#include "tests/core/portfolio/portfoliobuilder.h"
#include "tests/support/laptop.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

TEST_CASE("Scores are those of whole audits, by checklist, the latest last", "[portfolio]")
{
    PortfolioBuilder b;
    const auto one = twoSections("one");
    const auto two = twoSections("two");
    b.visit(one, {.day = QDate(2026, 3, 1), .kind = AssessmentKind::FollowUp}, "no", "no", "no");
    b.visit(one, {.day = QDate(2026, 2, 1)}, "yes", "yes", "yes");
    b.visit(two, {.day = QDate(2026, 1, 1)}, "no", "yes", "yes");
    b.visit(one, {.day = QDate(2025, 1, 1), .kind = AssessmentKind::Baseline}, "no", "no", "yes");
    std::vector<SiteStanding> standings{{{b.portfolio.visits.front().row.site.toString()}, {}}, {{u"another"_s}, {}}};
    addScores(standings, b.portfolio);
    const auto &scores = standings[0].values.at(u"score.one"_s);
    REQUIRE(scores.size() == 2);
    CHECK(scores[0].until == QDate(2025, 1, 1));
    CHECK(scores[1] == PastValue{QDate(2026, 2, 1), 100});
    CHECK(standings[0].values.at(u"score.two"_s).size() == 1);
    CHECK(standings[1].values.empty());
    const auto figures = comparedScores(b.portfolio);
    REQUIRE(figures.size() == 2);
    CHECK(figures[0].code == u"score.one"_s);
    CHECK(figures[0].name.in(Language::English) == u"Two"_s);
}

TEST_CASE("A site stands by what the store has of it", "[portfolio]")
{
    initData();
    Laptop laptop;
    Enterprise enterprise;
    enterprise.id = EnterpriseId::create(laptop.clock);
    enterprise.name = u"Tarazu"_s;
    enterprise.sector = u"tannery"_s;
    Site site;
    site.id = SiteId::create(laptop.clock);
    site.enterprise = enterprise.id;
    site.city = u"Sialkot"_s;
    site.jurisdiction = u"PK-PB"_s;
    site.facts = {{u"workers"_s, u"260"_s}};
    REQUIRE_OK(laptop.store->put(enterprise));
    REQUIRE_OK(laptop.store->put(site));
    FigureEdits edits;
    const QDate today = laptop.clock.today();
    for (int ago = 1; ago <= 12; ++ago) {
        edits.months.push_back({u"absence"_s, Sex::Other, {QDate(today.year(), today.month(), 1).addMonths(-ago), 5, 100}});
    }
    REQUIRE_OK(laptop.store->put(site.id, edits));
    const auto addCohort = [&](const QString &name, QDate begun, bool isPractice) {
        CohortEdits cohort;
        cohort.head = Cohort{CohortId::create(laptop.clock), name};
        cohort.head->startsOn = begun;
        cohort.head->isPractice = isPractice;
        cohort.firms = {{site.id, begun}};
        REQUIRE_OK(laptop.store->put(cohort.head->id, cohort));
        return cohort.head->id.toString();
    };
    addCohort(u"SCORE 1"_s, {2024, 3, 1}, false);
    const QString latest = addCohort(u"SCORE 2"_s, {2025, 3, 1}, false);
    addCohort(u"TRAINING"_s, {2025, 6, 1}, true);
    const auto sites = laptop.store->sites();
    REQUIRE_OK(sites);
    const auto standings = standingsOf(*laptop.store, *sites, today);
    REQUIRE_OK(standings);
    REQUIRE(standings->size() == 1);
    const SiteStanding &own = standings->front();
    CHECK(own.peer.sector == u"tannery"_s);
    CHECK(own.peer.size == SizeClass::Large);
    CHECK(own.with(u"absence"_s).value == Approx(5.0));
    CHECK_FALSE(own.with(u"defects"_s).value);
    auto placed = *standings;
    const auto cohorts = cohortsOfSites(*laptop.store);
    REQUIRE_OK(cohorts);
    addCohorts(placed, *cohorts);
    CHECK(placed.front().peer.cohort == latest); // practice counts nowhere
}
