// SPDX-License-Identifier: GPL-3.0-or-later
// A session that is opened again is what it was: shrunk from what random forms have found.
#include "tests/core/form/sessionview.h"

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::form;
using namespace meyar::test;

namespace {

/// A new session with the snapshot of another.
Session restored(const std::shared_ptr<const Program> &program, const Clock &clock,
                 const Session &session)
{
    Session fresh(program, clock);
    fresh.restore(session.snapshot());
    CHECK((fresh.snapshot() == session.snapshot()));
    return fresh;
}

} // namespace

TEST_CASE("A running total that reads its own row begins with nothing", "[form][restore]")
{
    // indexed-repeat() takes 0 for 1: the first row reads itself
    const FormText text{.survey = "type,name,label,calculation\n"
                                  "begin repeat,r,R,\n"
                                  "integer,n,N,\n"
                                  "calculate,total,,\"coalesce(indexed-repeat(${total}, ${r}, "
                                  "position(..) - 1), 0) + coalesce(${n}, 0)\"\n"
                                  "end repeat,,,\n"};
    const FakeClock clock;
    const auto program = compile(text.form());
    Session session(program, clock);
    REQUIRE_OK(session.addRow(session.form().find(u"r"_s)));
    for (const char *n : {"4", "7", "5"}) {
        session.setAnswer(session.find(u"r[1]/n"_s).value(), QString::fromLatin1(n));
    }
    session.setAnswer(session.find(u"r[2]/n"_s).value(), u"2"_s);

    CHECK(session.value(session.find(u"r[1]/total"_s).value()) == u"5"_s);
    CHECK(session.value(session.find(u"r[2]/total"_s).value()) == u"7"_s);
    CHECK(
        differences(session, viewOf(session), viewOf(restored(program, clock, session))).isEmpty());
}

TEST_CASE("What once() has kept is of the kind that it was", "[form][restore]")
{
    const FormText text{.survey = "type,name,label,relevant,calculation\n"
                                  "calculate,no,,,1 = 2\n"
                                  "calculate,none,,,1 - 1\n"
                                  "calculate,kept_no,,,once(${no})\n"
                                  "calculate,kept_none,,,once(${none})\n"
                                  "text,a,A,${kept_no},\n"
                                  "text,b,B,${kept_none},\n"};
    const FakeClock clock;
    const auto program = compile(text.form());
    const Session session(program, clock);
    const Session again = restored(program, clock, session);
    for (const QString &name : {u"a"_s, u"b"_s}) {
        CHECK_FALSE(session.isRelevant(session.form().find(name)));
        CHECK_FALSE(again.isRelevant(again.form().find(name)));
    }
}

TEST_CASE("Rows beyond the count are neither computed nor told of", "[form][restore]")
{
    const FormText text{.survey = "type,name,label,relevant,calculation,repeat_count\n"
                                  "integer,n,N,,,\n"
                                  "begin repeat,outer,O,,,\n"
                                  "integer,count,C,,,\n"
                                  "calculate,sum,,,${n} + 1,\n"
                                  "begin repeat,r,R,,,${count}\n"
                                  "calculate,kept,,${n} > 100,once(${sum}),\n"
                                  "calculate,plain,,,${n},\n"
                                  "end repeat,,,,,\n"
                                  "end repeat,,,,,\n"};
    const FakeClock clock;
    const auto program = compile(text.form());
    Session session(program, clock);
    const Place count = session.find(u"outer[1]/count"_s).value();
    session.setAnswer(session.form().find(u"n"_s), u"1"_s);
    session.setAnswer(count, u"2"_s);
    const RowId last = session.find(u"outer[1]/r[2]"_s).value().row;
    for (const Place place : session.setAnswer(count, u"1"_s)) {
        CHECK(place.row != last);
    }
    for (const Place place : session.setAnswer(session.form().find(u"n"_s), u"2"_s)) {
        CHECK(place.row != last);
    }
    CHECK(
        differences(session, viewOf(session), viewOf(restored(program, clock, session))).isEmpty());
}

TEST_CASE("A row never gets the id of another, even after going back", "[form][restore]")
{
    const FormText text{.survey = "type,name,label\n"
                                  "begin repeat,r,R\ntext,a,A\nend repeat,,\n"};
    const FakeClock clock;
    Session session = text.session(clock);
    const NodeIndex repeat = session.form().find(u"r"_s);
    const Snapshot before = session.snapshot();
    const RowId first = session.addRow(repeat).value();
    session.restore(before);
    CHECK(session.addRow(repeat).value() != first);
}

TEST_CASE("Choices that are shuffled anew are told of", "[form][restore]")
{
    const FormText text{.survey = "type,name,label,parameters\n"
                                  "integer,n,N,\n"
                                  "select_one l,q,Q,randomize=true seed=${n}\n",
                        .choices = "list_name,name,label\nl,a,A\nl,b,B\nl,c,C\nl,d,D\n"};
    const FakeClock clock;
    Session session = text.session(clock);
    const NodeIndex n = session.form().find(u"n"_s);
    const auto changed = session.setAnswer(n, u"3"_s);
    CHECK(std::vector<Place>(changed.begin(), changed.end())
          == std::vector<Place>{n, session.form().find(u"q"_s)});
}
