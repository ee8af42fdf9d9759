// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qtcatch.h"
#include "ui/charts/effortchart.h"
#include "ui/charts/spanchart.h"

using namespace Qt::StringLiterals;
using namespace meyar::ui;

namespace {

const QRect area(10, 20, 600, 300);

SpanChart tornado()
{
    SpansData data;
    data.nameHead = u"Assumption"_s;
    data.cellHeads = {u"Swing"_s, u"Low"_s, u"High"_s};
    data.base = 100;
    data.rows = {{u"Saving"_s, {{100, -50, ChartInk::Bad}, {100, 250, ChartInk::Good}}, {u"300"_s, u"-50"_s, u"250"_s}},
                 {u"Rate"_s, {{100, 120, ChartInk::Good}, {100, 80, ChartInk::Bad}}, {u"40"_s, u"120"_s, u"80"_s}}};
    return SpanChart(std::move(data));
}

} // namespace

TEST_CASE("A tornado's bars meet at the base, in both directions", "[charts]")
{
    const SpanChart chart = tornado();
    const auto left = chart.spansOf(0, area, Qt::LeftToRight);
    REQUIRE(left.size() == 2);
    CHECK(std::abs(left[0].width() - left[1].width()) <= 1); // 150 each way
    CHECK(left[0].right() + 1 == left[1].left());
    const auto narrow = chart.spansOf(1, area, Qt::LeftToRight);
    CHECK(narrow[0].left() == left[1].left());
    CHECK(narrow[0].width() < left[1].width());
    const auto right = chart.spansOf(0, area, Qt::RightToLeft);
    for (size_t span = 0; span < 2; ++span) {
        CHECK(right[span].left() == area.left() + area.right() - left[span].right());
        CHECK(right[span].width() == left[span].width());
    }
    CHECK(chart.table().rows[0] == QStringList{u"Saving"_s, u"300"_s, u"-50"_s, u"250"_s});
    CHECK(chart.itemAt(narrow[0].center(), area, Qt::LeftToRight) == 1);
    CHECK(chart.itemAt(area.topLeft(), area, Qt::LeftToRight) == -1);
}

TEST_CASE("Little effort stands where reading begins, much impact above", "[charts]")
{
    EffortData data;
    data.points = {{u"Fans"_s, 1, 5, u"Quick win"_s}, {u"Plant"_s, 5, 4, u"Project"_s}, {u"Lamps"_s, 1, 5, u"Quick win"_s}};
    const EffortChart chart(std::move(data));
    const QPoint fans = chart.pointAt(0, area, Qt::LeftToRight);
    const QPoint plant = chart.pointAt(1, area, Qt::LeftToRight);
    CHECK(fans.x() < plant.x());
    CHECK(fans.y() < plant.y());
    CHECK(chart.pointAt(0, area, Qt::RightToLeft).x() == area.left() + area.right() - fans.x());
    CHECK(chart.pointAt(2, area, Qt::LeftToRight) != fans); // beside it, not on it
    CHECK(chart.itemAt(fans, area, Qt::LeftToRight) == 0);
    CHECK(chart.itemAt(chart.pointAt(2, area, Qt::RightToLeft), area, Qt::RightToLeft) == 2);
    CHECK(chart.table().rows[2][1] == u"Lamps"_s);
}
