// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/form/formsupport.h"

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::form;

namespace {

using Values = QHash<QString, QString>;

/// What the examples below may refer to.
const Values &given()
{
    static const Values values = {
        {u"n"_s, u"7"_s},
        {u"yes"_s, u"yes"_s},
        {u"many"_s, u"a b c"_s},
    };
    return values;
}

QString result(const QString &expression)
{
    const test::FakeClock clock; // 2026-03-12 09:00 UTC
    const Result<QString> value = evaluate(expression, given(), clock);
    REQUIRE_OK(value);
    return *value;
}

struct Example
{
    const char16_t *expression;
    const char16_t *result;
};

void check(std::initializer_list<Example> examples)
{
    for (const Example &example : examples) {
        const QString expression = QString::fromUtf16(example.expression);
        CAPTURE(expression);
        CHECK(result(expression) == QString::fromUtf16(example.result));
    }
}

} // namespace

TEST_CASE("And, or and not go by XPath's truth", "[form][expression]")
{
    check({
        {u"true() and false()", u"false"},
        {u"true() or false() and false()", u"true"},
        {u"(true() or false()) and false()", u"false"},
        {u"'false' and 1", u"true"},
        {u"'' or 0", u"false"},
        {u"'0' or ''", u"true"},
        {u"not(${nothing})", u"true"},
        {u"not(0)", u"true"},
        {u"not('no')", u"false"},
        {u"boolean(number(''))", u"false"},
        {u"boolean('x')", u"true"},
        {u"boolean(-1)", u"true"},
        {u"boolean-from-string('TRUE')", u"true"},
        {u"boolean-from-string('1')", u"true"},
        {u"boolean-from-string('yes')", u"false"},
        {u"not(not(5))", u"true"},
    });
}

TEST_CASE("If and coalesce choose and compute only what they choose", "[form][expression]")
{
    check({
        {u"if(1, 'a', 'b')", u"a"},
        {u"if(${nothing} > 5, 'a', 'b')", u"b"},
        {u"if('', 'a', if(1, 'b', 'c'))", u"b"},
        {u"if(true(), 1, 2) + 1", u"2"},
        {u"if(${yes} = 'yes', ${n}, 0) * 2", u"14"},
        {u"coalesce(${nothing}, 'x')", u"x"},
        {u"coalesce(${n}, 'x')", u"7"},
        {u"coalesce(number(''), 3)", u"3"},
        {u"coalesce('', '', 'z')", u"z"},
        {u"coalesce('', '')", u""},
        {u"coalesce(0, 5)", u"0"},
        {u"once('first')", u"first"},
    });
}

TEST_CASE("Names and operators may stand close together", "[form][expression]")
{
    check({
        {u"${ n }+1", u"8"},
        {u"1<2", u"true"},
        {u"1!=2and 3>=2", u"true"},
        {u"  1  ", u"1"},
        {u"1\n+\t2", u"3"},
        {u"selected (${many}, 'a')", u"true"},
    });
}

TEST_CASE("A long chain needs no deep stack", "[form][expression]")
{
    QString chain = u"1"_s;
    for (int i = 0; i < 20000; ++i) {
        chain += u" + 1"_s;
    }
    CHECK(result(chain) == u"20001"_s);
}

TEST_CASE("A pattern that backtracks without end gives up", "[form][expression]")
{
    const QString hostile = QString(u"regex('%1b', '(a*)*c')"_s).arg(QString(60, u'a'));
    CHECK(result(hostile) == u"false"_s);
}
