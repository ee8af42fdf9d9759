// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/oaxaca.h"
#include "tests/core/indicators/tablefile.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace meyar;

namespace {

constexpr PayMeasure hourly{PayBasis::Hourly, PayPart::Regular};

Payroll randomPayroll(unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> share(0, 1);
    std::lognormal_distribution<double> pay(10.5, 0.3);
    Payroll payroll;
    payroll.words[0] = {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")};
    const int count = 200 + int(share(random) * 300);
    for (int i = 0; i < count; ++i) {
        PayrollRow row = workerPaid(share(random) < 0.45 ? Sex::Woman : Sex::Man, std::round(pay(random)), qint32(share(random) * 3));
        row.hours = 120 + std::round(share(random) * 120);
        row.age = 18 + std::round(share(random) * 40);
        row.tenure = share(random) * 15;
        row.words[4] = qint32(share(random) * 2);
        payroll.rows.push_back(row);
    }
    payroll.words[4] = {QStringLiteral("none"), QStringLiteral("matric")};
    return payroll;
}

const std::vector<PayFactor> factors{PayFactor::Grade, PayFactor::Education, PayFactor::Age, PayFactor::Tenure};

double weighted(const Payroll &payroll)
{
    return weightedPayGap(payroll, {PayFactor::Grade, PayFactor::Education}, PayAverage::Median, hourly).value().percent;
}

} // namespace

TEST_CASE("The parts of any gap add up to it", "[indicators]")
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        CAPTURE(seed);
        const GapDecomposition parts = decomposedPayGap(randomPayroll(seed), factors, hourly);
        REQUIRE(parts.state == GapDecomposition::State::Computed);
        CHECK(std::abs(parts.explained.value + parts.unexplained.value - parts.difference.value) < 1e-9);
        double byFactor = 0;
        for (const ExplainedByFactor &each : parts.factors) {
            byFactor += each.part.value;
        }
        CHECK(std::abs(byFactor - parts.explained.value) < 1e-9);
        CHECK(parts.unexplained.error > 0);
    }
}

TEST_CASE("A gap does not depend on the currency or on the order of the file", "[indicators]")
{
    for (unsigned seed = 1; seed <= 30; ++seed) {
        CAPTURE(seed);
        const Payroll payroll = randomPayroll(seed);
        Payroll changed = payroll;
        std::mt19937 random(seed);
        std::shuffle(changed.rows.begin(), changed.rows.end(), random);
        for (PayrollRow &row : changed.rows) {
            row.total *= 280;
        }
        for (const PayAverage average : {PayAverage::Mean, PayAverage::Median}) {
            CHECK(payGap(changed, average, hourly)->percent == Approx(payGap(payroll, average, hourly)->percent).margin(1e-9));
        }
        CHECK(weighted(changed) == Approx(weighted(payroll)).margin(1e-9));
        const GapDecomposition before = decomposedPayGap(payroll, factors, hourly);
        const GapDecomposition after = decomposedPayGap(changed, factors, hourly);
        CHECK(after.explained.value == Approx(before.explained.value).margin(1e-9));
        CHECK(after.unexplained.error == Approx(before.unexplained.error).margin(1e-9));
        const auto quarters = payQuartiles(payroll, hourly);
        const auto others = payQuartiles(changed, hourly);
        for (std::size_t i = 0; i < 4; ++i) {
            CHECK(quarters[i].womenPercent.value_or(-1) == Approx(others[i].womenPercent.value_or(-1)).margin(1e-9));
        }
    }
}

TEST_CASE("Women paid a tenth less than the same men are a gap of ten percent everywhere", "[indicators]")
{
    Payroll payroll;
    for (const PayrollRow &man : randomPayroll(7).rows) {
        PayrollRow row = man;
        row.sex = Sex::Man;
        payroll.rows.push_back(row);
        row.sex = Sex::Woman;
        row.total *= 0.9;
        payroll.rows.push_back(row);
    }
    payroll.words = randomPayroll(7).words;
    CHECK(payGap(payroll, PayAverage::Median, hourly)->percent == Approx(10));
    CHECK(weighted(payroll) == Approx(10));
    for (const PayPercentile &each : payPercentiles(payroll, hourly)) {
        CHECK(each.percent == Approx(10));
    }
    const GapDecomposition parts = decomposedPayGap(payroll, factors, hourly);
    CHECK(parts.explained.value == Approx(0).margin(1e-9));
    CHECK(parts.unexplained.percent() == Approx(10));
}
