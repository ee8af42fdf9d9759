// SPDX-License-Identifier: GPL-3.0-or-later
// Steps back and forward in the window, as the store keeps them.
#include "tests/ui/audits/bench.h"
#include "ui/audits/assessmentcontroller.h"
#include "ui/audits/auditscontroller.h"
#include "ui/audits/auditspage.h"
#include "ui/common/button.h"
#include "ui/common/feedback.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/frame/mainwindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QTextEdit>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

/// The window over a store; close() and start() are a restart of the program.
struct Window
{
    explicit Window(AuditBench &bench)
        : audits(*bench.workspace)
        , assessment(*bench.workspace)
    {
        window.resize(1366, 768);
        page = new AuditsPage(audits, assessment, languages);
        window.addPage(page);
        QObject::connect(bench.workspace.get(), &Workspace::redoOffered, &window,
                         [this](const QString &sentence, const std::function<void()> &redo) {
                             window.messages().showRedo(sentence, redo);
                         });
        window.show();
        window.goTo(u"audits"_s);
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    void open(const Assessment &audit, const QString &question)
    {
        page->openAudit(audit.id, question);
        REQUIRE(soon([&] { return assessment.question().name == question; }));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focused = QApplication::focusWidget();
        REQUIRE(focused);
        QTest::keyClick(focused, Qt::Key(key), modifiers);
    }
    [[nodiscard]] const QuestionState &question() const { return assessment.question(); }
    [[nodiscard]] Button *undo() const { return window.findChild<Button *>(u"undo"_s); }
    [[nodiscard]] Button *redo() const { return window.findChild<Button *>(u"redo"_s); }

    Theme theme;
    LanguageController languages{theme};
    AuditsController audits;
    AssessmentController assessment;
    MainWindow window{languages};
    AuditsPage *page = nullptr;
};

} // namespace

TEST_CASE("undo takes back answers and notes, goes to where they were, and says what it would do")
{
    AuditBench bench;
    const Assessment audit = bench.addAudit(bench.site, QDate(2026, 3, 12));
    Window window(bench);
    window.open(audit, u"fx_01"_s);
    CHECK(window.undo()->isVisible());
    CHECK_FALSE(window.undo()->isEnabled());
    window.press(Qt::Key_N);
    window.assessment.typeNote(u"Seen"_s);
    window.assessment.flush();
    CHECK(window.undo()->accessibleName() == u"Undo: note on "_s + isolated(u"FX-02"_s));
    window.assessment.nextUnanswered();

    window.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(soon([&] { return window.question().name == u"fx_02"_s && window.question().note.isEmpty(); }));
    REQUIRE(soon([&] { return window.undo()->accessibleName() == u"Undo: answer to "_s + isolated(u"FX-01"_s); }));
    CHECK(window.redo()->accessibleName() == u"Redo: note on "_s + isolated(u"FX-02"_s));
    CHECK(window.window.messages().accessibleName() == u"Taken back: note on "_s + isolated(u"FX-02"_s));
    QTest::mouseClick(window.undo(), Qt::LeftButton);
    REQUIRE(soon([&] { return window.question().name == u"fx_01"_s && window.question().answer.isEmpty(); }));
    CHECK(bench.stored(audit, u"fx_01"_s).value.isEmpty());
    CHECK_FALSE(window.undo()->isEnabled());

    window.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(soon([&] { return window.question().answer == u"no"_s; }));
    window.press(Qt::Key_Y, Qt::ControlModifier);
    REQUIRE(soon([&] { return window.question().name == u"fx_02"_s && window.question().note == u"Seen"_s; }));
    CHECK(soon([&] { return !window.redo()->isEnabled(); }));
    CHECK(bench.errors.empty());
}

TEST_CASE("steps are there after a restart, and an empty field does not swallow Ctrl+Z")
{
    AuditBench bench;
    const Assessment audit = bench.addAudit(bench.site, QDate(2026, 3, 12));
    bench.answer(audit, u"fx_01"_s, u"no"_s);
    Window window(bench);
    window.open(audit, u"workers"_s);
    REQUIRE(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    CHECK(window.undo()->isEnabled());
    window.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(soon([&] { return window.question().name == u"fx_01"_s && window.question().answer.isEmpty(); }));
}

TEST_CASE("a note that is typed in several goes is one step, and is typed on where it was")
{
    AuditBench bench;
    const Assessment audit = bench.addAudit(bench.site, QDate(2026, 3, 12));
    Window window(bench);
    window.open(audit, u"fx_01"_s);
    for (const QString &note : {u"Exit"_s, u"Exit 2"_s, u"Exit 2 chained"_s}) {
        window.assessment.typeNote(note);
        window.assessment.flush();
        bench.clock.advance(5000);
    }
    const UndoState steps = bench.read([id = audit.id](Store &store) { return store.undoState(id); });
    CHECK(steps.undoSteps == 1);
    window.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(soon([&] { return window.question().note.isEmpty(); }));
    CHECK(window.page->findChild<QTextEdit *>(u"note"_s)->toPlainText().isEmpty());
}

TEST_CASE("quick presses take back one step each, and one too many does nothing")
{
    AuditBench bench;
    const Assessment audit = bench.addAudit(bench.site, QDate(2026, 3, 12));
    bench.answer(audit, u"fx_01"_s, u"no"_s);
    bench.answer(audit, u"fx_02"_s, u"no"_s);
    Window window(bench);
    window.open(audit, u"fx_03"_s);
    for (int i = 0; i < 3; ++i) {
        window.press(Qt::Key_Z, Qt::ControlModifier);
    }
    REQUIRE(soon([&] { return bench.stored(audit, u"fx_01"_s).value.isEmpty(); }));
    CHECK(bench.stored(audit, u"fx_02"_s).value.isEmpty());
    QTest::qWait(50);
    CHECK(bench.errors.empty());
}

TEST_CASE("in a closed audit answers stay, findings can be taken back")
{
    AuditBench bench;
    Assessment audit = bench.addAudit(bench.site, QDate(2026, 3, 12));
    bench.answer(audit, u"fx_01"_s, u"no"_s);
    audit.state = AssessmentState::Closed;
    bench.change([audit](Store &store) { return store.put(audit); });
    Window window(bench);
    window.open(audit, u"fx_01"_s);
    CHECK_FALSE(window.undo()->isEnabled());
    Finding finding;
    finding.id = FindingId::create(bench.clock);
    finding.assessment = audit.id;
    finding.question = u"fx_01"_s;
    finding.code = u"FX-01"_s;
    finding.statement = u"Exit 2 chained shut"_s;
    bench.change([finding](Store &store) { return store.put(finding); });
    REQUIRE(soon([&] { return window.undo()->isEnabled(); }));
    CHECK(window.undo()->accessibleName().contains(u"Exit 2 chained shut"_s));
    QTest::mouseClick(window.undo(), Qt::LeftButton);
    CHECK(soon([&] { return bench.read([](Store &store) { return store.findings(); }).empty(); }));
}
