// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/form/formsupport.h"

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::form;
using meyar::test::FormText;
using meyar::test::NamedSession;

namespace {

constexpr const char *yesNo = "list_name,name,label::English (en),label::Urdu (ur)\n"
                              "yn,yes,Yes,ہاں\nyn,no,No,نہیں\n"
                              "ppe,mask,Mask,ماسک\nppe,gloves,Gloves,دستانے\n";

const FormText machines{
    .survey = "type,name,label,relevant,constraint,required,calculation,readonly\n"
              "select_one yn,has,Machines?,,,yes,,\n"
              "begin group,machines,Machines,${has} = 'yes',,,,\n"
              "integer,count,How many?,,. > 0 and . <= 500,${has} = 'yes',,\n"
              "begin group,guards,Guards,${count} > 10,,,,\n"
              "integer,unguarded,Unguarded,,. <= ${count},,,\n"
              "end group,,,,,,,\n"
              "end group,,,,,,,\n"
              "calculate,share,,,,,round(${unguarded} div ${count} * 100),\n"
              "select_multiple ppe,ppe,PPE,,,,,\n"
              "date,visit,Visit,,. <= today(),,,\n"
              "decimal,wage,Wage,,,,,\n"
              "text,remark,Remark,,,,,\n"
              "note,advice,Take ${count},${share} > 50,,,,\n",
    .choices = yesNo,
};

} // namespace

TEST_CASE("Relevance comes from the groups around", "[form][session]")
{
    NamedSession session(machines);
    CHECK(session.isRelevant("has"));
    CHECK_FALSE(session.isRelevant("machines"));
    CHECK_FALSE(session.isRelevant("count"));
    CHECK_FALSE(session.isRelevant("unguarded"));

    session.answer("has", u"yes"_s);
    CHECK(session.isRelevant("count"));
    CHECK_FALSE(session.isRelevant("unguarded"));

    session.answer("count", u"20"_s);
    CHECK(session.isRelevant("unguarded"));

    session.answer("has", u"no"_s);
    CHECK_FALSE(session.isRelevant("unguarded"));
}

TEST_CASE("An answer is hidden while irrelevant and returns with relevance", "[form][session]")
{
    NamedSession session(machines);
    session.answer("has", u"yes"_s);
    session.answer("count", u"20"_s);
    session.answer("unguarded", u"15"_s);
    REQUIRE(session.value("share") == u"75"_s);
    REQUIRE(session.isRelevant("advice"));

    session.answer("has", u"no"_s);
    CHECK(session.value("count").isEmpty());
    CHECK((*session).answer(session.node("count")) == u"20"_s);
    CHECK(session.value("share").isEmpty());
    CHECK_FALSE(session.isRelevant("advice"));

    session.answer("has", u"yes"_s);
    CHECK(session.value("count") == u"20"_s);
    CHECK(session.value("share") == u"75"_s);
    CHECK(session.isRelevant("advice"));
}

TEST_CASE("A calculation that is not a number is stored blank", "[form][session]")
{
    NamedSession session(machines);
    CHECK(session.value("share").isEmpty());
    session.answer("has", u"yes"_s);
    session.answer("count", u"20"_s);
    CHECK(session.value("share").isEmpty());
}

TEST_CASE("A constraint is tested on answers only", "[form][session]")
{
    NamedSession session(machines);
    CHECK(session.holds("count"));
    session.answer("has", u"yes"_s);
    session.answer("count", u"0"_s);
    CHECK_FALSE(session.holds("count"));
    session.answer("count", u"20"_s);
    CHECK(session.holds("count"));

    session.answer("unguarded", u"21"_s);
    CHECK_FALSE(session.holds("unguarded"));
    session.answer("count", u"30"_s);
    CHECK(session.holds("unguarded"));

    session.answer("count", u"0"_s);
    session.answer("has", u"no"_s);
    CHECK(session.holds("count"));
}

TEST_CASE("Dates are compared with the clock's day", "[form][session]")
{
    NamedSession session(machines);
    session.answer("visit", u"2026-03-12"_s);
    CHECK(session.holds("visit"));
    session.answer("visit", u"2026-03-13"_s);
    CHECK_FALSE(session.holds("visit"));
}

TEST_CASE("Only what is relevant is required", "[form][session]")
{
    NamedSession session(machines);
    CHECK(session.isRequired("has"));
    CHECK_FALSE(session.isRequired("count"));
    session.answer("has", u"yes"_s);
    CHECK(session.isRequired("count"));
    CHECK_FALSE(session.isRequired("remark"));
    session.answer("has", u"no"_s);
    CHECK_FALSE(session.isRequired("count"));
}

TEST_CASE("An answer fits its type or is refused with what is expected", "[form][session]")
{
    NamedSession session(machines);
    const auto [question, answer, expected] = GENERATE(table<const char *, QString, QString>({
        {"count", u"5"_s, u""_s},
        {"count", u"-5"_s, u""_s},
        {"count", u"0"_s, u""_s},
        {"count", u"999999999999999"_s, u""_s},
        {"count", u""_s, u""_s},
        {"count", u"5.0"_s, u"integer"_s},
        {"count", u"05"_s, u"integer"_s},
        {"count", u"-0"_s, u"integer"_s},
        {"count", u"+5"_s, u"integer"_s},
        {"count", u" 5"_s, u"integer"_s},
        {"count", u"1,000"_s, u"integer"_s},
        {"count", u"1e3"_s, u"integer"_s},
        {"count", u"۵"_s, u"integer"_s},
        {"count", u"five"_s, u"integer"_s},
        {"count", u"99999999999999999999"_s, u"integer"_s},
        {"wage", u"37000.50"_s, u""_s},
        {"wage", u"-0.5"_s, u""_s},
        {"wage", u"37000"_s, u""_s},
        {"wage", u".5"_s, u"decimal"_s},
        {"wage", u"5."_s, u"decimal"_s},
        {"wage", u"1.2.3"_s, u"decimal"_s},
        {"wage", u"-"_s, u"decimal"_s},
        {"wage", u"NaN"_s, u"decimal"_s},
        {"visit", u"2026-02-28"_s, u""_s},
        {"visit", u"2026-02-29"_s, u"date"_s},
        {"visit", u"2026-2-8"_s, u"date"_s},
        {"visit", u"28/02/2026"_s, u"date"_s},
        {"visit", u"2026-02-28T10:00"_s, u"date"_s},
        {"has", u"yes"_s, u""_s},
        {"has", u"Yes"_s, u"one of: yes, no"_s},
        {"has", u"yes no"_s, u"one of: yes, no"_s},
        {"ppe", u"mask"_s, u""_s},
        {"ppe", u"gloves mask"_s, u""_s},
        {"ppe", u"mask boots"_s, u"one of: mask, gloves"_s},
        {"ppe", u"mask mask"_s, u"one of: mask, gloves"_s},
        {"remark", u"anything\nat all"_s, u""_s},
    }));
    CAPTURE(question, answer);

    const Result<> fits = (*session).fits(session.node(question), answer);

    CHECK(fits.has_value() == expected.isEmpty());
    if (!fits) {
        CHECK(fits.error()
              == Error{Error::Code::BadAnswer, {QString::fromLatin1(question), answer, expected}});
    }
}

TEST_CASE("Notes, groups and calculations cannot be answered", "[form][session]")
{
    NamedSession session(machines);
    const char *name = GENERATE("machines", "share", "advice");
    CAPTURE(name);
    CHECK((*session).fits(session.node(name), u"x"_s).error()
          == Error{Error::Code::NotAnswerable, {QString::fromLatin1(name)}});
    CHECK((*session).fits(session.node(name), {}).has_value());
}

TEST_CASE("A select_multiple's answer is kept in its own order with single spaces",
          "[form][session]")
{
    NamedSession session(machines);
    session.answer("ppe", u" gloves   mask "_s);
    CHECK((*session).answer(session.node("ppe")) == u"gloves mask"_s);
    CHECK(session.value("ppe") == u"gloves mask"_s);
}

TEST_CASE("Loading sets many answers and ignores what the form does not have", "[form][session]")
{
    NamedSession session(machines);
    (*session).load({{u"has"_s, u"yes"_s},
                     {u"count"_s, u"40"_s},
                     {u"unguarded"_s, u"30"_s},
                     {u"share"_s, u"1"_s},
                     {u"gone"_s, u"x"_s}});
    CHECK(session.value("share") == u"75"_s);
    CHECK(session.isRelevant("advice"));
}

TEST_CASE("Texts are filled with values, and with labels of the language for choices",
          "[form][session]")
{
    NamedSession session(machines);
    session.answer("has", u"yes"_s);
    session.answer("count", u"20"_s);
    session.answer("ppe", u"mask gloves"_s);
    const auto filled = [&session](const QString &text, Language language = Language::English) {
        return (*session).filled(text, language);
    };
    CHECK(filled(u"${count} machines, ${ count }"_s) == u"20 machines, 20"_s);
    CHECK(filled(u"${has}: ${ppe}"_s) == u"Yes: Mask, Gloves"_s);
    CHECK(filled(u"${has}: ${ppe}"_s, Language::Urdu) == u"ہاں: ماسک, دستانے"_s);
    CHECK(filled(u"${unguarded}|${nobody}|${open"_s) == u"|${nobody}|${open"_s);
    CHECK(filled(u"plain"_s) == u"plain"_s);
}

TEST_CASE("A filled-in text is not filled in again", "[form][session]")
{
    NamedSession session(machines);
    session.answer("remark", u"${has}"_s);
    CHECK((*session).filled(u"${remark}"_s, Language::English) == u"${has}"_s);
}

TEST_CASE("Dependencies are the names that a node's expressions read", "[form][session]")
{
    NamedSession session(machines);
    const auto names = [&session](const char *name) {
        QStringList list;
        for (const NodeIndex index : (*session).dependencies(session.node(name))) {
            list.append((*session).form().node(index).name);
        }
        return list;
    };
    CHECK(names("count") == QStringList{u"has"_s});
    CHECK(names("share") == QStringList{u"count"_s, u"unguarded"_s});
    CHECK(names("unguarded") == QStringList{u"count"_s});
    CHECK(names("remark").isEmpty());
}

TEST_CASE("A question's calculation is its value until it is answered", "[form][session]")
{
    NamedSession session(FormText{.survey = "type,name,label,calculation,readonly\n"
                                            "integer,a,A,,\n"
                                            "integer,twice,Twice,${a} * 2,\n"
                                            "integer,locked,Locked,${a} * 2.6,yes\n"});
    session.answer("a", u"3"_s);
    CHECK(session.value("twice") == u"6"_s);
    CHECK(session.value("locked") == u"7"_s); // an integer is cut off
    session.answer("twice", u"9"_s);
    CHECK(session.value("twice") == u"9"_s);
    session.answer("twice", {});
    CHECK(session.value("twice") == u"6"_s);
    CHECK((*session).fits(session.node("locked"), u"1"_s).error().code
          == Error::Code::NotAnswerable);
}

TEST_CASE("Once keeps its first value, over hiding and loading", "[form][session]")
{
    const FormText text{.survey = "type,name,label,relevant,calculation\n"
                                  "text,a,A,,\n"
                                  "calculate,first,,${a} != 'hide',once(${a})\n"
                                  "calculate,begun,,,once(today())\n"
                                  "calculate,later,,,${begun} + 1\n"};
    NamedSession session(text);
    CHECK(session.value("first").isEmpty());
    session.answer("a", u"x"_s);
    session.answer("a", u"y"_s);
    CHECK(session.value("first") == u"x"_s);
    session.answer("a", u"hide"_s);
    CHECK(session.value("first").isEmpty());
    session.answer("a", u"z"_s);
    CHECK(session.value("first") == u"x"_s);

    (*session).load({{u"begun"_s, u"2026-01-01"_s}});
    CHECK(session.value("begun") == u"2026-01-01"_s);
    CHECK(session.value("later") == u"20455"_s);
}

TEST_CASE("Choice names become labels in expressions", "[form][session]")
{
    NamedSession session(FormText{
        .survey = "type,name,label,calculation\n"
                  "select_one yn,q,Q,\n"
                  "calculate,words,,\"jr:choice-name(${q}, '${q}')\"\n",
        .choices = yesNo,
    });
    CHECK(session.value("words").isEmpty());
    session.answer("q", u"no"_s);
    CHECK(session.value("words") == u"No"_s);
}

TEST_CASE("An expression that is not supported is as if it were not there", "[form][session]")
{
    NamedSession session(FormText{.survey
                                  = "type,name,label,relevant,constraint,required,calculation\n"
                                    "text,a,A,extract-signed(.) = 1,extract-signed(.) = ''"
                                    ",extract-signed(.) = 1,\n"
                                    "calculate,b,,,,,extract-signed('')\n"});
    CHECK(session.isRelevant("a"));
    CHECK_FALSE(session.isRequired("a"));
    session.answer("a", u"x"_s);
    CHECK(session.holds("a"));
    CHECK(session.value("b").isEmpty());
}

TEST_CASE("Sessions of one form are independent and can be moved", "[form][session]")
{
    const test::FakeClock clock;
    const auto program = compile(machines.form());
    Session first(program, clock);
    Session second(program, clock);
    const NodeIndex has = first.form().find(u"has"_s);
    first.setAnswer(has, u"yes"_s);
    CHECK(second.value(has).isEmpty());
    const Session moved = std::move(first);
    CHECK(moved.value(has) == u"yes"_s);
}
