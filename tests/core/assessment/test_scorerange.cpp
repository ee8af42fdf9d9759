// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/scoring.h"
#include "tests/support/builders.h"
#include "tests/support/fakeclock.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray survey = "type,name,label,relevant,weight,caps_grade\n"
                          "select_one yn,a,A,,1,D\n"
                          "select_one yn,b,B,,1,\n"
                          "select_one yn,gate,Gate,,,\n"
                          "select_one yn,inner,Inner,${gate} = 'yes',2,\n";

using Alternatives = QHash<QString, QStringList>;

ScoreRange rangeOf(const Answers &answers, const Alternatives &alternatives)
{
    const FakeClock clock;
    return scoreRange(*packFrom(survey), answers, alternatives, clock);
}

} // namespace

TEST_CASE("Without conflicts the range is the score", "[assessment]")
{
    const ScoreRange range = rangeOf(answersOf({{"a", "yes"}, {"b", "no"}}), {});
    CHECK(range.low == range.high);
    CHECK(range.low.percent == 50.0);
}

TEST_CASE("A contested answer spans from its worst to its best", "[assessment]")
{
    const ScoreRange range = rangeOf(answersOf({{"a", "yes"}, {"b", "yes"}}),
                                     {{u"a"_s, {u"yes"_s, u"no"_s, u"partly"_s}}});
    CHECK(range.low.percent == 50.0);
    CHECK(range.low.grade == u"D"); // with the cap of that answer
    CHECK(range.high.percent == 100.0);
    CHECK(range.high.grade == u"A");
}

TEST_CASE("Conflicts are combined, with what they make relevant", "[assessment]")
{
    // The inner question counts only if the gate's alternative "yes" is right.
    const ScoreRange range
        = rangeOf(answersOf({{"a", "yes"}, {"b", "yes"}, {"inner", "no"}}),
                  {{u"gate"_s, {u"no"_s, u"yes"_s}}, {u"b"_s, {u"no"_s, u"yes"_s}}});
    CHECK(range.low.percent == 25.0);
    CHECK(range.high.percent == 100.0);
}

TEST_CASE("An alternative in which nothing counts is no bound", "[assessment]")
{
    const ScoreRange range = rangeOf({}, {{u"a"_s, {u""_s, u"partly"_s, u"na"_s}}});
    CHECK(range.low.percent == 50.0);
    CHECK(range.high.percent == 50.0);

    const ScoreRange none = rangeOf({}, {{u"a"_s, {u""_s, u"na"_s}}});
    CHECK_FALSE(none.low.percent);
    CHECK_FALSE(none.high.percent);
}

TEST_CASE("Alternatives that the pack does not know are left aside", "[assessment]")
{
    const ScoreRange range
        = rangeOf(answersOf({{"a", "yes"}}),
                  {{u"gone"_s, {u"1"_s, u"2"_s}}, {u"b"_s, {u"maybe"_s}}, {u"a"_s, {}}});
    CHECK(range.low == range.high);
    CHECK(range.low.percent == 100.0);
}

TEST_CASE("Beyond 1,024 combinations every question has its own worst and best", "[assessment]")
{
    constexpr int questions = 40; // 2^40 combinations
    QByteArray rows = "type,name,label,weight\n";
    Alternatives alternatives;
    for (int i = 0; i < questions; ++i) {
        const QByteArray name = "q" + QByteArray::number(i);
        rows += "select_one yn," + name + ",Q,1\n";
        alternatives.insert(QString::fromLatin1(name), {u"na"_s, u"partly"_s, u"yes"_s});
    }
    const FakeClock clock;
    const ScoreRange range = scoreRange(*packFrom(rows), {}, alternatives, clock);
    CHECK(range.low.percent == 50.0);
    CHECK(range.high.percent == 100.0);
}
