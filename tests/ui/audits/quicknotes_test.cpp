// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/audits/bench.h"
#include "ui/audits/assessmentcontroller.h"
#include "ui/audits/auditscontroller.h"
#include "ui/audits/auditspage.h"
#include "ui/common/button.h"
#include "ui/common/fields.h"
#include "ui/common/label.h"
#include "ui/common/theme.h"
#include "ui/frame/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QListView>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

struct NotesBench : AuditBench
{
    NotesBench()
    {
        window.resize(1366, 768);
        page = new AuditsPage(audits, assessment, languages);
        window.addPage(page);
        window.show();
        window.goTo(u"audits"_s);
        REQUIRE(QTest::qWaitForWindowActive(&window));
        audit = addAudit(site, QDate(2026, 3, 10));
        answer(audit, u"workers"_s, u"120"_s);
        page->openAudit(audit.id, u"fx_01"_s);
        REQUIRE(soon([&] { return assessment.question().name == u"fx_01"_s; }));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focused = QApplication::focusWidget();
        REQUIRE(focused);
        QTest::keyClick(focused, Qt::Key(key), modifiers);
    }
    void catchNote(const QString &text)
    {
        const size_t before = toSort().size();
        press(Qt::Key_J, Qt::ControlModifier);
        auto *line = page->findChild<TextField *>(u"quickNote"_s);
        REQUIRE(line->hasFocus());
        QTest::keyClicks(line, text);
        press(Qt::Key_Return);
        REQUIRE(soon([&] { return toSort().size() == before + 1; }));
    }
    [[nodiscard]] const std::vector<QuickNote> &toSort() { return assessment.notes().toSort(); }
    [[nodiscard]] SearchField *place() { return page->findChild<SearchField *>(u"notePlace"_s); }

    Theme theme;
    LanguageController languages{theme};
    AuditsController audits{*workspace};
    AssessmentController assessment{*workspace};
    MainWindow window{languages};
    AuditsPage *page = nullptr;
    Assessment audit;
};

} // namespace

TEST_CASE("Ctrl+J catches a line from anywhere in the audit, Esc leaves without one")
{
    NotesBench bench;
    bench.catchNote(u"fire hose behind bales"_s);
    CHECK(bench.toSort().front().text == u"fire hose behind bales");
    CHECK(bench.assessment.question().name == u"fx_01"_s); // where one was
    bench.press(Qt::Key_J, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"never mind"_s);
    bench.press(Qt::Key_Escape);
    CHECK_FALSE(bench.page->findChild<TextField *>(u"quickNote"_s)->isVisible());

    bench.press(Qt::Key_Slash); // from a note that is being typed
    QTest::keyClicks(QApplication::focusWidget(), u"half a sen"_s);
    bench.catchNote(u"second stairway locked"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"tence"_s);
    REQUIRE(bench.assessment.flush());
    CHECK(soon([&] { return bench.stored(bench.audit, u"fx_01"_s).note == u"half a sentence"_s; }));

    bench.press(Qt::Key_Escape);
    bench.press(Qt::Key_G); // and from the grid
    bench.catchNote(u"no gloves at the press"_s);
    CHECK(bench.toSort().size() == 3);
    CHECK(bench.errors.empty());
}

TEST_CASE("Notes are sorted one by one with the keyboard, and a sorting is one step back")
{
    NotesBench bench;
    bench.answer(bench.audit, u"fx_02"_s, u"no"_s, u"seen at noon"_s);
    bench.catchNote(u"first thought"_s);
    bench.catchNote(u"second thought"_s);
    auto *button = bench.page->findChild<Button *>(u"sortNotes"_s);
    REQUIRE(button->isVisible());
    button->click();
    REQUIRE(bench.place()->hasFocus());
    CHECK(bench.page->findChild<Label *>(u"noteText"_s)->text().contains(u"first thought"));
    QTest::keyClicks(bench.place(), u"FX-02"_s);
    bench.press(Qt::Key_Return);
    REQUIRE(soon([&] { return bench.toSort().size() == 1; }));
    CHECK(bench.stored(bench.audit, u"fx_02"_s).note == u"seen at noon\nfirst thought");
    CHECK(bench.place()->text().isEmpty()); // the next one
    CHECK(bench.page->findChild<Label *>(u"noteText"_s)->text().contains(u"second thought"));
    bench.press(Qt::Key_Delete);
    REQUIRE(soon([&] { return bench.toSort().empty(); }));
    CHECK_FALSE(bench.place()->isVisible());
    CHECK_FALSE(button->isVisible());

    REQUIRE(soon([&] { return bench.assessment.canUndo(); }));
    bench.assessment.undo();
    REQUIRE(soon([&] { return bench.toSort().size() == 1; }));
    REQUIRE(soon([&] { return bench.assessment.canUndo(); }));
    bench.assessment.undo();
    CHECK(soon([&] { return bench.toSort().size() == 2; }));
    CHECK(soon([&] { return bench.stored(bench.audit, u"fx_02"_s).note == u"seen at noon"_s; }));
}

TEST_CASE("A confidential question refuses a quick note and says where it belongs")
{
    NotesBench bench;
    const std::vector<NotePlace> places{{u"told"_s, u"WI-01"_s, u"What was told?"_s, {}, true, u"What was told?"_s}};
    NoteSorter sorter(bench.page);
    sorter.retranslate();
    int sorted = 0;
    QObject::connect(&sorter, &NoteSorter::sorted, &sorter, [&] { ++sorted; });
    sorter.open({{QuickNoteId::create(bench.clock), u"paid late"_s, 1, {}}}, places);
    bench.press(Qt::Key_Return);
    CHECK(sorted == 0);
    CHECK(sorter.isVisible());
    QStringList said;
    for (const Label *label : sorter.findChildren<Label *>()) {
        said += label->text();
    }
    CHECK(said.join(u' ').contains(u"confidential"));
}

TEST_CASE("The question that shares most words with a note is offered first, what is typed decides")
{
    const std::vector<NotePlace> places{
        {u"a"_s, u"A-01"_s, u"Are guards fitted?"_s, u"Machines"_s, false, u"Are guards fitted? کیا حفاظتی جالیاں لگی ہیں؟"_s},
        {u"b"_s, u"B-01"_s, u"Is every exit unlocked?"_s, u"Fire"_s, false, u"Is every exit unlocked? کیا ہر راستہ کھلا ہے؟"_s}};
    CHECK(fittingPlaces(places, {}, u"exits blocked by cartons"_s).front().name == u"b");
    CHECK(fittingPlaces(places, {}, u"حفاظتی جالی نہیں"_s).front().name == u"a");
    CHECK(fittingPlaces(places, {}, u"zzz"_s).size() == 2);
    const std::vector<NotePlace> typed = fittingPlaces(places, u"guards"_s, u"exits blocked"_s);
    REQUIRE(typed.size() == 1);
    CHECK(typed.front().name == u"a");
    CHECK(fittingPlaces(places, u"qqqq"_s, {}).empty());
}
