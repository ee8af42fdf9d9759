// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/sitefigures.h"
#include "core/training/cohort.h"
#include "tests/ui/bin/bench.h"
#include "ui/common/button.h"
#include "ui/common/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>

using namespace meyar;
using namespace meyar::ui;
using namespace Qt::StringLiterals;

TEST_CASE("the bin lists what was removed, the latest first, with who and when")
{
    test::BinBench bench;
    const QAbstractItemModelTester tester(&bench.controller->model());
    bench.open();
    const auto &lines = bench.controller->model().lines();
    REQUIRE(lines.size() == 4);
    CHECK(lines.front().title.startsWith(u"Exit 2"_s));
    CHECK(lines.front().kind == u"Finding");
    CHECK(lines.front().factory == u"Tarazu Leather");
    CHECK(lines.front().by == u"Bushra Anwar");
    CHECK(lines.front().when.contains(u"2026"_s));
    CHECK(lines[1].kind == u"Corrective action");
    CHECK(lines[2].title == u"Audit of 9 September 2025");
    CHECK(lines[3].title == u"Chenab Hosiery");
}

TEST_CASE("what is put back with the keyboard has what it had, and can be removed again")
{
    test::BinBench bench;
    bench.open();
    auto *table = bench.window.findChild<TableView *>(u"bin"_s);
    REQUIRE(table);
    CHECK(QApplication::focusWidget() == table);
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return bench.controller->model().lines().size() == 3; }));
    const auto findings = bench.read([](Store &store) { return store.findings(); });
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().finding == bench.finding);
    CHECK(bench.window.messages().accessibleName().startsWith(u"Put back:"_s));

    bench.offered();
    REQUIRE(QTest::qWaitFor([&] { return bench.controller->model().lines().size() == 4; }));
    CHECK(bench.read([](Store &store) { return store.findings(); }).empty());
}

TEST_CASE("everything can be put back one after the other, and the empty bin says what waits there")
{
    test::BinBench bench;
    bench.open();
    auto *button = bench.window.findChild<Button *>(u"putBack"_s);
    REQUIRE(button);
    for (size_t left = 4; left > 0; --left) {
        QTest::mouseClick(button, Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([&] { return bench.controller->model().lines().size() == left - 1; }));
    }
    CHECK_FALSE(button->isVisible());
    CHECK(bench.read([](Store &store) { return store.bin(); }).empty());
    CHECK(bench.read([](Store &store) { return store.assessments(); }).size() == 2);
    bench.offered(); // the last: the factory goes again
    REQUIRE(QTest::qWaitFor([&] { return button->isVisible(); }));
}

TEST_CASE("what is removed elsewhere appears while the page is open, in Urdu right to left")
{
    test::BinBench bench;
    bench.open();
    bench.languages.setDisplay(DisplayLanguage::Urdu);
    CHECK(bench.window.layoutDirection() == Qt::RightToLeft);
    bench.change([&](Store &store) { return store.remove(bench.enterprise.id); });
    CHECK(QTest::qWaitFor([&] { return bench.controller->model().lines().size() == 5; }));
    CHECK_FALSE(bench.window.findChild<TableView *>(u"bin"_s)->accessibleName().isEmpty());
}

TEST_CASE("a cohort and a line of one that were removed say what they were")
{
    test::BinBench bench;
    bench.open();
    const CohortId cohort = CohortId::create(bench.clock);
    CohortEdits made;
    made.head = Cohort{cohort, u"Batch 7"_s, TrainingProgramme::Score};
    made.sessions = {{SessionId::create(bench.clock), SessionKind::Workshop, u"Day 1"_s}};
    bench.change([=](Store &store) { return store.put(cohort, made); });
    CohortEdits removed;
    removed.removed = {{CohortPart::Session, made.sessions.front().id.uuid()}};
    bench.change([=](Store &store) { return store.put(cohort, removed); });
    REQUIRE(QTest::qWaitFor([&] { return bench.controller->model().lines().size() == 5; }));
    CHECK(bench.controller->model().lines().front().kind == u"Line of a cohort");
    bench.change([=](Store &store) { return store.remove(cohort); });
    REQUIRE(QTest::qWaitFor([&] { return bench.controller->model().lines().front().kind == u"Cohort"; }));
}

TEST_CASE("an accident that was removed is put back, and removed again")
{
    test::BinBench bench;
    bench.open();
    const SiteId site = bench.read([](Store &store) { return store.sites(); }).front().site.id;
    Incident incident;
    incident.day = QDate(2026, 1, 9);
    incident.injury = u"Cut finger"_s;
    const IncidentId id = IncidentId::create(bench.clock);
    FigureEdits made;
    made.incidents.push_back({id, incident});
    FigureEdits removed;
    removed.removedIncidents.push_back(id);
    bench.change([=](Store &store) { return store.put(site, made); });
    bench.change([=](Store &store) { return store.put(site, removed); });
    REQUIRE(QTest::qWaitFor([&] { return bench.controller->model().lines().size() == 5; }));
    const BinLine &line = bench.controller->model().lines().front();
    CHECK(line.title == u"2026-01-09 Cut finger");
    CHECK(line.kind == u"Accident");
    CHECK(line.factory == u"Tarazu Leather");
    const auto cases = [&] { return bench.read([site](Store &store) { return store.figures(site); }).incidents.size(); };
    bench.controller->putBack(0);
    REQUIRE(QTest::qWaitFor([&] { return cases() == 1; }));
    REQUIRE(QTest::qWaitFor([&] { return bool(bench.offered); }));
    bench.offered();
    CHECK(QTest::qWaitFor([&] { return cases() == 0; }));
}
