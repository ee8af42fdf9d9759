// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/training/bench.h"
#include "ui/common/fields.h"
#include "ui/training/beforeafter.h"
#include "ui/training/parttable.h"
#include "ui/training/photopair.h"
#include "ui/training/sessiontimer.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::test;
using namespace meyar::ui;

namespace {

PartTable *part(TrainingBench &bench, CohortPart which)
{
    auto *found = bench.page->findChild<PartTable *>(u"part%1"_s.arg(int(which)));
    REQUIRE(found);
    return found;
}

int columnOf(const PartTable *table, const QString &head)
{
    auto &model = const_cast<PartTable *>(table)->model();
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal, Qt::DisplayRole) == head) {
            return column;
        }
    }
    FAIL("no such column");
    return -1;
}

} // namespace

TEST_CASE("A cell is typed by keyboard, kept at once, and taken back")
{
    TrainingBench bench;
    bench.open();
    bench.page->showTab(u"plans"_s);
    PartTable *plans = part(bench, CohortPart::Project);
    TableView &table = plans->table();
    table.setFocus();
    table.setCurrentIndex(plans->model().index(0, columnOf(plans, u"Cost (Rs)"_s)));
    QTest::keyClick(&table, Qt::Key_F2);
    auto *editor = table.findChild<QLineEdit *>();
    REQUIRE(editor);
    CHECK(editor->accessibleName() == u"Cost (Rs)"_s);
    QTest::keyClicks(editor, u"12,500"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    bench.waitFor([&] { return bench.controller->record().projects[0].cost == 12500; });
    CHECK(bench.stored().projects[0].cost == 12500);
    CHECK(table.currentIndex().column() == columnOf(plans, u"Cost (Rs)"_s)); // the place is kept
    REQUIRE(bench.page->undoAction()->isEnabled());
    bench.page->undoAction()->trigger();
    bench.waitFor([&] { return !std::isfinite(bench.controller->record().projects[0].cost); });
    bench.page->redoAction()->trigger();
    bench.waitFor([&] { return bench.controller->record().projects[0].cost == 12500; });
}

TEST_CASE("What is typed and makes no sense is refused with a sentence and changes nothing")
{
    TrainingBench bench;
    bench.open();
    PartTable *plans = part(bench, CohortPart::Project);
    CHECK(plans->model().setData(plans->model().index(0, columnOf(plans, u"Until"_s)), u"soon"_s, Qt::EditRole));
    bench.waitFor([&] { return bench.failures.size() == 1; });
    CHECK(bench.failures.front().code == Error::Code::BadArgument);
    CHECK_FALSE(bench.stored().projects[0].dueOn.isValid());
}

TEST_CASE("A state is chosen from words")
{
    TrainingBench bench;
    bench.open();
    bench.page->showTab(u"plans"_s);
    PartTable *plans = part(bench, CohortPart::Project);
    const QModelIndex state = plans->model().index(0, columnOf(plans, u"State"_s));
    CHECK(state.data() == u"Planned"_s);
    plans->table().setCurrentIndex(state);
    plans->table().edit(state);
    auto *box = plans->table().findChild<QComboBox *>();
    REQUIRE(box);
    CHECK(box->count() == 4);
    box->setCurrentIndex(box->findData(u"done"_s));
    QTest::keyClick(box, Qt::Key_Return);
    bench.waitFor([&] { return bench.controller->record().projects[0].status == ProjectStatus::Done; });
}

TEST_CASE("Rows are added and removed, and removing can be taken back")
{
    TrainingBench bench;
    bench.open();
    for (const CohortPart which : {CohortPart::Trainer, CohortPart::Session, CohortPart::AgendaLine, CohortPart::Attendance, CohortPart::Test,
                                   CohortPart::Evaluation, CohortPart::Member, CohortPart::Meeting, CohortPart::Project, CohortPart::Visit,
                                   CohortPart::ActionPoint, CohortPart::Instrument}) {
        CAPTURE(int(which));
        PartTable *table = part(bench, which);
        const auto count = [&] { return rowsOf(bench.controller->record(), which).size(); };
        const size_t before = count();
        table->addRow();
        bench.waitFor([&] { return count() == before + 1; });
        CHECK(bench.failures.empty());
    }
    PartTable *members = part(bench, CohortPart::Member);
    bench.waitFor([&] { return members->model().rowCount() == 1; });
    members->removeRow();
    bench.waitFor([&] { return bench.controller->record().members.empty(); });
    REQUIRE(bench.offered);
    bench.offered();
    bench.waitFor([&] { return bench.controller->record().members.size() == 1; });
}

TEST_CASE("A factory is added to the cohort from the list of all")
{
    TrainingBench bench;
    bench.open();
    auto *box = bench.page->findChild<QComboBox *>(u"addFirm"_s);
    REQUIRE(box);
    REQUIRE(box->count() == 2); // the prompt and the one outside
    box->setCurrentIndex(1);
    Q_EMIT box->activated(1);
    bench.waitFor([&] { return bench.controller->record().firms.size() == 2; });
    CHECK(bench.controller->sitesOutside().empty());
}

TEST_CASE("A FIT session of more than 150 minutes is warned of, and the clock goes through the run-sheet")
{
    TrainingBench bench;
    bench.open();
    auto *timer = bench.page->findChild<SessionTimer *>();
    REQUIRE(timer);
    const auto says = [&](const QString &words) {
        const auto labels = timer->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(words); });
    };
    CHECK_FALSE(says(u"150"_s));
    PartTable *agenda = part(bench, CohortPart::AgendaLine);
    agenda->addRow();
    bench.waitFor([&] { return agenda->model().rowCount() == 2; });
    CHECK(agenda->model().setData(agenda->model().index(1, columnOf(agenda, u"Minutes"_s)), u"51"_s, Qt::EditRole)
          | agenda->model().setData(agenda->model().index(0, columnOf(agenda, u"Minutes"_s)), u"151"_s, Qt::EditRole));
    bench.waitFor([&] { return says(u"150"_s); });
    timer->startOrStop();
    CHECK(timer->isRunning());
    timer->skip();
    CHECK(timer->current() == 1);
    timer->startOrStop();
    CHECK_FALSE(timer->isRunning());
}

TEST_CASE("A new cohort is chosen at once, goes to the bin and comes back")
{
    TrainingBench bench;
    bench.open();
    bench.controller->addCohort(u"Batch 8"_s, false);
    bench.waitFor([&] { return bench.controller->record().head.name == u"Batch 8"_s && bench.controller->cohorts().size() == 2; });
    bench.controller->removeCohort();
    bench.waitFor([&] { return bench.controller->cohorts().size() == 1 && bench.offered; });
    bench.offered();
    bench.waitFor([&] { return bench.controller->cohorts().size() == 2; });
}

TEST_CASE("The line between before and after moves by keys, the other way round in Urdu")
{
    BeforeAfter photos;
    QImage image(80, 60, QImage::Format_RGB32);
    image.fill(Qt::gray);
    photos.setPhotos(image, image);
    CHECK(photos.hasBoth());
    QTest::keyClick(&photos, Qt::Key_Right);
    CHECK(photos.share() == Approx(0.55));
    photos.setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(&photos, Qt::Key_Right);
    CHECK(photos.share() == Approx(0.5));
    QTest::keyClick(&photos, Qt::Key_End);
    CHECK(photos.share() == 1);
    photos.setPhotos(image, {});
    CHECK_FALSE(photos.hasBoth());
}

TEST_CASE("A report is saved from the page")
{
    TrainingBench bench;
    bench.open();
    const QString path = bench.folder.filePath(u"change.pdf"_s);
    bench.dialogs.answers.push_back(path);
    bench.page->saveReport(TrainingReportKind::Change, {});
    bench.waitFor([&] { return QFile::exists(path); });
    bench.page->saveReport(TrainingReportKind::Certificate, {}); // nobody has graduated: said, and nothing is asked
    CHECK(bench.window.messages().accessibleName().contains(u"graduated"_s));
}

TEST_CASE("A case study is of the factory that is chosen for it, and its file says so")
{
    TrainingBench bench;
    bench.open();
    bench.change([&](Store &store) {
        CohortEdits edits;
        edits.firms = {{bench.second, bench.clock.today()}};
        return store.put(bench.cohort.head.id, edits);
    });
    auto *firms = bench.page->findChild<QComboBox *>(u"reportFirm"_s);
    REQUIRE(firms);
    bench.waitFor([&] { return firms->count() == 2; });
    CHECK_FALSE(firms->isVisible());
    const auto combos = bench.page->findChildren<QComboBox *>();
    const auto reports = std::ranges::find_if(combos, [](const QComboBox *each) { return each->accessibleName() == u"Report"_s; });
    REQUIRE(reports != combos.end());
    (*reports)->setCurrentIndex((*reports)->findText(u"Case study"_s));
    CHECK(firms->isVisible());
    firms->setCurrentIndex(1);
    const QString path = bench.folder.filePath(u"study.pdf"_s);
    bench.dialogs.answers.push_back(path);
    const auto buttons = bench.page->findChildren<QAbstractButton *>();
    const auto save = std::ranges::find_if(buttons, [](const QAbstractButton *each) { return each->text() == u"Save PDF"_s; });
    REQUIRE(save != buttons.end());
    (*save)->click();
    bench.waitFor([&] { return QFile::exists(path); });
    CHECK(bench.dialogs.suggested.last().contains(firms->currentText()));
    CHECK(bench.dialogs.suggested.last().startsWith(u"case-study "_s));
}

TEST_CASE("The days of a cohort are chosen from a calendar, and cleared")
{
    TrainingBench bench;
    bench.open();
    auto *begins = bench.page->findChild<DateField *>(u"starts_on"_s);
    REQUIRE(begins);
    begins->setFocus();
    begins->setOptionalDate(QDate(2026, 3, 2));
    Q_EMIT begins->editingFinished();
    bench.waitFor([&] { return bench.controller->record().head.startsOn == QDate(2026, 3, 2); });
    begins->setOptionalDate(std::nullopt);
    Q_EMIT begins->editingFinished();
    bench.waitFor([&] { return bench.controller->record().head.startsOn.isNull(); });
}

TEST_CASE("Every widget of the training page that takes the focus has an accessible name")
{
    TrainingBench bench;
    bench.open();
    for (const QWidget *widget : bench.page->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        const bool focusable = widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy();
        const bool inner = widget->objectName().startsWith(u"qt_"_s) || widget->inherits("QScrollBar") || widget->inherits("QHeaderView")
            || widget->inherits("QTableCornerButton") || widget->inherits("QScrollArea")
            || qobject_cast<const QAbstractItemView *>(widget->parentWidget());
        const bool popup = widget->window() != &bench.window;
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK((named || !focusable || inner || popup));
    }
}

TEST_CASE("A cohort for practice is marked TRAINING, counts nowhere, and begins again with one press")
{
    TrainingBench bench;
    bench.open();
    const size_t before = bench.controller->cohorts().size();
    const int counted = bench.controller->programme().results.cohorts;
    bench.page->findChild<QAbstractButton *>(u"newPractice"_s)->click();
    bench.waitFor([&] { return bench.controller->cohorts().size() == before + 1 && bench.controller->record().head.isPractice; });
    CHECK(bench.controller->programme().results.cohorts == counted);
    auto *again = bench.page->findChild<QAbstractButton *>(u"beginAgain"_s);
    CHECK_FALSE(again->isHidden());
    CHECK_FALSE(bench.page->findChild<QAbstractButton *>(u"copiesForFactories"_s)->isEnabled());
    bench.controller->addFirm(bench.controller->sitesOutside().front());
    bench.waitFor([&] { return bench.controller->record().firms.size() == 1; });
    bench.controller->add(CohortPart::Project, {}, {}, u"Dark stairs"_s);
    bench.waitFor([&] { return bench.controller->record().projects.size() == 1; });
    again->click();
    bench.waitFor([&] { return bench.controller->record().projects.empty() && bench.offered; });
    CHECK(bench.controller->record().firms.size() == 1);
    bench.offered();
    bench.waitFor([&] { return bench.controller->record().projects.size() == 1; });
}

TEST_CASE("Photos before and after are attached to the line that is chosen, and taken away again")
{
    TrainingBench bench;
    bench.open();
    const QString path = bench.folder.filePath(u"stairs.png"_s);
    QImage picture(60, 40, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    REQUIRE(picture.save(path));
    auto *part = bench.page->findChild<PartTable *>(u"part%1"_s.arg(int(CohortPart::Project)));
    auto *photos = bench.page->findChild<PhotoPair *>(u"photosOf%1"_s.arg(int(CohortPart::Project)));
    REQUIRE(photos);
    bench.dialogs.answers.push_back(path);
    photos->choose(true);
    bench.waitFor([&] { return !bench.controller->record().projects.front().after.isEmpty(); });
    CHECK(part->chosen() == bench.controller->record().projects.front().id.uuid());
    QGuiApplication::clipboard()->setImage(picture);
    photos->slider().setFocus();
    QTest::keyClick(&photos->slider(), Qt::Key_V, Qt::ControlModifier);
    CHECK(bench.failures.empty());
    bench.waitFor([&] { return !bench.controller->record().projects.front().before.isEmpty(); });
    bench.waitFor([&] { return photos->slider().hasBoth(); });
    photos->remove(true);
    bench.waitFor([&] { return bench.controller->record().projects.front().after.isEmpty(); });
    CHECK_FALSE(bench.controller->record().projects.front().before.isEmpty());
    QFile words(bench.folder.filePath(u"words.txt"_s));
    REQUIRE(words.open(QIODevice::WriteOnly));
    words.write("no photo");
    words.close();
    bench.dialogs.answers.push_back(words.fileName());
    photos->choose(true);
    bench.waitFor([&] { return !bench.failures.empty(); });
    CHECK(bench.failures.front().code == Error::Code::NotEvidence);
}

TEST_CASE("A FIT module becomes a session with its run-sheet")
{
    TrainingBench bench;
    bench.open();
    const size_t before = bench.controller->record().sessions.size();
    bench.page->findChild<QAbstractButton *>(u"fitModule"_s)->click();
    auto *menu = bench.page->findChild<QMenu *>(u"fitMenu"_s);
    REQUIRE(menu->actions().size() >= 8); // departments
    menu->actions().front()->menu()->actions().front()->trigger();
    menu->close();
    bench.waitFor([&] { return bench.controller->record().sessions.size() == before + 1; });
    const CohortRecord &record = bench.controller->record();
    const auto session = std::ranges::find(record.sessions, u"Stores: Receiving"_s, &TrainingSession::title);
    REQUIRE(session != record.sessions.end());
    CHECK(minutesOf(record, session->id) == mostFitMinutes);
}

TEST_CASE("Workshop sheets are saved on both papers, and each factory gets its copy")
{
    TrainingBench bench;
    bench.open();
    for (const bool isLarge : {false, true}) {
        const QString path = bench.folder.filePath(isLarge ? u"a3.pdf"_s : u"a4.pdf"_s);
        bench.dialogs.answers.push_back(path);
        bench.page->saveReport(TrainingReportKind::Handout, {}, isLarge);
        bench.waitFor([&] { return QFile::exists(path); });
    }
    bench.dialogs.answers.push_back(bench.folder.path());
    bench.page->findChild<QAbstractButton *>(u"copiesForFactories"_s)->click();
    bench.waitFor([&] { return bench.window.messages().accessibleName().contains(u"No visit yet"_s); }); // none of them was visited
}

TEST_CASE("Cells that are typed one right after the other all stay")
{
    TrainingBench bench;
    bench.open();
    const QUuid key = bench.controller->record().projects.front().id.uuid();
    bench.controller->setCell(CohortPart::Project, key, u"action"_s, u"Labels"_s);
    bench.controller->setCell(CohortPart::Project, key, u"owner"_s, u"Asif"_s); // before the page has read the first
    bench.controller->setCell(CohortPart::Project, key, u"cost"_s, u"5000"_s);
    bench.controller->setHeadCell(u"city"_s, u"Multan"_s);
    bench.controller->setHeadCell(u"modules"_s, u"M2"_s);
    bench.waitFor([&] { return bench.controller->record().head.modules == u"M2"_s; });
    const CohortRecord stored = bench.stored();
    CHECK(stored.projects.front().action == u"Labels"_s);
    CHECK(stored.projects.front().owner == u"Asif"_s);
    CHECK(stored.projects.front().cost == 5000);
    CHECK(stored.head.city == u"Multan"_s);
}

TEST_CASE("What is added can be typed into at once, and a factory comes once to a session")
{
    TrainingBench bench;
    bench.open();
    bench.page->showTab(u"sessions"_s);
    PartTable *agenda = part(bench, CohortPart::AgendaLine);
    agenda->addRow();
    bench.waitFor([&] { return bench.controller->record().agenda.size() == 2 && QApplication::focusWidget() == &agenda->table(); });
    CHECK(bench.controller->record().agenda.back().position == 2);
    QTest::keyClick(&agenda->table(), Qt::Key_T); // opens the cell, which has the rest
    QTest::keyClicks(QApplication::focusWidget(), u"ea break"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    bench.waitFor([&] { return bench.controller->record().agenda.back().title == u"tea break"_s; });

    bench.controller->addFirm(bench.second);
    bench.waitFor([&] { return bench.controller->record().firms.size() == 2; });
    PartTable *came = part(bench, CohortPart::Attendance);
    for (size_t lines = 1; lines <= 2; ++lines) {
        came->addRow();
        bench.waitFor([&] { return bench.controller->record().attendance.size() == lines; });
    }
    CHECK(bench.controller->record().attendance[0].site != bench.controller->record().attendance[1].site);
    came->addRow();
    QTest::qWait(100);
    CHECK(bench.controller->record().attendance.size() == 2); // all have a line

    bench.page->findChild<QAbstractButton *>(u"newCohort"_s)->click();
    auto *name = bench.page->findChild<QLineEdit *>(u"name"_s);
    bench.waitFor([&] { return name->hasFocus() && name->hasSelectedText(); });
    QTest::keyClicks(name, u"Batch 8"_s);
    QTest::keyClick(name, Qt::Key_Return);
    bench.waitFor([&] { return bench.controller->record().head.name == u"Batch 8"_s; });
    CHECK(bench.controller->cohorts().size() == 2);
}
