// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/repeatgrid.h"

#include "core/assessment/judgement.h"
#include "core/assessment/rowbook.h"
#include "tests/support/builders.h"
#include "tests/ui/audits/bench.h"
#include "ui/audits/assessmentcontroller.h"
#include "ui/audits/auditscontroller.h"
#include "ui/audits/auditspage.h"
#include "ui/audits/repeatmodel.h"
#include "ui/common/label.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/frame/mainwindow.h"

#include <QApplication>
#include <QClipboard>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

/// The chemical inventory in the window, at its table of chemicals.
struct RepeatBench : AuditBench
{
    explicit RepeatBench(const QString &packId = u"chemical-inventory"_s, const QString &repeat = u"chem"_s)
    {
        audit = addAudit(site, QDate(2026, 3, 12), AssessmentKind::Audit, workspace->library().newest(packId));
        window.resize(1366, 768);
        page = new AuditsPage(audits, assessment, languages);
        window.addPage(page);
        window.show();
        window.goTo(u"audits"_s);
        REQUIRE(QTest::qWaitForWindowActive(&window));
        page->openAudit(audit.id, repeat);
        REQUIRE(soon([&] { return assessment.question().isRepeat; }));
        REQUIRE(soon([&] { return grid()->hasFocus(); }));
    }
    ~RepeatBench() { languages.setDisplay(DisplayLanguage::English); }

    [[nodiscard]] RepeatGrid *grid() const { return page->findChild<RepeatGrid *>(u"repeatGrid"_s); }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        QApplication::processEvents(); // Enter in a field is taken from the event loop
    }
    void type(const QString &text)
    {
        for (const QChar letter : text) {
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
        }
    }
    void at(const QString &question, int row)
    {
        const std::vector<RepeatColumn> &columns = assessment.repeat().columns;
        for (size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].name == question) {
                grid()->goTo(row, int(i));
            }
        }
    }
    [[nodiscard]] QString cell(const QString &question, int row) const
    {
        const RepeatState &state = assessment.repeat();
        for (size_t i = 0; i < state.columns.size(); ++i) {
            if (state.columns[i].name == question) {
                return state.lines[size_t(row)].cells[i].value;
            }
        }
        return u"no such question"_s;
    }
    /// What is on the disk, row by row.
    [[nodiscard]] QStringList stored(const QString &question)
    {
        RowBook book;
        const form::Session session
            = sessionWithRows(*workspace->pack(audit.packHash),
                              read([id = audit.id](Store &store) { return store.answers(id); }), clock, book);
        const form::NodeIndex node = session.form().find(question);
        QStringList found;
        for (const form::Place &place : placesOf(session, node)) {
            found += session.answer(place);
        }
        return found;
    }

    Theme theme;
    LanguageController languages{theme};
    AuditsController audits{*workspace};
    AssessmentController assessment{*workspace};
    MainWindow window{languages};
    AuditsPage *page = nullptr;
    Assessment audit;
};

} // namespace

TEST_CASE("a repeat is filled in like a sheet with the keyboard, and kept")
{
    RepeatBench bench;
    bench.at(u"ch_name"_s, 0);
    bench.type(u"Lime"_s);
    bench.press(Qt::Key_Tab); // commits and goes on
    CHECK(bench.cell(u"ch_name"_s, 0) == u"Lime"_s);
    CHECK(bench.grid()->currentIndex().column() == 1);
    CHECK(bench.grid()->hasFocus());

    bench.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(bench.assessment.repeat().lines.size() == 2);
    CHECK(bench.grid()->currentIndex().row() == 1);
    bench.at(u"ch_name"_s, 1);
    bench.type(u"Acid"_s);
    bench.press(Qt::Key_Return);
    bench.at(u"ch_sds"_s, 1);
    bench.press(Qt::Key_N); // a choice by its key, not the page's shortcut
    CHECK(bench.cell(u"ch_sds"_s, 1) == u"no"_s);
    CHECK(soon([&] { return bench.stored(u"ch_name"_s) == QStringList{u"Lime"_s, u"Acid"_s}; }));
    CHECK(bench.stored(u"ch_sds"_s) == QStringList{QString(), u"no"_s});
    CHECK(bench.errors.empty());
}

TEST_CASE("rows are moved and deleted, and come back")
{
    RepeatBench bench;
    QApplication::clipboard()->setText(u"A\nB\nC\n"_s);
    bench.at(u"ch_name"_s, 0);
    bench.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(soon([&] { return bench.stored(u"ch_name"_s) == QStringList{u"A"_s, u"B"_s, u"C"_s}; }));

    bench.at(u"ch_name"_s, 2);
    bench.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(soon([&] { return bench.stored(u"ch_name"_s) == QStringList{u"A"_s, u"C"_s, u"B"_s}; }));
    bench.at(u"ch_name"_s, 0);
    bench.press(Qt::Key_Delete, Qt::ControlModifier);
    CHECK(soon([&] { return bench.stored(u"ch_name"_s) == QStringList{u"C"_s, u"B"_s}; }));
    CHECK(bench.assessment.undoText().contains(u"rows of"_s));
    bench.assessment.undo();
    CHECK(soon([&] { return bench.stored(u"ch_name"_s) == QStringList{u"A"_s, u"C"_s, u"B"_s}; }));
    CHECK(soon([&] { return bench.assessment.repeat().lines.size() == 3; }));
    bench.assessment.undo();
    CHECK(soon([&] { return bench.stored(u"ch_name"_s) == QStringList{u"A"_s, u"B"_s, u"C"_s}; }));
    CHECK(bench.errors.empty());
}

TEST_CASE("a block with mistakes is refused whole, and every mistake is listed")
{
    RepeatBench bench;
    bench.at(u"ch_sds"_s, 0);
    const QString block = u"yes\t2025-01-31\nmaybe\t31.02.2025\nno\t2099-01-01\n"_s;
    const QStringList problems = bench.assessment.pasteCells(0, bench.grid()->currentIndex().column(), block);
    CHECK(problems.size() >= 2);
    CHECK(problems.join(u'\n').contains(u"maybe"_s));
    CHECK(problems.join(u'\n').contains(u"31.02.2025"_s));
    CHECK(bench.assessment.repeat().lines.size() == 1);
    CHECK(bench.stored(u"ch_sds"_s) == QStringList{QString()});

    QApplication::clipboard()->setText(u"Yes\t31.1.2025\nہاں\t۲۰۲۵-۰۲-۰۱\n"_s);
    bench.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(soon([&] { return bench.stored(u"ch_sds_date"_s) == QStringList{u"2025-01-31"_s, u"2025-02-01"_s}; }));
    CHECK(bench.stored(u"ch_sds"_s) == QStringList{u"yes"_s, u"yes"_s});
}

TEST_CASE("what the checklist refuses stays in its cell with the reason, and is not kept")
{
    RepeatBench bench;
    bench.at(u"ch_sds"_s, 0);
    bench.press(Qt::Key_Y);
    bench.at(u"ch_sds_date"_s, 0);
    bench.type(u"2099-01-01"_s);
    bench.press(Qt::Key_Return);
    const RepeatState &state = bench.assessment.repeat();
    const auto refused = [&] {
        for (const RepeatCell &cell : state.lines[0].cells) {
            if (cell.refused) {
                return cell.problem;
            }
        }
        return QString();
    };
    CHECK(refused() == u"The date of the sheet cannot be in the future."_s);
    bench.at(u"ch_sds_date"_s, 0);
    CHECK(bench.page->findChild<Label *>(u"cellRemark"_s)->text().contains(u"cannot be in the future"_s));
    CHECK(bench.stored(u"ch_sds_date"_s) == QStringList{QString()});
    bench.type(u"2025-01-01"_s);
    bench.press(Qt::Key_Return);
    CHECK(refused().isEmpty());
    CHECK(soon([&] { return bench.stored(u"ch_sds_date"_s) == QStringList{u"2025-01-01"_s}; }));
}

TEST_CASE("in Urdu the columns are mirrored and the left arrow goes on")
{
    RepeatBench bench;
    bench.languages.setDisplay(DisplayLanguage::Urdu);
    QApplication::processEvents();
    CHECK(bench.grid()->isRightToLeft());
    bench.grid()->goTo(0, 0);
    bench.grid()->setFocus();
    bench.press(Qt::Key_Left);
    CHECK(bench.grid()->currentIndex().column() == 1);
    CHECK(bench.grid()->columnViewportPosition(0) > bench.grid()->columnViewportPosition(1));
}

TEST_CASE("pages move on from a table and back to it")
{
    RepeatBench bench;
    bench.press(Qt::Key_PageDown);
    CHECK(bench.assessment.question().name != u"chem"_s);
    bench.press(Qt::Key_PageUp);
    CHECK(bench.assessment.question().name == u"chem"_s);
    CHECK(soon([&] { return bench.grid()->hasFocus(); }));
}

TEST_CASE("A list that stands in no section is in the list of sections, also before its first row")
{
    AuditBench bench;
    const auto pack = packFrom("type,name,label::English (en),label::Urdu (ur)\n"
                               "begin_group,facts,Facts,حقائق\n"
                               "integer,workers,Workers,کارکن\n"
                               "end_group,,,\n"
                               "begin_repeat,machine,Machines,مشینیں\n"
                               "text,make,Make,کمپنی\n"
                               "end_repeat,,,\n");
    bench.workspace->addPacks({pack});
    const Assessment audit = bench.addAudit(bench.site, QDate(2026, 3, 12), AssessmentKind::Audit, pack);
    AssessmentController controller(*bench.workspace);
    controller.open(audit.id);
    REQUIRE(soon([&] { return controller.isOpen(); }));
    REQUIRE(controller.sections().rowCount() == 2);
    CHECK(controller.sections().row(1).name == u"Machines");
    CHECK(controller.currentSectionRow() == 0);
    controller.goToSection(1);
    CHECK(controller.question().isRepeat);
    CHECK(controller.currentSectionRow() == 1);
    controller.nextSection(-1);
    CHECK(controller.currentSectionRow() == 0);
}
