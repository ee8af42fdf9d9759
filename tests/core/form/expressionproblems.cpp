// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/form/formsupport.h"

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::form;
using meyar::test::described;
using meyar::test::FormText;

namespace {

/// The problems of one expression as the relevance of the last of these questions.
QStringList problemsOf(const QString &expression)
{
    QString quoted = expression;
    quoted.replace(u'"', u"\"\""_s);
    const FormText text{
        .survey = QString(u"type,name,label,relevant\n"
                          "select_one yn,exits,Exits,\n"
                          "integer,workers,Workers,\n"
                          "date,visit,Visit,\n"
                          "text,last,Last,\"%1\"\n"_s.arg(quoted))
                      .toUtf8(),
        .choices = "list_name,name,label\nyn,yes,Yes\nyn,no,No\n",
    };
    QStringList lines = described(text.read().problems);
    for (QString &line : lines) {
        line.remove(u"survey 5 relevant: "_s);
    }
    return lines;
}

} // namespace

TEST_CASE("What is wrong with an expression is said", "[form][expression]")
{
    const auto [expression, problem] = GENERATE(table<QString, QString>({
        {u"1 +"_s, u"ExpressionSyntax(1 +, 4, a value)"_s},
        {u"(1"_s, u"ExpressionSyntax((1, 3, ))"_s},
        {u"1 2"_s, u"ExpressionSyntax(1 2, 3, an operator or the end)"_s},
        {u"1)"_s, u"ExpressionSyntax(1), 2, an operator or the end)"_s},
        {u"'open"_s, u"ExpressionSyntax('open, 1, closing ')"_s},
        {u"${open"_s, u"ExpressionSyntax(${open, 1, closing })"_s},
        {u"${}"_s, u"ExpressionSyntax(${}, 1, a name in ${})"_s},
        {u"${exits} == 'yes'"_s, u"ExpressionSyntax(${exits} == 'yes', 11, a value)"_s},
        {u"1 & 2"_s, u"ExpressionSyntax(1 & 2, 3, an operator or the end)"_s},
        {u"exits = 'yes'"_s, u"ExpressionSyntax(exits = 'yes', 1, ${exits} or 'exits')"_s},
        {u"${exits} = yes"_s, u"ExpressionSyntax(${exits} = yes, 12, ${yes} or 'yes')"_s},
        {u"concat('a' 'b')"_s, u"ExpressionSyntax(concat('a' 'b'), 12, , or ))"_s},
        {u"concat('a',)"_s, u"ExpressionSyntax(concat('a',), 12, a value)"_s},
        {u"and 1"_s, u"ExpressionSyntax(and 1, 1, ${and} or 'and')"_s},
        {u"${exit} = 1"_s, u"ExpressionUnknownName(exit, exits)"_s},
        {u"${fire} = 1"_s, u"ExpressionUnknownName(fire)"_s},
        {u"iff(1, 2, 3)"_s, u"ExpressionUnknownFunction(iff, if)"_s},
        {u"vlookup(1)"_s, u"ExpressionUnknownFunction(vlookup)"_s},
        {u"round()"_s, u"ExpressionArguments(round, 0, 1-2)"_s},
        {u"not()"_s, u"ExpressionArguments(not, 0, 1)"_s},
        {u"today(1)"_s, u"ExpressionArguments(today, 1, 0)"_s},
        {u"join()"_s, u"ExpressionArguments(join, 0, at least 1)"_s},
        {u"if(1, 2)"_s, u"ExpressionArguments(if, 2, 3)"_s},
        {u"regex(., '(')"_s, u"ExpressionType(regex(., '('), missing closing parenthesis)"_s},
        {u"jr:choice-name(1, 'workers')"_s,
         u"ExpressionType(jr:choice-name(1, 'workers'), workers has no choices)"_s},
        {u"jr:choice-name(1, '${nobody}')"_s, u"ExpressionUnknownName(nobody)"_s},
        {u"pulldata('a', 'b', 'c') = 1"_s,
         u"ExpressionSyntax(pulldata('a', 'b', 'c') = 1, 23, ,)"_s},
        {u"instance('yn')/root/item[name = ${exits}]/score > 1"_s,
         u"ExpressionUnknownName?(score)"_s},
        {u"instance('yn')/root/item[nam = ${exits}]/label = 1"_s,
         u"ExpressionUnknownName?(nam, name)"_s},
        {u"instance(${exits})/root/item = 1"_s,
         u"ExpressionSyntax(instance(${exits})/root/item = 1, 10, a text in quotes)"_s},
        {u"count(/data/exits[)"_s, u"ExpressionSyntax(count(/data/exits[), 19, a value)"_s},
        {u"../other = 1"_s, u"ExpressionUnknownName(other)"_s},
        {u"/data/x = 1"_s, u"ExpressionUnknownName(x)"_s},
        {u"data/x = 1"_s, u"ExpressionUnknownName(data)"_s},
        {u"${last-saved#exit} = 1"_s, u"ExpressionUnknownName(exit, exits)"_s},
        {u"indexed-repeat(${exits}, ${workers}, 1) = 1"_s,
         u"ExpressionType(indexed-repeat(${exits}, ${workers}, 1) = 1, workers is no repeat around exits)"_s},
        {u"${exits} = 'yess'"_s,
         u"ExpressionType?(${exits} = 'yess', 'yess' is not a choice of yn; 'yes' is)"_s},
        {u"'maybe' != ${exits}"_s,
         u"ExpressionType?('maybe' != ${exits}, 'maybe' is not a choice of yn)"_s},
        {u"selected(${exits}, 'n')"_s,
         u"ExpressionType?(selected(${exits}, 'n'), 'n' is not a choice of yn; 'no' is)"_s},
        {u"${visit} > '2026-01-01'"_s,
         u"ExpressionType?(${visit} > '2026-01-01', '2026-01-01' is text; date('2026-01-01') is a date)"_s},
        {u"${workers} + 'ten'"_s, u"ExpressionType?(${workers} + 'ten', 'ten' is not a number)"_s},
        {u"${workers} > 'ten'"_s, u"ExpressionType?(${workers} > 'ten', 'ten' is not a number)"_s},
        {u"date('2026-02-30') = 1"_s,
         u"ExpressionType?(date('2026-02-30') = 1, '2026-02-30' is not a date)"_s},
    }));
    CAPTURE(expression);
    CHECK(problemsOf(expression) == QStringList{problem});
}

TEST_CASE("What is right is not doubted", "[form][expression]")
{
    const QString expression = GENERATE(
        u"${exits} = ''"_s, u"${exits} = 'yes'"_s, u"position(..) = 1"_s, u"../workers > 1"_s,
        u"/data/workers > 1"_s, u"current()/../workers > 1"_s, u"${last-saved#exits} = 'yes'"_s,
        u"instance('yn')/root/item[name = ${exits}]/label = 'Yes'"_s, u"${exits} = 'other'"_s,
        u"selected(${exits}, 'no')"_s, u"${workers} = ''"_s, u"${visit} > date('2026-01-01')"_s,
        u"${visit} = '2026-01-01'"_s, u"'5' + 1 > 2"_s, u"if(${workers} > 5, 'a', 'b') = 'a'"_s);
    CAPTURE(expression);
    CHECK(problemsOf(expression).isEmpty());
}

TEST_CASE("Several unknown names and functions of one expression are all told",
          "[form][expression]")
{
    CHECK(problemsOf(u"${one} > ${two} and foo(${three}) = bar()"_s)
          == QStringList{u"ExpressionUnknownName(one)"_s, u"ExpressionUnknownName(two)"_s,
                         u"ExpressionUnknownFunction(foo)"_s, u"ExpressionUnknownName(three)"_s,
                         u"ExpressionUnknownFunction(bar)"_s});
}

TEST_CASE("Nesting is limited, so that a hostile file cannot exhaust the stack",
          "[form][expression]")
{
    const test::FakeClock clock;
    const auto nested = [](qsizetype depth) {
        return QString(QString(depth, u'(') + u'1' + QString(depth, u')'));
    };
    CHECK(evaluate(nested(199), {}, clock).value() == u"1"_s);
    CHECK_FALSE(evaluate(nested(200), {}, clock).has_value());
    CHECK_FALSE(evaluate(nested(100000), {}, clock).has_value());
    CHECK_FALSE(evaluate(u"not("_s.repeated(100000), {}, clock).has_value());
    CHECK(evaluate(QString(100000, u'-') + u'1', {}, clock).value() == u"1"_s);
}

TEST_CASE("An expression that cannot be compiled says why when evaluated alone",
          "[form][expression]")
{
    const test::FakeClock clock;
    const Result<QString> value = evaluate(u"1 +"_s, {}, clock);
    REQUIRE_FALSE(value);
    CHECK(value.error().code == Error::Code::BadArgument);
    CHECK(value.error().args.value(1) == u"1 +"_s);
}

TEST_CASE("Cycles are refused with their path", "[form][expression]")
{
    const auto cycles = [](const QByteArray &rows) {
        return described(
            FormText{.survey = "type,name,label,relevant,calculation,constraint,required\n" + rows}
                .read()
                .problems);
    };

    CHECK(cycles("calculate,a,,,${b},,\ncalculate,b,,,${c},,\ncalculate,c,,,${a},,\n")
          == QStringList{u"survey 2 calculation: Cycle(a → b → c → a)"_s});
    CHECK(cycles("calculate,a,,,${a} + 1,,\n")
          == QStringList{u"survey 2 calculation: Cycle(a → a)"_s});
    CHECK(cycles("text,a,A,. = '',,,\n") == QStringList{u"survey 2 relevant: Cycle(a → a)"_s});
    CHECK(cycles("begin group,g,G,${x} = '',,,\ntext,x,X,,,,\nend group,,,,,,\n")
          == QStringList{u"survey 2 relevant: Cycle(g → x → g)"_s});
    CHECK(cycles("text,a,A,${b} = '',,,\ntext,b,B,${a} = '',,,\ntext,z,Z,${a} = '',,,\n"
                 "calculate,p,,,${q},,\ncalculate,q,,,${p},,\n")
          == QStringList{u"survey 2 relevant: Cycle(a → b → a)"_s,
                         u"survey 5 calculation: Cycle(p → q → p)"_s});
}

TEST_CASE("What looks like a cycle and is none is accepted", "[form][expression]")
{
    const FormText text{
        .survey = "type,name,label,relevant,calculation,constraint,required\n"
                  "integer,a,A,,,. > 0 and ${a} < ${b},${b} != ''\n"
                  "integer,b,B,,,. > ${a},${a} != ''\n"
                  "calculate,c,,${a} > 0,once(${a} + 1),,\n",
    };
    CHECK(described(text.read().problems).isEmpty());
}
