// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/finishview.h"

#include "tests/ui/audits/bench.h"
#include "ui/audits/assessmentcontroller.h"
#include "ui/audits/auditscontroller.h"
#include "ui/audits/auditspage.h"
#include "ui/audits/signaturepad.h"
#include "ui/audits/stepbutton.h"
#include "ui/common/button.h"
#include "ui/common/fields.h"
#include "ui/common/label.h"
#include "ui/common/language.h"
#include "ui/common/tableview.h"
#include "ui/common/theme.h"
#include "ui/frame/mainwindow.h"

#include <QApplication>
#include <QComboBox>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

/// The page with an audit open that has two findings.
struct FinishBench : AuditBench
{
    FinishBench()
    {
        audit = addAudit(site, QDate(2026, 3, 12));
        answer(audit, u"fx_01"_s, u"no"_s, u"chained"_s);
        answer(audit, u"fx_02"_s, u"no"_s);
        for (const QString &question : {u"fx_01"_s, u"fx_02"_s}) {
            clock.advance(1000);
            Finding finding;
            finding.id = FindingId::create(clock);
            finding.assessment = audit.id;
            finding.question = question;
            finding.severity = Severity::Major;
            finding.code = question.toUpper();
            finding.statement = u"wrong: "_s + question;
            change([finding](Store &store) { return store.put(finding); });
        }
        window.resize(1366, 768);
        page = new AuditsPage(audits, assessment, languages);
        window.addPage(page);
        window.show();
        window.goTo(u"audits"_s);
        REQUIRE(QTest::qWaitForWindowActive(&window));
        page->openAudit(audit.id, u"fx_03"_s);
        REQUIRE(soon([&] { return assessment.question().name == u"fx_03"_s; }));
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(soon([&] { return assessment.finish().state().has_value(); }));
    }
    template <typename Widget> [[nodiscard]] Widget *find(const QString &name)
    {
        auto *found = page->findChild<Widget *>(name);
        REQUIRE(found);
        return found;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focused = QApplication::focusWidget();
        REQUIRE(focused);
        QTest::keyClick(focused, Qt::Key(key), modifiers);
    }
    void step(int number) { QTest::mouseClick(find<QAbstractButton>(u"finishStep%1"_s.arg(number)), Qt::LeftButton); }
    [[nodiscard]] std::vector<FindingRow> findings()
    {
        return read([id = audit.id](Store &store) { return store.findings(id); });
    }
    [[nodiscard]] std::vector<Signature> signatures()
    {
        return read([id = audit.id](Store &store) { return store.signatures(id); });
    }
    [[nodiscard]] Assessment stored()
    {
        return read([id = audit.id](Store &store) { return store.assessment(id); }).assessment;
    }

    Assessment audit;
    Theme theme;
    LanguageController languages{theme};
    AuditsController audits{*workspace};
    AssessmentController assessment{*workspace};
    MainWindow window{languages};
    AuditsPage *page = nullptr;
};

} // namespace

TEST_CASE("a remark of the review leads to its question, and back")
{
    FinishBench bench;
    auto *remarks = bench.find<TableView>(u"reviewRemarks"_s);
    REQUIRE(soon([&] { return remarks->isVisible() && remarks->model()->rowCount() > 10; }));
    CHECK(bench.find<StepButton>(u"finishStep0"_s)->mark() == Mark::Warn);

    bench.press(Qt::Key_Return); // the first remark: the first unanswered question

    CHECK_FALSE(remarks->isVisible());
    CHECK(bench.assessment.question().name == u"workers"_s);
    auto *back = bench.find<Button>(u"backToReview"_s);
    REQUIRE(back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    CHECK(soon([&] { return remarks->isVisible(); }));
    CHECK_FALSE(back->isVisible());
    CHECK(bench.errors.empty());
}

TEST_CASE("findings are talked over by keys, with who does what by when")
{
    FinishBench bench;
    bench.step(FinishView::Meeting);
    auto *statement = bench.find<Label>(u"meetingStatement"_s);
    REQUIRE(soon([&] { return statement->text().contains(u"wrong"_s); }));
    const QString first = statement->text();

    bench.press(Qt::Key_D);
    CHECK(soon([&] { return bench.findings().front().finding.agreement == FindingAgreement::Disputed; }));
    bench.find<NoteEdit>(u"meetingComment"_s)->setPlainText(u"دروازہ کل کھلا تھا"_s);
    bench.find<NoteEdit>(u"meetingAction"_s)->setPlainText(u"Cut the chain"_s);
    bench.find<TextField>(u"meetingOwner"_s)->setText(u"Production manager"_s);
    bench.find<DateField>(u"meetingDue"_s)->setOptionalDate(QDate(2026, 4, 1));
    bench.press(Qt::Key_PageDown);
    CHECK(statement->text() != first);
    bench.press(Qt::Key_A);

    REQUIRE(soon([&] { return bench.findings().back().finding.agreement == FindingAgreement::Agreed; }));
    const auto findings = bench.findings();
    CHECK(findings.front().finding.comment == u"دروازہ کل کھلا تھا"_s);
    REQUIRE(findings.front().actions.size() == 1);
    CHECK(findings.front().actions.front().what == u"Cut the chain"_s);
    CHECK(findings.front().actions.front().owner == u"Production manager"_s);
    CHECK(findings.front().actions.front().dueOn == QDate(2026, 4, 1));
    CHECK(findings.back().actions.empty());
    CHECK(soon([&] { return bench.find<StepButton>(u"finishStep1"_s)->mark() == Mark::Good; }));
    bench.press(Qt::Key_A); // the same again takes it back
    CHECK(soon([&] { return bench.findings().back().finding.agreement == FindingAgreement::None; }));
    CHECK(bench.errors.empty());
}

TEST_CASE("people sign on the pad, and a change after it is said")
{
    FinishBench bench;
    bench.step(FinishView::Signing);
    auto *pad = bench.find<SignaturePad>(u"signaturePad"_s);
    auto *name = bench.find<TextField>(u"signatureName"_s);
    REQUIRE(soon([&] { return pad->isVisible(); }));
    CHECK(bench.find<Label>(u"headCode"_s)->text().count(u'·') == 5);
    CHECK(name->text() == u"Bushra Anwar"_s); // the lead auditor is known
    name->clear();
    QTest::mouseClick(bench.find<Button>(u"sign"_s), Qt::LeftButton);
    CHECK(bench.signatures().empty());
    CHECK(name->hasFocus());

    name->setText(u"Bushra Anwar"_s);
    QTest::mousePress(pad, Qt::LeftButton, {}, {40, 60});
    QTest::mouseMove(pad, {120, 90});
    QTest::mouseRelease(pad, Qt::LeftButton, {}, {120, 90});
    CHECK(pad->strokes().points() >= 1);
    QTest::mouseClick(bench.find<Button>(u"sign"_s), Qt::LeftButton);
    REQUIRE(soon([&] { return bench.signatures().size() == 1; }));
    const Signature signature = bench.signatures().front();
    CHECK(signature.role == SignatureRole::LeadAuditor);
    CHECK_FALSE(signature.strokes.isEmpty());
    CHECK(pad->strokes().isEmpty());
    auto *changed = bench.find<QWidget>(u"changedAfterSigning"_s);
    REQUIRE(soon([&] { return bench.assessment.finish().state()->signatures.size() == 1; }));
    CHECK_FALSE(changed->isVisible());

    bench.answer(bench.audit, u"fx_03"_s, u"yes"_s);
    CHECK(soon([&] { return changed->isVisible(); }));
    CHECK(bench.errors.empty());
}

TEST_CASE("an audit is closed for good, and opened again only with a reason")
{
    FinishBench bench;
    bench.step(FinishView::Lock);
    auto *close = bench.find<Button>(u"lockAudit"_s);
    REQUIRE(soon([&] { return close->isVisible(); }));
    CHECK_FALSE(close->hasFocus()); // Enter leads to what is missing
    auto *sure = bench.find<Button>(u"lockSure"_s);
    CHECK_FALSE(sure->isVisible());
    QTest::mouseClick(close, Qt::LeftButton);
    CHECK(bench.find<Label>(u"lockQuestion"_s)->isVisible());
    CHECK(bench.stored().state == AssessmentState::Draft);
    QTest::mouseClick(bench.find<Button>(u"lockNotYet"_s), Qt::LeftButton);
    CHECK_FALSE(sure->isVisible());
    QTest::mouseClick(close, Qt::LeftButton);
    QTest::mouseClick(sure, Qt::LeftButton);
    REQUIRE(soon([&] { return bench.stored().state == AssessmentState::Closed; }));
    CHECK(bench.stored().endedOn.isValid());
    REQUIRE(soon([&] { return !bench.assessment.header().editable && !close->isVisible(); }));
    CHECK_FALSE(bench.find<Button>(u"agreeFinding"_s)->isEnabled());
    CHECK_FALSE(bench.find<Button>(u"sign"_s)->isVisibleTo(bench.page));

    auto *again = bench.find<Button>(u"reopenLocked"_s);
    QTest::mouseClick(again, Qt::LeftButton); // no reason given
    CHECK(bench.stored().state == AssessmentState::Closed);
    bench.find<TextField>(u"reopenReason"_s)->setText(u"the manager came late"_s);
    QTest::mouseClick(again, Qt::LeftButton);
    REQUIRE(soon([&] { return bench.stored().state == AssessmentState::Draft; }));
    CHECK(soon([&] { return bench.find<Label>(u"reopenings"_s)->text().contains(u"the manager came late"_s); }));
    CHECK(soon([&] { return bench.assessment.header().editable; }));
    CHECK(bench.errors.empty());
}

TEST_CASE("answer keys mean nothing while the audit is being finished")
{
    FinishBench bench;
    bench.press(Qt::Key_Y);
    bench.press(Qt::Key_N);
    QTest::qWait(30);
    CHECK(bench.stored().state == AssessmentState::Draft);
    CHECK(bench.AuditBench::stored(bench.audit, u"fx_03"_s).value.isEmpty());
    bench.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(bench.assessment.question().name == u"fx_03"_s);
    bench.press(Qt::Key_Y);
    CHECK(soon([&] { return bench.AuditBench::stored(bench.audit, u"fx_03"_s).value == u"yes"_s; }));
}
