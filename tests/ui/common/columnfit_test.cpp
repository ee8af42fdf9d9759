// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qtcatch.h"
#include "ui/common/columnfit.h"

#include <numeric>
#include <random>

using meyar::ui::ColumnWish;
using meyar::ui::fittedColumns;

TEST_CASE("Columns leave each other what they do not need")
{
    struct Case
    {
        std::vector<ColumnWish> wishes;
        int available;
        std::vector<int> widths;
    };
    const Case cases[] = {
        {{}, 500, {}},
        {{{100, 60}, {100, 80}}, 500, {60, 80}}, // enough for all: no more than needed
        {{{100, 40}, {100, 150}}, 190, {40, 150}}, // the first leaves 60, of which 50 are wanted
        {{{100, 300}, {100, 120}}, 260, {140, 120}}, // shared in equal parts, the small wish first satisfied
        {{{100, 300}, {100, 300}}, 201, {101, 100}},
        {{{100, 300}, {100, 50}}, 90, {100, 50}}, // no room: the table scrolls
    };
    for (const Case &c : cases) {
        CHECK(fittedColumns(c.wishes, c.available) == c.widths);
    }
}

TEST_CASE("Whatever columns wish, none is wider than it needs and the room is not exceeded for it")
{
    std::mt19937 random(7);
    const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    for (int round = 0; round < 2000; ++round) {
        std::vector<ColumnWish> wishes(1 + below(9));
        int least = 0;
        for (ColumnWish &wish : wishes) {
            wish = {below(200), below(400)};
            least += std::min(wish.preferred, wish.needed);
        }
        const int available = below(1500);
        const std::vector<int> widths = fittedColumns(wishes, available);
        REQUIRE(widths.size() == wishes.size());
        CHECK(std::accumulate(widths.begin(), widths.end(), 0) <= std::max(available, least));
        for (std::size_t i = 0; i < wishes.size(); ++i) {
            CHECK(widths[i] <= wishes[i].needed);
            CHECK(widths[i] >= std::min(wishes[i].preferred, wishes[i].needed));
        }
    }
}
