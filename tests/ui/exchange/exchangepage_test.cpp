// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/ui/exchange/twolaptops.h"
#include "ui/common/language.h"
#include "ui/common/scripteddialogs.h"
#include "ui/common/theme.h"
#include "ui/exchange/exchangecontroller.h"
#include "ui/exchange/exchangepage.h"

#include <QAbstractButton>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::ui;
using meyar::test::soon;

namespace {

struct Fixture : test::TwoLaptops
{
    Theme theme;
    LanguageController languages{theme};
    ScriptedDialogs dialogs;
    std::unique_ptr<ExchangeController> controller;
    std::unique_ptr<ExchangePage> page;

    Fixture()
    {
        initData();
        initLook();
    }
    ~Fixture() { languages.setDisplay(DisplayLanguage::English); }

    void open()
    {
        openWorkspace();
        controller = std::make_unique<ExchangeController>(*workspace);
        page = std::make_unique<ExchangePage>(*controller, languages, dialogs);
        page->resize(1286, 688);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->activated();
        REQUIRE(soon([this] { return controller->isLoaded() && conflicts().isLoaded(); }));
    }
    ConflictController &conflicts() { return controller->conflicts(); }
    template <typename Widget = QAbstractButton> Widget *find(const QString &name)
    {
        auto *found = page->findChild<Widget *>(name);
        REQUIRE(found);
        return found;
    }
    void press(const QString &name) { QTest::mouseClick(find(name), Qt::LeftButton); }
    bool isShown(const QString &name) { return find<QWidget>(name)->isVisible(); }
};

} // namespace

TEST_CASE("a bundle is saved where it was asked to, and what is in it stands on the page")
{
    Fixture f;
    REQUIRE_OK(f.ours.store->answer(f.audit, u"a"_s, u"yes"_s));
    f.open();
    CHECK(f.controller->exportState().isPending);
    CHECK(f.controller->suggestedName().endsWith(u".meyar"_s));
    const QString path = f.ours.folder.filePath(u"saved.meyar"_s);
    f.dialogs.answers = {path};
    QTest::keyClick(f.page.get(), Qt::Key_S, Qt::ControlModifier);
    REQUIRE(soon([&] { return f.controller->exportState().result.has_value(); }));
    CHECK(QFileInfo::exists(path));
    CHECK(f.isShown(u"exportResult"_s));
    REQUIRE(soon([&] { return !f.controller->exportState().isPending; }));

    f.dialogs.answers = {path}; // it stands there already: refused in words, nothing is lost
    f.press(u"saveBundle"_s);
    REQUIRE(soon([&] { return !f.controller->exportState().problem.isEmpty(); }));
    CHECK(f.isShown(u"exportProblem"_s));
    CHECK_FALSE(f.isShown(u"exportResult"_s));
    CHECK(f.errors.empty());
}

TEST_CASE("one audit goes alone into a bundle")
{
    Fixture f;
    f.open();
    f.page->showExport(f.audit);
    CHECK(f.controller->exportState().only == f.audit);
    CHECK(f.isShown(u"auditToExport"_s));
    f.dialogs.answers = {f.ours.folder.filePath(u"one.meyar"_s)};
    f.press(u"saveBundle"_s);
    REQUIRE(soon([&] { return f.controller->exportState().result.has_value(); }));
}

TEST_CASE("a bundle is looked into, merged once and leads to its conflicts")
{
    Fixture f;
    f.differ(u"a"_s, u"no"_s, u"partly"_s, u"their note"_s);
    const QString bundle = f.theirs.exported();
    f.open();
    f.page->showImport();
    f.dialogs.answers = {bundle};
    QTest::keyClick(f.page.get(), Qt::Key_O, Qt::ControlModifier);
    REQUIRE(soon([&] { return f.controller->importState().preview.has_value(); }));
    CHECK(f.conflicts().count() == 0); // looking changes nothing
    CHECK(f.controller->importState().preview->isNew);
    f.press(u"merge"_s);
    REQUIRE(soon([&] { return f.controller->importState().receipt.has_value(); }));
    CHECK(f.controller->importState().receipt->from == u"Umar Rashid"_s);
    CHECK(f.controller->receipts().rowCount() == 1);
    REQUIRE(soon([&] { return f.conflicts().count() == 1; })); // the note belongs to its answer
    CHECK(f.page->badge() == 1);
    f.press(u"decideConflicts"_s);
    CHECK(f.isShown(u"conflictList"_s));

    f.controller->inspect(bundle);
    REQUIRE(soon([&] { return f.controller->importState().preview.has_value(); }));
    CHECK_FALSE(f.controller->importState().preview->isNew);
    CHECK(f.errors.empty());
}

TEST_CASE("what is no bundle is refused on the page")
{
    Fixture f;
    f.open();
    f.page->showImport();
    QFile broken(f.ours.folder.filePath(u"broken.meyar"_s));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("no bundle");
    broken.close();
    f.controller->inspect(broken.fileName());
    REQUIRE(soon([&] { return !f.controller->importState().problem.isEmpty(); }));
    CHECK(f.isShown(u"importProblem"_s));
    CHECK(f.isShown(u"chooseBundle"_s));
    CHECK(f.errors.empty());
}

TEST_CASE("conflicts are decided by keys: a side, a third answer, and later")
{
    Fixture f;
    f.differ(u"a"_s, u"no"_s, u"partly"_s, u"their note"_s);
    f.differ(u"b"_s, u"yes"_s, u"no"_s);
    f.ours.imported(f.theirs.exported());
    f.open();
    f.page->showConflicts();
    REQUIRE(f.conflicts().count() == 2);
    REQUIRE(soon([&] { return !f.conflicts().score().range.isEmpty(); }));
    const auto detail = f.conflicts().detail();
    REQUIRE(detail);
    REQUIRE(detail->sides.size() == 2);
    CHECK_FALSE(f.find(u"decide"_s)->isEnabled());

    const QByteArray first = f.conflicts().current();
    QTest::keyClick(f.page.get(), Qt::Key_L, Qt::ControlModifier);
    CHECK(f.conflicts().current() != first);
    QTest::keyClick(f.page.get(), Qt::Key_L, Qt::ControlModifier);
    REQUIRE(f.conflicts().current() == first);

    // The colleague's answer with its note.
    const bool theirsFirst = !detail->sides.front().isOurs;
    QTest::keyClick(f.page.get(), theirsFirst ? Qt::Key_1 : Qt::Key_2);
    auto *reason = f.find<QLineEdit>(u"reason"_s);
    REQUIRE(soon([&] { return reason->hasFocus(); }));
    QTest::keyClicks(reason, u"Checked together"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    REQUIRE(soon([&] { return f.conflicts().count() == 1; }));
    CHECK(f.answer(u"a"_s).value == u"partly"_s);
    CHECK(f.answer(u"a"_s).note == u"their note"_s);
    CHECK(f.conflicts().decided() == 1);

    // A third answer needs a reason.
    QTest::keyClick(f.find<QListView>(u"conflictList"_s), Qt::Key_T);
    REQUIRE(f.isShown(u"third2"_s));
    CHECK(f.page->footHeight() >= f.find<QLineEdit>(u"reason"_s)->height());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(f.isShown(u"third2"_s));
    CHECK_FALSE(f.find(u"decide"_s)->isEnabled());
    QTest::keyClick(f.find<QListView>(u"conflictList"_s), Qt::Key_T);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    CHECK(f.find(u"third3"_s)->isChecked());
    f.press(u"third2"_s);
    QTest::keyClick(f.page.get(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return f.isShown(u"refusal"_s); }));
    CHECK(f.conflicts().count() == 1);
    reason->setText(u"Half of the floor"_s);
    f.press(u"decide"_s);
    REQUIRE(soon([&] { return f.conflicts().count() == 0; }));
    CHECK(f.answer(u"b"_s).value == u"partly"_s);
    CHECK_FALSE(f.isShown(u"conflictList"_s));
    CHECK(f.page->badge() == 0);
    CHECK(f.errors.empty());
}

TEST_CASE("the question of a conflict opens in its audit")
{
    Fixture f;
    f.differ(u"c"_s, u"no"_s, u"yes"_s);
    f.ours.imported(f.theirs.exported());
    f.open();
    f.page->showConflicts();
    const QSignalSpy opened(f.workspace.get(), &Workspace::openAssessmentRequested);
    f.press(u"openQuestion"_s);
    REQUIRE(opened.count() == 1);
    CHECK(opened.front().at(1).toString() == u"c"_s);
}

TEST_CASE("the answer that was pressed on is the conflict that opens, not the one before")
{
    Fixture f;
    f.differ(u"a"_s, u"no"_s, u"partly"_s);
    f.differ(u"c"_s, u"no"_s, u"yes"_s);
    f.ours.imported(f.theirs.exported());
    f.open();
    f.page->showConflicts();
    REQUIRE(f.conflicts().count() == 2);
    const QByteArray first = f.conflicts().current();
    const auto entity = [&] { return f.conflicts().current().split('/').value(f.conflicts().current().split('/').size() - 2); };
    const AssessmentId audit = f.audit;
    f.page->showConflictOf(audit, u"c"_s);
    CHECK(entity() == "c");
    f.page->showConflictOf(audit, u"a"_s);
    CHECK(entity() == "a");
    f.page->showConflictOf({}, {});
    CHECK(entity() == "a"); // nothing is asked for
    f.page->showConflictOf(audit, u"nowhere"_s);
    CHECK(f.conflicts().current() == first); // the first of the audit
}

TEST_CASE("the page runs from right to left and everything that takes the focus has a name")
{
    Fixture f;
    f.differ(u"a"_s, u"no"_s, u"partly"_s, u"their note"_s);
    f.ours.imported(f.theirs.exported());
    f.languages.setDisplay(DisplayLanguage::Urdu);
    f.open();
    f.page->showConflicts();
    REQUIRE(f.conflicts().detail());
    CHECK(f.page->layoutDirection() == Qt::RightToLeft);
    QTest::keyClick(f.page.get(), Qt::Key_T);
    for (const QWidget *widget : f.page->findChildren<QWidget *>()) {
        const bool isInner = widget->window() != f.page.get() // of a chooser or a calendar
            || widget->objectName().startsWith(u"qt_"_s);
        if ((widget->focusPolicy() & Qt::TabFocus) && !isInner) {
            INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            CHECK((!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
        }
    }
}
