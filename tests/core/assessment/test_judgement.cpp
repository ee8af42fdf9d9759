// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/judgement.h"
#include "core/assessment/scoring.h"
#include "tests/support/builders.h"
#include "tests/support/fakeclock.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

/// The vector of domain facts: intake TDS 900, effluent 4,200, limit 3,500 after subtraction.
std::shared_ptr<const Pack> labPack()
{
    PackText text;
    text.survey = "type,name,label,fact,limit,subtract,reference,weight,severity\n"
                  "begin_group,s,Section,,,,,,\n"
                  "select_one province,province,Province,jurisdiction,,,,,\n"
                  "date,visit_date,Date,visit_date,,,,,\n"
                  "select_one route,route,Route,discharge_route,,,,,\n"
                  "decimal,tds_in,TDS of the intake,,,,,,\n"
                  "decimal,tds,TDS,,effluent.tds,tds_in,,3,major\n"
                  "decimal,ph,pH,,effluent.ph,,,1,major\n"
                  "decimal,water,Water,,water.towel,,,1,minor\n"
                  "integer,wage,Wage,,,,wage.minimum,,\n"
                  "begin_repeat,stack,Stacks,,,,,,\n"
                  "decimal,so2,SO2,,gas.so2,,,1,major\n"
                  "end_repeat,,,,,,,,\n"
                  "end_group,,,,,,,,\n";
    text.choices += "province,PK-PB,Punjab,پنجاب,,\nprovince,PK-SD,Sindh,سندھ,,\n"
                    "route,inland,Drain,نالہ,,\nroute,cetp,Common plant,مشترکہ,,\n";
    form::Sheets sheets = sheetsFrom(text);
    form::Problems problems;
    sheets[u"limits"_s] = form::parseCsv(
        u"limits"_s,
        "key,jurisdiction,min,max,value,when,subtract_intake,valid_from,valid_to,citation,unit,comparison,review\n"
        "water.towel,PK,60,100,,,,,,,L/kg,usual_range\n"
        "effluent.tds,PK,,3500,,discharge_route=inland|sewer,yes,,,fa-25,mg/L\n"
        "effluent.ph,PK,6,9,,,,,,fa-25,\n"
        "effluent.ph,PK-SD,6,10,,,,,,fa-25,\n"
        "gas.so2,PK,,1700,,,,,,fa-25,mg/Nm3\n"
        "wage.minimum,PK-PB,,,37000,,,2024-07-01,2025-06-30,Notice 2024,PKR\n"
        "wage.minimum,PK-PB,,,40000,,,2025-07-01,,Notice 2025,PKR,,2026-06-30\n",
        problems);
    LoadedPack loaded = loadPack(sheets);
    INFO(describe(loaded.problems));
    REQUIRE(loaded.pack);
    return loaded.pack;
}

struct Lab
{
    FakeClock clock;
    std::shared_ptr<const Pack> pack = labPack();
    form::Session session;

    explicit Lab(const Answers &answers)
        : session(sessionFor(*pack, answers, clock))
    {
    }
    [[nodiscard]] std::optional<Judgement> of(const char *question) const
    {
        return judgementOf(*pack, session, pack->form->find(QString::fromLatin1(question)));
    }
};

} // namespace

TEST_CASE("What the intake water had is taken off before the limit is asked", "[judgement]")
{
    const Lab lab(answersOf({{"province", "PK-PB"}, {"route", "inland"}, {"tds_in", "900"}, {"tds", "4200"}}));
    const auto judgement = lab.of("tds");
    REQUIRE(judgement);
    CHECK(judgement->judged == 3300);
    CHECK(judgement->isWithin);
    CHECK(*judgement->ratio == Approx(3300.0 / 3500));
    const Lab without(answersOf({{"province", "PK-PB"}, {"route", "inland"}, {"tds", "4200"}}));
    CHECK_FALSE(without.of("tds")->isWithin);
    CHECK(*without.of("tds")->ratio == Approx(1.2));
}

TEST_CASE("A limit that depends on the route is not applied to another one", "[judgement]")
{
    CHECK_FALSE(Lab(answersOf({{"route", "cetp"}, {"tds", "4200"}})).of("tds"));
    CHECK_FALSE(Lab(answersOf({{"tds", "4200"}})).of("tds"));
    CHECK_FALSE(Lab(answersOf({{"route", "inland"}})).of("tds"));
}

TEST_CASE("The limit is the province's, at both ends of a range", "[judgement]")
{
    const auto within = [](const char *province, const char *ph) {
        return Lab(answersOf({{"province", province}, {"ph", ph}})).of("ph")->isWithin;
    };
    CHECK(within("PK-PB", "9"));
    CHECK_FALSE(within("PK-PB", "9.1"));
    CHECK(within("PK-SD", "9.5"));
    CHECK_FALSE(within("PK-SD", "5.9"));
    CHECK(within("PK-SD", "6"));
}

TEST_CASE("Judged numbers count in the score, rows of repeats each", "[judgement]")
{
    Lab lab(answersOf({{"route", "inland"}, {"tds", "4200"}, {"ph", "7"}, {"stack[1]/so2", "100"}, {"stack[2]/so2", "2000"}}));
    const Score score = scoreOf(*lab.pack, lab.session);
    CHECK(score.total.possible == 3 + 1 + 1 + 1);
    CHECK(score.total.earned == 1 + 1);
    CHECK(score.total.failed == 2);
    REQUIRE(score.lines.size() == 5);
    CHECK(score.lines[4].row != form::rootRow);
    CHECK(verdictAt(*lab.pack, lab.session, lab.pack->form->find(u"tds"_s)) == Verdict::Fail);
}

TEST_CASE("An assessment begins with what applied in its province on its day", "[judgement]")
{
    const auto wage = [](const char *day) {
        const Lab lab(answersOf({{"province", "PK-PB"}, {"visit_date", day}}));
        return answersFromReference(*lab.pack, lab.session).value(u"wage"_s);
    };
    CHECK(wage("2025-06-30").value == u"37000");
    CHECK(wage("2025-07-01").value == u"40000");
    CHECK(wage("2025-07-01").source == u"Notice 2025, 2025-07-01");
    CHECK(wage("2026-06-30").source == u"Notice 2025, 2025-07-01");
    CHECK(wage("2026-07-01").source.contains(u"2026-06-30"_s));
    CHECK(wage("2026-07-01").source.contains(u"newer notification"_s));
    CHECK(wage("2020-01-01").value.isEmpty());
}

TEST_CASE("What is usual is no limit: less is good, more fails nothing, and neither counts", "[judgement]")
{
    const auto verdict = [](const char *water) {
        const Lab lab(answersOf({{"water", water}}));
        CHECK(scoreOf(*lab.pack, lab.session).total.possible == 0);
        return verdictAt(*lab.pack, lab.session, lab.pack->form->find(u"water"_s));
    };
    CHECK(verdict("7.5") == Verdict::Ok);
    CHECK(verdict("80") == Verdict::Ok);
    CHECK(verdict("140") == Verdict::None);
}
