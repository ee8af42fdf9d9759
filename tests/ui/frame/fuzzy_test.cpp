// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qtcatch.h"
#include "ui/frame/fuzzy.h"

using namespace Qt::StringLiterals;
using namespace meyar::ui;

TEST_CASE("a word finds what begins with it before what contains it")
{
    CHECK(fuzzyScore(u"find"_s, u"Findings"_s) > fuzzyScore(u"find"_s, u"Open pathfinder"_s));
    CHECK(fuzzyScore(u"fndg"_s, u"Findings"_s) > 0);
    CHECK(fuzzyScore(u"zebra"_s, u"Findings"_s) < 0);
    CHECK(fuzzyScore({}, u"Findings"_s) == 0);
}

TEST_CASE("every word of the query must occur, in any order and either script")
{
    CHECK(fuzzyScore(u"bundle export"_s, u"Export a bundle"_s) > 0);
    CHECK(fuzzyScore(u"bundle delete"_s, u"Export a bundle"_s) < 0);
    CHECK(fuzzyScore(u"برآمد"_s, u"بنڈل برآمد کریں"_s) > 0);
    CHECK(fuzzyScore(u"علي"_s, u"علی گارمنٹس"_s) > 0); // the Arabic yeh
}
