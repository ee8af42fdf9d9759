// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/oshrates.h"
#include "core/library/commons.h"
#include "resources/resources.h"
#include "tests/core/indicators/tablefile.h"

#include <QDateTime>

#include <cmath>
#include <random>

using namespace meyar;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 3, 10);

Incident lost(double days, IncidentCause cause = IncidentCause::CaughtBetween)
{
    Incident incident;
    incident.day = day;
    incident.daysLost = days;
    incident.cause = cause;
    incident.bodyPart = BodyPart::Hand;
    return incident;
}

Incident killed(QDate death)
{
    Incident incident = lost(noAmount);
    incident.death = death;
    return incident;
}

} // namespace

TEST_CASE("Rates of three cases in 250,000 hours", "[indicators]")
{
    const OshRates rates = oshRates({lost(10), lost(15), lost(20)}, {{2026, 1, 1}, {2026, 12, 31}, 250'000, 120});
    CHECK(rates.frequency.value() == Approx(12.0));
    CHECK(rates.frequencyNonFatal.value() == Approx(12.0));
    CHECK(rates.frequencyFatal.value() == 0);
    CHECK(rates.incidence.value() == Approx(25.0));
    CHECK(rates.severity.value() == Approx(180.0));
    CHECK(rates.meanDaysLost.value() == Approx(15.0));
    CHECK(rates.medianDaysLost.value() == Approx(15.0));
    CHECK(rates.ltifr.value() == Approx(12.0));
    CHECK(rates.trir.value() == Approx(2.4));
    CHECK(rates.fatalityRate.value() == 0);
}

TEST_CASE("Causes and parts of the body are counted of the days that the rates are of", "[indicators]")
{
    Incident before = lost(3);
    before.day = {2025, 12, 31};
    const std::vector<Incident> all{before, lost(4), lost(5)};
    const std::vector<Incident> within = incidentsWithin(all, {{2026, 1, 1}, {2026, 12, 31}});
    REQUIRE(within.size() == 2);
    CHECK(byCause(within).front().cases == 2);
    CHECK(byCause(within).front().daysLost == 9);
    CHECK(incidentsWithin(all, {}).size() == 3);
}

TEST_CASE("What counts as what", "[indicators]")
{
    Incident firstAid = lost(0);
    Incident treated = lost(noAmount);
    treated.isTreated = true;
    Incident lighter = lost(0);
    lighter.isRestricted = true;
    Incident road = lost(30);
    road.kind = IncidentKind::Commuting;
    Incident near;
    near.day = day;
    near.kind = IncidentKind::NearMiss;
    Incident disease = lost(40);
    disease.kind = IncidentKind::Disease;
    Incident lastYear = lost(99);
    lastYear.day = {2025, 12, 31};
    const OshRates rates = oshRates({firstAid, treated, lighter, road, near, disease, lastYear, lost(4), killed(day.addDays(365)),
                                     killed(day.addDays(366))},
                                    {{2026, 1, 1}, {2026, 12, 31}, 200'000, 100});
    CHECK(rates.fatal == 1); // the other died more than a year later
    CHECK(rates.nonFatal == 1);
    CHECK(rates.recordable == 4);
    CHECK(rates.daysUnknown == 2); // treated, and the one who died after more than a year
    CHECK(rates.daysLost == 4);
    CHECK(rates.commuting == 1);
    CHECK(rates.nearMisses == 1);
    CHECK(rates.diseases == 1);
    CHECK(rates.diseaseIncidence.value() == Approx(10));
    CHECK(rates.trir.value() == Approx(4));
    CHECK(rates.dart.value() == Approx(2));
    CHECK(rates.fatalityRate.value() == Approx(1000));
}

TEST_CASE("A rate without hours or workers is not known", "[indicators]")
{
    const OshRates rates = oshRates({lost(3)}, {});
    CHECK_FALSE(rates.frequency);
    CHECK_FALSE(rates.severity);
    CHECK_FALSE(rates.incidence);
    CHECK(rates.meanDaysLost == 3);
    CHECK_FALSE(oshRates({}, {}).meanDaysLost);
}

TEST_CASE("Twice the hours halve a rate, and parts add up", "[indicators]")
{
    std::mt19937 random(16);
    for (int i = 0; i < 100; ++i) {
        std::vector<Incident> incidents;
        for (int n = int(random() % 30); n > 0; --n) {
            incidents.push_back(random() % 9 == 0 ? killed(day) : lost(double(random() % 60)));
        }
        const double hours = 1000.0 + double(random() % 1'000'000);
        const OshRates once = oshRates(incidents, {{}, {}, hours, 100});
        const OshRates twice = oshRates(incidents, {{}, {}, 2 * hours, 200});
        CHECK(once.frequency.value() == Approx(2 * twice.frequency.value()));
        CHECK(once.incidence.value() == Approx(2 * twice.incidence.value()));
        CHECK(once.frequency.value() == Approx(*once.frequencyFatal + *once.frequencyNonFatal));
        CHECK(once.trir.value() == Approx(once.ltifr.value() / 5)); // nothing but lost time here
    }
}

TEST_CASE("Tallies by cause and part of the body", "[indicators]")
{
    const std::vector<Incident> all{lost(1), lost(2), lost(5, IncidentCause::Fire)};
    const auto causes = byCause(all);
    REQUIRE(causes.size() == 2);
    CHECK(causes[0].code == u"caught_between");
    CHECK(causes[0].cases == 2);
    CHECK(causes[0].daysLost == 3);
    CHECK(byBodyPart(all).front().cases == 3);
}

TEST_CASE("The Inspector is told in time, by the rules of the province", "[indicators]")
{
    initData();
    const std::vector<ReferenceValue> values = Commons::builtIn()->referenceValues();
    Incident death = killed(day);
    death.time = QTime(10, 0);
    const auto duty = notificationDuty(death, values, u"PK-SD"_s, QDateTime(day, QTime(12, 0)));
    REQUIRE(duty);
    CHECK(duty->due == QDateTime(day.addDays(1), QTime(10, 0)));
    CHECK(duty->citation == u"sd-osh2017-notification");
    CHECK(duty->confidence == u"K3");
    CHECK_FALSE(duty->isLate);
    CHECK(notificationDuty(death, values, u"PK-SD"_s, QDateTime(day.addDays(2), QTime(0, 0)))->isLate);
    death.inspectorTold = day;
    CHECK_FALSE(notificationDuty(death, values, u"PK-PB"_s, QDateTime(day.addDays(9), QTime(0, 0)))->isLate);
    for (const QString &province : {u"PK-PB"_s, u"PK-SD"_s, u"PK-KP"_s, u"PK-BA"_s, u"PK-IS"_s}) {
        CHECK(notificationDuty(lost(2), values, province, QDateTime(day, QTime(0, 0))));
        CHECK_FALSE(notificationDuty(lost(1), values, province, QDateTime(day, QTime(0, 0))));
    }
    CHECK_FALSE(notificationDuty(death, values, u"BR"_s, QDateTime(day, QTime(0, 0))));
}

TEST_CASE("A register goes out and comes back the same, in both formats", "[indicators]")
{
    Incident first = lost(12);
    first.time = QTime(9, 30);
    first.sex = Sex::Woman;
    first.age = 31;
    first.injury = u"=HYPERLINK(\"x\")"_s;
    first.place = u"سلائی کا ہال, فلور 2"_s;
    first.permanentPercent = 5;
    first.isTreated = true;
    first.inspectorTold = day.addDays(1);
    const QString name = GENERATE(u"register.csv"_s, u"register.xlsx"_s);
    const QTemporaryDir folder;
    REQUIRE_OK(writeIncidents({first, killed(day)}, folder.filePath(name)));
    const auto read = readIncidents(folder.filePath(name), day.addDays(10));
    REQUIRE_OK(read);
    CHECK(read->problems.list().empty());
    REQUIRE(read->incidents.size() == 2);
    const Incident &back = read->incidents[0];
    CHECK(back.day == day);
    CHECK(back.time == QTime(9, 30));
    CHECK(back.sex == Sex::Woman);
    CHECK(back.injury == u"'=HYPERLINK(\"x\")"); // no spreadsheet runs it
    CHECK(back.place == first.place);
    CHECK(back.bodyPart == BodyPart::Hand);
    CHECK(back.cause == IncidentCause::CaughtBetween);
    CHECK(back.daysLost == 12);
    CHECK(back.inspectorTold == day.addDays(1));
    CHECK(isFatal(read->incidents[1]));
}

TEST_CASE("What is wrong with a register is told", "[indicators]")
{
    const TableFile file("Date,Kind,Cause,Days lost,Date of death\n"
                         "10/3/2026,accident,steam,5,\n"
                         "10/3/2027,accident,,5,\n" // not yet
                         ",accident,,5,\n"
                         "10/3/2026,magic,,5,\n"
                         "10/3/2026,accident,bitten by a goat,x,\n"
                         "10/3/2026,accident,,,9/3/2026\n");
    const auto read = readIncidents(file.path(), day.addDays(10));
    REQUIRE_OK(read);
    CHECK(read->incidents.size() == 1);
    CHECK(read->incidents[0].cause == IncidentCause::Temperature);
    const std::vector<std::pair<int, RowProblem::Kind>> expected{
        {3, RowProblem::Kind::OutOfRange}, {4, RowProblem::Kind::Empty}, {5, RowProblem::Kind::UnknownWord},
        {6, RowProblem::Kind::UnknownWord}, {6, RowProblem::Kind::NotANumber}, {7, RowProblem::Kind::OutOfRange}};
    REQUIRE(read->problems.list().size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CHECK(read->problems.list()[i].row == expected[i].first);
        CHECK(read->problems.list()[i].kind == expected[i].second);
    }
}
