// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sectionscorechart.h"

#include "tests/support/qtcatch.h"
#include "ui/common/theme.h"

#include <QImage>
#include <QTest>

using namespace meyar::ui;
using namespace Qt::StringLiterals;

namespace {

/// The x of the first and last pixel of a colour in the picture, or -1.
std::pair<int, int> spanOf(const QImage &image, const QColor &color)
{
    int first = -1;
    int last = -1;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height() - 40; ++y) { // not the legend
            if (image.pixelColor(x, y) == color) {
                first = first < 0 ? x : first;
                last = x;
                break;
            }
        }
    }
    return {first, last};
}

} // namespace

TEST_CASE("bars start at the leading edge in both directions")
{
    SectionScoreChart chart;
    chart.resize(700, 200);
    chart.setBars({{u"Fire exits"_s, 6, 2, 2, u"70 %"_s}, {u"Welfare"_s, 8, 1, 1, u"85 %"_s}});
    CHECK(chart.visualOrder() == std::vector<int>{0, 1, 2});
    chart.show();
    REQUIRE(QTest::qWaitForWindowExposed(&chart));
    const QImage leftToRight = chart.grab().toImage();
    CHECK(spanOf(leftToRight, tokens().chartGood).first >= 0);
    CHECK(spanOf(leftToRight, tokens().chartGood).second
          < spanOf(leftToRight, tokens().chartBad).second);

    chart.setLayoutDirection(Qt::RightToLeft);
    CHECK(chart.visualOrder() == std::vector<int>{2, 1, 0});
    const QImage rightToLeft = chart.grab().toImage();
    CHECK(spanOf(rightToLeft, tokens().chartBad).first
          < spanOf(rightToLeft, tokens().chartGood).first);
}

TEST_CASE("a row can be clicked, and the numbers are told to screen readers")
{
    SectionScoreChart chart;
    chart.setBars({{u"Fire exits"_s, 6, 2, 2, u"70 %"_s}, {u"Welfare"_s, 8, 1, 1, u"85 %"_s}});
    chart.resize(chart.sizeHint());
    chart.show();
    int clicked = -1;
    QObject::connect(&chart, &SectionScoreChart::barClicked, &chart,
                     [&](int index) { clicked = index; });
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(100, 28 + 27 + 10));
    CHECK(clicked == 1);
    CHECK(chart.accessibleDescription().contains(u"Welfare"_s));
    CHECK(chart.accessibleDescription().contains(u"85 %"_s));
}
