// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/firmfacts.h"
#include "tests/support/qtcatch.h"

using namespace meyar;
using namespace Qt::StringLiterals;

namespace {

const Kpi absence{u"absence"_s, Text(u"Absence"_s, {}), Text(u"days"_s, {}), Text(u"all days"_s, {}), 100, u"%"_s, false};
const Kpi suggestions{u"ideas"_s, Text(u"Ideas"_s, {}), Text(u"ideas"_s, {}), {}, 1, {}, true};

KpiMonth month(int number, double numerator, double denominator = 1000)
{
    return {QDate(2025, 1, 1).addMonths(number), numerator, denominator};
}

} // namespace

TEST_CASE("A key figure is pooled over the year before and the last three months after", "[training]")
{
    // 24 months: 8 % before, then 5 %; the first year of the two lies too far back to count.
    std::vector<KpiMonth> months;
    for (int i = 0; i < 24; ++i) {
        months.push_back(month(i, i < 6 ? 500 : i < 18 ? 80 : i < 21 ? 70 : 50));
    }
    const KpiChange change = kpiChange(absence, months, QDate(2026, 6, 15), {}); // month 17 is June 2026
    CHECK(change.monthsBefore == 12);
    CHECK(change.before == Approx(8));
    CHECK(change.monthsAfter == 3);
    CHECK(change.after == Approx(5));
    CHECK(change.percent() == Approx(-37.5));
    CHECK(change.trend == KpiTrend::Improved);
    CHECK_FALSE(change.isEarly());
    // What lies after the end does not count.
    CHECK(kpiChange(absence, months, QDate(2026, 6, 15), QDate(2026, 9, 30)).after == Approx(7));
}

TEST_CASE("Months without numbers count nowhere and two of them are too few", "[training]")
{
    const std::vector<KpiMonth> months{month(0, 80), month(1, 60), month(2, noAmount), month(6, 40), month(7, 40, 0)};
    const KpiChange change = kpiChange(absence, months, QDate(2025, 3, 1), {});
    CHECK(change.before == Approx(7));
    CHECK(change.monthsBefore == 2);
    CHECK(change.monthsAfter == 1);
    CHECK(change.isEarly());
    CHECK_FALSE(kpiChange(absence, months, {}, {}).isKnown());
    CHECK_FALSE(kpiChange(absence, {month(0, 80)}, QDate(2025, 3, 1), {}).isKnown());
}

TEST_CASE("A count is the mean of a month, and more of it may be better", "[training]")
{
    const std::vector<KpiMonth> months{month(0, 2, noAmount), month(1, 4, noAmount), month(5, 6, noAmount)};
    const KpiChange change = kpiChange(suggestions, months, QDate(2025, 2, 10), {});
    CHECK(change.before == Approx(3));
    CHECK(change.after == Approx(6));
    CHECK(change.trend == KpiTrend::Improved);
}

TEST_CASE("A practice is in place from three quarters of its points on", "[training]")
{
    Score score;
    for (const double points : {4.0, 3.0, 2.0, 0.0}) {
        ScoreLine line;
        line.node = int(score.lines.size());
        line.weight = 1;
        line.points = points;
        line.maxPoints = 4;
        line.lost = 4 - points;
        line.counted = ScoreLine::Counted::Yes;
        score.lines.push_back(line);
    }
    const Outcome outcome = practicesOf(score);
    CHECK(outcome.checkpoints[0].standing == Standing::Met);
    CHECK(outcome.checkpoints[1].standing == Standing::Met);
    CHECK(outcome.checkpoints[2].standing == Standing::Partly);
    CHECK(outcome.checkpoints[3].standing == Standing::Failed);
}
