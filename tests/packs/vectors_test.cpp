// SPDX-License-Identifier: GPL-3.0-or-later
// Worked examples through the packs as they ship: wages, hours, effluent, levels.
#include "core/assessment/scoring.h"
#include "tests/packs/filledpack.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

Answers joined(Answers answers, std::initializer_list<std::pair<const char *, const char *>> more)
{
    answers.insert(answersOf(more));
    return answers;
}

} // namespace

TEST_CASE("40,000 a month of 26 days of 8 hours is 192.31 an hour", "[packs][vectors]")
{
    const Answers wages = answersOf({{"province", "PK-PB"}, {"mw_unskilled", "40000"}, {"wage_days", "26"}, {"wage_hours", "8"}});
    CHECK(Filled(u"labour-wages"_s, wages).value("mw_hour").toDouble() == Approx(192.31));
    // 208 hours by the piece for 38,000: 2,000 short.
    const Filled piece(u"labour-wages"_s,
                       joined(wages, {{"payroll[1]/pw_pay_kind", "piece"}, {"payroll[1]/pw_hours", "208"},
                                      {"payroll[1]/pw_piece", "38000"}, {"payroll[1]/pw_grade", "unskilled"}}));
    CHECK(piece.value("payroll[1]/pw_short").toDouble() == Approx(2000));
    CHECK(piece.value("pt_below").toDouble() == 1);
    CHECK(piece.value("pt_short").toDouble() == Approx(2000));
}

TEST_CASE("What the law says of wages on the day of the visit is filled in", "[packs][vectors]")
{
    const auto minimum = [](const char *province, const char *day) {
        const Filled visit(u"labour-wages"_s, answersOf({{"province", province}, {"visit_date", day}}));
        return answersFromReference(visit.pack, visit.session).value(u"mw_unskilled"_s).value;
    };
    CHECK(minimum("PK-SD", "2025-09-01") == u"40000");
    CHECK(minimum("PK-SD", "2025-06-30") == u"37000");
    CHECK(minimum("PK-BA", "2025-09-01") == u"37000");
}

TEST_CASE("TDS 4,200 with 900 in the intake meets 3,500, into a sewer COD may be 400", "[packs][vectors]")
{
    const Answers sample = answersOf({{"province", "PK-PB"}, {"visit_date", "2026-03-12"}, {"discharge_route", "inland"},
                                      {"samples_taken", "intake outlet"}, {"iw_tds", "900"}, {"ef_tds", "4200"},
                                      {"ef_cod", "300"}, {"ef_ph", "9.2"}});
    const Filled inland(u"lab-results"_s, sample);
    REQUIRE(inland.judged("ef_tds"));
    CHECK(inland.judged("ef_tds")->judged == 3300);
    CHECK(inland.judged("ef_tds")->isWithin);
    CHECK_FALSE(inland.judged("ef_cod")->isWithin); // 150
    CHECK(*inland.judged("ef_cod")->ratio == Approx(2));
    CHECK_FALSE(inland.judged("ef_ph")->isWithin); // 6 to 9
    const Filled sewer(u"lab-results"_s, joined(sample, {{"discharge_route", "sewer"}}));
    CHECK(sewer.judged("ef_cod")->isWithin);
    CHECK(sewer.judged("ef_cod")->limit->citation.contains(u"peqs"_s));
}

TEST_CASE("Sindh's own line for dust in the air, and the levels of the industry's guideline", "[packs][vectors]")
{
    const auto air = [](const char *province) {
        const Filled visit(u"lab-results"_s, answersOf({{"province", province}, {"visit_date", "2026-03-12"}, {"samples_taken", "air"},
                                                        {"air_point[1]/averaging", "24h"}, {"air_point[1]/ai_pm25", "60"}}));
        return visit.judged("air_point[1]/ai_pm25");
    };
    REQUIRE(air("PK-SD"));
    CHECK(air("PK-SD")->isWithin); // 75
    CHECK_FALSE(air("PK-PB")->isWithin); // 35
    const auto cod = [](const char *level) {
        const Filled visit(u"lab-results"_s, answersOf({{"province", "PK-PB"}, {"visit_date", "2026-03-12"}, {"samples_taken", "zdhc"},
                                                        {"zdhc_level", level}, {"zd_cod", "100"}}));
        return visit.judged("zd_cod");
    };
    REQUIRE(cod("F"));
    CHECK(cod("F")->isWithin); // 150
    CHECK_FALSE(cod("P")->isWithin); // 80
}

TEST_CASE("The minimum age is 15 in Punjab and 14 in Sindh", "[packs][vectors]")
{
    const Pack &pack = packNamed(u"labour-core"_s);
    QString question;
    for (const Checkpoint &checkpoint : pack.checkpoints) {
        if (checkpoint.limit == u"age.minimum") {
            question = pack.form->node(checkpoint.node).name;
        }
    }
    REQUIRE_FALSE(question.isEmpty());
    const auto isWithin = [&](const char *province) {
        Answers answers = answersOf({{"province", province}, {"visit_date", "2026-03-12"}, {"workers", "100"}});
        Answer age;
        age.question = question;
        age.value = u"14"_s;
        answers.insert(question, age);
        const Filled visit(u"labour-core"_s, answers);
        const auto judgement = visit.judged(question.toLatin1().constData());
        REQUIRE(judgement);
        return judgement->isWithin;
    };
    CHECK_FALSE(isWithin("PK-PB"));
    CHECK(isWithin("PK-SD"));
}

TEST_CASE("What a woman lifts is judged by her own limit", "[packs][vectors]")
{
    const Filled lifts(u"osh-core"_s, answersOf({{"women_workers", "5"}, {"er_08", "20"}, {"er_13", "20"}}));
    REQUIRE(lifts.judged("er_08"));
    CHECK(lifts.judged("er_08")->isWithin); // 25 kg
    REQUIRE(lifts.judged("er_13"));
    CHECK_FALSE(lifts.judged("er_13")->isWithin); // 15 kg
    CHECK(lifts.judged("er_13")->limit->citation == u"std-niosh-lift");
    CHECK_FALSE(lifts.judged("er_13")->limit->confidence.isEmpty());
}

TEST_CASE("The heat of waste water is judged in every province, whatever it flows into", "[packs][vectors]")
{
    const char *province = GENERATE("PK-PB", "PK-SD", "PK-KP", "PK-BA", "PK-IS");
    const char *route = GENERATE("inland", "sewer", "cetp", "sea");
    CAPTURE(province, route);
    const Filled hot(u"environment-core"_s, answersOf({{"province", province}, {"visit_date", "2025-09-01"},
                                                       {"processes", "dyeing"}, {"discharge_route", route},
                                                       {"ww_temp", "41"}, {"ww_rise", "3.5"}}));
    for (const char *question : {"ww_temp", "ww_rise"}) {
        CAPTURE(question);
        const std::optional<Judgement> judgement = hot.judged(question);
        REQUIRE(judgement);
        CHECK_FALSE(judgement->isWithin);
    }
    CHECK(hot.judged("ww_rise")->limit->most == 3.0);
}
