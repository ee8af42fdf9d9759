// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"

using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

const QString payroll = QStringLiteral(MEYAR_TEST_DATA) + u"/indicators/payroll.csv"_s;

constexpr auto measures = "Measure,Investment,Yearly saving,Yearly cost,Years,Rate,Effort,Impact\n"
                          "Steam traps,100000,60000,0,3,10,1,5\n"
                          "New boiler,1000000,10000,0,5,10,5,2\n";

} // namespace

TEST_CASE("paygap tells gaps of 400 workers and none of a worker", "[cli][indicators]")
{
    const CliLaptop laptop;
    const QString all = laptop.done(u"paygap \"%1\" --json --month 2025-09 --in PK-PB"_s.arg(payroll)).out;
    const QJsonObject json = QJsonDocument::fromJson(all.toUtf8()).object();
    CHECK(json[u"gaps"_s].toArray().size() == 4);
    CHECK(json[u"women"_s].toInt() + json[u"men"_s].toInt() > 390);
    CHECK(json[u"quartiles"_s].toArray().size() == 4);
    CHECK(json[u"decomposition"_s].toObject()[u"computed"_s].toBool());
    CHECK(json[u"below_minimum"_s].toObject()[u"minimum"_s].toDouble() > 30'000);
    CHECK_FALSE(all.contains(u"E0001"_s)); // card numbers stay in the file
    CHECK(laptop.done(u"paygap \"%1\""_s.arg(payroll)).out.contains(u"Quarter 1 of pay"_s));
}

TEST_CASE("paygap refuses what it cannot compare and shows nobody's pay", "[cli][indicators]")
{
    const CliLaptop laptop;
    laptop.write(u"few.csv"_s, "Sex,Total\nF,41234\nM,52345\nM,52000\n");
    const CliResult few = laptop.done(u"paygap few.csv"_s);
    CHECK(few.out.contains(u"fewer than 3"_s));
    CHECK_FALSE(few.out.contains(u"41234"_s));
    CHECK_FALSE(few.out.contains(u"41,234"_s));
    laptop.write(u"none.csv"_s, "Sex,Total\n");
    CHECK(laptop.run(u"paygap none.csv"_s).exit != 0);
    CHECK(laptop.run(u"paygap absent.csv"_s).exit != 0);
    CHECK(laptop.run(u"paygap few.csv --factors height"_s).exit != 0);
    CHECK(laptop.run(u"paygap few.csv --month soon"_s).exit != 0);
}

TEST_CASE("A payroll's problems are told all at once with row and column", "[cli][indicators]")
{
    const CliLaptop laptop;
    laptop.write(u"bad.csv"_s, "Sex,Total,Hours\nF,abc,208\nX?,40000,208\nM,=1+1,208\nM,45000,900\nM,45000,208\n");
    const CliResult bad = laptop.run(u"import payroll bad.csv"_s);
    for (const QString &row : {u"Row 2"_s, u"Row 3"_s, u"Row 4"_s, u"Row 5"_s}) {
        INFO(row.toStdString() + bad.err.toStdString());
        CHECK(bad.err.contains(row));
    }
    CHECK_FALSE(bad.err.contains(u"Row 6"_s));
}

TEST_CASE("A column that no heading suggests can be named", "[cli][indicators]")
{
    const CliLaptop laptop;
    laptop.write(u"odd.csv"_s, "Wer,Was\nF,40000\nF,41000\nF,42000\nM,50000\nM,51000\nM,52000\n");
    CHECK(laptop.run(u"paygap odd.csv"_s).exit != 0);
    const QJsonObject json = laptop.done(u"paygap odd.csv --json --column sex=Wer --column total=Was"_s).object();
    for (const QJsonValue &gap : json[u"gaps"_s].toArray()) {
        const QJsonObject each = gap.toObject();
        if (each[u"basis"_s] == u"monthly"_s) {
            CHECK(each[u"percent"_s].toDouble() == Approx(10'000.0 / 51'000 * 100));
        } else {
            CHECK(each[u"percent"_s].isNull()); // no hours in the file
        }
    }
}

TEST_CASE("business-case counts what measures cost and bring", "[cli][indicators]")
{
    const CliLaptop laptop;
    laptop.write(u"m.csv"_s, measures);
    const QJsonObject json = laptop.done(u"business-case m.csv --json"_s).object();
    const QJsonObject traps = json[u"measures"_s].toArray().at(0).toObject();
    CHECK(traps[u"npv"_s].toDouble() == Approx(-100'000 + 60'000 / 1.1 + 60'000 / 1.21 + 60'000 / 1.331));
    CHECK(traps[u"payback_years"_s].toDouble() == Approx(100.0 / 60));
    CHECK(traps[u"field"_s] == u"Quick win"_s);
    CHECK(traps[u"tornado"_s].toArray().size() >= 3);
    CHECK(json[u"plan"_s].toObject()[u"npv"_s].toDouble() < 0); // the boiler never pays
    const QString said = laptop.done(u"business-case m.csv"_s).out;
    CHECK(said.contains(u"never"_s));
    CHECK(said.contains(u"All together"_s));
    laptop.write(u"bad.csv"_s, "Measure,Investment,Yearly saving\nFans,much,1000\n");
    const CliResult bad = laptop.run(u"business-case bad.csv"_s);
    CHECK(bad.exit != 0);
    CHECK(bad.err.contains(u"Row 2"_s));
}

TEST_CASE("indicators knows a file by its headings", "[cli][indicators]")
{
    const CliLaptop laptop;
    laptop.write(u"m.csv"_s, measures);
    laptop.write(u"shopping.csv"_s, "Apples,Pears\n1,2\n");
    const QJsonArray both = laptop.done(u"indicators m.csv \"%1\" --json"_s.arg(payroll)).array();
    REQUIRE(both.size() == 2);
    CHECK(both[0].toObject().contains(u"business_case"_s));
    CHECK(both[1].toObject()[u"path"_s].toString().endsWith(u"payroll.csv"_s));
    CHECK(laptop.run(u"indicators shopping.csv --json"_s).exit != 0);
}

TEST_CASE("import accidents counts rates of the hours given, import kpi tells the trend", "[cli][indicators]")
{
    const CliLaptop laptop;
    laptop.write(u"acc.csv"_s, "Date,Kind,Days lost,Body part,Cause\n2026-01-10,accident,5,hand,caught\n2026-02-03,near miss,,,\n");
    const CliResult accidents = laptop.run(u"import accidents acc.csv --hours 500000 --workers 200 --json"_s);
    INFO(accidents.err.toStdString() + accidents.out.toStdString());
    CHECK(accidents.exit == 0);
    CHECK(accidents.out.contains(u"\"non_fatal\": 1"_s));
    CHECK(accidents.out.contains(u"\"near_misses\": 1"_s));
    laptop.write(u"kpi.csv"_s, "KPI,Month,Numerator,Denominator\nabsenteeism,2026-01,50,1000\nabsenteeism,2026-02,40,1000\n"
                               "absenteeism,2026-03,30,1000\n");
    const CliResult kpi = laptop.run(u"import kpi kpi.csv --json"_s);
    INFO(kpi.err.toStdString() + kpi.out.toStdString());
    CHECK(kpi.exit == 0);
}
