// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/kpi.h"
#include "resources/resources.h"
#include "tests/core/indicators/tablefile.h"

#include <cmath>
#include <random>

using namespace meyar;
using namespace Qt::StringLiterals;
using Kind = RowProblem::Kind;

namespace {

const Kpi &kpi(const QString &code)
{
    initData();
    const Kpi *found = findKpi(builtInKpis(), code);
    REQUIRE(found != nullptr);
    return *found;
}

KpiMonth month(int number, double numerator, double denominator = 100)
{
    return {QDate(2026, number, 1), numerator, denominator};
}

} // namespace

TEST_CASE("The built-in KPIs are whole, in both languages", "[indicators]")
{
    initData();
    CHECK(builtInKpis().size() == 24);
    for (const Kpi &each : builtInKpis()) {
        CAPTURE(each.code);
        CHECK(each.label.has(Language::Urdu));
        CHECK(each.numerator.has(Language::Urdu));
        CHECK_FALSE(each.unit.isEmpty());
        CHECK((each.isCount() || each.denominator.has(Language::Urdu)));
    }
}

TEST_CASE("Values by the formulas of the field", "[indicators]")
{
    // 60 absent days, 100 workers, 26 days: 2.31 %
    CHECK(valueOf(kpi(u"absence"_s), month(1, 60, 100 * 26)).value() == Approx(2.31).margin(0.005));
    // 12 leavers in 3 months, 100 at the start, 108 at the end: 11.54 %, 46.2 % a year
    const double turnover = valueOf(kpi(u"turnover"_s), month(1, 12, (100 + 108) / 2.0)).value();
    CHECK(turnover == Approx(11.54).margin(0.005));
    CHECK(annualised(turnover, 3) == Approx(46.2).margin(0.05));
    CHECK(valueOf(kpi(u"accidents"_s), month(1, 3, 250'000)).value() == Approx(12));
    CHECK(valueOf(kpi(u"near_misses"_s), {{}, 4, noAmount}) == 4);
    CHECK_FALSE(valueOf(kpi(u"absence"_s), month(1, noAmount)));
    CHECK_FALSE(valueOf(kpi(u"absence"_s), month(1, 3, 0)));
    CHECK_FALSE(valueOf(kpi(u"absence"_s), month(1, 3, noAmount)));
}

TEST_CASE("A month that is missing is not zero", "[indicators]")
{
    const KpiFigures figures = kpiFigures(kpi(u"defects"_s), {{month(1, 8), month(2, 6), month(5, 4), month(4, noAmount)}});
    REQUIRE(figures.points.size() == 5);
    CHECK(figures.points[0].value == 8);
    CHECK_FALSE(figures.points[2].value);
    CHECK_FALSE(figures.points[3].value);
    CHECK_FALSE(figures.points[0].movingMean);
    CHECK(figures.points[1].movingMean == 7);
    CHECK(figures.points[2].movingMean == 7); // of January and February
    CHECK_FALSE(figures.points[3].movingMean);
    CHECK_FALSE(figures.points[4].movingMean);
    CHECK(figures.counted == 3);
    CHECK_FALSE(figures.isEarly());
    CHECK(figures.current == 4);
    CHECK(figures.absolute == -4);
    CHECK(figures.relativePercent == -50);
    CHECK(figures.trend == KpiTrend::Improved);
}

TEST_CASE("Improvement goes by the direction of the KPI", "[indicators]")
{
    const KpiSeries rising{{month(1, 50), month(2, 60)}, {}, 90.0};
    CHECK(kpiFigures(kpi(u"on_time"_s), rising).trend == KpiTrend::Improved);
    CHECK(kpiFigures(kpi(u"on_time"_s), rising).towardsTargetPercent.value() == Approx(25));
    CHECK(kpiFigures(kpi(u"on_time"_s), rising).isEarly());
    CHECK(kpiFigures(kpi(u"rejects"_s), rising).trend == KpiTrend::Worse);
    CHECK(kpiFigures(kpi(u"rejects"_s), {{month(1, 5), month(2, 5)}}).trend == KpiTrend::Same);
    CHECK(kpiFigures(kpi(u"rejects"_s), {{month(1, 5)}}).trend == KpiTrend::Unknown);
    CHECK(kpiFigures(kpi(u"rejects"_s), {}).points.empty());
    const KpiFigures fromZero = kpiFigures(kpi(u"rejects"_s), {{month(1, 0), month(2, 5)}});
    CHECK_FALSE(fromZero.relativePercent);
    CHECK(fromZero.absolute == 5);
    const KpiFigures chosen = kpiFigures(kpi(u"rejects"_s), {{month(1, 9), month(2, 8), month(3, 4)}, QDate(2026, 2, 17)});
    CHECK(chosen.relativePercent == -50);
}

TEST_CASE("A wrong date makes no endless series, and longer times pool", "[indicators]")
{
    KpiMonth far = month(1, 5);
    far.month = QDate(9999, 1, 1);
    CHECK(kpiFigures(kpi(u"rejects"_s), {{month(1, 5), far}}).points.size() == 1200);
    CHECK(pooledValue(kpi(u"rejects"_s), {month(1, 10, 100), month(2, 0, 900), month(3, noAmount, 50)}).value() == Approx(1));
    CHECK_FALSE(pooledValue(kpi(u"rejects"_s), {}));

    std::mt19937 random(13);
    for (int i = 0; i < 100; ++i) {
        KpiSeries series;
        for (int m = 1; m <= 12; ++m) {
            series.months.push_back(month(m, random() % 4 == 0 ? noAmount : double(random() % 100), 1 + double(random() % 500)));
        }
        const KpiFigures once = kpiFigures(kpi(u"rejects"_s), series);
        std::shuffle(series.months.begin(), series.months.end(), random);
        for (KpiMonth &each : series.months) {
            each.numerator *= 7;
            each.denominator *= 7;
        }
        const KpiFigures scaled = kpiFigures(kpi(u"rejects"_s), series);
        REQUIRE(scaled.points.size() == once.points.size());
        CHECK(scaled.current.value_or(-1) == Approx(once.current.value_or(-1)));
        CHECK(scaled.points.back().movingMean.value_or(-1) == Approx(once.points.back().movingMean.value_or(-1)));
    }
}

TEST_CASE("A sheet of monthly KPIs, with what is wrong in it", "[indicators]")
{
    initData();
    const TableFile file("KPI,Month,Value,Out of,Sex,Source\n"
                         "absence,2026-01,60,2600,,register\n"
                         "Absenteeism,Feb 2026,,,,\n" // not counted: kept as that
                         "غیر حاضری,03/2026,۵۰,\"2,600\",F,\n"
                         "absence,2026-01,9,2600,,\n" // twice
                         "absence,2026-04,5,,,\n" // out of what?
                         "magic,2026-04,5,5,,\n"
                         "near_misses,2026-04,5,,,=x()\n"
                         "near_misses,soon,5,,,\n"
                         "near_misses,2026-05,-5,,,\n");
    const auto read = readKpis(file.path(), builtInKpis(), QDate(2026, 5, 20));
    REQUIRE_OK(read);
    REQUIRE(read->rows.size() == 3);
    CHECK(read->rows[0].code == u"absence");
    CHECK(std::isnan(read->rows[1].month.numerator));
    CHECK(read->rows[2].sex == Sex::Woman);
    CHECK(read->rows[2].month.numerator == 50);
    const std::vector<std::pair<int, Kind>> expected{{5, Kind::Twice},   {6, Kind::Empty},    {7, Kind::UnknownWord},
                                                     {8, Kind::Formula}, {9, Kind::NotADate}, {10, Kind::OutOfRange}};
    REQUIRE(read->problems.list().size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CHECK(read->problems.list()[i].row == expected[i].first);
        CHECK(read->problems.list()[i].kind == expected[i].second);
    }
}

TEST_CASE("KPIs of one's own, and what a wrong one says", "[indicators]")
{
    RowProblems problems;
    const auto kpis = kpisOf("code,label::English (en),times,better\n"
                             "own_tea,Cups of tea,1,more\n"
                             "own_tea,Again,1,more\n"
                             ",No code,1,more\n"
                             "own_a,A,x,more\n"
                             "own_b,B,1,sideways\n",
                             problems);
    REQUIRE(kpis.size() == 1);
    CHECK(kpis[0].isCount());
    CHECK(problems.list().size() == 4);
}
