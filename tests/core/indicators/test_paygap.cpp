// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/equalvalue.h"
#include "core/indicators/numbers.h"
#include "core/indicators/payanalysis.h"
#include "tests/core/indicators/tablefile.h"

using namespace meyar;
using namespace Qt::StringLiterals;

namespace {

constexpr PayMeasure hourly{PayBasis::Hourly, PayPart::Regular};
constexpr PayMeasure monthly{PayBasis::Monthly, PayPart::Regular};

/// tests/data/indicators/payroll.csv, 164 women and 236 men. The numbers that are expected of it were computed in R
/// 4.2.2 from the same file: mean(), median(), quantile(), lm().
const Payroll &sample()
{
    static const Payroll payroll = readPayroll(QStringLiteral(MEYAR_TEST_DATA "/indicators/payroll.csv")).value().payroll;
    return payroll;
}

Payroll cellsOf(std::initializer_list<std::tuple<int, Sex, double, int>> groups)
{
    Payroll payroll;
    payroll.words[0] = {u"A"_s, u"B"_s, u"C"_s};
    for (const auto &[count, sex, pay, grade] : groups) {
        for (int i = 0; i < count; ++i) {
            payroll.rows.push_back(workerPaid(sex, pay, grade));
        }
    }
    return payroll;
}

} // namespace

TEST_CASE("Raw gaps as R computes them", "[indicators]")
{
    const auto mean = payGap(sample(), PayAverage::Mean, hourly);
    REQUIRE(mean);
    CHECK(mean->women == 164);
    CHECK(mean->men == 236);
    CHECK(mean->womenPay == Approx(231.100642725863).epsilon(1e-12));
    CHECK(mean->menPay == Approx(273.417407185618).epsilon(1e-12));
    CHECK(mean->percent == Approx(15.4769825723008).epsilon(1e-12));
    CHECK(payGap(sample(), PayAverage::Median, hourly)->percent == Approx(16.6734835230086).epsilon(1e-12));
    CHECK(payGap(sample(), PayAverage::Mean, monthly)->percent == Approx(16.4313582101422).epsilon(1e-12));
    CHECK(payGap(sample(), PayAverage::Median, monthly)->percent == Approx(17.4404736226285).epsilon(1e-12));
}

TEST_CASE("Percentiles, quarters and bonuses as R computes them", "[indicators]")
{
    const auto percentiles = payPercentiles(sample(), hourly);
    REQUIRE(percentiles.size() == 5);
    CHECK(percentiles[0].womenPay == Approx(171.688599472791).epsilon(1e-12));
    CHECK(percentiles[0].menPay == Approx(197.553286858974).epsilon(1e-12));
    CHECK(percentiles[4].womenPay == Approx(300.056564060407).epsilon(1e-12));
    CHECK(percentiles[4].menPay == Approx(360.33018959205).epsilon(1e-12));

    const auto quartiles = payQuartiles(sample(), hourly);
    REQUIRE(quartiles.size() == 4);
    const std::array expected{60.0, 47.0, 38.0, 19.0};
    for (std::size_t i = 0; i < 4; ++i) {
        CHECK(quartiles[i].workers == Approx(100));
        CHECK(quartiles[i].womenPercent.value() == Approx(expected.at(i)));
    }
    const auto bonus = bonusGap(sample());
    REQUIRE(bonus);
    CHECK(bonus->womenPercent == Approx(28.6585365853659).epsilon(1e-12));
    CHECK(bonus->menPercent == Approx(40.6779661016949).epsilon(1e-12));
    CHECK(bonus->medianGapPercent.value() == Approx(16.0402151993652).epsilon(1e-12));
}

TEST_CASE("The factor-weighted gap", "[indicators]")
{
    SECTION("of the ILO's method: 0.6 x 10 + 0.4 x 0 = 6 %")
    {
        const Payroll payroll = cellsOf({{30, Sex::Man, 1000, 0}, {30, Sex::Woman, 900, 0},
                                         {20, Sex::Man, 2000, 1}, {20, Sex::Woman, 2000, 1}});
        const auto gap = weightedPayGap(payroll, {PayFactor::Grade}, PayAverage::Mean, hourly);
        REQUIRE(gap);
        CHECK(gap->percent == Approx(6.0).epsilon(1e-12));
        CHECK(gap->cells == 2);
        CHECK(gap->coveredPercent == 100);
    }
    SECTION("of the sample, as R: supervisors are all men and do not count")
    {
        const auto gap = weightedPayGap(sample(), {PayFactor::Grade}, PayAverage::Mean, hourly);
        REQUIRE(gap);
        CHECK(gap->percent == Approx(3.57399901757797).epsilon(1e-12));
        CHECK(gap->coveredPercent == Approx(95.5));
    }
    SECTION("small cells are merged within the first factor, never across it")
    {
        Payroll payroll = cellsOf({{6, Sex::Man, 1000, 0}, {6, Sex::Woman, 900, 0}, {4, Sex::Woman, 10, 1}, {9, Sex::Man, 90, 1}});
        payroll.words[2] = {u"X"_s, u"Y"_s};
        for (std::size_t i = 0; i < payroll.rows.size(); ++i) {
            payroll.rows[i].words[2] = qint32(i % 2); // departments: 3 and 3 of each sex in grade A
        }
        const auto gap = weightedPayGap(payroll, {PayFactor::Grade, PayFactor::Department}, PayAverage::Mean, hourly);
        REQUIRE(gap);
        CHECK(gap->cells == 1);
        CHECK(gap->mergedCells == 2);
        CHECK(gap->percent == Approx(10));
        CHECK(gap->coveredPercent == Approx(100.0 * 12 / 25));
    }
    SECTION("of nothing")
    {
        CHECK_FALSE(weightedPayGap({}, {PayFactor::Grade}, PayAverage::Mean, hourly));
        CHECK_FALSE(weightedPayGap(sample(), {}, PayAverage::Mean, hourly));
        CHECK_FALSE(weightedPayGap(cellsOf({{20, Sex::Man, 1, 0}, {4, Sex::Woman, 1, 0}}), {PayFactor::Grade}, PayAverage::Mean, hourly));
    }
}

TEST_CASE("Nothing shows what one or two people earn", "[indicators]")
{
    CHECK_FALSE(payGap(cellsOf({{50, Sex::Man, 5, 0}, {2, Sex::Woman, 4, 0}}), PayAverage::Mean, hourly));
    CHECK(payGap(cellsOf({{50, Sex::Man, 5, 0}, {5, Sex::Woman, 4, 0}}), PayAverage::Mean, hourly));
    CHECK(payPercentiles(cellsOf({{50, Sex::Man, 5, 0}, {9, Sex::Woman, 4, 0}}), hourly).empty());

    const auto groups = payGroups(cellsOf({{10, Sex::Man, 5, 0}, {2, Sex::Woman, 4, 0}, {1, Sex::Man, 9, 1}, {3, Sex::Man, 7, 2}}),
                                  PayFactor::Grade, PayAverage::Mean, hourly);
    REQUIRE(groups.size() == 2);
    CHECK(groups[0].name == u"A");
    CHECK_FALSE(groups[0].women);
    CHECK_FALSE(groups[0].gapPercent);
    CHECK(groups[1].name.isEmpty()); // B and C, of four together
    CHECK(groups[1].men == 4);
    CHECK(payGroups(cellsOf({{10, Sex::Man, 5, 0}, {2, Sex::Man, 7, 1}}), PayFactor::Grade, PayAverage::Mean, hourly).size() == 1);

    Payroll quarters; // one woman at the top: her quarter is hidden, and a second so that it cannot be computed
    for (int i = 0; i < 40; ++i) {
        quarters.rows.push_back(workerPaid(i == 39 || i % 4 == 0 ? Sex::Woman : Sex::Man, 100 + i));
    }
    quarters.rows[32].sex = Sex::Man;
    quarters.rows[36].sex = Sex::Man;
    const auto shares = payQuartiles(quarters, hourly);
    REQUIRE(shares.size() == 4);
    CHECK_FALSE(shares[3].womenPercent);
    CHECK(std::count_if(shares.begin(), shares.end(), [](const PayQuartile &q) { return !q.womenPercent; }) == 2);
}

TEST_CASE("Regular pay leaves out bonuses and the premium of overtime", "[indicators]")
{
    PayrollRow row = workerPaid(Sex::Man, 50'000);
    row.bonus = 5'000;
    row.overtimePay = 8'000;
    row.basic = 30'000;
    CHECK(payOf(row, monthly) == 41'000);
    CHECK(payOf(row, hourly) == 205);
    CHECK(payOf(row, {PayBasis::Monthly, PayPart::Total}) == 50'000);
    CHECK(payOf(row, {PayBasis::Monthly, PayPart::Basic}) == 30'000);
}

TEST_CASE("Jobs of equal value whose pay differs", "[indicators]")
{
    Payroll payroll;
    payroll.words[1] = {u"Stitcher"_s, u"Loader"_s, u"Manager"_s, u"Tiny"_s};
    const auto put = [&](int count, Sex sex, double pay, qint32 job) {
        for (int i = 0; i < count; ++i) {
            PayrollRow row = workerPaid(sex, pay);
            row.words[1] = job;
            payroll.rows.push_back(row);
        }
    };
    put(18, Sex::Woman, 36'000, 0);
    put(2, Sex::Man, 36'000, 0);
    put(10, Sex::Man, 45'000, 1);
    put(5, Sex::Man, 90'000, 2);
    put(4, Sex::Man, 10'000, 3);
    const JobWeights weights;
    CHECK(areUsual(weights));
    CHECK_FALSE(areUsual({50, 20, 20, 10}));
    const std::map<QString, JobPoints> points{{u"stitcher"_s, {60, 50, 40, 50}}, {u"Loader"_s, {30, 80, 40, 60}},
                                              {u"Manager"_s, {90, 40, 95, 10}}, {u"Tiny"_s, {60, 50, 40, 50}}};
    CHECK(pointsOf(points.at(u"stitcher"_s), weights) == Approx(50)); // 18 + 15 + 12 + 5
    const auto pairs = equalValuePairs(payroll, points, weights, monthly);
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].higherPaid == u"Loader");
    CHECK(pairs[0].lowerPaid == u"Stitcher");
    CHECK(pairs[0].payGapPercent == Approx(20));
    CHECK(pairs[0].isToWomensCost);
    CHECK_FALSE(pairs[0].womenPercentLower); // two men
    CHECK(pairs[0].womenPercentHigher == 0);
}

TEST_CASE("Workers are compared by what the payroll has", "[indicators]")
{
    Payroll jobs; // no grade, education, contract or service
    jobs.words[size_t(PayFactor::Job)] = {u"Stitcher"_s, u"Cutter"_s};
    for (int i = 0; i < 80; ++i) {
        PayrollRow row = workerPaid(i % 2 == 0 ? Sex::Woman : Sex::Man, 40'000 + 100 * i, -1);
        row.hours = noAmount; // nor working time
        row.words[size_t(PayFactor::Job)] = i % 4 < 2 ? 0 : 1;
        jobs.rows.push_back(row);
    }
    CHECK(analysisOf(jobs, {}, {}).factors == std::vector{PayFactor::Job});
    CHECK(analysisOf(jobs, {}, {}).known == std::vector{PayFactor::Job});
    CHECK(analysisOf(jobs, std::vector{PayFactor::Grade}, {}).factors.empty()); // said, and not there
    CHECK(analysisOf(jobs, std::vector<PayFactor>(), {}).factors.empty()); // nothing is what was said
    const std::vector<PayFactor> usual = analysisOf(sample(), {}, {}).factors;
    CHECK(std::ranges::find(usual, PayFactor::Grade) != usual.end());
    CHECK(std::ranges::find(usual, PayFactor::Department) == usual.end());
}

TEST_CASE("Quantiles are those of R's type 7", "[indicators]")
{
    const std::vector<double> values{7, 1, 3, 10, 5}; // quantile(c(7,1,3,10,5), c(.1,.25,.5,.9)): 1.8 3 5 8.8
    CHECK(quantileOf(values, 0.1).value() == Approx(1.8));
    CHECK(quantileOf(values, 0.25).value() == Approx(3));
    CHECK(medianOf(values) == 5);
    CHECK(quantileOf(values, 0.9).value() == Approx(8.8));
    CHECK(quantileOf(values, 1) == 10);
    CHECK(varianceOf(values).value() == Approx(12.2));
    CHECK_FALSE(medianOf({}));
    CHECK_FALSE(varianceOf({1}));
}
