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

Result<CohortEdits> read(const QByteArray &json)
{
    return cohortEditsFrom(QJsonDocument::fromJson(json).object(), cohort, [](const QString &name) {
        return name == u"Mill"_s || name == mill.toString() ? std::optional(mill) : std::nullopt;
    });
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
    const Result<CohortEdits> edits = read(sample);
    REQUIRE(edits);
    REQUIRE(edits->head);
    CHECK(edits->head->id == cohort);
    CHECK(edits->firms.front().site == mill);
    CHECK(edits->sessions.front().trainer == edits->trainers.front().id);
    CHECK(edits->attendance.front().session == edits->sessions.front().id);
    CHECK(edits->attendance.front().people() == 3);
    CHECK_FALSE(edits->meetings.front().wasHeld);
    CHECK(checked(*edits));
    const Result<CohortEdits> again = read(sample);
    REQUIRE(again);
    CHECK(again->agenda.front().id == edits->agenda.front().id);

    CohortRecord record;
    static_cast<CohortParts &>(record) = *edits;
    record.head = *edits->head;
    const Result<CohortEdits> back = read(QJsonDocument(toJson(record)).toJson());
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
        {R"({"firm":[]})", u"firm"_s},
        {R"({"firms":{}})", u"firms"_s},
        {R"({"firms":[{"site":"Nobody"}]})", u"firms 1.site"_s},
        {R"({"firms":[{}]})", u"firms 1"_s},
        {R"({"sessions":[{"title":"A","kind":"party"}]})", u"sessions 1.kind"_s},
        {R"({"sessions":[{"title":"A","day":"soon"}]})", u"sessions 1.day"_s},
        {R"({"agenda":[{"session":"a","minutes":1.5}]})", u"agenda 1.minutes"_s},
        {R"({"attendance":[{"session":"a","site":"Mill","workers":3}]})", u"attendance 1"_s},
        {R"({"projects":[{"site":"Mill","cost":"much"}]})", u"projects 1.cost"_s}};
    for (const auto &[json, where] : cases) {
        const Result<CohortEdits> edits = read(json);
        INFO(json.toStdString());
        REQUIRE_FALSE(edits);
        CHECK(edits.error().code == Error::Code::BadArgument);
        CHECK(edits.error().args.join(u' ').contains(where));
    }
}

TEST_CASE("Rows that cannot be are not kept", "[training]")
{
    const std::vector<QByteArray> cases{
        R"({"cohort":{"name":" "}})",
        R"({"cohort":{"name":"A","starts_on":"2026-02-01","ends_on":"2026-01-01"}})",
        R"({"trainers":[{"name":""}]})",
        R"({"tests":[{"site":"Mill","before":21,"after":5,"most":20}]})",
        R"({"tests":[{"site":"Mill","people":0}]})",
        R"({"evaluations":[{"session":"a","venue":6}]})",
        R"({"projects":[{"site":"Mill","problem":"x","cost":-1}]})",
        R"({"projects":[{"site":"Mill"}]})",
        R"({"members":[{"site":"Mill","name":""}]})"};
    for (const QByteArray &json : cases) {
        const Result<CohortEdits> edits = read(json);
        INFO(json.toStdString());
        REQUIRE(edits);
        CHECK_FALSE(checked(*edits));
    }
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
    const auto twice = read(R"({"agenda":[{"session":"d","minutes":15,"title":"Tea"},{"session":"d","minutes":15,"title":"Tea"}]})");
    REQUIRE(twice);
    CHECK(twice->agenda[0].id != twice->agenda[1].id);
}

TEST_CASE("A row that names a session or trainer nobody knows is refused with its place", "[training]")
{
    const auto edits = read(R"({"sessions":[{"id":"day1","title":"Day 1"}],"agenda":[{"session":"day1","title":"Tea"},{"session":"day9","title":"Walk"}]})");
    REQUIRE(edits);
    const Result<> refers = referring({}, *edits);
    REQUIRE_FALSE(refers);
    CHECK(refers.error().args.value(0) == u"agenda 2"_s);
    CohortRecord record;
    record.sessions = {{edits->agenda[1].session, SessionKind::Workshop, u"Day 9"_s}};
    CHECK(referring(record, *edits));
    const auto stranger = read(R"({"visits":[{"site":"Mill","day":"2026-02-01","trainer":"nobody"}]})");
    REQUIRE(stranger);
    CHECK_FALSE(referring({}, *stranger));
}

TEST_CASE("A value out of bounds is told with its row and what is possible", "[training]")
{
    const auto problem = [](const QByteArray &json) {
        const auto edits = read(json);
        REQUIRE(edits);
        const Result<> good = checked(*edits);
        REQUIRE_FALSE(good);
        CHECK_FALSE(good.error().args.value(1).isEmpty());
        return good.error().args;
    };
    CHECK(problem(R"({"sessions":[{"title":"A"},{"title":"B","outcome":9}]})").mid(0, 2) == QStringList{u"sessions 2"_s, u"9"_s});
    CHECK(problem(R"({"tests":[{"site":"Mill","before":25,"after":3,"most":20}]})").value(1) == u"25 and 3 of 20"_s);
    CHECK(problem(R"({"evaluations":[{"session":"d","content":7}]})").value(0) == u"evaluations 1"_s);
    CHECK(problem(R"({"attendance":[{"session":"d","site":"Mill","manager_women":1000000000}]})").value(1) == u"manager_women 1000000000"_s);
    CHECK(problem(R"({"visits":[{"site":"Mill","day":"2026-02-01","hours":1e30}]})").value(1).startsWith(u"hours"_s));
}
