// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/audits/bench.h"
#include "ui/audits/assessmentcontroller.h"
#include "ui/audits/auditscontroller.h"
#include "ui/audits/auditspage.h"
#include "ui/audits/planview.h"
#include "ui/audits/pointrow.h"
#include "ui/common/fields.h"
#include "ui/common/language.h"
#include "ui/common/scripteddialogs.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/tableview.h"
#include "ui/common/theme.h"
#include "ui/frame/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QPushButton>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

QString listText(int count)
{
    QString text = u"Card\tName\tSex\n"_s;
    for (int i = 1; i <= count; ++i) {
        text += u"%1\tPerson %1\t%2\n"_s.arg(i).arg(i % 4 == 0 ? u"F"_s : u"M"_s);
    }
    return text;
}

struct PlanBench : AuditBench
{
    PlanBench()
    {
        window.resize(1366, 768);
        page = new AuditsPage(audits, assessment, languages);
        window.addPage(page);
        window.show();
        window.goTo(u"audits"_s);
        REQUIRE(QTest::qWaitForWindowActive(&window));
        audit = addAudit(site, QDate(2026, 3, 12));
        page->openAudit(audit.id);
        REQUIRE(soon([&] { return assessment.isOpen(); }));
        page->findChild<PlanView *>()->setDialogs(dialogs);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_B, Qt::ControlModifier);
        REQUIRE(soon([&] { return assessment.plan().state().has_value(); }));
    }
    ~PlanBench() { languages.setDisplay(DisplayLanguage::English); }

    template <typename Widget> [[nodiscard]] Widget *find(const QString &name)
    {
        auto *found = window.findChild<Widget *>(name);
        REQUIRE(found);
        return found;
    }
    void enter(const QString &name, const QString &text)
    {
        auto *field = find<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        for (const QChar letter : text) { // QTest's own keys are ASCII only
            QKeyEvent press(QEvent::KeyPress, letter.unicode(), Qt::NoModifier, letter);
            QApplication::sendEvent(field, &press);
        }
        QTest::keyClick(field, Qt::Key_Return);
    }
    [[nodiscard]] VisitSheet sheet()
    {
        return read([id = audit.id](Store &store) { return store.visitSheet(id); });
    }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        find<QPushButton>(u"pasteWorkers"_s)->click();
    }

    Theme theme;
    LanguageController languages{theme};
    AuditsController audits{*workspace};
    AssessmentController assessment{*workspace};
    ScriptedDialogs dialogs;
    MainWindow window{languages};
    AuditsPage *page = nullptr;
    Assessment audit;
};

} // namespace

TEST_CASE("The plan is a view of the audit, first in the switch, by Ctrl+B there and back")
{
    PlanBench bench;
    CHECK(bench.find<SegmentedSwitch>(u"auditViewSwitch"_s)->current() == u"plan"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_B, Qt::ControlModifier);
    CHECK(bench.find<SegmentedSwitch>(u"auditViewSwitch"_s)->current() == u"questions"_s);
    CHECK_FALSE(bench.assessment.plan().state().has_value());
}

TEST_CASE("The headcount says at once how many to interview, and is kept")
{
    PlanBench bench;
    bench.enter(u"plan-women"_s, u"120"_s);
    bench.enter(u"plan-men"_s, u"۳۰۰"_s);
    CHECK(soon([&] { return bench.sheet().headcount.workers() == 420; }));
    CHECK(bench.find<QLabel>(u"planPeople"_s)->text().contains(u"420"_s));
    CHECK(bench.find<QLabel>(u"planRemark"_s)->isHidden());
    bench.enter(u"plan-permanent"_s, u"400"_s);
    CHECK(soon([&] { return !bench.find<QLabel>(u"planRemark"_s)->isHidden(); }));
    bench.enter(u"planInterviews"_s, u"12"_s);
    CHECK(soon([&] { return bench.sheet().plannedInterviews == 12; }));
    CHECK(bench.find<QLabel>(u"planPeople"_s)->text().contains(u"12"_s));
    CHECK(bench.errors.empty());
}

TEST_CASE("Leaving the plan saves what is being typed")
{
    PlanBench bench;
    auto *scope = bench.find<NoteEdit>(u"planScope"_s);
    scope->setFocus();
    QTest::keyClicks(scope, u"Unit 2"_s);
    QTest::keyClick(scope, Qt::Key_B, Qt::ControlModifier);
    CHECK(soon([&] { return bench.sheet().scope == u"Unit 2"_s; }));
}

TEST_CASE("Points are ticked by the keyboard, and Ctrl+Z takes a tick back")
{
    PlanBench bench;
    auto *photos = bench.find<PointRow>(u"said-photos"_s);
    photos->setFocus();
    QTest::keyClick(photos, Qt::Key_Space);
    REQUIRE(soon([&] { return bench.sheet().said.contains(OpeningPoint::Photos); }));
    CHECK(photos->isChecked());
    REQUIRE(soon([&] { return bench.assessment.canUndo(); }));
    QTest::keyClick(photos, Qt::Key_Z, Qt::ControlModifier);
    CHECK(soon([&] { return bench.sheet().said.empty() && !photos->isChecked(); }));
}

TEST_CASE("Who is there is written line by line, and the next line is always there")
{
    PlanBench bench;
    bench.enter(u"attendee1"_s, u"Saima Akhtar"_s);
    bench.enter(u"attendeeTitle1"_s, u"HR manager"_s);
    bench.enter(u"attendee2"_s, u"Aslam"_s);
    CHECK(soon([&] {
        return bench.sheet().attendees
            == std::vector<Attendee>{{u"Saima Akhtar"_s, u"HR manager"_s}, {u"Aslam"_s, {}}};
    }));
    CHECK(bench.find<QLineEdit>(u"attendee3"_s)->text().isEmpty());
    bench.find<QPushButton>(u"openedNow"_s)->click();
    CHECK(soon([&] { return bench.sheet().openedAt.isValid(); }));
    CHECK(bench.sheet().attendees.size() == 2);
}

TEST_CASE("A pasted list is drawn, the names stay on the screen, and the same list shows them again")
{
    PlanBench bench;
    bench.paste(listText(80));
    auto *people = bench.find<TableView>(u"drawnPeople"_s);
    CHECK(people->model()->rowCount() == 0);
    bench.find<QPushButton>(u"drawWorkers"_s)->click();
    REQUIRE(soon([&] { return bench.sheet().draw.has_value(); }));
    const VisitDraw kept = *bench.sheet().draw;
    CHECK(kept.columns == QStringList{u"Sex"_s});
    CHECK(kept.people == people->model()->rowCount());
    const QString first = people->model()->index(0, 1).data().toString();
    CHECK_FALSE(first.isEmpty());

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_B, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_B, Qt::ControlModifier);
    REQUIRE(soon([&] { return bench.assessment.plan().state().has_value(); }));
    CHECK_FALSE(bench.assessment.plan().drawn());
    bench.paste(listText(80));
    REQUIRE(bench.assessment.plan().drawn());
    CHECK(bench.assessment.plan().isDrawnAgain());
    CHECK(people->model()->index(0, 1).data().toString() == first);
    CHECK(bench.sheet().draw == kept);

    bench.paste(listText(81));
    CHECK(bench.assessment.plan().isOtherList());
    CHECK_FALSE(bench.find<QWidget>(u"workersProblem"_s)->isHidden());
    QFile database(bench.folder.filePath(u"test.meyardb"_s));
    REQUIRE(database.open(QIODevice::ReadOnly));
    CHECK_FALSE(database.readAll().contains("Person 1"));
}

TEST_CASE("A list with mistakes is refused with every line named")
{
    PlanBench bench;
    bench.paste(u"Card\tSex\n1\tF\n1\tM\n\tM"_s);
    CHECK_FALSE(bench.find<QWidget>(u"workersProblem"_s)->isHidden());
    CHECK(bench.assessment.plan().list().problems.size() == 2);
    CHECK(bench.find<QWidget>(u"drawWorkers"_s)->isHidden() == false); // its box is
    CHECK_FALSE(bench.find<QWidget>(u"drawWorkers"_s)->isVisible());
}

TEST_CASE("The sheet of the opening meeting is saved as PDF")
{
    PlanBench bench;
    const QString path = bench.folder.filePath(u"sheet.pdf"_s);
    bench.dialogs.answers = QStringList{path};
    bench.find<QPushButton>(u"saveOpeningSheet"_s)->click();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(4) == "%PDF");
}

TEST_CASE("The plan of a closed audit is only looked at")
{
    PlanBench bench;
    bench.change([id = bench.audit.id](Store &store) { return store.close(id); });
    CHECK(soon([&] { return !bench.find<QWidget>(u"plan-women"_s)->isEnabled(); }));
    CHECK_FALSE(bench.find<QWidget>(u"said-purpose"_s)->isEnabled());
    CHECK(bench.find<QWidget>(u"saveOpeningSheet"_s)->isEnabled());
}
