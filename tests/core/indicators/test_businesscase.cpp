// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/businesscase.h"
#include "tests/core/indicators/tablefile.h"

#include <cmath>
#include <random>

using namespace meyar;
using namespace Qt::StringLiterals;
using State = InternalRate::State;

namespace {

Measure million()
{
    Measure measure;
    measure.investment = 1'000'000;
    measure.yearlySaving = 400'000;
    return measure;
}

} // namespace

// 1,000,000 once, 400,000 a year for 5 years at 15 %: annuity 3.35216. IRR and discounted payback by R 4.2.2
// (uniroot(), cumulated sums).
TEST_CASE("A measure that pays", "[indicators]")
{
    const BusinessCase result = businessCaseOf(million());
    CHECK(result.npv == Approx(340'862).margin(0.5));
    CHECK(result.payback.value() == Approx(2.5));
    CHECK(result.roiPercent.value() == Approx(100));
    CHECK(result.benefitCostRatio.value() == Approx(1.340862).margin(1e-6));
    CHECK(result.discountedPayback.value() == Approx(3.379140625).epsilon(1e-12));
    REQUIRE(result.irr.state == State::One);
    CHECK(result.irr.rates.front() == Approx(0.286492902497676).epsilon(1e-9));
    Measure running = million();
    running.yearlyCost = 50'000;
    CHECK(businessCaseOf(running).roiPercent.value() == Approx(60)); // (2,000,000 - 1,250,000) / 1,250,000
}

TEST_CASE("A measure that never pays says so", "[indicators]")
{
    Measure measure = million();
    measure.yearlySaving = 100'000;
    const BusinessCase result = businessCaseOf(measure);
    CHECK_FALSE(result.payback);
    CHECK_FALSE(result.discountedPayback);
    CHECK(result.npv < 0);
    REQUIRE(result.irr.state == State::One);
    CHECK(result.irr.rates.front() < 0); // half of the money is lost
    measure.yearlySaving = 0;
    CHECK(businessCaseOf(measure).irr.state == State::None);
    measure = million();
    measure.investment = 0;
    CHECK(businessCaseOf(measure).payback == 0);
    CHECK(businessCaseOf(measure).irr.state == State::None);
    CHECK_FALSE(businessCaseOf(measure).roiPercent);
    CHECK(businessCaseOf(std::vector<Measure>{}, 0.1).npv == 0);
}

TEST_CASE("A flow with several internal rates names them all", "[indicators]")
{
    // (1.1 and 1.2 are the roots of 1000 x^2 - 2300 x + 1320)
    const InternalRate rate = internalRate({-1000, 2300, -1320});
    REQUIRE(rate.state == State::Several);
    REQUIRE(rate.rates.size() == 2);
    CHECK(rate.rates[0] == Approx(0.1).margin(1e-9));
    CHECK(rate.rates[1] == Approx(0.2).margin(1e-9));
    CHECK(internalRate({-1000, 1500, -700}).state == State::None); // never 0
    CHECK(internalRate({}).state == State::None);
    CHECK(internalRate({-1, 1000}).rates.front() == Approx(999));
    CHECK(internalRate({-100, 0, 0, 0, 0, 0, 0, 0, 0, 10}).rates.front() == Approx(std::pow(0.1, 1.0 / 9) - 1));
}

TEST_CASE("What holds for every measure", "[indicators]")
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> share(0, 1);
    for (int i = 0; i < 300; ++i) {
        Measure measure;
        measure.investment = 1'000 + share(random) * 5e6;
        measure.yearlySaving = 500 + share(random) * 3e6;
        measure.yearlyCost = share(random) * measure.yearlySaving * 0.5;
        measure.years = 1 + int(share(random) * 14);
        measure.rate = share(random) * 0.4;
        const BusinessCase result = businessCaseOf(measure);
        const std::vector<double> flow = cashFlowOf(measure);
        // the annuity in closed form
        const double annuity = measure.rate == 0 ? measure.years : (1 - std::pow(1 + measure.rate, -measure.years)) / measure.rate;
        CHECK(result.npv == Approx(measure.yearlyNet() * annuity - measure.investment).epsilon(1e-9).margin(1e-3));
        REQUIRE(result.irr.state == State::One);
        CHECK(netPresentValue(flow, result.irr.rates.front()) == Approx(0).margin(1e-5 * measure.investment));
        CHECK((result.irr.rates.front() > measure.rate) == (result.npv > 0));
        CHECK((result.benefitCostRatio.value() > 1) == (result.npv > 0));
        if (result.payback) {
            CHECK(*result.payback == Approx(measure.investment / measure.yearlyNet()));
        }
        Measure thousandfold = measure;
        thousandfold.investment *= 1000;
        thousandfold.yearlyCost *= 1000;
        thousandfold.yearlySaving *= 1000;
        CHECK(businessCaseOf(thousandfold).npv == Approx(1000 * result.npv).margin(1));
        CHECK(businessCaseOf(thousandfold).irr.rates.front() == Approx(result.irr.rates.front()).margin(1e-9));
        CHECK(businessCaseOf({measure, measure}, measure.rate).npv == Approx(2 * result.npv).margin(1e-3));
    }
}

TEST_CASE("The tornado has the widest bar first", "[indicators]")
{
    const std::vector<Sensitivity> bars = tornado(million());
    REQUIRE(bars.size() == 5);
    CHECK(bars[0].assumption == Sensitivity::Assumption::YearlySaving);
    CHECK(bars[0].npvHigh == Approx(340'862 + 80'000 * 3.352155).margin(1));
    CHECK(bars[0].npvLow == Approx(340'862 - 80'000 * 3.352155).margin(1));
    for (std::size_t i = 1; i < bars.size(); ++i) {
        CHECK(bars[i - 1].span() >= bars[i].span());
        if (bars[i].assumption == Sensitivity::Assumption::Investment) {
            CHECK(bars[i].npvLow == Approx(540'862).margin(1));
        }
    }
    CHECK(bars.back().assumption == Sensitivity::Assumption::YearlyCost); // there is none
    CHECK_FALSE(bars.front().turns());
}

TEST_CASE("Quick wins are easy and great", "[indicators]")
{
    const auto [effort, impact, expected] = GENERATE(table<int, int, QuickWin>({{1, 5, QuickWin::QuickWin},
                                                                                {2, 4, QuickWin::QuickWin},
                                                                                {5, 5, QuickWin::MajorProject},
                                                                                {1, 3, QuickWin::FillIn},
                                                                                {3, 3, QuickWin::Doubtful}}));
    Measure measure;
    measure.effort = effort;
    measure.impact = impact;
    CHECK(quickWinOf(measure) == expected);
}

TEST_CASE("What the present state costs", "[indicators]")
{
    CHECK(absenceCost(60, 1'500, 300, 1.5) == Approx(162'000));
    CHECK(absenceSaving(5, 3, 100, 26, 2'000) == Approx(104'000));
    CHECK(costOf(LeaverCost{1'000, 5'000, 4'000, 8, 0.5, 10'000, 2'000, 3'000}) == Approx(55'000));
    CHECK(costOf(AccidentCost{10'000, 20'000, 15'000, 5'000, 3}) == Approx(200'000));
    CHECK(salesToCover(200'000, 0.05).value() == Approx(4'000'000));
    CHECK_FALSE(salesToCover(200'000, 0));
    CHECK(costOf(QualityCost{100, 500, 600, 4, 10'000}) == Approx(62'400));
    CHECK(energySaving(1'000, 40, 10, 1'500) == Approx(55'000));
}

TEST_CASE("Measures are read from a sheet", "[indicators]")
{
    const TableFile file("Action,Investment (PKR),Annual saving,Running cost,Years,Discount rate,Effort,Impact\n"
                         "Steam traps,\"2,50,000\",Rs 180000,10000,4,18 %,1,5\n"
                         "LED lamps,100000,60000,,,,,\n"
                         "No saving,100000,,,,,,\n"
                         "Too long,1,1,,99,,,\n");
    const auto read = readMeasures(file.path());
    REQUIRE_OK(read);
    REQUIRE(read->measures.size() == 2);
    CHECK(read->measures[0].investment == 250'000);
    CHECK(read->measures[0].rate == Approx(0.18));
    CHECK(read->measures[0].yearlyNet() == 170'000);
    CHECK(read->measures[0].years == 4);
    CHECK(quickWinOf(read->measures[0]) == QuickWin::QuickWin);
    CHECK(read->measures[1].rate == Approx(0.15));
    CHECK(read->problems.list().size() == 2);
}
