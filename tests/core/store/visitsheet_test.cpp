// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/factorycopy.h"
#include "tests/support/laptop.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

VisitSheet fullSheet(AssessmentId audit)
{
    VisitSheet sheet;
    sheet.assessment = audit;
    sheet.announcement = Announcement::SemiAnnounced;
    sheet.scope = u"Unit 2: cutting, sewing\nnight shift"_s;
    sheet.headcount = {.women = 120, .men = 300, .permanent = 250, .contract = 100, .pieceRate = 70, .homeWorkers = 0, .young = 3};
    sheet.plannedDays = 2.5;
    sheet.table = u"sampling.four_pillar"_s;
    sheet.plannedInterviews = 26;
    sheet.languages = u"Urdu, Punjabi"_s;
    sheet.openedAt = QDateTime(QDate(2026, 3, 12), QTime(9, 30));
    sheet.attendees = {{u"Saima Akhtar"_s, u"HR manager"_s}, {u"محمد اسلم"_s, u"Workers' representative"_s}};
    sheet.said = {OpeningPoint::Purpose, OpeningPoint::NoRetaliation};
    VisitDraw draw;
    draw.seed = 48213;
    draw.list = QByteArray(32, 'h');
    draw.table = u"sampling.four_pillar"_s;
    draw.columns = QStringList{u"Sex"_s};
    draw.workers = 420;
    draw.people = 26;
    draw.parts = {{{u"M"_s}, 300, 18}, {{u"F"_s}, 120, 8}};
    draw.drawnOn = QDate(2026, 3, 12);
    sheet.draw = draw;
    return sheet;
}

struct Bench
{
    Laptop laptop{u"Bushra Anwar"_s};
    AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    Bench() { laptop.clock.advance(1000); }
    [[nodiscard]] VisitSheet sheet() const { return laptop.store->visitSheet(audit).value(); }
};

} // namespace

TEST_CASE("A visit sheet is empty until somebody writes it, and then says what was written", "[visitsheet]")
{
    Bench bench;
    VisitSheet empty;
    empty.assessment = bench.audit;
    CHECK(bench.sheet() == empty);
    const VisitSheet full = fullSheet(bench.audit);
    const Result<Changes> changes = bench.laptop.store->put(full);
    REQUIRE_OK(changes);
    CHECK(changes->assessments == std::set<AssessmentId>{bench.audit});
    CHECK(bench.sheet() == full);
    bench.laptop.reopen();
    CHECK(bench.sheet() == full);
    CHECK(bench.laptop.store->check()->problems == QStringList());
    REQUIRE_OK(bench.laptop.store->put(empty));
    CHECK(bench.sheet() == empty);
}

TEST_CASE("Zero people is not the same as not known", "[visitsheet]")
{
    Bench bench;
    VisitSheet sheet = bench.sheet();
    sheet.headcount.homeWorkers = 0;
    sheet.plannedDays = 0;
    REQUIRE_OK(bench.laptop.store->put(sheet));
    CHECK(bench.sheet().headcount.homeWorkers == 0);
    CHECK_FALSE(bench.sheet().headcount.women);
    CHECK(bench.sheet().plannedDays == 0);
}

TEST_CASE("A step of the visit sheet is taken back and made again", "[visitsheet]")
{
    Bench bench;
    VisitSheet sheet = bench.sheet();
    sheet.scope = u"All of it"_s;
    sheet.said = {OpeningPoint::Photos};
    REQUIRE_OK(bench.laptop.store->put(sheet));
    const Result<Undone> undone = bench.laptop.store->undo(bench.audit);
    REQUIRE_OK(undone);
    CHECK(undone->step.kind == UndoKind::Plan);
    CHECK(bench.sheet().scope.isEmpty());
    CHECK(bench.sheet().said.empty());
    REQUIRE_OK(bench.laptop.store->redo(bench.audit));
    CHECK(bench.sheet() == sheet);
}

TEST_CASE("The visit sheet of a closed assessment stays as it is", "[visitsheet]")
{
    Bench bench;
    REQUIRE_OK(bench.laptop.store->put(fullSheet(bench.audit)));
    REQUIRE_OK(bench.laptop.store->close(bench.audit));
    VisitSheet sheet = bench.sheet();
    sheet.scope = u"Other"_s;
    CHECK(bench.laptop.store->put(sheet).error().code == Error::Code::AssessmentClosed);
    CHECK(bench.sheet() == fullSheet(bench.audit));
    sheet.headcount.men = -4;
    CHECK(bench.laptop.store->put(sheet).error().code == Error::Code::BadArgument);
}

TEST_CASE("Two auditors who fill in different things of a visit sheet do not disagree", "[visitsheet]")
{
    Bench bench;
    Laptop second(u"Umar Rashid"_s);
    second.clock.advance(90'000);
    second.imported(bench.laptop.exported());
    VisitSheet mine = bench.sheet();
    mine.headcount.women = 40;
    mine.said = {OpeningPoint::Purpose};
    VisitSheet theirs = second.store->visitSheet(bench.audit).value();
    theirs.headcount.men = 60;
    theirs.said = {OpeningPoint::Photos};
    REQUIRE_OK(bench.laptop.store->put(mine));
    REQUIRE_OK(second.store->put(theirs));
    bench.laptop.imported(second.exported());
    second.imported(bench.laptop.exported());
    CHECK(bench.laptop.store->conflicts()->empty());
    CHECK(bench.sheet().headcount.workers() == 100);
    CHECK(bench.sheet().said == std::set{OpeningPoint::Purpose, OpeningPoint::Photos});
    CHECK(second.store->visitSheet(bench.audit).value() == bench.sheet());
    CHECK(stateOf(*bench.laptop.store) == stateOf(*second.store));

    mine = bench.sheet();
    mine.scope = u"Unit 1"_s;
    theirs = second.store->visitSheet(bench.audit).value();
    theirs.scope = u"Unit 2"_s;
    REQUIRE_OK(bench.laptop.store->put(mine));
    REQUIRE_OK(second.store->put(theirs));
    bench.laptop.imported(second.exported());
    const std::vector<Conflict> conflicts = bench.laptop.store->conflicts().value();
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts.front().field == u"scope"_s);
    REQUIRE_OK(bench.laptop.store->resolve(conflicts.front(), conflicts.front().sides.front().value, u"agreed"_s));
    CHECK(bench.laptop.store->conflicts()->empty());
    CHECK(bench.laptop.store->check()->problems == QStringList());
}

TEST_CASE("The factory's copy has the visit sheet without what leads to the people drawn", "[visitsheet]")
{
    Bench bench;
    VisitSheet full = fullSheet(bench.audit);
    full.draw->parts.push_back({{u"Guard"_s}, 2, 1});
    REQUIRE_OK(bench.laptop.store->put(full));
    const QString path = bench.laptop.file(u"factory.meyar"_s);
    REQUIRE_OK(exportFactoryCopy(*bench.laptop.store, {path, {bench.audit}}, bench.laptop.clock));
    Laptop factory(u"Compliance officer"_s);
    factory.imported(path);
    const VisitSheet copy = factory.store->visitSheet(bench.audit).value();
    CHECK(copy == forFactory(full));
    REQUIRE(copy.draw);
    CHECK_FALSE(copy.draw->seed);
    CHECK(copy.draw->list.isEmpty());
    for (const SampledPart &part : copy.draw->parts) {
        CHECK(part.workers >= smallestPart);
    }
}
