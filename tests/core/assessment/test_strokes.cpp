// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/strokes.h"

#include "tests/support/qtcatch.h"

using namespace meyar;
using namespace Qt::StringLiterals;

TEST_CASE("Strokes have one text, and come back from it", "[strokes]")
{
    const Strokes strokes{{{{100, 200}, {103, 204}, {90, 204}}, {{0, 0}}, {{1000, 400}}}};

    const QString text = toText(strokes);

    CHECK(text == u"100,200 3,4 -13,0;0,0;1000,400"_s);
    CHECK(strokesFrom(text) == strokes);
    CHECK(strokes.points() == 5);
    CHECK(strokesFrom(QString()) == Strokes());
    CHECK(toText(Strokes{{{{-5, 900}}}}) == u"0,400"_s);
}

TEST_CASE("Only the text that toText writes is read", "[strokes]")
{
    for (const char *text : {"1", "1,2,3", "a,b", "1,2;", "1,2 ", " 1,2", "01,2", "+1,2", "2000,1", "900,1 200,0", "1,-1",
                             "2147483647,1", "1,2 2147483647,0"}) {
        INFO(text);
        CHECK_FALSE(strokesFrom(QString::fromLatin1(text)));
    }
    Strokes long_;
    long_.lines.push_back(std::vector<QPoint>(size_t(Strokes::mostPoints) + 100, QPoint(3, 3)));
    const auto cut = strokesFrom(toText(long_));
    REQUIRE(cut);
    CHECK(cut->points() == Strokes::mostPoints);
}
