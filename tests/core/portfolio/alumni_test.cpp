// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/alumni.h"
#include "tests/core/portfolio/portfoliobuilder.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

SiteId siteOf(const Portfolio &portfolio, size_t visit)
{
    return portfolio.visits[visit].row.site;
}

CohortRecord cohortOf(const QString &name, const std::vector<CohortFirm> &firms)
{
    CohortRecord record;
    record.head.name = name;
    record.firms = firms;
    return record;
}

} // namespace

TEST_CASE("An alumnus is judged by whole visits with the checklist of its end-line", "[portfolio]")
{
    PortfolioBuilder b;
    const auto one = twoSections("one");
    const auto two = twoSections("two");
    b.visit(one, {.day = QDate(2026, 6, 1), .kind = AssessmentKind::FollowUp}, "no", "no", "no");
    b.visit(one, {.day = QDate(2026, 5, 1)}, "yes", "yes", "yes");
    b.visit(two, {.day = QDate(2026, 4, 1)}, "no", "no", "no");
    const AssessmentId endLine = b.visit(one, {.day = QDate(2025, 12, 1)}, "yes", "no", "no");
    b.visit(one, {.day = QDate(2025, 1, 1), .kind = AssessmentKind::Baseline}, "no", "no", "no");
    const SiteId site = siteOf(b.portfolio, 0);
    CohortRecord record = cohortOf(u"Batch 1"_s, {{site, QDate(2025, 1, 1), QDate(2025, 12, 15), {}, endLine}});
    Project before{TrainingRowId::create(b.clock), site};
    before.status = ProjectStatus::Done;
    before.doneOn = QDate(2025, 11, 1);
    Project after = before;
    after.doneOn = QDate(2026, 2, 1);
    record.projects = {before, after};
    const std::vector<Alumnus> alumni = alumniOf({record}, b.portfolio, {});
    REQUIRE(alumni.size() == 1);
    CHECK(alumni[0].then == b.portfolio.visits[3].row.outcome->percent);
    CHECK(alumni[0].now == 100);
    CHECK(alumni[0].seenOn == QDate(2026, 5, 1));
    CHECK(alumni[0].change() == 100 - *alumni[0].then);
    CHECK(alumni[0].improvementsSince == 1);
    CHECK_FALSE(alumni[0].peers); // alone

    record.firms[0].endLine = {}; // nobody said which: the last visit up to the graduation
    CHECK(alumniOf({record}, b.portfolio, {})[0].then == alumni[0].then);
    record.head.isPractice = true;
    CHECK(alumniOf({record}, b.portfolio, {}).empty());
    record.head.isPractice = false;
    record.firms[0].graduatedOn = {};
    CHECK(alumniOf({record}, b.portfolio, {}).empty());
}

TEST_CASE("Alumni are compared from five others on, and only by the same checklist", "[portfolio]")
{
    PortfolioBuilder b;
    const auto pack = twoSections("one");
    const int others = GENERATE(4, 5);
    std::vector<CohortFirm> firms;
    for (int i = 1; i <= others + 1; ++i) {
        b.visit(pack, {.site = i, .day = QDate(2026, 1, 1)}, i == 1 ? "yes" : "no", "yes", "yes");
        firms.push_back({siteOf(b.portfolio, size_t(i - 1)), QDate(2025, 1, 1), QDate(2026, 1, 2)});
    }
    b.visit(twoSections("two"), {.site = 9, .day = QDate(2026, 1, 1)}, "yes", "yes", "yes");
    b.portfolio.visits.back().pack = twoSections("two");
    const std::vector<Alumnus> alumni = alumniOf({cohortOf(u"Batch 1"_s, firms)}, b.portfolio, {});
    REQUIRE(int(alumni.size()) == others + 1);
    const auto best = std::ranges::find(alumni, siteOf(b.portfolio, 0), &Alumnus::site);
    CHECK(best->peers.has_value() == (others == 5));
    if (best->peers) {
        CHECK(best->peers->betterThanPercent == 100);
    }
}
