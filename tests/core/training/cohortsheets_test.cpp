// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/cohortsheets.h"
#include "tests/support/qtcatch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace meyar;
using namespace Qt::StringLiterals;

namespace {

const SiteId noor(QUuid::createUuidV5(QUuid(), u"noor"_s));
const SiteId rawal(QUuid::createUuidV5(QUuid(), u"rawal"_s));

std::optional<SiteId> siteNamed(const QString &name)
{
    return name == u"Noor"_s ? std::optional(noor) : name == u"Rawal"_s ? std::optional(rawal) : std::nullopt;
}

struct Sheet
{
    QString write(const QByteArray &csv) const
    {
        const QString path = folder.filePath(u"sheet.csv"_s);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(csv);
        return path;
    }
    QTemporaryDir folder;
};

CohortRecord cohort()
{
    CohortRecord record;
    record.head.id = CohortId(QUuid::createUuidV5(QUuid(), u"cohort"_s));
    record.firms = {{noor}};
    record.sessions = {{SessionId(QUuid::createUuidV5(QUuid(), u"s"_s)), SessionKind::Workshop, u"Day 1"_s, u"M1"_s, QDate(2026, 3, 2)}};
    return record;
}

} // namespace

TEST_CASE("Attendance is read by title or by day, the same ids each time", "[training]")
{
    const Sheet sheet;
    const QString path = sheet.write("Session,Factory,Women managers,Men managers,Women workers,Men workers\nDay 1,Noor,1,1,2,0\n");
    const auto read = readAttendance(path, cohort(), siteNamed);
    REQUIRE(read);
    CHECK(read->problems.list().empty());
    REQUIRE(read->edits.attendance.size() == 1);
    const Attendance &came = read->edits.attendance.front();
    CHECK(came.women() == 3);
    CHECK(came.men() == 1);
    const auto again = readAttendance(sheet.write("Day,Factory,Women managers\n2026-03-02,Noor,1\n"), cohort(), siteNamed);
    REQUIRE(again);
    REQUIRE(again->edits.attendance.size() == 1);
    CHECK(again->edits.attendance.front().id == came.id);
}

TEST_CASE("Rows of attendance that nobody can place are told one by one", "[training]")
{
    const Sheet sheet;
    const auto read = readAttendance(sheet.write("Session,Factory,Women workers\n"
                                                 "Day 9,Noor,1\n" // no such session
                                                 "Day 1,Rawal,1\n" // not of the cohort
                                                 "Day 1,Noor,1.5\n"
                                                 "Day 1,Noor,-2\n"
                                                 "Day 1,Noor,2\n"
                                                 "Day 1,Noor,3\n"), // twice
                                     cohort(), siteNamed);
    REQUIRE(read);
    CHECK(read->facts.refused == 5);
    CHECK(read->edits.attendance.size() == 1);
    std::vector<int> rows;
    for (const RowProblem &problem : read->problems.list()) {
        rows.push_back(problem.row);
    }
    CHECK(rows == std::vector<int>{2, 3, 4, 5, 7});
}

TEST_CASE("Tests are read per person or group, never more points than can be had", "[training]")
{
    const Sheet sheet;
    const auto read = readTests(sheet.write("Factory,Module,Sex,Before,After,Out of\nNoor,M1,F,8,15,20\nNoor,M1,F,9,16,20\nNoor,M1,M,9,25,20\n"),
                                cohort(), siteNamed);
    REQUIRE(read);
    CHECK(read->facts.refused == 1);
    REQUIRE(read->edits.tests.size() == 2);
    CHECK(read->edits.tests[0].sex == Sex::Woman);
    CHECK(read->edits.tests[0].id != read->edits.tests[1].id);
    CHECK(read->edits.tests[1].after == 16);
}

TEST_CASE("A second sheet of tests adds its people, the same sheet again adds nobody", "[training]")
{
    const Sheet sheet;
    CohortRecord record = cohort();
    const QString first = sheet.write("Factory,Module,Sex,Before,After,Out of\nNoor,M1,F,11,16,20\nNoor,M1,F,11,16,20\n");
    const auto read = readTests(first, record, siteNamed);
    REQUIRE(read);
    REQUIRE(read->edits.tests.size() == 2);
    CHECK(read->edits.tests[0].id != read->edits.tests[1].id);
    record.tests = read->edits.tests;
    const auto again = readTests(first, record, siteNamed);
    REQUIRE(again);
    CHECK(again->edits.tests[0].id == record.tests[0].id);
    CHECK(again->edits.tests[1].id == record.tests[1].id);
    const auto others = readTests(sheet.write("Factory,Module,Sex,Before,After,Out of\nNoor,M1,F,5,10,20\n"), record, siteNamed);
    REQUIRE(others);
    REQUIRE(others->edits.tests.size() == 1);
    CHECK(std::ranges::find(record.tests, others->edits.tests[0].id, &TestScore::id) == record.tests.end());
}

TEST_CASE("Who came, entered before by another way, is corrected by the sheet and not counted twice", "[training]")
{
    const Sheet sheet;
    CohortRecord record = cohort();
    const TrainingRowId entered(QUuid::createUuidV5(QUuid(), u"entered"_s));
    record.attendance = {{entered, record.sessions.front().id, noor, 1, 1, 1, 1}};
    const auto read = readAttendance(sheet.write("Session,Factory,Women managers\nDay 1,Noor,2\n"), record, siteNamed);
    REQUIRE(read);
    REQUIRE(read->edits.attendance.size() == 1);
    CHECK(read->edits.attendance.front().id == entered);
}
