// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/cohortcells.h"
#include "core/training/cohortfields.h"
#include "core/training/cohortproblem.h"
#include "tests/support/qtcatch.h"

#include <set>

using namespace meyar;
using namespace Qt::StringLiterals;

namespace {

QUuid uuid(const QString &word)
{
    return QUuid::createUuidV5(QUuid(), word);
}

CohortRecord withProject()
{
    CohortRecord record;
    record.head = Cohort{CohortId(uuid(u"c"_s)), u"Batch"_s};
    Project project{TrainingRowId(uuid(u"p"_s)), SiteId(uuid(u"site"_s))};
    project.problem = u"Leaks"_s;
    record.projects = {project};
    return record;
}

} // namespace

TEST_CASE("A cell that is typed changes its field and nothing else", "[training]")
{
    const CohortRecord record = withProject();
    const QUuid key = uuid(u"p"_s);
    const auto cost = withCell(record, CohortPart::Project, key, u"cost"_s, u"Rs 1,20,000"_s);
    REQUIRE(cost);
    REQUIRE(cost->projects.size() == 1);
    CHECK(cost->projects[0].cost == 120000);
    CHECK(cost->projects[0].problem == u"Leaks"_s);
    CHECK(withCell(record, CohortPart::Project, key, u"due_on"_s, u"31/3/2026"_s)->projects[0].dueOn == QDate(2026, 3, 31));
    CHECK(withCell(record, CohortPart::Project, key, u"status"_s, u"done"_s)->projects[0].status == ProjectStatus::Done);
    CHECK(withCell(record, CohortPart::Project, key, u"women_benefiting"_s, u"۱۲"_s)->projects[0].womenBenefiting == 12);
    CohortRecord paid = record;
    paid.projects[0].cost = 5;
    CHECK(std::isnan(withCell(paid,
                              CohortPart::Project, key, u"cost"_s, QString())->projects[0].cost));
}

TEST_CASE("A cell that is of another kind is refused", "[training]")
{
    const CohortRecord record = withProject();
    const QUuid key = uuid(u"p"_s);
    for (const auto &[field, value] : std::initializer_list<std::pair<QString, QString>>{
             {u"cost"_s, u"much"_s}, {u"cost"_s, u"-5"_s}, {u"due_on"_s, u"soon"_s}, {u"status"_s, u"finished"_s}, {u"men_benefiting"_s, u"1.5"_s},
             {u"site"_s, u"none"_s}, {u"colour"_s, u"red"_s}, {u"problem"_s, QString()}}) {
        CAPTURE(field.toStdString());
        CHECK_FALSE(withCell(record, CohortPart::Project, key, field, value));
    }
    CHECK(withCell(record, CohortPart::Project, uuid(u"other"_s), u"cost"_s, u"5"_s).error().code == Error::Code::NotFound);
    CHECK_FALSE(withHeadCell(record.head, u"name"_s, u" "_s));
    CHECK(withHeadCell(record.head, u"city"_s, u"Lahore"_s)->head->city == u"Lahore"_s);
}

TEST_CASE("A new row of every kind can be written at once", "[training]")
{
    const NewRow from{uuid(u"new"_s), SiteId(uuid(u"site"_s)), SessionId(uuid(u"session"_s)), QDate(2026, 3, 1), u"New"_s};
    for (int part = 0; part < cohortParts; ++part) {
        CAPTURE(part);
        const auto edits = withNewRow(static_cast<CohortPart>(part), from);
        REQUIRE(edits);
        int rows = 0;
        training::forEachPart(*edits, [&](CohortPart, const char *, const auto &all) { rows += int(all.size()); });
        CHECK(rows == 1);
        CHECK_FALSE(rowsOf([&] {
            CohortRecord record;
            static_cast<CohortParts &>(record) = *edits;
            return record;
        }(), static_cast<CohortPart>(part)).front().cells.empty());
    }
    CHECK_FALSE(withNewRow(CohortPart::Attendance, {uuid(u"new"_s)}));
}

TEST_CASE("With a session go its lines, with a factory all that is written of it", "[training]")
{
    const SiteId noor(uuid(u"noor"_s));
    const SiteId zari(uuid(u"zari"_s));
    const SessionId day1(uuid(u"day1"_s));
    const SessionId day2(uuid(u"day2"_s));
    CohortRecord record;
    record.head = Cohort{CohortId(uuid(u"c"_s)), u"Batch"_s};
    record.firms = {{noor}, {zari}};
    record.sessions = {{day1}, {day2}};
    record.agenda = {{TrainingRowId(uuid(u"a1"_s)), day1}, {TrainingRowId(uuid(u"a2"_s)), day2}};
    record.attendance = {{TrainingRowId(uuid(u"t1"_s)), day1, noor}, {TrainingRowId(uuid(u"t2"_s)), day2, zari}};
    record.projects = {{TrainingRowId(uuid(u"p1"_s)), noor}, {TrainingRowId(uuid(u"p2"_s)), zari}};
    record.points = {{TrainingRowId(uuid(u"x1"_s)), day1, zari}};
    const auto removed = [](const CohortEdits &edits) { return std::set<std::pair<CohortPart, QUuid>>(edits.removed.begin(), edits.removed.end()); };
    CHECK(removed(withoutRow(record, CohortPart::Session, day1.uuid()))
          == std::set<std::pair<CohortPart, QUuid>>{{CohortPart::Session, day1.uuid()},
                                                    {CohortPart::AgendaLine, uuid(u"a1"_s)},
                                                    {CohortPart::Attendance, uuid(u"t1"_s)}});
    CHECK(removed(withoutRow(record, CohortPart::Firm, noor.uuid()))
          == std::set<std::pair<CohortPart, QUuid>>{{CohortPart::Firm, noor.uuid()},
                                                    {CohortPart::Attendance, uuid(u"t1"_s)},
                                                    {CohortPart::Project, uuid(u"p1"_s)}});
    const CohortEdits withoutDay = withoutRow(record, CohortPart::Session, day1.uuid());
    REQUIRE(withoutDay.points.size() == 1);
    CHECK(withoutDay.points[0].session.isNull());
    CHECK(strayReferences(record, withoutDay).empty());
    record.trainers = {{TrainerId(uuid(u"hina"_s)), u"Hina"_s}};
    record.sessions[1].trainer = record.trainers[0].id;
    const CohortEdits withoutHina = withoutRow(record, CohortPart::Trainer, uuid(u"hina"_s));
    REQUIRE(withoutHina.sessions.size() == 1);
    CHECK(withoutHina.sessions[0].trainer.isNull());
    CHECK(withoutRow(record, CohortPart::Project, uuid(u"p2"_s)).removed.size() == 1);
}

TEST_CASE("A cell that cannot be is told by its column", "[training]")
{
    CohortRecord record;
    const TrainingRowId id(QUuid::createUuidV5(QUuid(), u"test"_s));
    record.tests = {{id, SiteId(QUuid::createUuidV5(QUuid(), u"noor"_s)), u"M1"_s, 1, Sex::Other, 8, 15, 20}};
    const auto edits = withCell(record, CohortPart::Test, id.uuid(), u"before"_s, u"25"_s);
    REQUIRE_FALSE(edits);
    CHECK(edits.error().args == QStringList{u"before"_s, u"25"_s, u"at most 20, the points that can be had"_s});
}
