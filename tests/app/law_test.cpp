// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"

using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject applied(const CliLaptop &laptop, const QString &what)
{
    return laptop.done(u"law "_s + what + u" --json"_s).array().at(0).toObject();
}

} // namespace

TEST_CASE("A number whose day of review is past says so, in words and in JSON", "[cli][law]")
{
    const CliLaptop laptop;
    const QString late = laptop.done(u"law wage.minimum.unskilled --in PK-SD --on 2026-11-22"_s).out;
    CHECK(late.contains(u"2026-06-30"_s));
    CHECK(late.contains(u"newer notification"_s));
    CHECK_FALSE(laptop.done(u"law wage.minimum.unskilled --in PK-SD --on 2026-06-30"_s).out.contains(u"newer notification"_s));
    CHECK(applied(laptop, u"wage.minimum.unskilled --in PK-SD --on 2026-11-22"_s)[u"review_due"_s].toBool());
    CHECK_FALSE(applied(laptop, u"wage.minimum.unskilled --in PK-SD --on 2026-06-30"_s)[u"review_due"_s].toBool());
}

TEST_CASE("A number that another key says is printed, with the way to it", "[cli][law]")
{
    const CliLaptop laptop;
    const QJsonObject insured = applied(laptop, u"social_security.wage --in PK-SD --on 2025-09-01"_s);
    CHECK(insured[u"amount"_s] == u"40000 PKR/month"_s);
    CHECK(insured[u"by"_s].toArray().at(0).toObject()[u"key"_s] == u"wage.minimum.unskilled"_s);
    CHECK(laptop.done(u"law eobi.base --in PK-BA --on 2025-09-01"_s).out.contains(u"37000 PKR/month (= wage.minimum.unskilled"_s));
    CHECK(applied(laptop, u"eobi.base --in PK-PB --on 2025-09-01"_s)[u"amount"_s] == u"3000 PKR/month"_s);
}

TEST_CASE("Each province's own factory law sets hours and leave", "[cli][law]")
{
    const CliLaptop laptop;
    const auto law = [&](const QString &what) { return applied(laptop, what)[u"citation"_s].toString(); };
    for (const QString &key : {u"hours.day.adult"_s, u"hours.week.adult"_s, u"leave.annual"_s, u"wage.overtime_rate"_s}) {
        CHECK(law(key + u" --in PK-SD --on 2026-01-01"_s).startsWith(u"Sindh Factories Act 2015"_s));
        CHECK(law(key + u" --in PK-KP --on 2026-01-01"_s).startsWith(u"KP Factories Act 2013"_s));
        CHECK(law(key + u" --in PK-BA --on 2026-01-01"_s).startsWith(u"Balochistan Factories Act 2021"_s));
        CHECK(law(key + u" --in PK-PB --on 2026-01-01"_s).startsWith(u"Factories Act 1934"_s));
        CHECK(law(key + u" --in PK-SD --on 2015-01-01"_s).startsWith(u"Factories Act 1934"_s));
    }
}

TEST_CASE("Islamabad's maternity leave is the Act's of 2023 from its day, by birth", "[cli][law]")
{
    const CliLaptop laptop;
    const auto weeks = [&](const QString &what) {
        return applied(laptop, u"leave.maternity --in PK-IS "_s + what)[u"amount"_s].toString();
    };
    CHECK(weeks(u"--on 2023-06-19"_s) == u"at least 12 weeks"_s);
    CHECK(weeks(u"--on 2023-06-20 --where birth_order=first"_s) == u"at least 25.7 weeks"_s);
    CHECK(weeks(u"--on 2024-01-01 --where birth_order=second"_s) == u"at least 17.1 weeks"_s);
    CHECK(weeks(u"--on 2024-01-01"_s) == u"at least 12.8 weeks"_s);
}

TEST_CASE("A place that is none is refused", "[cli][law]")
{
    const CliLaptop laptop;
    const CliResult refused = laptop.run(u"law hours.day.adult --in PK-XX"_s);
    CHECK(refused.exit == 2);
    CHECK(refused.err.contains(u"PK-KP"_s));
    CHECK(laptop.run(u"law"_s).exit == 2);
    CHECK(laptop.done(u"law --help"_s).out.contains(u" KEY"_s));
}

TEST_CASE("Built-in packs and overlays are named by their id alone", "[cli][pack]")
{
    const CliLaptop laptop;
    laptop.write(u"none.csv"_s, "path,value\n");
    for (const QString &id : {u"osh-walkthrough"_s, u"osh-walkthrough-br"_s, u"labour-wages"_s}) {
        CHECK(laptop.done(u"pack check "_s + id).err.isEmpty());
        CHECK(laptop.done(u"form run %1 --answers none.csv"_s.arg(id)).out.contains(u"/data/"_s));
        laptop.done(u"pack convert %1 %1.xlsx"_s.arg(id));
    }
    CHECK(laptop.run(u"pack check osh-nothing"_s).exit == 1);
}

TEST_CASE("Coverage of the sample programme finds conventions, GSP+ numbers and pillars", "[cli][coverage]")
{
    const CliLaptop laptop;
    laptop.done(u"demo --db sample.meyardb"_s);
    for (const QString &by : {u"convention"_s, u"gsp"_s, u"law"_s, u"area"_s, u"pillar"_s}) {
        CHECK_FALSE(laptop.done(u"coverage --db sample.meyardb --json --by "_s + by).object()[u"rows"_s].toArray().isEmpty());
    }
    CHECK(laptop.done(u"coverage --db sample.meyardb --by gsp"_s).out.contains(u"ICESCR"_s));
}

TEST_CASE("The size of a visit names the scheme of its table, and what is general about it", "[cli][visit]")
{
    const CliLaptop laptop;
    const QString general = laptop.done(u"visit size --workers 80"_s).out;
    CHECK(general.contains(u"Table: Four-pillar ethical audit (confidence S)"_s));
    CHECK(general.contains(u"here 9; the table asks for more"_s));
    CHECK(laptop.done(u"visit size --workers 3000"_s).out.contains(u"here 55; that decides"_s));
    CHECK_FALSE(laptop.done(u"visit size --workers 80 --table four_pillar"_s).out.contains(u"square root"_s));
}

TEST_CASE("A form that judges numbers says how, with what the intake water had taken off", "[cli][form]")
{
    const CliLaptop laptop;
    laptop.write(u"a.csv"_s, "path,value\nprovince,PK-PB\nvisit_date,2026-03-12\ndischarge_route,inland\n"
                            "samples_taken,intake outlet\niw_tds,900\nef_tds,4200\nef_cod,300\n");
    const QString run = u"form run lab-results --answers a.csv"_s;
    const QString out = laptop.done(run).out;
    CHECK(out.contains(u"3300 mg/L, at most 3500: within"_s));
    CHECK(out.contains(u"300 mg/L, at most 150: beyond"_s));
    QJsonObject tds;
    for (const QJsonValue node : laptop.done(run + u" --json"_s).object()[u"nodes"_s].toArray()) {
        if (node.toObject()[u"path"_s].toString().endsWith(u"/ef_tds"_s)) {
            tds = node.toObject()[u"limit"_s].toObject();
        }
    }
    CHECK(tds[u"measured"_s] == 4200);
    CHECK(tds[u"judged"_s] == 3300);
    CHECK(tds[u"within"_s].toBool());
}
