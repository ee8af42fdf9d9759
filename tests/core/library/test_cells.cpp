// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/cellvalues.h"
#include "tests/support/qtcatch.h"

using namespace meyar;
using namespace Qt::StringLiterals;
using Kind = EvidenceExpectation::Kind;

TEST_CASE("A weight is a number that is not negative", "[library]")
{
    const auto [cell, value] = GENERATE(table<QString, std::optional<double>>({
        {u"2"_s, 2.0},
        {u"0.5"_s, 0.5},
        {u"0"_s, 0.0},
        {u"-1"_s, std::nullopt},
        {u"two"_s, std::nullopt},
        {u"nan"_s, std::nullopt},
        {u"inf"_s, std::nullopt},
        {u""_s, std::nullopt},
    }));
    CAPTURE(cell);
    CHECK(numberIn(cell) == value);
}

TEST_CASE("Yes and no are understood as in expressions", "[library]")
{
    const auto [cell, value] = GENERATE(table<QString, std::optional<bool>>({
        {u"yes"_s, true},
        {u"TRUE"_s, true},
        {u"true()"_s, true},
        {u"no"_s, false},
        {u"False()"_s, false},
        {u"maybe"_s, std::nullopt},
        {u""_s, std::nullopt},
    }));
    CAPTURE(cell);
    CHECK(yesOrNoIn(cell) == value);
}

TEST_CASE("Expected evidence is a list of kinds, some with a count", "[library]")
{
    using Expectations = std::vector<EvidenceExpectation>;

    CHECK(evidenceIn(u"observation"_s) == Expectations{{Kind::Observation, 0}});
    CHECK(evidenceIn(u"observation; Photo 2"_s)
          == Expectations{{Kind::Observation, 0}, {Kind::Photo, 2}});
    CHECK(evidenceIn(u" interview  3 ,document;"_s)
          == Expectations{{Kind::Interview, 3}, {Kind::Document, 0}});

    for (const QString &wrong :
         {u"video"_s, u"photo two"_s, u"photo -1"_s, u"photo 0"_s, u"photo 1 2"_s}) {
        CAPTURE(wrong);
        CHECK_FALSE(evidenceIn(wrong));
    }
}

TEST_CASE("Grades fall from the best to one that everybody earns", "[library]")
{
    const auto grades = gradesIn(u"A:90 B:75.5 C:0"_s);

    REQUIRE(grades);
    CHECK(*grades == std::vector<Grade>{{u"A"_s, 90}, {u"B"_s, 75.5}, {u"C"_s, 0}});

    const auto wrong = GENERATE(values<QString>({
        u"A:75 B:90 C:0"_s, // not descending
        u"A:90 B:90 C:0"_s,
        u"A:90 A:75 C:0"_s, // the same letter twice
        u"A:90 B:75"_s, // nothing for those below
        u"A:101 B:0"_s,
        u"A:x B:0"_s,
        u":90 B:0"_s,
        u"A90 B0"_s,
        u""_s,
    }));
    CAPTURE(wrong);
    CHECK_FALSE(gradesIn(wrong));
}
