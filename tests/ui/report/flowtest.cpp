// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/flow.h"
#include "tests/support/qtcatch.h"

#include "ui/common/fonts.h"

using namespace meyar;
using namespace meyar::ui::print;
using namespace Qt::StringLiterals;

namespace {

Strip strip(double height, bool keepWithNext = false, int group = 0)
{
    Strip result;
    result.height = height;
    result.keepWithNext = keepWithNext;
    result.group = group;
    return result;
}

/// The heights of the strips on each page.
std::vector<std::vector<int>> heights(const Flow &flow, double page)
{
    std::vector<std::vector<int>> result;
    for (const Page &one : paginated(flow, page)) {
        result.emplace_back();
        for (const PlacedStrip &placed : one) {
            result.back().push_back(static_cast<int>(placed.strip->height));
        }
    }
    return result;
}

using Pages = std::vector<std::vector<int>>;

} // namespace

TEST_CASE("Strips fill a page and go on to the next")
{
    Flow flow;
    flow.strips = {strip(40), strip(40), strip(40)};
    CHECK(heights(flow, 100) == Pages{{40, 40}, {40}});
}

TEST_CASE("A heading goes to the next page with what follows it")
{
    Flow flow;
    flow.strips = {strip(70), strip(21, true), strip(22, true), strip(23)};
    CHECK(heights(flow, 100) == Pages{{70}, {21, 22, 23}});
}

TEST_CASE("A group stays whole if a page can hold it, and is cut if not")
{
    Flow flow;
    flow.strips = {strip(50), strip(31, false, 1), strip(32, false, 1)};
    CHECK(heights(flow, 100) == Pages{{50}, {31, 32}});
    flow.strips = {strip(50), strip(41, false, 1), strip(42, false, 1), strip(43, false, 1)};
    CHECK(heights(flow, 100) == Pages{{50, 41}, {42, 43}});
}

TEST_CASE("A table's head stands again on every page that the table reaches")
{
    Flow flow;
    Strip head = strip(10, true);
    head.isHead = true;
    head.head = 0;
    flow.heads = {head};
    flow.strips = {head};
    for (int i = 0; i < 5; ++i) {
        flow.strips.push_back(strip(40));
        flow.strips.back().head = 0;
    }
    CHECK(heights(flow, 100) == Pages{{10, 40, 40}, {10, 40, 40}, {10, 40}});
}

TEST_CASE("A row taller than a page is cut between lines and loses none")
{
    ui::registerFonts();
    Row row;
    row.columns.push_back({0, {}});
    row.columns.back().add(set(Text(u"word "_s.repeated(2000), {}), Language::English, Style::Body,
                               Qt::black, pt(200)));
    const double whole = row.columns.back().height();
    const double limit = pt(300);
    REQUIRE(whole > 3 * limit);

    const std::vector<Strip> strips = stripsOf(std::move(row), {}, limit);

    double sum = 0;
    for (const Strip &one : strips) {
        CHECK(one.height <= limit + 1);
        sum += one.height;
    }
    CHECK(sum == Approx(whole));
}
