// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/cohortjson.h"
#include "tests/support/qtcatch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace meyar;
using namespace Qt::StringLiterals;

namespace {

const CohortId cohort(QUuid::createUuidV5(QUuid(), u"cohort"_s));
const SiteId mill(QUuid::createUuidV5(QUuid(), u"mill"_s));

ReadCohort readAll(const QByteArray &json, const CohortRecord &known = {})
{
    return readCohort(QJsonDocument::fromJson(json).object(), cohort, [](const QString &name) {
        return name == u"Mill"_s || name == mill.toString() ? std::optional(mill) : std::nullopt;
    }, known);
}

std::optional<CohortEdits> read(const QByteArray &json, const CohortRecord &known = {})
{
    ReadCohort all = readAll(json, known);
    return all.problems.empty() ? std::optional(std::move(all.edits)) : std::nullopt;
}

/// "sessions 2, outcome: 9", or with nothing after the colon where something is missing.
QStringList mistakes(const QByteArray &json, const CohortRecord &known = {})
{
    QStringList all;
    for (const CohortProblem &each : readAll(json, known).problems) {
        all << (each.field.isEmpty() ? each.place() : each.place() + u", "_s + each.field) + u": "_s + each.value;
        CHECK_FALSE(each.wanted.isEmpty());
    }
    return all;
}

constexpr auto sample = R"({"cohort":{"name":"Karachi 1","programme":"score","modules":"M1 M5","starts_on":"2026-01-12"},
"firms":[{"site":"Mill","joined_on":"2026-01-05"}],
"trainers":[{"id":"sana","name":"Sana Iqbal","level":"certified","sex":"f"}],
"sessions":[{"id":"day1","title":"Day 1","day":"2026-01-12","trainer":"sana"}],
"agenda":[{"session":"day1","position":1,"minutes":90,"title":"5S"}],
"attendance":[{"session":"day1","site":"Mill","manager_women":1,"worker_men":2}],
"meetings":[{"site":"Mill","day":"2026-02-01","held":false}]})";

} // namespace

TEST_CASE("A cohort's file names rows by words and says the same when it is taken in again", "[training]")
{
    const auto edits = read(sample);
    REQUIRE(edits);
    REQUIRE(edits->head);
    CHECK(edits->head->id == cohort);
    CHECK(edits->firms.front().site == mill);
    CHECK(edits->sessions.front().trainer == edits->trainers.front().id);
    CHECK(edits->attendance.front().session == edits->sessions.front().id);
    CHECK(edits->attendance.front().people() == 3);
    CHECK_FALSE(edits->meetings.front().wasHeld);
    CHECK(checked(*edits));
    const auto again = read(sample);
    REQUIRE(again);
    CHECK(again->agenda.front().id == edits->agenda.front().id);

    CohortRecord record;
    static_cast<CohortParts &>(record) = *edits;
    record.head = *edits->head;
    const auto back = read(QJsonDocument(toJson(record)).toJson());
    REQUIRE(back);
    CHECK(toJson(record) == [&] {
        CohortRecord other;
        static_cast<CohortParts &>(other) = *back;
        other.head = *back->head;
        return toJson(other);
    }());
}

TEST_CASE("What a cohort's file says wrongly is refused by its name", "[training]")
{
    const std::vector<std::pair<QByteArray, QString>> cases{
        {R"({"firm":[]})", u"firm: "_s},
        {R"({"firms":{}})", u"firms: {}"_s},
        {R"({"cohort":5})", u"cohort: 5"_s},
        {R"({"firms":["Mill"]})", u"firms 1: Mill"_s},
        {R"({"firms":[{"site":"Nobody","joined_on":"2026-01-05"}]})", u"firms 1, site: Nobody"_s},
        {R"({"firms":[{"joined_on":"2026-01-05"}]})", u"firms 1, site: "_s},
        {R"({"firms":[{"site":"Mill"}]})", u"firms 1, joined_on: "_s},
        {R"({"sessions":[{"title":"A","kind":"party"}]})", u"sessions 1, kind: party"_s},
        {R"({"sessions":[{"title":"A","day":"soon"}]})", u"sessions 1, day: soon"_s},
        {R"({"meetings":[{"site":"Mill","day":"soon"}]})", u"meetings 1, day: soon"_s}, // and not that it is missing
        {R"({"agenda":[{"minutes":1.5,"session":"a"}],"sessions":[{"id":"a","title":"A"}]})", u"agenda 1, minutes: 1.5"_s},
        {R"({"projects":[{"site":"Mill","problem":"x","cost":{"rs":1}}]})", u"projects 1, cost: {\"rs\":1}"_s},
        {R"({"projects":[{"site":"Mill","problem":"x","costs":1}]})", u"projects 1, costs: "_s},
        {R"({"cohort":{"name":" "}})", u"cohort, name: "_s},
        {R"({"cohort":{"practice":true}})", u"cohort, name: "_s},
        {R"({"cohort":{"name":"A","starts_on":"2026-02-01","ends_on":"2026-01-01"}})", u"cohort, ends_on: 2026-01-01"_s},
        {R"({"trainers":[{"name":""}]})", u"trainers 1, name: "_s},
        {R"({"tests":[{"site":"Mill","before":25,"after":5,"most":20}]})", u"tests 1, before: 25"_s},
        {R"({"tests":[{"site":"Mill","people":0}]})", u"tests 1, people: 0"_s},
        {R"({"tests":[{"site":"Mill","before":1,"most":0}]})", u"tests 1, most: 0"_s},
        {R"({"projects":[{"site":"Mill","problem":"x","cost":-1}]})", u"projects 1, cost: -1"_s},
        {R"({"projects":[{"site":"Mill"}]})", u"projects 1, problem: "_s},
        {R"({"visits":[{"site":"Mill","day":"2026-02-01","hours":1e30}]})", u"visits 1, hours: 1e+30"_s},
        {R"({"visits":[{"site":"Mill","day":"2026-02-01","trainer":"nobody"}]})", u"visits 1, trainer: nobody"_s},
        {R"({"members":[{"site":"Mill","name":""}]})", u"members 1, name: "_s}};
    for (const auto &[json, mistake] : cases) {
        INFO(json.toStdString());
        CHECK(mistakes(json) == QStringList{mistake});
    }
}

TEST_CASE("Every mistake of a cohort's file is told, in the order of its rows", "[training]")
{
    CHECK(mistakes(R"({"cohort":{"practice":true},
        "sessions":[{"id":"d","title":"A"},{"title":"B","outcome":9,"kind":"party"}],
        "attendance":[{"session":"d","site":"Mill","manager_women":1000000000},{"session":"x","site":"Nobody"}],
        "tests":[{"site":"Mill","before":25,"after":22,"most":20}],
        "evaluations":[{"session":"d","content":7,"venue":-1}],
        "session":[]})")
          == QStringList{u"cohort, name: "_s, u"sessions 2, kind: party"_s, u"sessions 2, outcome: 9"_s,
                         u"attendance 1, manager_women: 1000000000"_s, u"attendance 2, site: Nobody"_s, u"attendance 2, session: x"_s,
                         u"tests 1, before: 25"_s, u"tests 1, after: 22"_s, u"evaluations 1, venue: -1"_s, u"evaluations 1, content: 7"_s,
                         u"session: "_s});
}

TEST_CASE("What cannot be is refused as a whole by its first mistake", "[training]")
{
    CohortEdits edits;
    edits.head = Cohort{cohort, u"A"_s};
    CHECK(checked(edits));
    edits.tests = {{TrainingRowId(mill.uuid()), mill, {}, 1, Sex::Other, 25, 3, 20}};
    const Result<> good = checked(edits);
    REQUIRE_FALSE(good);
    CHECK(good.error().code == Error::Code::BadArgument);
    CHECK(good.error().args.mid(0, 2) == QStringList{u"tests 1, before"_s, u"25"_s});
}

TEST_CASE("Rows without an id are known by what they say, not by where they stand in a file", "[training]")
{
    const auto visitOn = [](const QByteArray &day) { return read("{\"visits\":[{\"site\":\"Mill\",\"day\":\"" + day + "\"}]}"); };
    const auto first = visitOn("2026-02-01");
    const auto second = visitOn("2026-03-01");
    REQUIRE(first);
    REQUIRE(second);
    CHECK(first->visits.front().id != second->visits.front().id); // another file's first row is no correction of this one's
    CHECK(visitOn("2026-02-01")->visits.front().id == first->visits.front().id);
    const auto twice = read(R"({"sessions":[{"id":"d","title":"D"}],"agenda":[{"session":"d","minutes":15,"title":"Tea"},{"session":"d","minutes":15,"title":"Tea"}]})");
    REQUIRE(twice);
    CHECK(twice->agenda[0].id != twice->agenda[1].id);
}

TEST_CASE("A row that names a session nobody knows is refused with its place", "[training]")
{
    const QByteArray json = R"({"sessions":[{"id":"day1","title":"Day 1"}],"agenda":[{"session":"day1","title":"Tea"},{"session":"day9","title":"Walk"}]})";
    CHECK(mistakes(json) == QStringList{u"agenda 2, session: day9"_s});
    CohortRecord record;
    record.sessions = {{readAll(json).edits.agenda[1].session, SessionKind::Workshop, u"Day 9"_s}};
    CHECK(mistakes(json, record).isEmpty());
}
