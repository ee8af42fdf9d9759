// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/audits/bench.h"
#include "ui/common/answerbutton.h"
#include "ui/common/button.h"
#include "ui/common/chips.h"
#include "ui/common/feedback.h"
#include "ui/common/fields.h"
#include "ui/common/language.h"
#include "ui/common/scripteddialogs.h"
#include "ui/common/theme.h"
#include "ui/frame/mainwindow.h"
#include "ui/selfcheck/checkrow.h"
#include "ui/selfcheck/drawingview.h"
#include "ui/selfcheck/firstthing.h"
#include "ui/selfcheck/selfcheckcontroller.h"
#include "ui/selfcheck/selfcheckpage.h"
#include "ui/selfcheck/stepsview.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

struct CheckBench : AuditBench
{
    CheckBench()
    {
        window.resize(1366, 768);
        page = new SelfCheckPage(controller, dialogs, window.messages());
        window.addPage(page);
        QObject::connect(workspace.get(), &Workspace::undoOffered, page,
                         [this](const QString &, const std::function<void()> &undo) { offered = undo; });
        window.show();
        window.goTo(u"selfcheck"_s);
        REQUIRE(QTest::qWaitForWindowActive(&window));
        REQUIRE(soon([&] { return !controller.sites().empty(); }));
    }
    ~CheckBench() { languages.setDisplay(DisplayLanguage::English); }

    template <typename Widget = QAbstractButton> Widget *find(const QString &name)
    {
        auto *found = page->findChild<Widget *>(name);
        REQUIRE(found);
        return found;
    }
    void begin()
    {
        find(u"beginCheck"_s)->click();
        REQUIRE(soon([&] { return controller.isOpen(); }));
        check = controller.checks().empty() ? AssessmentId() : controller.checks().front().id;
    }
    void press(int key)
    {
        QWidget *focused = QApplication::focusWidget();
        REQUIRE(focused);
        QTest::keyClick(focused, Qt::Key(key));
        ++keys;
    }
    void type(const QString &text)
    {
        for (const QChar letter : text) {
            QWidget *focused = QApplication::focusWidget();
            REQUIRE(focused);
            QTest::sendKeyEvent(QTest::Click, focused, Qt::Key(0), letter, Qt::NoModifier);
            ++keys;
        }
    }
    [[nodiscard]] CheckRowView *rowOf(const QString &question)
    {
        for (CheckRowView *view : page->steps().rows()) {
            if (view->row().name == question) {
                return view;
            }
        }
        return nullptr;
    }
    /// To the screen of that step, by its dot.
    void goToStep(int number) { find(u"step%1"_s.arg(number))->click(); }
    [[nodiscard]] Answers kept()
    {
        const auto rows = read([](Store &store) { return store.assessments(); });
        REQUIRE(rows.size() == 1);
        return read([id = rows.front().assessment.id](Store &store) { return store.answers(id); });
    }

    Theme theme;
    LanguageController languages{theme};
    ScriptedDialogs dialogs;
    SelfCheckController controller{*workspace};
    MainWindow window{languages};
    SelfCheckPage *page = nullptr;
    AssessmentId check;
    int keys = 0;
    std::function<void()> offered; ///< the way back that was offered last
};

} // namespace

TEST_CASE("The first screen says that nothing leaves the laptop, and begins with one press")
{
    CheckBench f;
    QString words;
    for (const QLabel *label : f.page->findChildren<QLabel *>()) {
        words += label->isVisible() ? label->text() : QString();
    }
    CHECK(words.contains(u"Nothing leaves this laptop"_s));
    CHECK(f.find(u"beginCheck"_s)->hasFocus());
    f.press(Qt::Key_Space);
    REQUIRE(soon([&] { return f.controller.isOpen(); }));
    CHECK(f.controller.steps().size() == 9);
    CHECK(f.controller.screen() == 0);
    const auto rows = f.read([](Store &store) { return store.assessments(); });
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().assessment.kind == AssessmentKind::SelfAssessment);
    CHECK(rows.front().assessment.packId == u"sme-selfcheck");
}

TEST_CASE("45 questions are answered with at most 60 keys, and every answer is in the database")
{
    CheckBench f;
    f.begin();
    f.goToStep(2);
    const int before = f.controller.answered();
    f.keys = 0;
    const int lastScreen = f.controller.screenCount() - 1;
    while (f.controller.answered() - before < 45) {
        const int screen = f.controller.screen();
        const int rows = static_cast<int>(f.page->steps().rows().size());
        for (int i = 0; i < rows && f.controller.answered() - before < 45; ++i) {
            f.press(Qt::Key_1);
        }
        if (f.controller.answered() - before < 45) {
            REQUIRE(screen < lastScreen);
            f.press(Qt::Key_Return); // the button that goes on has the focus
            REQUIRE(f.controller.screen() == screen + 1);
        }
    }
    CHECK(f.keys <= 60);
    REQUIRE(soon([&] { return f.kept().size() >= 45; }));
    const Answers kept = f.kept();
    CHECK(std::count_if(kept.cbegin(), kept.cend(), [](const Answer &answer) { return answer.value == u"yes"; }) >= 45);
    CHECK(f.errors.empty());
}

TEST_CASE("The same by mouse, to the result, and what fails becomes an action of the plan")
{
    CheckBench f;
    f.begin();
    f.goToStep(2);
    bool isFirst = true;
    while (!f.find<QWidget>(u"backToQuestions"_s)->isVisible()) {
        for (size_t i = 0; i < f.page->steps().rows().size(); ++i) {
            CheckRowView *view = f.page->steps().rows()[i];
            const auto buttons = view->findChildren<AnswerButton *>();
            REQUIRE_FALSE(buttons.empty());
            CHECK(buttons.front()->height() >= 44);
            QTest::mouseClick(buttons[isFirst ? 2 : 0], Qt::LeftButton); // "no" to the first
            isFirst = false;
        }
        f.find(u"nextScreen"_s)->click();
    }
    const CheckResultState state = f.controller.result();
    CHECK(state.sections.size() == 8);
    REQUIRE(state.first.size() == 1);
    CHECK(state.first.front().question == u"pc_01");
    CHECK_FALSE(state.first.front().what.isEmpty()); // the cheapest fix

    auto *thing = f.find<FirstThing>(u"firstThing1"_s);
    REQUIRE(thing->isVisible());
    auto *owner = thing->findChild<TextField *>();
    QTest::keyClicks(owner, u"Saima"_s);
    const auto numbers = thing->findChildren<NumberField *>();
    REQUIRE(numbers.size() == 2);
    QTest::keyClicks(numbers[0], u"6500"_s);
    QTest::keyClicks(numbers[1], u"26000"_s);
    QString words;
    for (const QLabel *label : thing->findChildren<QLabel *>()) {
        words += label->text();
    }
    CHECK(words.contains(u"3 month"_s));
    f.find(u"planThing"_s)->click();
    REQUIRE(soon([&] { return f.controller.result().first.front().isPlanned; }));
    const auto findings = f.read([](Store &store) { return store.findings(); });
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().finding.question == u"pc_01");
    REQUIRE(findings.front().actions.size() == 1);
    CHECK(findings.front().actions.front().owner == u"Saima");
    CHECK(findings.front().actions.front().costPkr == 6500);
    CHECK(findings.front().finding.state == FindingState::ActionAgreed);
    CHECK_FALSE(f.find(u"planThing"_s)->isVisible());

    const QString fix = f.controller.result().first.front().what;
    f.languages.setDisplay(DisplayLanguage::Urdu);
    CHECK(f.controller.result().first.front().what != fix); // what was proposed is told in both
    f.languages.setDisplay(DisplayLanguage::English);
    REQUIRE(f.offered);
    std::exchange(f.offered, nullptr)(); // and taken back
    REQUIRE(soon([&] { return !f.controller.result().first.front().isPlanned; }));
    CHECK(f.find(u"planThing"_s)->isVisible());

    f.find(u"finishCheck"_s)->click();
    REQUIRE(soon([&] { return !f.controller.isEditable(); }));
    CHECK_FALSE(f.find(u"finishCheck"_s)->isVisible());
    CHECK_FALSE(f.find(u"planThing"_s)->isVisible());
    REQUIRE(f.offered);
    std::exchange(f.offered, nullptr)();
    REQUIRE(soon([&] { return f.controller.isEditable(); }));
    CHECK(f.find(u"finishCheck"_s)->isVisible());
    CHECK(f.errors.empty());
}

TEST_CASE("Not sure stays open, is reminded of at the end, and is forgotten with an answer")
{
    CheckBench f;
    f.begin();
    f.goToStep(2);
    CheckRowView *row = f.rowOf(u"pc_01"_s);
    REQUIRE(row);
    const auto buttons = row->findChildren<AnswerButton *>();
    buttons.back()->click();
    CHECK(row->row().isNotSure);
    CHECK(f.controller.answered() > 0);
    CHECK(f.controller.result().findOut.size() == 1);
    REQUIRE(soon([&] { return f.kept().value(u"pc_01"_s).note == u"(?)"; }));
    CHECK(f.kept().value(u"pc_01"_s).value.isEmpty());
    f.rowOf(u"pc_01"_s)->findChildren<AnswerButton *>().front()->click();
    REQUIRE(soon([&] { return f.kept().value(u"pc_01"_s).value == u"yes"; }));
    CHECK(f.kept().value(u"pc_01"_s).note.isEmpty());
    CHECK(f.controller.result().findOut.isEmpty());

    REQUIRE(f.page->undoAction()->isEnabled());
    f.page->undoAction()->trigger();
    REQUIRE(soon([&] { return f.controller.result().findOut.size() == 1; }));
}

TEST_CASE("Facts of the factory take digits of three scripts, hide what does not apply, and nonsense is refused")
{
    CheckBench f;
    f.begin();
    CheckRowView *workers = f.rowOf(u"workers"_s);
    REQUIRE(workers);
    workers->focusAnswer();
    f.type(u"۳۰"_s);
    f.press(Qt::Key_Return);
    REQUIRE(soon([&] { return f.kept().value(u"workers"_s).value == u"30"; }));
    const int asked = f.controller.asked();
    f.rowOf(u"women_workers"_s)->focusAnswer();
    f.type(u"0"_s);
    f.press(Qt::Key_Return);
    CHECK(f.controller.asked() < asked);
    const QString problem = f.controller.answer(0, u"many"_s);
    CHECK_FALSE(problem.isEmpty());
    CHECK(f.kept().value(u"workers"_s).value == u"30");
}

TEST_CASE("A digit means the same under every question, and what was begun is gone on with")
{
    CheckBench f;
    f.begin();
    f.goToStep(2);
    int withoutPartly = 0;
    for (bool isLast = false; !isLast; isLast = f.controller.screen() + 1 >= f.controller.screenCount(), f.controller.goTo(f.controller.screen() + 1)) {
        for (const CheckRow &row : f.controller.rows()) {
            if (row.kind != CheckRow::Kind::Choices || !row.offersNotSure) {
                continue;
            }
            bool hasPartly = false;
            for (const CheckRow::Choice &choice : row.choices) {
                INFO(row.name.toStdString() << ' ' << choice.name.toStdString());
                hasPartly |= choice.mark == Mark::Warn;
                CHECK(choice.key == (choice.mark == Mark::Good ? 1 : choice.mark == Mark::Warn ? 2 : choice.mark == Mark::Bad ? 3 : 4));
            }
            CHECK(row.notSureKey == 5);
            withoutPartly += hasPartly ? 0 : 1;
        }
    }
    CHECK(withoutPartly > 0);
    f.goToStep(2);
    f.page->steps().focusFirst();
    f.press(Qt::Key_3);
    const QString first = f.controller.rows().front().name;
    REQUIRE(soon([&] { return f.kept().value(first).value == u"no"; }));

    f.page->goBack();
    CHECK(f.find(u"beginCheck"_s)->hasFocus());
    CHECK(f.find(u"beginAnew"_s)->isVisible());
    f.press(Qt::Key_Space);
    REQUIRE(soon([&] { return f.controller.isOpen(); }));
    CHECK(f.read([](Store &store) { return store.assessments(); }).size() == 1);
    f.page->goBack();
    f.find(u"beginAnew"_s)->click();
    REQUIRE(soon([&] { return f.controller.isOpen(); }));
    CHECK(f.read([](Store &store) { return store.assessments(); }).size() == 2);
}

TEST_CASE("A number that was refused stays where it was typed, and one does not go on without it")
{
    CheckBench f;
    f.begin();
    const std::vector<CheckRow> rows = f.controller.rows();
    const auto number = std::find_if(rows.begin(), rows.end(), [](const CheckRow &row) { return row.kind == CheckRow::Kind::Number; });
    REQUIRE(number != rows.end());
    CheckRowView *view = f.rowOf(number->name);
    auto *field = view->findChild<NumberField *>();
    field->setFocus();
    f.type(u"-3"_s);
    f.press(Qt::Key_Return);
    CHECK(view->hasProblem());
    const int other = number == rows.begin() ? 1 : 0;
    f.page->steps().rows()[static_cast<size_t>(other)]->focusAnswer();
    f.controller.setNotSure(other); // answered meanwhile
    REQUIRE(f.rowOf(number->name) == view);
    CHECK(view->hasProblem());
    CHECK(field->text() == u"-3"_s);
    f.find(u"nextScreen"_s)->click();
    CHECK(f.controller.screen() == 0);
    CHECK(field->hasFocus());
    field->clear();
    f.press(Qt::Key_Return);
    CHECK_FALSE(view->hasProblem());
    f.find(u"nextScreen"_s)->click();
    CHECK(f.controller.screen() == 1);
}

TEST_CASE("One leaves, comes back where one was, and backspace goes a screen back")
{
    CheckBench f;
    f.begin();
    f.goToStep(3);
    const int screen = f.controller.screen();
    f.press(Qt::Key_1);
    f.press(Qt::Key_Backspace);
    CHECK(f.controller.screen() == screen - 1);
    REQUIRE(f.page->canGoBack());
    f.page->goBack();
    CHECK_FALSE(f.controller.isOpen());
    REQUIRE(soon([&] { return f.controller.checks().size() == 1; }));
    f.find(u"openCheck"_s)->click();
    REQUIRE(soon([&] { return f.controller.isOpen(); }));
    CHECK(f.controller.answered() >= 1);
    CHECK(f.controller.screen() == 0); // the first question without an answer
    QSignalSpy audit(f.workspace.get(), &Workspace::openAssessmentRequested);
    f.controller.openAsAudit();
    CHECK(audit.size() == 1);
}

TEST_CASE("The second self-check shows what has become better, and another page's answer is seen")
{
    CheckBench f;
    const auto pack = f.workspace->library().newest(u"sme-selfcheck"_s);
    Assessment first = f.addAudit(f.site, QDate(2025, 3, 1), AssessmentKind::SelfAssessment, pack);
    f.answer(first, u"pc_01"_s, u"no"_s);
    f.answer(first, u"pc_02"_s, u"yes"_s);
    const Assessment second = f.addAudit(f.site, QDate(2026, 3, 1), AssessmentKind::SelfAssessment, pack);
    f.controller.open(second.id);
    REQUIRE(soon([&] { return f.controller.isOpen(); }));
    f.answer(second, u"pc_01"_s, u"yes"_s); // as the audit page would
    REQUIRE(soon([&] { return f.controller.result().over.size() == 2; }));
    const CheckResultState state = f.controller.result();
    CHECK(state.over[0].first == QDate(2025, 3, 1));
    CHECK(state.over[0].second < state.over[1].second);
    CHECK(state.over[1].second == Approx(100));
}

TEST_CASE("The drawing beside is that of the question with the focus, by keyboard and by mouse")
{
    CheckBench f;
    f.begin();
    const auto *shown = f.find<DrawingView>(u"questionDrawing"_s);
    const auto isOf = [&](const char *name) { return shown->drawing().endsWith(u"/%1.svg"_s.arg(QLatin1StringView(name))); };
    CHECK(isOf("workforce"));
    f.press(Qt::Key_Down); // out of a field for numbers
    CHECK(isOf("women-workers"));
    QTest::mouseClick(f.find<QWidget>(u"field-contract_workers"_s), Qt::LeftButton);
    CHECK(isOf("contract-workers"));
    QTest::mouseClick(f.rowOf(u"young_workers"_s), Qt::LeftButton, {}, QPoint(30, 12)); // beside the field
    CHECK(isOf("young-workers"));
    QTest::mouseClick(f.rowOf(u"piece_rate"_s)->findChildren<AnswerButton *>().front(), Qt::LeftButton);
    CHECK(isOf("paid-by-piece"));
    while (!f.rowOf(u"processes"_s)) {
        f.find(u"nextScreen"_s)->click();
    }
    QTest::mouseClick(f.rowOf(u"processes"_s)->findChildren<FilterChip *>().at(1), Qt::LeftButton);
    CHECK(isOf("processes"));
    f.goToStep(2);
    CHECK(isOf("registration-certificate"));
    f.rowOf(u"pc_01"_s)->setFocus();
    f.press(Qt::Key_1); // answers, and goes to the next question
    CHECK(isOf("appointment-letter"));
    f.press(Qt::Key_Tab);
    CHECK(isOf("personnel-files"));
    f.press(Qt::Key_Up);
    CHECK(isOf("appointment-letter"));
    QTest::mouseClick(f.rowOf(u"pc_04"_s)->findChildren<AnswerButton *>().back(), Qt::LeftButton); // not sure
    CHECK(isOf("blank-paper-signed"));
}

TEST_CASE("A check that was begun before there were drawings shows them too")
{
    CheckBench f;
    form::Sheets sheets = f.workspace->library().newest(u"sme-selfcheck"_s)->sheets;
    form::Sheet &survey = sheets.at(u"survey"_s);
    const qsizetype drawings = survey.header.indexOf(u"media::image"_s);
    REQUIRE(drawings >= 0);
    survey.header.removeAt(drawings);
    for (QStringList &row : survey.rows) {
        row.removeAt(drawings);
    }
    form::Sheet &settings = sheets.at(u"settings"_s);
    settings.rows.front()[settings.header.indexOf(u"pack_version"_s)] = u"2026.1"_s;
    const LoadedPack earlier = loadPack(sheets);
    REQUIRE(earlier.pack);
    f.workspace->addPacks({earlier.pack});
    const Assessment begun = f.addAudit(f.site, QDate(2026, 3, 1), AssessmentKind::SelfAssessment, earlier.pack);
    f.controller.open(begun.id);
    REQUIRE(soon([&] { return f.controller.isOpen(); }));
    CHECK(f.controller.detail(0).drawing.endsWith(u"/workforce.svg"));
}

TEST_CASE("In Urdu the steps run from the right, and nothing is left in English")
{
    CheckBench f;
    f.languages.setDisplay(DisplayLanguage::Urdu);
    REQUIRE(soon([&] { return f.page->layoutDirection() == Qt::RightToLeft; }));
    f.begin();
    REQUIRE(soon([&] { return f.find(u"step1"_s)->isVisible() && f.find(u"step1"_s)->x() > f.find(u"step2"_s)->x(); }));
    static const QRegularExpression latin(u"[A-Za-z]{4,}"_s);
    for (const QLabel *label : f.page->findChildren<QLabel *>()) {
        if (label->isVisible()) {
            INFO(label->text().toStdString());
            CHECK_FALSE(label->text().contains(latin));
        }
    }
}

TEST_CASE("Whatever takes the focus has a name, on every part and in both languages")
{
    CheckBench f;
    for (const DisplayLanguage language : {DisplayLanguage::English, DisplayLanguage::Urdu}) {
        f.languages.setDisplay(language);
        REQUIRE(soon([&] { return (f.page->layoutDirection() == Qt::RightToLeft) == (language == DisplayLanguage::Urdu); }));
        const auto check = [&](const char *part) {
            for (const QWidget *widget : f.page->findChildren<QWidget *>()) {
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && !qobject_cast<const QAbstractScrollArea *>(widget)) {
                    INFO(part << ' ' << widget->metaObject()->className() << ' ' << widget->objectName().toStdString());
                    const QWidget *proxy = widget->focusProxy() ? widget->focusProxy() : widget;
                    const bool isInside = widget->objectName() == u"qt_spinbox_lineedit"; // of a date
                    CHECK((isInside || !proxy->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
                }
            }
        };
        check("home");
        f.begin();
        check("facts");
        f.goToStep(2);
        check("questions");
        f.rowOf(u"pc_01"_s)->findChildren<AnswerButton *>()[2]->click();
        f.goToStep(10);
        check("result");
        f.page->goBack();
        REQUIRE(soon([&] { return !f.controller.isOpen(); }));
    }
}
