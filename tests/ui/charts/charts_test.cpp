// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/support/qtcatch.h"
#include "ui/charts/barschart.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/heatchart.h"
#include "ui/charts/linechart.h"
#include "ui/charts/paretochart.h"
#include "ui/charts/radarchart.h"
#include "ui/common/fonts.h"

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::ui;

namespace {

const QRect area(10, 20, 600, 300);

BarsChart bars()
{
    BarsData data;
    data.nameHead = u"Section"_s;
    data.valueHead = u"Met"_s;
    data.parts = {{u"Met"_s, ChartInk::Good}, {u"Partly"_s, ChartInk::Warn}, {u"Failed"_s, ChartInk::Bad}};
    data.bars = {{u"Fire"_s, {6, 2, 2}, u"60 %"_s, {}}, {u"=Health"_s, {0, 0, 5}, u"0 %"_s, {}}};
    return BarsChart(std::move(data));
}

/// The same rectangle seen in a mirror.
QRect mirrorOf(const QRect &rect)
{
    return {area.left() + area.right() - rect.right(), rect.top(), rect.width(), rect.height()};
}

} // namespace

TEST_CASE("Bars begin at the leading edge in both directions", "[charts]")
{
    const BarsChart chart = bars();
    const auto english = chart.partsOf(0, area, Qt::LeftToRight);
    const auto urdu = chart.partsOf(0, area, Qt::RightToLeft);
    REQUIRE(english.size() == 3);
    for (size_t part = 0; part < 3; ++part) {
        CHECK(urdu[part] == mirrorOf(english[part]));
    }
    CHECK(english[0].right() < english[1].left() + 1);
    CHECK(urdu[0].left() > urdu[1].left()); // met stands at the right
    const int whole = english[2].right() + 1 - english[0].left();
    CHECK(english[0].width() == qRound(whole * 0.6));
    CHECK(chart.itemAt(english[1].center(), area, Qt::LeftToRight) == 0);
    CHECK(chart.itemAt(area.topLeft(), area, Qt::LeftToRight) == -1);
}

TEST_CASE("Time runs along the reading direction", "[charts]")
{
    LinesData data;
    data.axis = {u"Jan"_s, u"Feb"_s, u"Mar"_s};
    data.positions = {0, 31, 59};
    data.lines = {{{u"Open"_s}, {4, std::nullopt, 8}}};
    const LineChart chart(std::move(data));
    const QPointF first = chart.pointAt(0, 0, area, Qt::LeftToRight);
    const QPointF last = chart.pointAt(0, 2, area, Qt::LeftToRight);
    CHECK(first.x() < last.x());
    CHECK(first.y() > last.y());
    const QPointF urduFirst = chart.pointAt(0, 0, area, Qt::RightToLeft);
    CHECK(urduFirst.x() == Approx(area.left() + area.right() + 1 - first.x()));
    CHECK(urduFirst.y() == first.y());
    CHECK(chart.table().rows[1][1].isEmpty());
}

TEST_CASE("The value axis ends with a round number", "[charts]")
{
    CHECK(roundTop(0) == 4);
    CHECK(roundTop(4) == 4);
    CHECK(roundTop(5) == 8);
    CHECK(roundTop(37) == 40);
    CHECK(roundTop(41) == 80);
    CHECK(roundTop(318) == 400);
    for (double value = 1; value < 2000; value += 7) {
        CHECK(roundTop(value) >= value);
        CHECK(roundTop(value) / 4 == std::floor(roundTop(value) / 4));
    }
}

TEST_CASE("The radar turns with the clock in English and against it in Urdu", "[charts]")
{
    RadarData data;
    data.axis = {u"A"_s, u"B"_s, u"C"_s, u"D"_s};
    data.lines = {{{u"Now"_s}, {100, 50, 50, 50}}};
    const RadarChart chart(data);
    const QPointF middle = chart.pointAt(0, 0, area, Qt::LeftToRight);
    CHECK(chart.pointAt(0, 100, area, Qt::LeftToRight).y() < middle.y());
    CHECK(chart.pointAt(1, 50, area, Qt::LeftToRight).x() > middle.x());
    CHECK(chart.pointAt(1, 50, area, Qt::RightToLeft).x() < middle.x());
    data.axis = {u"A"_s, u"B"_s};
    CHECK(RadarChart(data).isEmpty());
}

TEST_CASE("The first column and the largest bar stand at the leading edge", "[charts]")
{
    HeatData heat;
    heat.rows = {u"Fire"_s};
    heat.columns = {u"Karachi"_s, u"Lahore"_s};
    heat.fields = {{{0.5, u"50 %"_s}, {}}};
    const HeatChart map(heat);
    CHECK(map.fieldAt(0, 0, area, Qt::LeftToRight).right() < map.fieldAt(0, 1, area, Qt::LeftToRight).left());
    CHECK(map.fieldAt(0, 0, area, Qt::RightToLeft) == mirrorOf(map.fieldAt(0, 0, area, Qt::LeftToRight)));
    ParetoData pareto;
    pareto.bars = {{u"FX-01"_s, u"Exits"_s, 8, 80}, {u"FX-02"_s, u"Alarm"_s, 2, 100}};
    const ParetoChart failures(pareto);
    CHECK(failures.barAt(0, area, Qt::RightToLeft) == mirrorOf(failures.barAt(0, area, Qt::LeftToRight)));
    CHECK(std::abs(failures.barAt(0, area, Qt::LeftToRight).height() - 4 * failures.barAt(1, area, Qt::LeftToRight).height()) <= 2);
}

TEST_CASE("A table leaves as text that no spreadsheet computes", "[charts]")
{
    const QByteArray csv = csvOf(bars().table());
    CHECK(csv.contains("Fire,6,2,2,60 %\r\n"));
    CHECK(csv.contains("\r\n'=Health,0,0,5,0 %\r\n"));
    CHECK(spokenText(bars().table()).contains(u"Fire: Met "_s));
    CHECK(tabbedText(bars().table()).count(u'\n') == 2);
}

TEST_CASE("A picture shows the same in a mirror, but for its letters", "[charts]")
{
    initLook();
    registerFonts();
    const BarsChart chart = bars();
    const QImage english = imageOf({&chart, {}, {}, Qt::LeftToRight, 600}, 1);
    const QImage urdu = imageOf({&chart, {}, {}, Qt::RightToLeft, 600}, 1);
    REQUIRE(english.size() == urdu.size());
    REQUIRE_FALSE(english.isNull());
    const QRect part = chart.partsOf(0, QRect(20, 74, 600, chart.heightFor(600)), Qt::LeftToRight)[0];
    const QPoint inside = part.center();
    CHECK(english.pixelColor(inside) == colorOf(ChartInk::Good));
    CHECK(urdu.pixelColor(english.width() - 1 - inside.x(), inside.y()) == colorOf(ChartInk::Good));
}
