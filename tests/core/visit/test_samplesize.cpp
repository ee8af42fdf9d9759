// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/samplesize.h"

#include "core/library/commons.h"
#include "resources/resources.h"
#include "tests/support/qtcatch.h"

using namespace meyar;
using namespace Qt::StringLiterals;

namespace {

std::vector<SamplingRow> tables()
{
    initData();
    return samplingRows(Commons::builtIn()->referenceSheet(u"sampling"_s));
}

} // namespace

TEST_CASE("four-pillar counts by headcount")
{
    const auto [workers, people, individual, groups, records, days] = GENERATE(table<int, int, int, int, int, double>({
        {4, 4, 4, 0, 4, 1}, // all, if fewer
        {50, 10, 6, 1, 10, 1},
        {100, 10, 6, 1, 10, 1},
        {101, 26, 6, 4, 26, 2},
        {1000, 42, 12, 6, 42, 3},
        {2000, 52, 20, 8, 52, 4},
    }));
    CAPTURE(workers);
    const auto size = sampleSize(tables(), u"sampling.four_pillar"_s, workers);
    REQUIRE(size);
    CHECK(size->people == people);
    CHECK(size->individual == individual);
    CHECK(size->groups == groups);
    CHECK(size->records == records);
    CHECK(size->auditorDays == days);
    CHECK_FALSE(size->byAgreement);
    CHECK_FALSE(size->citation.isEmpty());
}

TEST_CASE("beyond the last row the table says by agreement")
{
    const auto size = sampleSize(tables(), u"sampling.four_pillar"_s, 3600);
    REQUIRE(size);
    CHECK(size->byAgreement);
    CHECK(size->people == 52);
}

TEST_CASE("a span of people is taken by the place of the headcount in its row")
{
    const auto people = [](int workers) { return sampleSize(tables(), u"sampling.thirteen_area"_s, workers)->people; };
    CHECK(people(3) == 3);
    CHECK(people(51) == 10);
    CHECK(people(250) == 15);
    CHECK(people(801) == 25);
    CHECK(people(1200) == 30);
    CHECK(people(1201) == 31); // "more than 30"
}

TEST_CASE("general use: never fewer than the square root of the headcount")
{
    const auto small = sampleSize(tables(), generalSampling.toString(), 400);
    REQUIRE(small);
    CHECK(small->people == 26);
    const auto large = sampleSize(tables(), generalSampling.toString(), 3600);
    REQUIRE(large);
    CHECK(large->people == 60);
    CHECK(large->individual == 28); // 20 of the table and the 8 that it lacks
}

TEST_CASE("no table and no workers give no sample")
{
    CHECK_FALSE(sampleSize(tables(), u"sampling.unheard_of"_s, 100));
    CHECK_FALSE(sampleSize(tables(), u"sampling.four_pillar"_s, 0));
}
