// SPDX-License-Identifier: GPL-3.0-or-later
// What a new form holds, and what one answer sets elsewhere.
#include "tests/core/form/formsupport.h"

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::form;
using meyar::test::FormText;
using meyar::test::NamedSession;

TEST_CASE("Defaults are there from the beginning, computed ones in order", "[form][defaults]")
{
    NamedSession session(FormText{
        .survey = "type,name,label,default,calculation\n"
                  "integer,shifts,Shifts,2,\n"
                  "integer,hours,Hours,${shifts} * 8,\n"
                  "date,visit,Visit,today(),\n"
                  "text,code,Code,a-b,\n"
                  "hidden,secret,,s,\n"
                  "calculate,total,,,${hours} + 1\n"});
    CHECK(session.value("shifts") == u"2"_s);
    CHECK(session.value("hours") == u"16"_s);
    CHECK(session.value("visit") == session.clock().today().toString(Qt::ISODate));
    CHECK(session.value("code") == u"a-b"_s);
    CHECK(session.value("secret") == u"s"_s);
    CHECK(session.value("total") == u"17"_s);

    session.answer("shifts", u"3"_s);
    CHECK(session.value("hours") == u"16"_s); // a default is set once
}

TEST_CASE("A new row has its own defaults", "[form][defaults]")
{
    NamedSession session(FormText{
        .survey = "type,name,label,default,calculation\n"
                  "begin repeat,r,R,,\n"
                  "integer,n,N,position(..) * 10,\n"
                  "integer,last,Last,\"indexed-repeat(${n}, ${r}, position(..) - 1)\",\n"
                  "end repeat,,,,\n"
                  "calculate,all,,,\"join(' ', ${n})\"\n"});
    Session &all = *session;
    REQUIRE_OK(all.addRow(session.node("r")));
    const RowId third = all.addRow(session.node("r")).value();
    CHECK(session.value("all") == u"10 20 30"_s);
    CHECK(all.value({session.node("last"), third}) == u"20"_s);
}

TEST_CASE("What is triggered is set when the other is answered, and only then",
          "[form][triggers]")
{
    NamedSession session(FormText{
        .survey = "type,name,label,trigger,calculation\n"
                  "text,a,A,,\n"
                  "text,b,B,,\n"
                  "calculate,when,,${a},now()\n"
                  "text,copy,Copy,\"${a}, ${b}\",\"concat(${a}, '/', ${b})\"\n"
                  "text,cleared,Cleared,${b},\n"
                  "calculate,chained,,${copy},\"concat(${copy}, '!')\"\n"});
    CHECK(session.value("when").isEmpty());
    session.answer("cleared", u"x"_s);
    CHECK(session.answer("a", u"1"_s)
          == QStringList{u"a"_s, u"when"_s, u"copy"_s, u"chained"_s});
    CHECK(session.value("copy") == u"1/"_s);
    CHECK(session.value("chained") == u"1/!"_s);
    CHECK(session.value("cleared") == u"x"_s);
    session.answer("copy", u"own words"_s);
    CHECK(session.value("copy") == u"own words"_s);
    session.answer("b", u"2"_s);
    CHECK(session.value("copy") == u"1/2"_s);
    CHECK(session.value("cleared").isEmpty());
}

TEST_CASE("A trigger in a row works in that row", "[form][triggers]")
{
    NamedSession session(FormText{
        .survey = "type,name,label,trigger,calculation\n"
                  "text,all,All,,\n"
                  "begin repeat,r,R,,\n"
                  "text,a,A,,\n"
                  "calculate,copy,,${a},${a}\n"
                  "calculate,whole,,${all},${all}\n"
                  "end repeat,,,,\n"
                  "calculate,latest,,${a},\"join(',', ${a})\"\n"});
    Session &rows = *session;
    const RowId first = rows.rows(session.node("r")).front();
    const RowId second = rows.addRow(session.node("r")).value();
    rows.setAnswer({session.node("a"), second}, u"2"_s);
    CHECK(rows.value({session.node("copy"), first}).isEmpty());
    CHECK(rows.value({session.node("copy"), second}) == u"2"_s);
    CHECK(session.value("latest") == u",2"_s);
    session.answer("all", u"x"_s);
    CHECK(rows.value({session.node("whole"), first}) == u"x"_s);
    CHECK(rows.value({session.node("whole"), second}) == u"x"_s);
}

TEST_CASE("The last submission's values are at hand", "[form][defaults]")
{
    const FormText text{.survey = "type,name,label,default\n"
                                  "text,city,City,${last-saved#city}\n"};
    test::FakeClock clock;
    const auto program = compile(text.form());
    const Session first(program, clock);
    CHECK(first.value(first.form().find(u"city"_s)).isEmpty());
    SessionOptions options;
    options.lastSaved.insert(u"city"_s, u"Sialkot"_s);
    const Session next(program, clock, options);
    CHECK(next.value(next.form().find(u"city"_s)) == u"Sialkot"_s);
}

TEST_CASE("Metadata are filled in", "[form][defaults]")
{
    const FormText text{.survey = "type,name,label,calculation\n"
                                  "start,begun,,\n"
                                  "today,day,,\n"
                                  "username,who,,\n"
                                  "deviceid,device,,\n"
                                  "calculate,same,,\"format-date(${begun}, '%Y-%m-%d') = ${day}\"\n"};
    test::FakeClock clock;
    SessionOptions options;
    options.properties = {{u"username"_s, u"amna"_s}, {u"deviceid"_s, u"d1"_s}};
    const Session session(compile(text.form()), clock, options);
    const auto value = [&](const char *name) {
        return session.value(session.form().find(QString::fromUtf8(name)));
    };
    CHECK(value("day") == clock.today().toString(Qt::ISODate));
    CHECK(value("who") == u"amna"_s);
    CHECK(value("device") == u"d1"_s);
    CHECK(value("same") == u"true"_s);
}

TEST_CASE("Read-only is inherited and can depend on answers", "[form][session]")
{
    NamedSession session(FormText{
        .survey = "type,name,label,readonly\n"
                  "text,lock,Lock,\n"
                  "begin group,g,G,\"${lock} = 'yes'\"\n"
                  "text,a,A,\n"
                  "end group,,,\n"
                  "text,b,B,yes\n"});
    CHECK((*session).isReadOnly(session.node("b")));
    CHECK_FALSE((*session).isReadOnly(session.node("a")));
    session.answer("lock", u"yes"_s);
    CHECK((*session).isReadOnly(session.node("a")));
}

TEST_CASE("A warning that does not hold is told but not counted as wrong", "[form][session]")
{
    NamedSession session(FormText{
        .survey = "type,name,label,warning,constraint\n"
                  "integer,age,Age,. >= 14,. > 0 and . < 120\n"});
    session.answer("age", u"12"_s);
    CHECK_FALSE((*session).warningHolds(session.node("age")));
    CHECK((*session).constraintHolds(session.node("age")));
    REQUIRE((*session).validate().size() == 1);
    CHECK((*session).validate()[0].kind == Fault::Kind::Warning);
    session.answer("age", u"200"_s);
    REQUIRE((*session).validate().size() == 1);
    CHECK((*session).validate()[0].kind == Fault::Kind::Constraint);
}
