// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/visitsheet.h"
#include "tests/support/qtcatch.h"

#include <cmath>
#include <functional>

using namespace meyar;
using namespace Qt::StringLiterals;

TEST_CASE("The codes of a visit sheet lead back to what they stand for", "[visitsheet]")
{
    for (const Announcement each : {Announcement::NotSaid, Announcement::Announced, Announcement::SemiAnnounced,
                                    Announcement::Unannounced}) {
        CHECK(announcementFrom(toCode(each)) == each);
    }
    for (const OpeningPoint point : openingPoints) {
        CHECK(openingPointFrom(toCode(point)) == point);
    }
    CHECK_FALSE(announcementFrom(u"perhaps"_s));
    CHECK_FALSE(openingPointFrom(QString()));
}

TEST_CASE("The headcount is of women and men, else of the contracts", "[visitsheet]")
{
    CHECK(Headcount{}.workers() == 0);
    CHECK(Headcount{.women = 40, .men = 60}.workers() == 100);
    CHECK(Headcount{.women = 40}.workers() == 40);
    CHECK(Headcount{.permanent = 30, .contract = 20, .pieceRate = 5, .homeWorkers = 90}.workers() == 55);
    CHECK(Headcount{.women = 1, .men = 0, .permanent = 30}.workers() == 1);
}

TEST_CASE("Attendees are lines of name and title", "[visitsheet]")
{
    const std::vector<Attendee> people{{u"Saima Akhtar"_s, u"HR manager"_s}, {u"محمد اسلم"_s, {}}};
    CHECK(toText(people) == u"Saima Akhtar\tHR manager\nمحمد اسلم"_s);
    CHECK(attendeesFrom(toText(people)) == people);
    CHECK(toText({{u"  "_s, u"nobody"_s}, {u"A\nB\tC"_s, u"x\ty"_s}}) == u"A B C\tx y"_s);
    CHECK(attendeesFrom(u"\n\t title only\n"_s).empty());
}

TEST_CASE("A kept draw comes back as it was", "[visitsheet]")
{
    VisitDraw draw;
    draw.seed = 4'000'000'000u;
    draw.list = QByteArray::fromHex("00ff10");
    draw.table = u"sampling.general"_s;
    draw.columns = QStringList{u"Sex"_s, u"شعبہ"_s};
    draw.workers = 850;
    draw.people = 30;
    draw.parts = {{{u"F"_s, u"Sewing"_s}, 400, 14}, {{}, 7, 1}};
    draw.drawnOn = QDate(2026, 3, 12);
    CHECK(visitDrawFrom(toText(draw)) == draw);
    CHECK_FALSE(visitDrawFrom(QString()));
    CHECK_FALSE(visitDrawFrom(u"[1,2"_s));
    CHECK_FALSE(visitDrawFrom(u"{\"seed\":1}"_s));
}

TEST_CASE("Parts of fewer than five people are never named", "[visitsheet]")
{
    using Parts = std::vector<SampledPart>;
    CHECK(withoutSmallParts({{{u"a"_s}, 50, 5}, {{u"b"_s}, 5, 1}}) == Parts{{{u"a"_s}, 50, 5}, {{u"b"_s}, 5, 1}});
    CHECK(withoutSmallParts({{{u"a"_s}, 50, 5}, {{u"b"_s}, 3, 1}, {{u"c"_s}, 2, 1}})
          == Parts{{{u"a"_s}, 50, 5}, {{}, 5, 2}});
    // Three people alone would be found by what is left over: they are put with the next larger part.
    CHECK(withoutSmallParts({{{u"a"_s}, 50, 5}, {{u"b"_s}, 20, 2}, {{u"c"_s}, 3, 1}})
          == Parts{{{u"a"_s}, 50, 5}, {{}, 23, 3}});
    CHECK(withoutSmallParts({{{u"a"_s}, 3, 1}}) == Parts{{{}, 3, 1}});
    CHECK(withoutSmallParts({}).empty());
    const Parts once = withoutSmallParts({{{u"a"_s}, 50, 5}, {{u"b"_s}, 3, 1}, {{u"c"_s}, 2, 1}});
    CHECK(withoutSmallParts(once) == once);
}

TEST_CASE("The factory's sheet leads to nobody who was drawn", "[visitsheet]")
{
    VisitSheet sheet;
    sheet.scope = u"Unit 2"_s;
    CHECK(forFactory(sheet) == sheet);
    sheet.draw = VisitDraw{.seed = 7, .list = "hash", .workers = 40, .people = 6, .parts = {{{u"F"_s}, 2, 1}, {{u"M"_s}, 38, 5}}};
    const VisitSheet shown = forFactory(sheet);
    CHECK_FALSE(shown.draw->seed);
    CHECK(shown.draw->list.isEmpty());
    CHECK(shown.draw->people == 6);
    REQUIRE(shown.draw->parts.size() == 1);
    CHECK(shown.draw->parts.front().workers == 40);
    CHECK_FALSE(toText(*shown.draw).contains(u"seed"_s));
}

TEST_CASE("A visit sheet with numbers that nobody can have meant is refused", "[visitsheet]")
{
    const auto refused = [](const std::function<void(VisitSheet &)> &edit) {
        VisitSheet sheet;
        edit(sheet);
        const Result<> result = checked(sheet);
        return result ? QString() : result.error().args.value(0);
    };
    CHECK(refused([](VisitSheet &) {}).isEmpty());
    CHECK(refused([](VisitSheet &s) { s.headcount.women = 0; }).isEmpty());
    CHECK(refused([](VisitSheet &s) { s.headcount.women = -1; }) == u"women"_s);
    CHECK(refused([](VisitSheet &s) { s.headcount.pieceRate = 1'000'001; }) == u"piece-rate workers"_s);
    CHECK(refused([](VisitSheet &s) { s.plannedDays = -0.5; }) == u"days"_s);
    CHECK(refused([](VisitSheet &s) { s.plannedDays = std::nan(""); }) == u"days"_s);
    CHECK(refused([](VisitSheet &s) { s.headcount.women = 3; s.headcount.young = 4; }) == u"young workers"_s);
    CHECK(refused([](VisitSheet &s) { s.headcount.young = 4; }).isEmpty()); // nothing else is known yet
    CHECK(refused([](VisitSheet &s) { s.scope = QString(10'001, u'x'); }) == u"scope"_s);
}
