// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/expression/shuffle.h"
#include "tests/support/qtcatch.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace meyar::form;

namespace {

/// The first letters of the alphabet in the order of the seed.
QString letters(int count, std::optional<qint64> seed)
{
    QRandomGenerator random(1);
    QString result;
    for (const int i : shuffled(count, seed, random)) {
        result += QChar(u'A' + i);
    }
    return result;
}

} // namespace

TEST_CASE("A seed gives the order that all ODK programs give", "[form][functions]")
{
    const auto [seed, order] = GENERATE(table<qint64, QString>({
        {42, u"AFCBDE"_s},
        {-42, u"EDAFBC"_s},
        {1, u"BFEACD"_s},
        {11111111, u"ACDBFE"_s},
        {0, u"CBEAFD"_s},
    }));
    CAPTURE(seed);
    CHECK(letters(6, seed) == order);
}

TEST_CASE("A seed can be a number in a text, a text or a place", "[form][functions]")
{
    const auto [seed, order] = GENERATE(table<Value, QString>({
        {Value(1234.0), u"GFEDAHBC"_s},
        {Value(1234.9), u"GFEDAHBC"_s},
        {Value(u"1234"_s), u"GFEDAHBC"_s},
        {Value(u"foo"_s), u"EADBHGCF"_s},
        {Value(u"-6.8137120026589315 39.29392995851879"_s), u"HBDFAGCE"_s},
    }));
    CHECK(letters(8, shuffleSeed(seed)) == order);
}

TEST_CASE("What is no number and no text is the seed 0", "[form][functions]")
{
    CHECK(shuffleSeed(Value()) == 0);
    CHECK(shuffleSeed(Value::nan()) == 0);
    CHECK(shuffleSeed(Value(u"0"_s)) == 0);
    CHECK(shuffleSeed(Value(-1.9)) == -1);
    CHECK(shuffleSeed(Value(true)) == 1);
    CHECK(shuffleSeed(Value(1e300)) == std::numeric_limits<qint64>::max());
    CHECK(shuffleSeed(Value(-1e300)) == std::numeric_limits<qint64>::min());
    CHECK(shuffleSeed(Value(u"معیار"_s)) != 0);
    CHECK(shuffleSeed(Value::date(20524)) == 20524);
}

TEST_CASE("However seeded, every one is there once", "[form][functions]")
{
    const int count = GENERATE(0, 1, 2, 3, 100, 1000);
    const std::optional<qint64> seed
        = GENERATE(std::optional<qint64>(), std::optional<qint64>(7),
                   std::optional<qint64>(std::numeric_limits<qint64>::max()),
                   std::optional<qint64>(std::numeric_limits<qint64>::min()),
                   std::optional<qint64>(2147483647), std::optional<qint64>(2147483646));
    QRandomGenerator random(3);
    std::vector<int> order = shuffled(count, seed, random);
    std::sort(order.begin(), order.end());
    REQUIRE(order.size() == static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) {
        REQUIRE(order[static_cast<size_t>(i)] == i);
    }
}

TEST_CASE("Without a seed the order changes from time to time", "[form][functions]")
{
    QRandomGenerator random(3);
    CHECK(shuffled(100, std::nullopt, random) != shuffled(100, std::nullopt, random));
}
