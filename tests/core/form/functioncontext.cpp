// SPDX-License-Identifier: GPL-3.0-or-later
// Functions run by themselves: with nodes that there are many or none of, and with a context.
#include "core/form/expression/functions.h"
#include "tests/support/qtcatch.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace meyar::form;

namespace {

QString called(QStringView name, const std::vector<Value> &arguments, FunctionContext context = {})
{
    const int index = functionIndex(name);
    REQUIRE(index >= 0);
    return functionAt(index).run(arguments, context).toText();
}

std::vector<Value> numbers(std::initializer_list<double> list)
{
    std::vector<Value> values;
    for (const double number : list) {
        values.emplace_back(number);
    }
    return values;
}

} // namespace

TEST_CASE("Of a repeat without rows the sum is 0 and there is no least", "[form][functions]")
{
    CHECK(called(u"sum", {}) == u"0"_s);
    CHECK(called(u"count", {}) == u"0"_s);
    CHECK(called(u"count-non-empty", {}) == u"0"_s);
    CHECK(called(u"min", {}) == u"NaN"_s);
    CHECK(called(u"max", {}) == u"NaN"_s);
    CHECK(called(u"concat", {}).isEmpty());
    CHECK(called(u"join", {Value(u", "_s)}).isEmpty());
    CHECK(called(u"area", {}) == u"0"_s);
    CHECK(called(u"enclosed-area", {}) == u"0"_s);
    CHECK(called(u"distance", {}) == u"0"_s);
    CHECK(called(u"checklist", numbers({0, 0})) == u"true"_s);
    CHECK(called(u"checklist", numbers({1, -1})) == u"false"_s);
    CHECK(called(u"weighted-checklist", numbers({0, 0})) == u"true"_s);
}

TEST_CASE("Sets of nodes go from the argument on that takes them", "[form][functions]")
{
    const auto from = [](QStringView name) {
        const Function &function = functionAt(functionIndex(name));
        return function.takesNodes ? function.nodesFrom : -1;
    };
    CHECK(from(u"sum") == 0);
    CHECK(from(u"join") == 1);
    CHECK(from(u"checklist") == 2);
    CHECK(from(u"weighted-checklist") == 2);
    CHECK(from(u"distance") == 0);
    CHECK(from(u"geofence") == -1);
    CHECK(from(u"string") == -1);
    CHECK(from(u"round") == -1);
}

TEST_CASE("A set of ticks is weighed with a set of weights", "[form][functions]")
{
    // Ticked are the first and the third: 1 and 4.
    const std::vector<Value> inSets = numbers({5, 5, 1, 0, 1, 1, 2, 4});
    FunctionContext context;
    context.spread = {1, 1, 3, 3};
    CHECK(called(u"weighted-checklist", inSets, context) == u"true"_s);
    // Written one by one they go in pairs: (1, 0), (1, 1), (2, 4).
    CHECK(called(u"weighted-checklist", inSets) == u"true"_s);
    CHECK(called(u"weighted-checklist", numbers({5, 5, 1, 0, 0, 1, 2, 4}), context) == u"false"_s);
    CHECK(called(u"weighted-checklist", numbers({4, 4, 1, 0, 0, 1, 2, 4})) == u"true"_s);
}

TEST_CASE("Properties and the version come from the context", "[form][functions]")
{
    FunctionContext context;
    context.properties = {{u"username"_s, u"نور"_s}};
    context.formVersion = u"2026031201"_s;
    CHECK(called(u"property", {Value(u"username"_s)}, context) == u"نور"_s);
    CHECK(called(u"property", {Value(u"email"_s)}, context).isEmpty());
    CHECK(called(u"version", {}, context) == u"2026031201"_s);
}

TEST_CASE("With the same seed chance repeats itself", "[form][functions]")
{
    const auto drawn = [](quint32 seed) {
        QRandomGenerator generator(seed);
        FunctionContext context;
        context.random = &generator;
        return QStringList{called(u"random", {}, context), called(u"uuid", {}, context),
                           called(u"uuid", numbers({12}), context)};
    };
    CHECK(drawn(1) == drawn(1));
    CHECK(drawn(1) != drawn(2));
}

TEST_CASE("Chance is spread over all that is possible", "[form][functions]")
{
    QRandomGenerator generator(7);
    FunctionContext context;
    context.random = &generator;
    double least = 1;
    double most = 0;
    QSet<QString> ids;
    for (int i = 0; i < 1000; ++i) {
        const double drawn = called(u"random", {}, context).toDouble();
        least = std::min(least, drawn);
        most = std::max(most, drawn);
        ids.insert(called(u"uuid", {}, context));
    }
    CHECK(least >= 0);
    CHECK(least < 0.05);
    CHECK(most < 1);
    CHECK(most > 0.95);
    CHECK(ids.size() == 1000);
    const QString letters = called(u"uuid", numbers({1000}), context);
    CHECK(QSet<QChar>(letters.begin(), letters.end()).size() == 36);
}

TEST_CASE("The names that a wrong one may be near to have those of the compiler",
          "[form][functions]")
{
    const QStringList names = functionNames();
    for (const auto *const name : {u"if", u"position", u"pulldata", u"indexed-repeat", u"randomize",
                                   u"jr:choice-name", u"digest", u"geofence", u"once"}) {
        CHECK(names.contains(QString::fromUtf16(name)));
    }
    CHECK(QSet<QString>(names.begin(), names.end()).size() == names.size());
    CHECK(isUnsupportedFunction(u"extract-signed"));
    CHECK_FALSE(isUnsupportedFunction(u"uuid"));
}
