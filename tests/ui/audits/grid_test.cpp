// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/gridmodel.h"

#include "tests/ui/audits/bench.h"
#include "ui/audits/assessmentcontroller.h"
#include "ui/audits/auditscontroller.h"
#include "ui/audits/auditspage.h"
#include "ui/common/chips.h"
#include "ui/common/fields.h"
#include "ui/common/language.h"
#include "ui/common/tableview.h"
#include "ui/common/theme.h"
#include "ui/frame/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

/// The walk-through in the window, as a grid, at fx_01.
struct GridBench : AuditBench
{
    GridBench()
    {
        audit = addAudit(site, QDate(2026, 3, 12));
        window.resize(1366, 768);
        page = new AuditsPage(audits, assessment, languages);
        window.addPage(page);
        window.show();
        window.goTo(u"audits"_s);
        REQUIRE(QTest::qWaitForWindowActive(&window));
        page->openAudit(audit.id, u"mg_01"_s);
        REQUIRE(soon([&] { return assessment.question().name == u"mg_01"_s; }));
        press(Qt::Key_G);
        REQUIRE(soon([&] { return table()->hasFocus(); }));
    }
    ~GridBench() { languages.setDisplay(DisplayLanguage::English); }

    [[nodiscard]] TableView *table() const { return page->findChild<TableView *>(u"auditGrid"_s); }
    [[nodiscard]] GridModel *model() const { return qobject_cast<GridModel *>(table()->model()); }
    [[nodiscard]] QString current() const { return model()->at(table()->currentIndex().row()).name; }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    [[nodiscard]] QString value(const QString &question) { return stored(audit, question).value; }

    Theme theme;
    LanguageController languages{theme};
    AuditsController audits{*workspace};
    AssessmentController assessment{*workspace};
    MainWindow window{languages};
    AuditsPage *page = nullptr;
    Assessment audit;
};

} // namespace

TEST_CASE("the grid begins at the question that was shown and goes back to the one that is chosen")
{
    GridBench bench;
    CHECK(bench.current() == u"mg_01"_s);
    bench.press(Qt::Key_Down);
    CHECK(bench.current() == u"mg_02"_s);
    bench.press(Qt::Key_Return);
    CHECK(bench.assessment.question().name == u"mg_02"_s);
    bench.press(Qt::Key_G);
    CHECK(bench.table()->hasFocus());
    CHECK(bench.current() == u"mg_02"_s);
}

TEST_CASE("a key in the grid answers the line and goes on, and many lines in one step")
{
    GridBench bench;
    const QSignalSpy offered(bench.workspace.get(), &Workspace::undoOffered);
    bench.press(Qt::Key_Y);
    CHECK(bench.current() == u"mg_02"_s);
    CHECK(soon([&] { return bench.value(u"mg_01"_s) == u"yes"_s; }));

    for (int i = 0; i < 2; ++i) {
        bench.press(Qt::Key_Down, Qt::ShiftModifier);
    }
    bench.press(Qt::Key_N);
    CHECK(soon([&] { return bench.value(u"mg_02"_s) == u"no"_s && bench.value(u"mg_04"_s) == u"no"_s; }));
    CHECK(bench.model()->count(GridFilter::Failed) == 3);
    REQUIRE(offered.count() == 1); // one line tells itself, many are counted
    CHECK(offered.front().at(0).toString() == u"3 questions answered."_s);
    CHECK_FALSE(bench.model()->index(bench.model()->lineOf(u"mg_02"_s), GridModel::By).data().toString().isEmpty());
    bench.assessment.undo();
    CHECK(soon([&] { return bench.value(u"mg_02"_s).isEmpty() && bench.value(u"mg_04"_s).isEmpty(); }));
    CHECK(bench.value(u"mg_01"_s) == u"yes"_s);
    CHECK(bench.errors.empty());
}

TEST_CASE("filters, search and sorting choose the lines")
{
    GridBench bench;
    const int all = bench.model()->rowCount();
    bench.press(Qt::Key_N);
    bench.press(Qt::Key_A);
    QTest::mouseClick(bench.page->findChild<FilterChip *>(u"gridFilter2"_s), Qt::LeftButton);
    REQUIRE(bench.model()->rowCount() == 1);
    CHECK(bench.model()->at(0).name == u"mg_01"_s);
    QTest::mouseClick(bench.page->findChild<FilterChip *>(u"gridFilter5"_s), Qt::LeftButton);
    CHECK(bench.model()->lineOf(u"mg_02"_s) >= 0);
    for (int line = 0; line < bench.model()->rowCount(); ++line) {
        const GridRow &row = bench.model()->at(line);
        CHECK((row.verdict == Verdict::NotApplicable || !row.whyNot.isEmpty()));
    }
    QTest::mouseClick(bench.page->findChild<FilterChip *>(u"gridFilter0"_s), Qt::LeftButton);
    CHECK(bench.model()->rowCount() == all);

    bench.press(Qt::Key_F, Qt::ControlModifier);
    bench.page->findChild<SearchField *>(u"gridSearch"_s)->setText(u"MG-0"_s);
    CHECK(bench.model()->rowCount() > 0);
    CHECK(bench.model()->rowCount() < all);
    bench.page->findChild<SearchField *>(u"gridSearch"_s)->clear();
    bench.model()->sort(GridModel::Code, Qt::DescendingOrder);
    CHECK(bench.model()->rowCount() == all);
    CHECK(bench.model()->at(0).code > bench.model()->at(all - 10).code);
}

TEST_CASE("a pasted column answers from the line down, or nothing and every problem")
{
    GridBench bench;
    const QStringList questions{u"mg_01"_s, u"mg_02"_s, u"mg_03"_s};
    const QStringList problems = bench.assessment.pasteAnswers(questions, u"yes\nmaybe\nperhaps\nno\n"_s);
    CHECK(problems.size() == 3); // two answers, and a line too many
    CHECK(bench.value(u"mg_01"_s).isEmpty());

    QApplication::clipboard()->setText(u"Yes\tSeen\nنہیں\nY\n"_s);
    bench.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(soon([&] { return bench.value(u"mg_03"_s) == u"yes"_s; }));
    CHECK(bench.value(u"mg_01"_s) == u"yes"_s);
    CHECK(bench.stored(bench.audit, u"mg_01"_s).note == u"Seen"_s);
    CHECK(bench.value(u"mg_02"_s) == u"no"_s);
}

TEST_CASE("answers that do not apply any more after one in the grid are counted")
{
    GridBench bench;
    REQUIRE(bench.assessment.answerAll({u"boiler"_s}, u"Y"_s).changed == 1);
    REQUIRE(bench.assessment.answerAll({u"bp_01"_s, u"bp_02"_s}, u"Y"_s).changed == 2);
    CHECK(bench.assessment.answerAll({u"bp_01"_s}, u"N"_s).gone == 0);
    CHECK(bench.assessment.answerAll({u"boiler"_s}, u"N"_s).gone == 2);
}
