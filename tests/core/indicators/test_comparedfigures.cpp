// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/comparedfigures.h"
#include "resources/resources.h"
#include "tests/support/qtcatch.h"

using namespace Qt::StringLiterals;
using namespace meyar;

namespace {

const QDate today(2026, 3, 12);

const ComparedFigure &figure(const QString &code)
{
    initData();
    for (const ComparedFigure &each : comparedFigures()) {
        if (each.code == code) {
            return each;
        }
    }
    FAIL("no such figure");
    return comparedFigures().front();
}

/// `months` months until the one before today's; the one `ago` has the numerator `of(ago)`.
template<typename Of>
SiteFigures counted(const QString &code, int months, double denominator, Of of)
{
    SiteFigures figures;
    for (int ago = 1; ago <= months; ++ago) {
        figures.months.push_back({code, Sex::Other, {QDate(2026, 3, 1).addMonths(-ago), of(ago), denominator}});
    }
    return figures;
}

SiteStanding standing(const QString &site, double defects)
{
    initData();
    const Peer peer{site, u"garments"_s, u"Lahore"_s, SizeClass::Small};
    return standingOf(peer, counted(u"defects"_s, 12, 1000, [=](int) { return defects; }), today);
}

} // namespace

TEST_CASE("A KPI is compared by its last twelve whole months", "[indicators]")
{
    SiteFigures figures = counted(u"defects"_s, 12, 1000, [](int ago) { return ago * 10.0; });
    figures.months.push_back({u"defects"_s, Sex::Other, {QDate(2026, 3, 1), 999, 1000}}); // not over yet
    const auto values = valuesOverTime(figure(u"defects"_s), figures, today);
    REQUIRE(values.size() == 1);
    CHECK(values[0].until == QDate(2026, 2, 28));
    CHECK(values[0].value == Approx(6.5)); // (10 + ... + 120) / 12000 x 100
}

TEST_CASE("Two months are too few to be compared", "[indicators]")
{
    const auto of = [](int) { return 10.0; };
    CHECK(valuesOverTime(figure(u"defects"_s), counted(u"defects"_s, 2, 1000, of), today).empty());
    CHECK(valuesOverTime(figure(u"defects"_s), counted(u"defects"_s, 3, 1000, of), today).size() == 1);
}

TEST_CASE("The past has whole years only, the latest last", "[indicators]")
{
    const auto values = valuesOverTime(figure(u"defects"_s), counted(u"defects"_s, 19, 1000, [](int ago) { return ago > 12 ? 80.0 : 20.0; }), today);
    REQUIRE(values.size() == 3); // until February, November and August
    CHECK(values[0].until == QDate(2025, 8, 31));
    CHECK(values[0].value == Approx((6 * 20 + 6 * 80) / 120.0));
    CHECK(values[2].value == Approx(2.0));
}

TEST_CASE("Rates need hours, and count accidents of the same months", "[indicators]")
{
    SiteFigures figures = counted(u"accidents"_s, 12, 20000, [](int) { return 0.0; });
    const auto accident = [&](QDate day, double days) {
        Incident incident;
        incident.day = day;
        incident.kind = IncidentKind::Accident;
        incident.daysLost = days;
        figures.incidents.push_back({IncidentId(), incident});
    };
    accident(QDate(2025, 6, 3), 5);
    accident(QDate(2026, 1, 9), 7);
    accident(QDate(2024, 1, 9), 70); // before
    accident(QDate(2026, 3, 3), 70); // after
    const auto frequency = valuesOverTime(figure(u"osh.frequency"_s), figures, today);
    REQUIRE(frequency.size() == 1);
    CHECK(frequency[0].value == Approx(2 / 0.24));
    CHECK(valuesOverTime(figure(u"osh.days_lost"_s), figures, today).back().value == Approx(12 / 0.24));
    SiteFigures noHours = figures;
    noHours.months.clear();
    CHECK(valuesOverTime(figure(u"osh.frequency"_s), noHours, today).empty());
    figures.incidents.clear(); // no register is not the same as no accidents
    CHECK(valuesOverTime(figure(u"osh.frequency"_s), figures, today).empty());
}

TEST_CASE("What is no longer counted is not compared", "[indicators]")
{
    initData();
    SiteFigures figures;
    for (int month = 1; month <= 12; ++month) {
        figures.months.push_back({u"defects"_s, Sex::Other, {QDate(2024, month, 1), 10, 1000}});
    }
    CHECK(standingOf({u"s"_s}, figures, today).values.empty());
}

TEST_CASE("The closest group shows at least half of a site's figures", "[indicators]")
{
    const SiteStanding own = standing(u"own"_s, 30);
    std::vector<SiteStanding> all{own};
    for (int i = 0; i < 5; ++i) {
        all.push_back(standing(u"s%1"_s.arg(i), 10.0 * i));
        all.back().peer.city = i == 0 ? u"Karachi"_s : u"Lahore"_s;
    }
    CHECK(closestGroup(own, all) == PeerGroup{true, false, true, false});
    const auto benchmark = benchmarkOf(own.with(u"defects"_s), peersBy(all, u"defects"_s), closestGroup(own, all), false);
    REQUIRE(benchmark);
    CHECK(benchmark->median == Approx(2.0));
    CHECK(benchmark->betterThanPercent.value() == Approx(30)); // 4.0 is worse, 3.0 the same
    all.pop_back();
    CHECK(closestGroup(own, all) == PeerGroup{});
}

TEST_CASE("What nobody has said of a site is like nothing", "[indicators]")
{
    Peer own{u"own"_s, {}, u"Lahore"_s, {}, {}, 1.0};
    std::vector<Peer> all;
    for (int i = 0; i < 6; ++i) {
        all.push_back({u"s%1"_s.arg(i), {}, u"Lahore"_s, {}, {}, double(i)});
    }
    CHECK_FALSE(benchmarkOf(own, all, {true}, true));
    CHECK_FALSE(benchmarkOf(own, all, {false, false, true}, true));
    CHECK(benchmarkOf(own, all, {false, true}, true));
    CHECK_FALSE(canCompare(own, {true}));
    CHECK(canCompare(own, {false, true}));
}
