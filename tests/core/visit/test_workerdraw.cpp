// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/workerdraw.h"

#include "tests/support/qtcatch.h"

#include <algorithm>
#include <set>

using namespace meyar;
using namespace Qt::StringLiterals;

namespace {

/// 60 women in stitching, 30 men in cutting, 10 men in the boiler house.
WorkerList factory()
{
    WorkerList list{.columns = {u"sex"_s, u"department"_s}};
    for (int i = 0; i < 100; ++i) {
        const QString department = i < 60 ? u"stitching"_s : i < 90 ? u"cutting"_s : u"boiler"_s;
        list.workers.push_back({u"card %1"_s.arg(i, 3, 10, QChar(u'0')), {i < 60 ? u"F"_s : u"M"_s, department}});
    }
    return list;
}

std::vector<QString> names(const WorkerList &list, const std::vector<DrawnWorker> &drawn)
{
    std::vector<QString> found;
    for (const DrawnWorker &each : drawn) {
        found.push_back(list.workers[each.worker].reference);
    }
    return found;
}

const SampleSize ten{.workers = 100, .people = 10, .individual = 6, .groups = 1, .groupSize = 4};

} // namespace

TEST_CASE("every stratum gets its share")
{
    const WorkerDraw draw = drawWorkers(factory(), {0, 1}, ten, 7);
    REQUIRE(draw.strata.size() == 3);
    CHECK(draw.strata[0] == Stratum{{u"F"_s, u"stitching"_s}, 60, 6});
    CHECK(draw.strata[1] == Stratum{{u"M"_s, u"boiler"_s}, 10, 1});
    CHECK(draw.strata[2] == Stratum{{u"M"_s, u"cutting"_s}, 30, 3});
}

TEST_CASE("a small stratum is never left out while there are people enough")
{
    WorkerList list = factory();
    list.workers[99].traits[1] = u"Day care"_s;
    const WorkerDraw draw = drawWorkers(list, {1}, ten, 7);
    REQUIRE(draw.strata.size() == 4);
    CHECK(std::all_of(draw.strata.begin(), draw.strata.end(), [](const Stratum &each) { return each.drawn >= 1; }));
    CHECK(draw.drawn.size() == 10);
}

TEST_CASE("more strata than people: the larger ones are drawn from")
{
    SampleSize two = ten;
    two.people = 2;
    const WorkerDraw draw = drawWorkers(factory(), {0, 1}, two, 7);
    CHECK(draw.strata[0].drawn == 1);
    CHECK(draw.strata[1].drawn == 0);
    CHECK(draw.strata[2].drawn == 1);
}

TEST_CASE("nobody is drawn twice, alternates neither")
{
    const WorkerList list = factory();
    const WorkerDraw draw = drawWorkers(list, {0}, ten, 99);
    std::set<std::size_t> seen;
    for (const auto &drawn : {draw.drawn, draw.alternates}) {
        for (const DrawnWorker &each : drawn) {
            CHECK(seen.insert(each.worker).second);
        }
    }
    CHECK(draw.drawn.size() == 10);
    CHECK(draw.alternates.size() == 2);
}

TEST_CASE("the first are asked alone, the rest in groups")
{
    const WorkerDraw draw = drawWorkers(factory(), {0}, ten, 1);
    CHECK(std::count_if(draw.drawn.begin(), draw.drawn.end(), [](const DrawnWorker &each) { return each.group == 0; }) == 6);
    CHECK(std::count_if(draw.drawn.begin(), draw.drawn.end(), [](const DrawnWorker &each) { return each.group == 1; }) == 4);
}

TEST_CASE("the draw depends on the seed and not on the order of the list")
{
    const WorkerList list = factory();
    WorkerList turned = list;
    std::reverse(turned.workers.begin(), turned.workers.end());
    const auto first = names(list, drawWorkers(list, {0, 1}, ten, 2026).drawn);
    CHECK(first == names(turned, drawWorkers(turned, {0, 1}, ten, 2026).drawn));
    CHECK(first != names(list, drawWorkers(list, {0, 1}, ten, 2027).drawn));
}

TEST_CASE("everybody has the same chance")
{
    const WorkerList list = factory();
    std::vector<int> drawn(100);
    constexpr int draws = 4000;
    for (quint32 seed = 0; seed < draws; ++seed) {
        const WorkerDraw draw = drawWorkers(list, {}, ten, seed);
        for (const DrawnWorker &each : draw.drawn) {
            ++drawn[each.worker];
        }
    }
    // Each is expected 400 times with a deviation of 19: five of them are 95.
    const auto [least, most] = std::minmax_element(drawn.begin(), drawn.end());
    CHECK(*least > 305);
    CHECK(*most < 495);
}

TEST_CASE("a list shorter than the sample is taken whole")
{
    WorkerList list = factory();
    list.workers.resize(3);
    const WorkerDraw draw = drawWorkers(list, {0}, ten, 5);
    CHECK(draw.drawn.size() == 3);
    CHECK(draw.alternates.empty());
    CHECK(drawWorkers({}, {0}, ten, 5).drawn.empty());
}
