// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/audits/bench.h"
#include "ui/audits/assessmentcontroller.h"

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

/// An audit with a checklist of the library, at a question of it.
struct Opened : AuditBench
{
    AssessmentController controller{*workspace};

    Assessment open(const QString &packId, const QString &question, const std::map<QString, QString> &answers = {})
    {
        const auto pack = workspace->library().newest(packId);
        REQUIRE(pack);
        const Assessment audit = addAudit(site, QDate(2026, 3, 12), AssessmentKind::Audit, pack);
        for (const auto &[name, value] : answers) {
            answer(audit, name, value);
        }
        controller.open(audit.id, question);
        REQUIRE(soon([&] { return controller.id() == audit.id; }));
        REQUIRE(controller.question().name == question);
        return audit;
    }
    [[nodiscard]] QStringList keys() const
    {
        QStringList keys;
        for (const ChoiceState &choice : controller.question().choices) {
            keys.append(choice.key);
        }
        return keys;
    }
    [[nodiscard]] QString chosen() const
    {
        for (const ChoiceState &choice : controller.question().choices) {
            if (choice.chosen) {
                return choice.name;
            }
        }
        return {};
    }
    [[nodiscard]] bool hasRemark(const QString &part) const
    {
        const auto &remarks = controller.question().remarks;
        return std::any_of(remarks.begin(), remarks.end(),
                           [&](const Text &remark) { return remark.in(Language::English).contains(part); });
    }
    [[nodiscard]] QString remarkIn(int row, const QString &column) const
    {
        const RepeatState &table = controller.repeat();
        for (size_t i = 0; i < table.columns.size(); ++i) {
            if (table.columns[i].name == column) {
                return table.lines[size_t(row)].cells[i].remark;
            }
        }
        return {};
    }
    void write(int row, const QString &column, const QString &value)
    {
        const RepeatState &table = controller.repeat();
        for (size_t i = 0; i < table.columns.size(); ++i) {
            if (table.columns[i].name == column) {
                controller.answerCell(row, int(i), value);
                return;
            }
        }
        FAIL("no such column");
    }
};

} // namespace

TEST_CASE("a limit in a table is that of its own row")
{
    Opened bench;
    bench.open(u"lab-results"_s, u"noise_point"_s, {{u"samples_taken"_s, u"noise"_s}});
    while (bench.controller.repeat().lines.size() < 2) {
        bench.controller.addRow();
    }
    bench.write(0, u"noise_zone"_s, u"residential"_s);
    bench.write(1, u"noise_zone"_s, u"industrial"_s);
    const QString homes = bench.remarkIn(0, u"nz_day"_s);
    const QString industry = bench.remarkIn(1, u"nz_day"_s);
    CAPTURE(homes, industry);
    CHECK(homes.contains(u"55 dB(A)"_s));
    CHECK(homes.contains(u"Homes"_s));
    CHECK(industry.contains(u"75 dB(A)"_s));
    CHECK(industry.contains(u"Industry"_s));
    CHECK_FALSE(industry.contains(u"Homes"_s));
}

TEST_CASE("levels that are numbers have their own number as key, N/A its letter")
{
    Opened bench;
    bench.open(u"score-m1-cooperation"_s, u"mm_01"_s);
    CHECK(bench.keys() == QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"A"_s});
    CHECK(bench.controller.answerKey(u"4"_s, Then::Stay));
    CHECK(bench.chosen() == u"4");
    CHECK(bench.controller.answerKey(u"0"_s, Then::Stay));
    CHECK(bench.chosen() == u"0");
    CHECK_FALSE(bench.controller.answerKey(u"5"_s, Then::Stay));
    CHECK(bench.controller.answerKey(u"A"_s, Then::Stay));
    CHECK(bench.chosen() == u"na");
}

TEST_CASE("a test does not show its answers, proposes no finding and tells its score at the end")
{
    Opened bench;
    bench.open(u"score-knowledge"_s, u"kt_01"_s);
    for (const ChoiceState &choice : bench.controller.question().choices) {
        CHECK(choice.verdict == Verdict::None);
    }
    CHECK(bench.keys() == QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s});
    CHECK(bench.controller.answerKey(u"1"_s, Then::Stay)); // wrong
    CHECK_FALSE(bench.controller.question().finding);
    const ScoreState score = bench.controller.score();
    CHECK(score.kind == ScoreState::Kind::HeldBack);
    CHECK_FALSE(score.counts);
    CHECK(score.losses.empty());
    CHECK(score.missing.withoutFinding == 0);
}

TEST_CASE("less than usual is good, more is worth a look, and neither is a finding")
{
    Opened bench;
    bench.open(u"textile-processes"_s, u"tw_water"_s, {{u"processes"_s, u"towel"_s}});
    REQUIRE(bench.controller.question().limit);
    CHECK(bench.controller.question().limit->isUsual);
    for (const auto &[typed, isWithin] : {std::pair{u"7.5"_s, true}, std::pair{u"80"_s, true}, std::pair{u"140"_s, false}}) {
        bench.controller.typeAnswer(typed);
        REQUIRE(bench.controller.flush());
        CHECK(bench.controller.question().limit->isWithin == isWithin);
        CHECK_FALSE(bench.controller.question().finding);
        CHECK(bench.controller.score().missing.withoutFinding == 0);
    }
}

TEST_CASE("a record says that it is not scored, and which values are beyond their limits")
{
    Opened bench;
    bench.open(u"etp-log"_s, u"wk_cod"_s, {{u"own_etp"_s, u"yes"_s}, {u"discharge_route"_s, u"inland"_s}, {u"log_parts"_s, u"weekly"_s}});
    bench.controller.typeAnswer(u"100"_s);
    REQUIRE(bench.controller.flush());
    ScoreState score = bench.controller.score();
    CHECK(score.kind == ScoreState::Kind::Record);
    CHECK(score.judged == 1);
    CHECK(score.losses.empty());
    bench.controller.typeAnswer(u"300"_s);
    REQUIRE(bench.controller.flush());
    score = bench.controller.score();
    REQUIRE(score.losses.size() == 1);
    CHECK(score.losses.front().question == u"wk_cod");
    CHECK(score.losses.front().lostText.contains(u"300\u00a0mg/L"_s));
}

TEST_CASE("a checklist by levels tells how far each section has come")
{
    Opened bench;
    const auto pack = bench.workspace->library().newest(u"environment-maturity"_s);
    const auto scored = std::find_if(pack->checkpoints.begin(), pack->checkpoints.end(), [&](const Checkpoint &checkpoint) {
        return checkpoint.level == 1 && checkpoint.isScored();
    });
    REQUIRE(scored != pack->checkpoints.end());
    bench.open(u"environment-maturity"_s, pack->form->node(scored->node).name);
    REQUIRE(bench.controller.answerKey(u"Y"_s, Then::Stay));
    const ScoreState score = bench.controller.score();
    CHECK(score.kind == ScoreState::Kind::Levels);
    REQUIRE_FALSE(score.sections.empty());
    CHECK(score.sections.front().level.startsWith(u"level 1: "_s));
}

TEST_CASE("a note stands in its own section: at its end after the last question, at its start before the first")
{
    Opened bench;
    bench.open(u"fit-conditions"_s, u"wk_01"_s, {{u"modules"_s, u"wk"_s}});
    const QString rule = bench.workspace->library().newest(u"fit-conditions"_s)->form->node(
        bench.workspace->library().newest(u"fit-conditions"_s)->form->find(u"group_rule"_s)).label.in(Language::English);
    const QString aim = bench.workspace->library().newest(u"fit-conditions"_s)->form->node(
        bench.workspace->library().newest(u"fit-conditions"_s)->form->find(u"wk_aim"_s)).label.in(Language::English);
    CHECK(bench.hasRemark(aim));
    CHECK_FALSE(bench.hasRemark(rule));
    bench.controller.back();
    CHECK(bench.hasRemark(rule));
    CHECK_FALSE(bench.hasRemark(aim));
}

TEST_CASE("every choice of a long list has a key of its own, and the key chooses it")
{
    Opened opened;
    opened.open(u"score-profile"_s, u"pm_01"_s);
    REQUIRE(opened.keys() == u"1 2 3 4 5 6 7 8 9 0 A B D"_s.split(u' '));
    REQUIRE(opened.controller.answerKey(u"D"_s, Then::Stay));
    CHECK(opened.chosen() == opened.controller.question().choices.back().name);

    Opened laboratory;
    laboratory.open(u"lab-results"_s, u"below_detection"_s, {{u"samples_taken"_s, u"outlet"_s}});
    QStringList keys = laboratory.keys();
    REQUIRE(keys.size() == 37);
    CHECK_FALSE(keys.contains(QString()));
    CHECK(keys.removeDuplicates() == 0);
}

TEST_CASE("a checklist in another country's language is shown in it where the window speaks English")
{
    Opened opened;
    opened.open(u"osh-walkthrough-br"_s, u"en_02"_s);
    CHECK(opened.controller.question().label.in(Language::English).startsWith(u"O ruído"_s));
    CHECK(opened.controller.question().choices.front().label.in(Language::English) == u"Sim"_s);
    CHECK(opened.controller.question().label.in(Language::Urdu).contains(u"شور"_s));
}
