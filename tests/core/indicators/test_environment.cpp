// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/environmentfigures.h"
#include "core/library/commons.h"
#include "resources/resources.h"
#include "tests/core/indicators/tablefile.h"

#include <random>

using namespace meyar;
using namespace Qt::StringLiterals;
using State = Exceedance::State;

namespace {

GreenhouseGas gasOf(const std::vector<EnergyUse> &uses)
{
    initData();
    return greenhouseGas(uses, Commons::builtIn()->referenceValues(), u"PK-PB"_s, {2026, 1, 1});
}

} // namespace

TEST_CASE("Intensities, loads and removal", "[indicators]")
{
    CHECK(intensityOf(1'200, 20).value() == 60);
    CHECK_FALSE(intensityOf(5, 0));
    CHECK(energyGj(10'000, 4) == Approx(40));
    CHECK(loadKgPerDay(150, 400) == Approx(60)); // 150 g/m3 x 400 m3
    CHECK(removalPercent(800, 120).value() == Approx(85));
    CHECK(removalPercent(100, 120).value() == Approx(-20));
    CHECK_FALSE(removalPercent(0, 5));
    CHECK(biodegradability(90, 300).value() == Approx(0.3));
    CHECK(diversionPercent(30, 120).value() == Approx(25));
}

TEST_CASE("Limits, and by how much they are passed", "[indicators]")
{
    // intake TDS 900, effluent 4,200: 3,300 is within 3,500
    const auto tds = exceedanceOf({4'200}, {}, 3'500, 900);
    REQUIRE(tds);
    CHECK(tds->state == State::Within);
    CHECK(tds->judged == 3'300);
    CHECK(tds->ratio.value() == Approx(3'300.0 / 3'500));
    CHECK(exceedanceOf({4'500}, {}, 3'500, 900)->state == State::Beyond);
    CHECK(exceedanceOf({300}, {}, 150)->ratio.value() == Approx(2));
    CHECK(exceedanceOf({0.1}, 0.2, 0.5)->ratio.value() == Approx(2)); // chlorine at the tap, too little
    CHECK(exceedanceOf({5}, 6, 9, 7, true)->state == State::Beyond); // pH; nothing is taken off
    CHECK_FALSE(exceedanceOf({5}, 6, 9, 0, true)->ratio);
    CHECK(exceedanceOf({0}, {}, 0)->state == State::Within);
    CHECK_FALSE(exceedanceOf({1}, {}, 0)->ratio);
    CHECK_FALSE(exceedanceOf({1}, {}, {}));
}

TEST_CASE("A value below the limit of detection is judged by that limit", "[indicators]")
{
    CHECK(measuredFrom(u"< 0.1"_s)->isBelowDetection);
    CHECK(measuredFrom(u"0.1 LOD"_s)->value == Approx(0.1));
    CHECK(measuredFrom(u"BDL (0.05)"_s)->value == Approx(0.05));
    CHECK_FALSE(measuredFrom(u"12.5"_s)->isBelowDetection);
    CHECK_FALSE(measuredFrom(u"ND"_s));
    CHECK_FALSE(measuredFrom(u"-3"_s));
    CHECK(exceedanceOf({0.1, true}, {}, 1.0)->state == State::Within);
    CHECK(exceedanceOf({0.1, true}, {}, 0.05)->state == State::Undecided);
    CHECK(exceedanceOf({0.1, true}, 0.2, 0.5)->state == State::Beyond);
    CHECK(exceedanceOf({0.3, true}, 0.2, 0.5)->state == State::Undecided);
}

TEST_CASE("Carbon dioxide of fuels and power, with the factors of the reference", "[indicators]")
{
    const GreenhouseGas gas = gasOf({{u"ef.natural_gas"_s, 1'000}, {u"ef.grid"_s, 100'000}, {u"ef.unicorn"_s, 5}, {u"ef.kwh_gj"_s, 5}});
    CHECK(gas.scope1 == Approx(56.1)); // 1,000 GJ of gas x 56.1
    CHECK(gas.scope2 == Approx(45)); // 0.45 kg/kWh
    CHECK(gas.total() == Approx(101.1));
    CHECK(gas.unknown == QStringList{u"ef.unicorn"_s, u"ef.kwh_gj"_s});
    REQUIRE(gas.emissions.size() == 2);
    CHECK(gas.emissions[1].scope == 2);
    CHECK(gas.emissions[1].confidence == u"K2");
}

// Slope and projection by R 4.2.2: lm(c(60,58,59,55) ~ c(0,1,2,4)), predict() at 11.
TEST_CASE("Whether ten percent less is on its way", "[indicators]")
{
    const std::map<QDate, double> values{{{2026, 1, 1}, 60}, {{2026, 2, 1}, 58}, {{2026, 3, 1}, 59}, {{2026, 5, 1}, 55}};
    const auto trend = targetTrend(values, 60, 10, {2026, 12, 1});
    REQUIRE(trend);
    CHECK(trend->reachedPercent == Approx(100.0 / 12));
    CHECK_FALSE(trend->isReached);
    CHECK(trend->slope.value() == Approx(-1.14285714285714));
    CHECK(trend->projected.value() == Approx(47.4285714285714));
    CHECK(trend->isOnTrack);
    const auto early = targetTrend({{{2026, 1, 1}, 60}, {{2026, 2, 1}, 58}}, 60, 10, {2026, 12, 1});
    CHECK_FALSE(early->slope);
    CHECK_FALSE(early->isOnTrack);
    CHECK_FALSE(targetTrend({}, 60, 10, {2026, 12, 1}));
    CHECK_FALSE(targetTrend(values, 0, 10, {2026, 12, 1}));
    CHECK(targetTrend({{{2026, 1, 1}, 50}}, 60, 10, {2026, 12, 1})->isOnTrack);
}

TEST_CASE("Emissions and loads are proportional and add up", "[indicators]")
{
    std::mt19937 random(4);
    std::uniform_real_distribution<double> amount(0, 5'000);
    for (int i = 0; i < 50; ++i) {
        const double gas = amount(random);
        const double diesel = amount(random);
        const GreenhouseGas both = gasOf({{u"ef.natural_gas"_s, gas}, {u"ef.diesel"_s, diesel}});
        CHECK(both.scope1 == Approx(gasOf({{u"ef.natural_gas"_s, gas}}).scope1 + gasOf({{u"ef.diesel"_s, diesel}}).scope1));
        CHECK(gasOf({{u"ef.natural_gas"_s, 3 * gas}}).scope1 == Approx(3 * gas * 56.1 / 1000));
        CHECK(loadKgPerDay(2 * gas, diesel) == Approx(loadKgPerDay(gas, 2 * diesel)));
        const double out = std::min(gas, diesel);
        const double in = std::max(gas, diesel);
        CHECK(removalPercent(in, out).value() == Approx(100 - out / in * 100));
    }
}

TEST_CASE("An emission factor is that of the month, where a newer one has come", "[indicators]")
{
    initData();
    std::vector<ReferenceValue> values = Commons::builtIn()->referenceValues();
    const std::vector<EnergyUse> uses{{u"ef.grid"_s, 1'000}};
    CHECK(greenhouseGas(uses, values, u"PK-PB"_s, {2024, 5, 1}).scope2 == Approx(0.45));
    for (ReferenceValue &each : values) {
        if (each.key == u"ef.grid") {
            ReferenceValue newer = each;
            each.validTo = {2025, 12, 31};
            newer.validFrom = {2026, 1, 1};
            newer.value = u"0.39"_s;
            values.push_back(newer);
            break;
        }
    }
    CHECK(greenhouseGas(uses, values, u"PK-PB"_s, {2025, 12, 1}).scope2 == Approx(0.45));
    CHECK(greenhouseGas(uses, values, u"PK-PB"_s, {2026, 1, 1}).scope2 == Approx(0.39));
    CHECK(greenhouseGas(uses, values, u"PK-PB"_s, {2018, 1, 1}).unknown == QStringList{u"ef.grid"_s});
}
