// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/benchmarks.h"
#include "core/indicators/riskmatrix.h"
#include "core/library/commons.h"
#include "resources/resources.h"
#include "tests/support/qtcatch.h"

#include <algorithm>
#include <random>

using namespace meyar;
using namespace Qt::StringLiterals;

namespace {

RiskMatrix matrixOf(int size)
{
    initData();
    const auto matrix = riskMatrixOf(Commons::builtIn()->referenceSheet(u"riskbands"_s), size);
    REQUIRE(matrix);
    return *matrix;
}

Peer site(int number, std::optional<double> value, const QString &sector = u"garments"_s, const QString &city = u"Lahore"_s)
{
    return {u"s%1"_s.arg(number), sector, city, SizeClass::Small, {}, value};
}

} // namespace

TEST_CASE("Both matrices have a band for every field", "[indicators]")
{
    const RiskMatrix five = matrixOf(5);
    CHECK(five.riskOf(4, 5) == 20);
    CHECK(five.bandOf(20)->colour == u"red");
    CHECK(five.bandOf(4)->colour == u"green");
    CHECK(five.bandOf(9)->colour == u"yellow");
    CHECK(five.bandOf(10)->colour == u"orange");
    CHECK_FALSE(five.riskOf(0, 3));
    CHECK_FALSE(five.riskOf(3, 6));
    CHECK(five.severity.back().in(Language::English) == u"Death");
    const RiskMatrix three = matrixOf(3);
    CHECK(three.bandOf(4)->colour == u"yellow");
    CHECK(three.bandOf(9)->colour == u"red");
    CHECK_FALSE(riskMatrixOf(Commons::builtIn()->referenceSheet(u"riskbands"_s), 4));
    CHECK_FALSE(riskMatrixOf({}, 5));
}

TEST_CASE("What is remarked on a risk", "[indicators]")
{
    using enum RiskRemark;
    const RiskMatrix five = matrixOf(5);
    const std::vector<RiskControl> ppe{RiskControl::Ppe};
    const std::vector<RiskControl> guard{RiskControl::Engineering, RiskControl::Ppe};
    CHECK(remarksOn({{4, 4}, {4, 4}, {2, 4}, ppe}, five) == std::vector{OnlyPpe});
    CHECK(remarksOn({{4, 4}, {4, 4}, {2, 4}, guard}, five).empty());
    CHECK(remarksOn({{4, 4}, {4, 4}, {4, 4}, {}}, five) == std::vector{NothingPlanned});
    CHECK(remarksOn({{4, 4}, {2, 2}, {2, 2}, {}}, five).empty()); // low already
    CHECK(remarksOn({{4, 4}, {4, 4}, {4, 4}, guard}, five) == std::vector{NotLowered});
    CHECK(remarksOn({{4, 5}, {4, 5}, {4, 2}, ppe}, five) == std::vector{OnlyPpe, SeverityLowered});
    CHECK(remarksOn({{5, 5}, {5, 5}, {4, 5}, guard}, five) == std::vector{StillHighest});
    CHECK(remarksOn({{0, 0}, {4, 4}, {1, 1}, guard}, five) == std::vector{OutOfMatrix});
    const auto map = heatMap({{4, 5}, {4, 5}, {1, 1}, {9, 9}}, five);
    CHECK(map[3][4] == 2);
    CHECK(map[0][0] == 1);
}

TEST_CASE("A benchmark has five peers or is none", "[indicators]")
{
    const Peer own = site(0, 2.0);
    std::vector<Peer> all{own, site(1, 3.0), site(2, 1.0), site(3, 4.0), site(4, 1.5), site(5, {}), site(1, 3.0)};
    CHECK_FALSE(benchmarkOf(own, all, {}, true)); // four: no value is no peer, a site counts once, one is not one's own peer
    all.push_back(site(6, 9.0));
    all.push_back(site(7, 2.6));
    const auto benchmark = benchmarkOf(own, all, {}, true);
    REQUIRE(benchmark);
    CHECK(benchmark->peers == 6);
    CHECK(benchmark->lowerQuartile == Approx(1.775)); // R: quantile(c(3,1,4,1.5,9,2.6), c(.25,.5,.75))
    CHECK(benchmark->median == Approx(2.8));
    CHECK(benchmark->upperQuartile == Approx(3.75));
    CHECK(benchmark->betterThanPercent.value() == Approx(100.0 * 2 / 6));
    CHECK(benchmarkOf(own, all, {}, false)->betterThanPercent.value() == Approx(100.0 * 4 / 6));
    CHECK(benchmark->fromMedianPercent.value() == Approx(-28.5714).margin(1e-3));
    CHECK_FALSE(benchmarkOf(site(0, {}), all, {}, true)->betterThanPercent);
    CHECK_FALSE(benchmarkOf(own, all, {false, false, false, true}, true)); // nobody is of no cohort
}

TEST_CASE("The closest group with enough peers is taken", "[indicators]")
{
    const Peer own = site(0, 2.0);
    std::vector<Peer> all;
    for (int i = 1; i <= 4; ++i) {
        all.push_back(site(i, i));
    }
    CHECK_FALSE(closestGroup(own, all));
    all.push_back(site(5, 5, u"leather"_s));
    CHECK(closestGroup(own, all) == PeerGroup{});
    all.push_back(site(6, 6, u"garments"_s, u"Karachi"_s));
    CHECK(closestGroup(own, all) == PeerGroup{true, false, true, false});
    all.push_back(site(7, 7));
    CHECK(closestGroup(own, all) == PeerGroup{true, true, true, false});
    CHECK(sizeClassOf(9) == SizeClass::Micro);
    CHECK(sizeClassOf(10) == SizeClass::Small);
    CHECK(sizeClassOf(250) == SizeClass::Medium);
    CHECK(sizeClassOf(251) == SizeClass::Large);
}

TEST_CASE("A benchmark does not depend on order or unit", "[indicators]")
{
    std::mt19937 random(5);
    for (int i = 0; i < 100; ++i) {
        std::vector<Peer> all;
        for (int n = 1; n <= 5 + int(random() % 30); ++n) {
            all.push_back(site(n, double(random() % 50)));
        }
        Peer own = site(0, double(random() % 50));
        const auto once = benchmarkOf(own, all, {}, true);
        REQUIRE(once);
        std::shuffle(all.begin(), all.end(), random);
        for (Peer &each : all) {
            each.value = *each.value * 3;
        }
        own.value = *own.value * 3;
        const auto scaled = benchmarkOf(own, all, {}, true);
        CHECK(scaled->median == Approx(3 * once->median));
        CHECK(scaled->upperQuartile == Approx(3 * once->upperQuartile));
        CHECK(scaled->betterThanPercent.value() == Approx(once->betterThanPercent.value()));
        CHECK(once->lowerQuartile <= once->median);
        CHECK(benchmarkOf(own, all, {}, false)->betterThanPercent.value() == Approx(100 - scaled->betterThanPercent.value()));
    }
}
