// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/audits/pagebench.h"
#include "ui/common/answerbutton.h"
#include "ui/common/fields.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/tableview.h"

#include <QComboBox>
#include <QLineEdit>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::test;
using namespace Qt::StringLiterals;

TEST_CASE("an audit is started from the empty list with the keyboard")
{
    PageBench bench;
    REQUIRE(soon([&] { return !bench.audits.sites().empty() && bench.audits.isLoaded(); }));
    REQUIRE(soon([&] { return bench.page->isAncestorOf(QApplication::focusWidget()); }));

    bench.press(Qt::Key_N, Qt::ControlModifier);
    auto *site = bench.find<QComboBox>(u"newSite"_s);
    CHECK(soon([&] { return site->hasFocus() || site->lineEdit()->hasFocus(); }));
    QTest::mouseClick(bench.find<QWidget>(u"startAudit"_s), Qt::LeftButton);
    CHECK_FALSE(bench.assessment.isOpen()); // no factory chosen

    site->setCurrentIndex(0);
    QTest::mouseClick(bench.find<QWidget>(u"startAudit"_s), Qt::LeftButton);
    CHECK_FALSE(bench.assessment.isOpen()); // no checklist chosen
    bench.find<SearchField>(u"packSearch"_s)->setText(u"walk-through"_s);
    QTest::keyClick(bench.find<SearchField>(u"packSearch"_s), Qt::Key_Down);
    bench.find<TextField>(u"newAuditors"_s)->setText(u"Bushra Anwar"_s);
    QTest::mouseClick(bench.find<QWidget>(u"startAudit"_s), Qt::LeftButton);
    REQUIRE(soon([&] { return bench.assessment.isOpen(); }));
    CHECK(bench.current() == u"workers"_s);
    CHECK(bench.page->canGoBack());
    CHECK(bench.page->title() == u"Tarazu Leather, Sialkot"_s);
}

TEST_CASE("Enter opens the chosen audit of the list, Back returns to it")
{
    PageBench bench;
    const Assessment audit = bench.addAudit(bench.site, QDate(2026, 3, 10));
    auto *table = bench.find<TableView>(u"audits"_s);
    REQUIRE(soon([&] { return table->model()->rowCount() == 1; }));
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    bench.press(Qt::Key_Return);
    REQUIRE(soon([&] { return bench.assessment.id() == audit.id; }));
    bench.page->goBack();
    CHECK_FALSE(bench.assessment.isOpen());
    CHECK_FALSE(bench.page->canGoBack());
}

TEST_CASE("answer keys answer and advance, in both directions of reading")
{
    const bool urdu = GENERATE(false, true);
    PageBench bench;
    bench.languages.setDisplay(urdu ? DisplayLanguage::Urdu : DisplayLanguage::English);
    const Assessment audit = bench.addAudit(bench.site, QDate(2026, 3, 12));
    bench.open(audit, u"mg_01"_s);

    bench.press(Qt::Key_Y);
    CHECK(bench.current() == u"mg_02"_s);
    bench.press(Qt::Key_2);
    CHECK(bench.current() == u"mg_03"_s);
    bench.press(Qt::Key_N, Qt::ShiftModifier);
    CHECK(bench.current() == u"mg_03"_s);
    CHECK(bench.assessment.question().answer == u"no"_s);
    bench.press(Qt::Key_Backspace);
    CHECK(bench.assessment.question().answer.isEmpty());
    bench.press(urdu ? Qt::Key_Left : Qt::Key_Right);
    CHECK(bench.current() == u"mg_04"_s);
    bench.press(Qt::Key_Up);
    CHECK(bench.current() == u"mg_03"_s);
    bench.press(Qt::Key_BracketRight);
    CHECK(bench.current() == u"fx_01"_s);
    bench.press(Qt::Key_BracketLeft);
    CHECK(bench.current() == u"mg_03"_s); // where it is unanswered
    bench.press(Qt::Key_A);
    bench.press(Qt::Key_U);
    CHECK(bench.current() == u"mg_05"_s);
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(soon([&] { return bench.current() == u"mg_03"_s; }));
    CHECK(soon([&] { return bench.stored(audit, u"mg_02"_s).value == u"partly"_s; }));
    CHECK(bench.errors.empty());
}

TEST_CASE("the same keys answer on an Urdu keyboard")
{
    PageBench bench;
    const Assessment audit = bench.addAudit(bench.site, QDate(2026, 3, 12));
    bench.open(audit, u"mg_01"_s);

    bench.pressUrdu(u"ے"_s);
    bench.pressUrdu(u"۳"_s);
    CHECK(bench.current() == u"mg_03"_s);
    CHECK(soon([&] { return bench.stored(audit, u"mg_01"_s).value == u"yes"_s; }));
    CHECK(soon([&] { return bench.stored(audit, u"mg_02"_s).value == u"no"_s; }));
}

TEST_CASE("letters belong to a text field while it has the focus, Esc gives them back")
{
    PageBench bench;
    const Assessment audit = bench.addAudit(bench.site, QDate(2026, 3, 12));
    bench.open(audit, u"mg_01"_s);

    bench.press(Qt::Key_Slash);
    auto *note = bench.find<NoteEdit>(u"note"_s);
    CHECK(note->hasFocus());
    bench.type(u"any unapproved paint [2]"_s);
    CHECK(bench.current() == u"mg_01"_s);
    CHECK(note->toPlainText() == u"any unapproved paint [2]"_s);
    bench.press(Qt::Key_Escape);
    CHECK_FALSE(note->hasFocus());
    bench.press(Qt::Key_N);
    CHECK(bench.current() == u"mg_02"_s);
    CHECK(note->toPlainText().isEmpty());
    CHECK(soon(
        [&] { return bench.stored(audit, u"mg_01"_s).note == u"any unapproved paint [2]"_s; }));
}

TEST_CASE("a number is judged as it is typed, and Enter moves on only when it is accepted")
{
    PageBench bench;
    const Assessment audit = bench.addAudit(bench.site, QDate(2026, 3, 12));
    bench.open(audit, u"workers"_s);

    auto *field = bench.find<NumberField>(u"numberAnswer"_s);
    REQUIRE(soon([&] { return field->hasFocus(); }));
    bench.type(u"0"_s);
    CHECK_FALSE(bench.assessment.problem().isEmpty());
    bench.press(Qt::Key_Return);
    CHECK(bench.current() == u"workers"_s);
    field->selectAll();
    bench.type(u"412"_s);
    CHECK(bench.assessment.problem().isEmpty());
    bench.press(Qt::Key_Return);
    CHECK(bench.current() == u"women_workers"_s);
    CHECK(field->text().isEmpty());
    CHECK(soon([&] { return bench.stored(audit, u"workers"_s).value == u"412"_s; }));
}

TEST_CASE("F writes a finding beside the question without answering anything")
{
    PageBench bench;
    const Assessment audit = bench.addAudit(bench.site, QDate(2026, 3, 12));
    bench.open(audit, u"fx_01"_s);
    bench.press(Qt::Key_N, Qt::ShiftModifier);
    bench.press(Qt::Key_F);
    auto *statement = bench.find<NoteEdit>(u"findingStatement"_s);
    REQUIRE(soon([&] { return statement->hasFocus(); }));
    statement->selectAll();
    bench.type(u"Exit 2 chained, any day"_s);
    bench.find<QComboBox>(u"findingSeverity"_s)->setFocus();
    bench.press(Qt::Key_A);
    CHECK(bench.assessment.question().answer == u"no"_s);
    bench.find<TextField>(u"actionOwner"_s)->setText(u"Imran"_s);
    QTest::mouseClick(bench.find<QWidget>(u"saveFinding"_s), Qt::LeftButton);
    REQUIRE(soon([&] {
        const auto &finding = bench.assessment.question().finding;
        return finding && finding->recorded;
    }));
    CHECK(bench.assessment.question().finding->statement == u"Exit 2 chained, any day"_s);
    CHECK(soon([&] { return !statement->isVisible(); }));
    bench.press(Qt::Key_Y);
    CHECK(bench.current() == u"fx_02"_s);
}

TEST_CASE("a finding that is left without saving is told of, and goes on where it was")
{
    PageBench bench;
    const Assessment audit = bench.addAudit(bench.site, QDate(2026, 3, 12));
    QStringList told;
    QObject::connect(bench.workspace.get(), &Workspace::messageRequested, bench.page, [&](const QString &words) { told << words; });
    bench.open(audit, u"fx_01"_s);
    bench.press(Qt::Key_N, Qt::ShiftModifier);
    bench.press(Qt::Key_F);
    auto *statement = bench.find<NoteEdit>(u"findingStatement"_s);
    auto *evidence = bench.find<NoteEdit>(u"findingEvidence"_s);
    REQUIRE(soon([&] { return statement->hasFocus(); }));
    bench.press(Qt::Key_Escape); // nothing was typed
    CHECK(told.isEmpty());
    bench.press(Qt::Key_F);
    evidence->setPlainText(u"Valve rusted shut, mixing room"_s);
    bench.assessment.goTo(u"fx_02"_s); // another question
    CHECK(soon([&] { return !statement->isVisible(); }));
    CHECK(told.size() == 1);
    bench.assessment.goTo(u"fx_01"_s);
    bench.press(Qt::Key_F);
    CHECK(evidence->toPlainText() == u"Valve rusted shut, mixing room"_s);
    auto *due = bench.find<DateField>(u"actionDue"_s);
    due->setOptionalDate(QDate(1900, 1, 15));
    QTest::mouseClick(bench.find<QWidget>(u"saveFinding"_s), Qt::LeftButton);
    CHECK(statement->isVisible()); // before the visit
    due->setOptionalDate(QDate(2026, 3, 20));
    QTest::mouseClick(bench.find<QWidget>(u"saveFinding"_s), Qt::LeftButton);
    REQUIRE(soon([&] {
        const auto &finding = bench.assessment.question().finding;
        return finding && finding->recorded;
    }));
    CHECK(told.size() == 1);
}

TEST_CASE("the score opens, closes the audit, and its lines lead back to the questions")
{
    PageBench bench;
    const Assessment audit = bench.addAudit(bench.site, QDate(2026, 3, 12));
    bench.open(audit, u"fx_01"_s);
    bench.press(Qt::Key_N);
    bench.press(Qt::Key_E, Qt::ControlModifier);
    auto *losses = bench.find<TableView>(u"losses"_s);
    REQUIRE(soon([&] { return losses->isVisible() && losses->model()->rowCount() == 1; }));
    QTest::mouseClick(losses->viewport(), Qt::LeftButton, {},
                      losses->visualRect(losses->model()->index(0, 1)).center());
    CHECK(bench.current() == u"fx_01"_s);
    CHECK_FALSE(losses->isVisible());

    bench.press(Qt::Key_E, Qt::ControlModifier);
    QTest::mouseClick(bench.find<QWidget>(u"closeAudit"_s), Qt::LeftButton);
    CHECK(bench.assessment.header().editable); // something is missing: that is asked about first
    REQUIRE(soon([&] { return bench.find<QWidget>(u"lockAudit"_s)->isVisible(); }));
    QTest::mouseClick(bench.find<QWidget>(u"lockAudit"_s), Qt::LeftButton);
    QTest::mouseClick(bench.find<QWidget>(u"lockSure"_s), Qt::LeftButton);
    REQUIRE(soon([&] { return !bench.assessment.header().editable; }));
    bench.press(Qt::Key_E, Qt::ControlModifier);
    CHECK(bench.find<QWidget>(u"reopenAudit"_s)->isVisible());
}

TEST_CASE("the score is gathered by convention, law or pillar, and a row opens what is not met")
{
    PageBench bench;
    const Assessment audit = bench.addAudit(bench.site, QDate(2026, 3, 12));
    bench.open(audit, u"fx_01"_s);
    bench.press(Qt::Key_N);
    bench.assessment.goTo(u"mg_05"_s);
    bench.press(Qt::Key_N);
    bench.press(Qt::Key_E, Qt::ControlModifier);
    auto *losses = bench.find<TableView>(u"losses"_s);
    REQUIRE(soon([&] { return losses->isVisible() && losses->model()->rowCount() == 2; }));
    auto *coverage = bench.find<TableView>(u"coverage"_s);
    CHECK_FALSE(coverage->isVisible());
    auto *by = bench.find<SegmentedSwitch>(u"coverageBy"_s);
    const auto choose = [&](const QString &view) {
        by->setCurrent(view);
        Q_EMIT by->chosen(view);
    };
    choose(u"law"_s);
    CHECK(coverage->isVisible());
    REQUIRE(coverage->model()->rowCount() > 0);
    int found = -1;
    for (int row = 0; row < coverage->model()->rowCount(); ++row) {
        found = coverage->model()->index(row, 4).data().toString().contains(u'1') ? row : found;
    }
    REQUIRE(found >= 0);
    Q_EMIT coverage->clicked(coverage->model()->index(found, 0));
    CHECK(losses->model()->rowCount() == 1);
    choose(u"section"_s);
    CHECK_FALSE(coverage->isVisible());
    CHECK(losses->model()->rowCount() == 2);
    choose(u"area"_s); // the walk-through cites no scheme
    CHECK(coverage->isVisible() == (coverage->model()->rowCount() > 0));
}

TEST_CASE("every widget that takes the focus has an accessible name")
{
    PageBench bench;
    const Assessment audit = bench.addAudit(bench.site, QDate(2026, 3, 12));
    bench.open(audit, u"fx_01"_s);
    bench.press(Qt::Key_F);
    for (const QWidget *widget : bench.page->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named
            = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        const bool focusable = widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy();
        const bool inner = widget->objectName().startsWith(u"qt_"_s)
            || widget->inherits("QScrollBar") || widget->inherits("QHeaderView")
            || widget->inherits("QTableCornerButton") || widget->inherits("QGraphicsView")
            || qobject_cast<const QAbstractItemView *>(widget->parentWidget());
        const bool popup = widget->window() != &bench.window;
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK((named || !focusable || inner || popup));
    }
}

TEST_CASE("Esc leaves a field of words, and the foot tells only the keys that work")
{
    PageBench bench;
    const auto pack = bench.workspace->library().newest(u"score-visit"_s);
    REQUIRE(pack);
    const Assessment audit = bench.addAudit(bench.site, QDate(2026, 3, 12), AssessmentKind::Audit, pack);
    bench.open(audit, u"vs_05"_s);
    auto *leave = bench.find<QWidget>(u"leaveHint"_s);
    auto *unanswered = bench.find<QWidget>(u"unansweredHint"_s);
    auto *words = bench.find<QWidget>(u"wordsAnswer"_s);
    REQUIRE(words->hasFocus());
    CHECK(leave->isVisible());
    CHECK_FALSE(unanswered->isVisible());
    bench.type(u"Bushra"_s);
    bench.press(Qt::Key_Escape);
    CHECK_FALSE(words->hasFocus());
    CHECK_FALSE(leave->isVisible());
    CHECK(unanswered->isVisible());
    bench.press(Qt::Key_BracketRight);
    CHECK(bench.current() != u"vs_05");
    CHECK(soon([&] { return bench.stored(audit, u"vs_05"_s).value == u"Bushra"; }));
}

TEST_CASE("Ctrl+Enter in a field of words goes on to the next question")
{
    PageBench bench;
    const auto pack = bench.workspace->library().newest(u"score-visit"_s);
    const Assessment audit = bench.addAudit(bench.site, QDate(2026, 3, 12), AssessmentKind::Audit, pack);
    bench.open(audit, u"vs_05"_s);
    bench.type(u"Bushra"_s);
    bench.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(bench.current() == u"vs_06");
    CHECK(soon([&] { return bench.stored(audit, u"vs_05"_s).value == u"Bushra"; }));
}
