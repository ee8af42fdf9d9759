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
    CHECK(few.out.contains(u"fewer than 5"_s));
    CHECK_FALSE(few.out.contains(u"41234"_s));
    CHECK_FALSE(few.out.contains(u"41,234"_s));
    laptop.write(u"none.csv"_s, "Sex,Total\n");
    CHECK(laptop.run(u"paygap none.csv"_s).exit != 0);
    CHECK(laptop.run(u"paygap absent.csv"_s).exit != 0);
    CHECK(laptop.run(u"paygap few.csv --factors height"_s).exit != 0);
    CHECK(laptop.run(u"paygap few.csv --month soon"_s).exit != 0);
}

TEST_CASE("paygap compares jobs of equal value once they have points", "[cli][indicators]")
{
    const CliLaptop laptop;
    laptop.write(u"jobs.csv"_s, "Job,Skills,Effort,Responsibility,Conditions\nOperator,50,50,50,50\nHelper,50,50,50,48\nSupervisor,95,95,95,95\nPilot,50,50,50,50\n");
    const QJsonObject json = laptop.done(u"paygap \"%1\" --json --jobs jobs.csv"_s.arg(payroll)).object();
    const QJsonArray pairs = json[u"equal_value"_s].toArray();
    REQUIRE(pairs.size() == 1);
    const QJsonObject pair = pairs[0].toObject();
    CHECK(pair[u"higher_paid"_s] == u"Operator"_s);
    CHECK(pair[u"lower_paid"_s] == u"Helper"_s);
    CHECK(pair[u"points"_s].toDouble() == Approx(50));
    CHECK(pair[u"other_points"_s].toDouble() == Approx(49.8));
    CHECK(pair[u"pay_gap_percent"_s].toDouble() > 5);
    CHECK(pair[u"to_womens_cost"_s].toBool());
    const CliResult said = laptop.done(u"paygap \"%1\" --jobs jobs.csv"_s.arg(payroll));
    CHECK(said.out.contains(u"Operator (50 points, women"_s));
    CHECK(said.err.contains(u"“Pilot”"_s)); // nobody has that job
    CHECK_FALSE(laptop.done(u"paygap \"%1\" --json"_s.arg(payroll)).object().contains(u"equal_value"_s));
    CHECK(laptop.done(u"paygap \"%1\""_s.arg(payroll)).out.contains(u"not compared"_s));
    laptop.write(u"bad.csv"_s, "Job,Skills,Effort,Responsibility,Conditions\nOperator,50,500,50,50\nHelper,50,50,,50\nHELPER,1,1,1,1\nhelper,1,1,1,1\n");
    const CliResult bad = laptop.run(u"paygap \"%1\" --jobs bad.csv"_s.arg(payroll));
    CHECK(bad.exit != 0);
    for (const QString &row : {u"Row 2"_s, u"Row 3"_s, u"Row 5"_s}) {
        INFO(row.toStdString() + bad.err.toStdString());
        CHECK(bad.err.contains(row));
    }
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
    laptop.write(u"odd.csv"_s, "Wer,Was\nF,39000\nF,40000\nF,41000\nF,42000\nF,43000\nM,49000\nM,50000\nM,51000\nM,52000\nM,53000\n");
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

namespace {

/// A factory with a database, and its site.
QString siteIn(const CliLaptop &laptop, const QString &name = u"Noor Textiles"_s)
{
    return laptop.done(u"enterprise add --db w.meyardb --name \"%1\" --city Faisalabad --province PK-PB --sector garments "
                       "--facts workers=40 --json"_s.arg(name)).object()[u"site"_s].toString();
}

/// `count` months until the one before this one.
QByteArray absenceCsv(int count, double days)
{
    QByteArray csv = "KPI,Month,Numerator,Denominator,Sex\n";
    const QDate first(QDate::currentDate().year(), QDate::currentDate().month(), 1);
    for (int ago = 1; ago <= count; ++ago) {
        csv += "absence," + first.addMonths(-ago).toString(u"yyyy-MM"_s).toLatin1() + ',' + QByteArray::number(days) + ",1000,\n";
    }
    return csv;
}

} // namespace

TEST_CASE("What is imported twice changes nothing, and says what it kept for whom", "[cli][indicators]")
{
    const CliLaptop laptop;
    const QString site = siteIn(laptop);
    laptop.write(u"kpi.csv"_s, absenceCsv(5, 40));
    laptop.write(u"acc.csv"_s, "Date,Kind,Days lost,Body part,Cause\n2026-01-10,accident,5,hand,caught\n2026-02-03,near miss,,,\n");
    const QString options = u" --db w.meyardb --site "_s + site;
    CHECK(laptop.done(u"import kpi kpi.csv"_s + options).err.contains(u"Kept 5 months for Noor Textiles, 5 of them new or changed."_s));
    CHECK(laptop.done(u"import accidents acc.csv"_s + options).err.contains(u"Kept 2 cases for Noor Textiles, 2 of them new or changed."_s));
    const QString once = laptop.done(u"indicators"_s + options).out;
    CHECK(laptop.done(u"import kpi kpi.csv"_s + options).err.contains(u"none of them new"_s));
    const QJsonObject again = laptop.done(u"import accidents acc.csv --json"_s + options).object();
    CHECK(again[u"kept"_s].toObject()[u"cases"_s].toInt() == 2);
    CHECK(again[u"kept"_s].toObject()[u"new_or_changed"_s].toInt() == 0);
    CHECK(laptop.done(u"indicators"_s + options).out == once);
    CHECK(laptop.run(u"import kpi kpi.csv --db w.meyardb"_s).exit == 2);
    CHECK(laptop.run(u"import kpi kpi.csv --db w.meyardb --site 01890a5d-ac96-774b-bcce-b302099a8057"_s).exit != 0);
}

TEST_CASE("KPIs of women and of men stand beside those of all", "[cli][indicators]")
{
    const CliLaptop laptop;
    const QString site = siteIn(laptop);
    laptop.write(u"kpi.csv"_s, "KPI,Month,Numerator,Denominator,Sex\nabsence,2026-01,50,1000,\nabsence,2026-01,30,400,f\n"
                               "absence,2026-01,20,600,m\novertime,2026-01,8,100,f\n");
    const QString said = laptop.done(u"import kpi kpi.csv"_s).out;
    CHECK(said.contains(u"Absenteeism, women: 7.50"_s));
    CHECK(said.contains(u"Overtime, women: 8.00"_s));
    const auto women = [](const QJsonObject &json) {
        for (const QJsonValue &kpi : json[u"kpis"_s].toArray()) {
            if (kpi.toObject()[u"kpi"_s] == u"absence"_s) {
                return kpi.toObject()[u"women"_s].toObject()[u"current"_s].toDouble();
            }
        }
        return 0.0;
    };
    CHECK(women(laptop.done(u"import kpi kpi.csv --json"_s).object()) == Approx(7.5));
    const QString options = u" --db w.meyardb --site "_s + site;
    laptop.done(u"import kpi kpi.csv"_s + options);
    CHECK(women(laptop.done(u"indicators"_s + options).object()) == Approx(7.5));
}

TEST_CASE("indicators --peers puts a site beside five others and beside none of four", "[cli][indicators]")
{
    const CliLaptop laptop;
    QStringList sites;
    const auto absence = [&](const QString &like) {
        for (const QJsonValue &figure : laptop.done(u"indicators --peers --db w.meyardb --site "_s + sites.first() + like)
                                            .object()[u"peers"_s].toObject()[u"figures"_s].toArray()) {
            if (figure.toObject()[u"figure"_s] == u"absence"_s) {
                return figure.toObject();
            }
        }
        return QJsonObject();
    };
    for (int i = 0; i < 6; ++i) {
        sites << siteIn(laptop, u"Factory %1"_s.arg(i));
        laptop.write(u"kpi.csv"_s, absenceCsv(12, 30 + 10 * i));
        laptop.done(u"import kpi kpi.csv --db w.meyardb --site "_s + sites.last());
        if (i == 4) {
            CHECK(absence({})[u"too_few_peers"_s].toBool());
        }
    }
    const QJsonObject figure = absence({});
    CHECK(figure[u"peers"_s].toInt() == 5);
    CHECK(figure[u"value"_s].toDouble() == Approx(3));
    CHECK(figure[u"median"_s].toDouble() == Approx(6));
    CHECK(figure[u"better_than_percent"_s].toDouble() == Approx(100));
    CHECK(absence(u" --like sector,city"_s)[u"peers"_s].toInt() == 5);
    CHECK(laptop.run(u"indicators --peers --like height --db w.meyardb --site "_s + sites.first()).exit == 2);
}
