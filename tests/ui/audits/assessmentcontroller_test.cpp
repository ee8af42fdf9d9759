// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/assessmentcontroller.h"

#include "tests/ui/audits/bench.h"
#include "ui/audits/auditscontroller.h"
#include "ui/audits/lossesmodel.h"

#include <QAbstractItemModelTester>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

struct OpenBench : AuditBench
{
    OpenBench()
        : audit(addAudit(site, QDate(2026, 3, 12)))
    {
    }

    void open(const QString &question = {})
    {
        controller.open(audit.id, question);
        REQUIRE(soon([this] { return controller.isOpen(); }));
    }
    [[nodiscard]] bool isStored(const QString &question, const QString &value)
    {
        return soon([&] { return stored(audit, question).value == value; });
    }

    Assessment audit;
    AssessmentController controller{*workspace};
    QAbstractItemModelTester tester{&controller.sections(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE("an audit opens at its first question with its sections")
{
    OpenBench bench;
    bench.open();

    CHECK(bench.controller.question().name == u"workers"_s);
    CHECK(bench.controller.question().kind == AnswerKind::Whole);
    CHECK(bench.controller.header().title == u"Tarazu Leather, Sialkot"_s);
    CHECK(bench.controller.header().answered == 0);
    CHECK(bench.controller.sections().rowCount() > 8);
    CHECK(bench.controller.currentSectionRow() == 0);
}

TEST_CASE("an answer is saved and moves on, with Shift it stays")
{
    OpenBench bench;
    bench.open(u"fx_01"_s);

    CHECK(bench.controller.answerKey(u"N"_s, Then::Advance));
    CHECK(bench.controller.question().name == u"fx_02"_s);
    CHECK(bench.isStored(u"fx_01"_s, u"no"_s));

    CHECK(bench.controller.answerKey(u"1"_s, Then::Stay));
    CHECK(bench.controller.question().name == u"fx_02"_s);
    CHECK(bench.isStored(u"fx_02"_s, u"yes"_s));
    CHECK_FALSE(bench.controller.answerKey(u"Z"_s, Then::Stay));
    CHECK(bench.errors.empty());
}

TEST_CASE("what breaks the checklist's rule is refused in its own words and not saved")
{
    OpenBench bench;
    bench.open(u"workers"_s);

    bench.controller.typeAnswer(u"0"_s);
    CHECK(bench.controller.problem() == u"Enter a whole number from 1 to 20,000."_s);
    CHECK_FALSE(bench.controller.flush());
    bench.controller.typeAnswer(u"many"_s);
    CHECK_FALSE(bench.controller.problem().isEmpty());

    bench.controller.typeAnswer(u"۴۱۲"_s);
    CHECK(bench.controller.problem().isEmpty());
    CHECK(bench.controller.flush());
    CHECK(bench.isStored(u"workers"_s, u"412"_s));
    const Site site = bench.read([id = bench.site.id](Store &store) { return store.site(id); });
    CHECK(site.facts.at(u"workers"_s) == u"412"_s); // the fact went to the site
}

TEST_CASE("typed text is saved after a pause, and before the question is left")
{
    OpenBench bench;
    bench.open(u"fx_01"_s);

    bench.controller.typeNote(u"Exit 2 chained"_s);
    CHECK(soon([&] { return bench.stored(bench.audit, u"fx_01"_s).note == u"Exit 2 chained"_s; }));

    bench.controller.typeNote(u"Exit 2 chained; 64 people"_s);
    bench.controller.next();
    CHECK(soon([&] {
        return bench.stored(bench.audit, u"fx_01"_s).note == u"Exit 2 chained; 64 people"_s;
    }));
}

TEST_CASE("questions that no longer apply vanish from the way and from the counts")
{
    OpenBench bench;
    bench.open(u"boiler"_s);
    CHECK(bench.controller.answerKey(u"N"_s, Then::Stay));
    const int without = bench.controller.header().applicable;

    CHECK(bench.controller.answerKey(u"Y"_s, Then::Stay));

    CHECK(bench.controller.header().applicable == without + 3);
    bench.controller.goTo(u"bp_01"_s);
    CHECK(bench.controller.question().name == u"bp_01"_s);
}

TEST_CASE("a failed answer proposes a finding with its fix, saved, it is there after reopening")
{
    OpenBench bench;
    bench.open(u"fx_01"_s);
    CHECK(bench.controller.answerKey(u"N"_s, Then::Stay));
    REQUIRE(bench.controller.question().finding);
    CHECK_FALSE(bench.controller.question().finding->recorded);
    CHECK(bench.controller.question().finding->severity == Severity::Critical);

    FindingDraft draft = bench.controller.draft();
    CHECK_FALSE(draft.what.isEmpty());
    draft.finding.statement = u"Second exit chained"_s;
    draft.owner = u"Imran"_s;
    draft.dueOn = QDate(2026, 3, 20);
    bench.controller.saveFinding(draft);

    REQUIRE(soon([&] { return bench.controller.question().finding->recorded; }));
    CHECK(bench.controller.question().finding->statement == u"Second exit chained"_s);
    const auto rows
        = bench.read([id = bench.audit.id](Store &store) { return store.findings(id); });
    REQUIRE(rows.size() == 1);
    REQUIRE(rows.front().actions.size() == 1);
    CHECK(rows.front().actions.front().dueOn == QDate(2026, 3, 20));
    CHECK(bench.controller.sections().row(bench.controller.currentSectionRow()).findings == 1);
    CHECK_FALSE(bench.controller.draft().isNew);
}

TEST_CASE("the last visit's answer to the same question is at hand, and a repeat is seen")
{
    OpenBench bench;
    const Assessment before = bench.addAudit(bench.site, QDate(2025, 9, 9));
    bench.answer(before, u"fx_03"_s, u"partly"_s, u"Drums at exit 2"_s);
    bench.open(u"fx_03"_s);

    const QuestionState &state = bench.controller.question();
    REQUIRE(state.lastVisit);
    CHECK(state.lastVisit->on == QDate(2025, 9, 9));
    CHECK(state.lastVisit->verdict == Verdict::Partial);
    CHECK(state.lastVisit->note == u"Drums at exit 2"_s);
    CHECK_FALSE(state.lastVisit->repeat);
    CHECK(bench.controller.answerKey(u"N"_s, Then::Stay));
    CHECK(bench.controller.question().lastVisit->repeat);
    CHECK(bench.controller.draft().finding.repeat);
}

TEST_CASE("reopening returns to where the work stopped")
{
    OpenBench bench;
    bench.answer(bench.audit, u"el_03"_s, u"yes"_s);
    bench.open();
    CHECK(bench.controller.question().name == u"el_04"_s);

    bench.controller.goTo(u"wf_01"_s);
    bench.controller.leave();
    CHECK_FALSE(bench.controller.isOpen());
    bench.open();
    CHECK(bench.controller.question().name == u"wf_01"_s);
}

TEST_CASE("what comes in from elsewhere is shown at once")
{
    OpenBench bench;
    bench.open(u"fx_01"_s);
    bench.answer(bench.audit, u"fx_01"_s, u"no"_s);
    CHECK(soon([&] { return bench.controller.question().answer == u"no"_s; }));
}

TEST_CASE("the score says what holds the grade down, what costs most and what is missing")
{
    OpenBench bench;
    for (const QString &good :
         {u"mg_01"_s, u"mg_02"_s, u"fx_02"_s, u"fa_01"_s, u"bl_02"_s, u"el_01"_s}) {
        bench.answer(bench.audit, good, u"yes"_s);
    }
    bench.answer(bench.audit, u"fx_01"_s, u"no"_s);
    bench.answer(bench.audit, u"fx_03"_s, u"partly"_s);
    bench.open();

    const ScoreState score = bench.controller.score();

    REQUIRE(score.counts);
    CHECK(score.grade == u"D"_s);
    CHECK_FALSE(score.uncappedGrade.isEmpty());
    REQUIRE(score.losses.size() == 2);
    CHECK(score.losses.front().question == u"fx_01"_s);
    CHECK(score.losses.front().capsGrade == u"D"_s);
    CHECK(score.missing.withoutFinding == 2);
    CHECK(score.missing.unanswered > 30);
    LossesModel losses;
    QAbstractItemModelTester tester(&losses, QAbstractItemModelTester::FailureReportingMode::Fatal);
    losses.setRows(score.losses);
    CHECK(losses.data(losses.index(0, LossesModel::Code), Qt::DisplayRole).toString()
          == u"FX-01"_s);
}

TEST_CASE("a closed audit takes no answers until it is reopened")
{
    OpenBench bench;
    bench.open(u"fx_01"_s);
    bench.controller.finish().show(bench.audit.id);
    bench.controller.finish().close();
    REQUIRE(soon([&] { return !bench.controller.header().editable; }));
    CHECK(bench.controller.answerKey(u"Y"_s, Then::Stay));
    CHECK(bench.controller.question().answer.isEmpty());
    CHECK(soon([&] {
        return bench.read([id = bench.audit.id](Store &store) { return store.assessment(id); })
                   .assessment.state
            == AssessmentState::Closed;
    }));

    bench.controller.finish().reopen(u"an answer was forgotten"_s);
    REQUIRE(soon([&] { return bench.controller.header().editable; }));
    CHECK(bench.controller.answerKey(u"Y"_s, Then::Stay));
    CHECK(bench.isStored(u"fx_01"_s, u"yes"_s));
    CHECK(bench.errors.empty());
}

TEST_CASE("the list counts progress and scores behind itself, and starts an audit")
{
    AuditBench bench;
    const Assessment audit = bench.addAudit(bench.site, QDate(2026, 3, 10));
    bench.answer(audit, u"fx_01"_s, u"yes"_s);
    AuditsController controller(*bench.workspace);
    QAbstractItemModelTester tester(&controller.model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);

    controller.load();
    REQUIRE(soon([&] {
        return !controller.model().rows().empty() && controller.model().rows().front().share > 0;
    }));
    CHECK(controller.model().rows().front().factory == u"Tarazu Leather"_s);
    CHECK(controller.model().rows().front().score.contains(u"100"_s));

    REQUIRE(soon([&] { return !controller.sites().empty(); }));
    AssessmentId started;
    QObject::connect(&controller, &AuditsController::started, &controller,
                     [&](AssessmentId id) { started = id; });
    controller.start({.site = bench.site.id,
                      .pack = bench.pack()->hash,
                      .kind = AssessmentKind::Baseline,
                      .startedOn = QDate(2026, 3, 12),
                      .auditors = u"Bushra"_s});
    REQUIRE(soon([&] { return !started.isNull(); }));
    CHECK(soon([&] { return controller.model().rows().size() == 2; }));
    CHECK(bench.errors.empty());
}
