// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/minimumpay.h"
#include "core/library/commons.h"
#include "resources/resources.h"
#include "tests/core/indicators/tablefile.h"

#include <cmath>

using namespace meyar;
using namespace Qt::StringLiterals;

namespace {

std::optional<MinimumPay> minimumIn(const QString &jurisdiction, QDate month)
{
    initData();
    return minimumPayOf(Commons::builtIn()->referenceValues(), jurisdiction, month);
}

} // namespace

TEST_CASE("The minimum comes from the law of the province and the month", "[indicators]")
{
    const auto punjab = minimumIn(u"PK-PB"_s, {2025, 8, 1});
    REQUIRE(punjab);
    CHECK(punjab->unskilled == 40'000);
    CHECK(std::isnan(punjab->skilled));
    CHECK(punjab->hoursPerMonth == 208);
    CHECK(punjab->unskilled / punjab->hoursPerMonth == Approx(192.31).margin(0.005)); // 40,000 / 26 / 8
    CHECK(minimumIn(u"PK-PB"_s, {2024, 8, 1})->unskilled == 37'000);
    CHECK(minimumIn(u"PK-SD"_s, {2025, 8, 1})->skilled == 49'628);
    CHECK_FALSE(minimumIn(u"BR"_s, {2025, 8, 1}));
    CHECK(punjab->month == QDate(2025, 8, 1));
    CHECK_FALSE(punjab->sureUntil.isValid());
    CHECK(minimumIn(u"PK-PB"_s, {2026, 9, 1})->sureUntil == QDate(2026, 6, 30)); // a newer one may be out
}

TEST_CASE("Pay below the minimum, by sex, grade and hours", "[indicators]")
{
    const MinimumPay minimum = minimumIn(u"PK-SD"_s, {2025, 8, 1}).value();
    Payroll payroll;
    payroll.words[5] = {u"Skilled"_s, u"Un-skilled"_s, u"نیم ہنر مند"_s};
    const auto put = [&](int count, Sex sex, double pay, qint32 skill, double hours = 208) {
        for (int i = 0; i < count; ++i) {
            PayrollRow row = workerPaid(sex, pay);
            row.words[5] = skill;
            row.hours = hours;
            payroll.rows.push_back(row);
        }
    };
    put(4, Sex::Woman, 45'000, 0); // below 49,628
    put(5, Sex::Woman, 40'000, 1);
    put(3, Sex::Woman, 20'000, 1, 104); // half time, half the minimum
    put(6, Sex::Man, 41'380, 2);
    put(4, Sex::Man, 40'000, -1);
    const BelowMinimum below = belowMinimum(payroll, minimum);
    CHECK(below.women == 12);
    CHECK(below.men == 10);
    CHECK(below.womenBelow == 4);
    CHECK(below.menBelow == 0);
    CHECK(below.shortfall.value() == Approx(4 * 4'628));
    CHECK(below.highest == 49'628);

    put(1, Sex::Man, 30'000, 1); // one man: his shortfall is nobody's business
    const BelowMinimum hidden = belowMinimum(payroll, minimum);
    CHECK_FALSE(hidden.menBelow);
    CHECK_FALSE(hidden.shortfall);
}

TEST_CASE("Overtime and bonus do not lift a pay above the minimum", "[indicators]")
{
    const MinimumPay minimum = minimumIn(u"PK-PB"_s, {2025, 8, 1}).value();
    Payroll payroll;
    for (int i = 0; i < 3; ++i) {
        PayrollRow row = workerPaid(Sex::Woman, 46'000);
        row.hours = 240;
        row.overtimePay = 8'000;
        payroll.rows.push_back(row);
    }
    CHECK(belowMinimum(payroll, minimum).womenBelow == 3);
    CHECK(belowMinimum(payroll, minimum).shortfall == 6'000);
}
