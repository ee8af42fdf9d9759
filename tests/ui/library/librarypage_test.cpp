// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/library/bench.h"
#include "ui/common/fields.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/tableview.h"
#include "ui/library/librarypage.h"

#include <QAbstractButton>
#include <QListView>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::ui;

namespace {

struct Fixture : test::LibraryBench
{
    LibraryController controller{*workspace};
    std::unique_ptr<LibraryPage> page;

    void open(DisplayLanguage language = DisplayLanguage::English)
    {
        languages.setDisplay(language);
        page = std::make_unique<LibraryPage>(controller, dialogs);
        page->resize(1286, 688);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->activated();
        controller.select(workspace->library().newest(u"osh-walkthrough"_s)->hash);
        page->activated();
    }
    template <typename Widget = QWidget> Widget *find(const QString &name) const
    {
        auto *found = page->findChild<Widget *>(name);
        REQUIRE(found);
        return found;
    }
    QString badPack() const { return QStringLiteral(MEYAR_TEST_DATA "/form/mistakes"); }
};

} // namespace

TEST_CASE("a pack is open with its first question, and chosen in the list")
{
    Fixture f;
    f.open();
    auto *table = f.find<TableView>(u"questions"_s);
    CHECK(table->isVisible());
    CHECK(table->model()->rowCount() > 78);
    CHECK(table->currentIndex().row() == 1); // below the heading of the section
    CHECK(f.find<QListView>(u"packs"_s)->currentIndex().data().toString().contains(u"walk-through"_s));
    CHECK(f.page->contextLine().contains(QString::number(f.controller.packCount())));
    const QByteArray before = f.controller.current();
    QTest::keyClick(f.find<QListView>(u"packs"_s), Qt::Key_Up);
    CHECK(f.controller.current() != before);
}

TEST_CASE("Ctrl+F and a few letters find a question, Alt+2 goes to the law")
{
    Fixture f;
    f.open();
    QTest::keyClick(f.page.get(), Qt::Key_F, Qt::ControlModifier);
    auto *search = f.find<SearchField>(u"librarySearch"_s);
    CHECK(search->hasFocus());
    QTest::keyClicks(search, u"boiler"_s);
    auto *questions = f.find<TableView>(u"questions"_s);
    CHECK(questions->model()->rowCount() < 20);
    CHECK(questions->currentIndex().isValid());

    search->clear();
    QTest::keyClick(f.page.get(), Qt::Key_2, Qt::AltModifier);
    auto *references = f.find<TableView>(u"references"_s);
    CHECK(references->isVisible());
    CHECK(references->hasFocus());
    CHECK(references->model()->rowCount() == 73);
    QTest::keyClicks(search, u"qqqqq"_s);
    CHECK_FALSE(references->isVisible());
}

TEST_CASE("checking a folder lists all its problems at once and can be repeated")
{
    Fixture f;
    f.open();
    f.dialogs.answers = {f.badPack()};
    QTest::keyClick(f.page.get(), Qt::Key_O, Qt::ControlModifier);
    REQUIRE(f.controller.check());
    REQUIRE(QTest::qWaitFor([&] { return !f.controller.check()->isRunning; }));
    CHECK(f.controller.check()->errors > 1);
    auto *problems = f.find<TableView>(u"problems"_s);
    CHECK(problems->isVisible());
    CHECK(problems->model()->rowCount()
          == f.controller.check()->errors + f.controller.check()->warnings);
    CHECK(f.page->canGoBack());
    CHECK_FALSE(f.controller.problem(0).isEmpty());

    const int errors = f.controller.check()->errors;
    const QString path = f.controller.check()->path;
    QSignalSpy changed(&f.controller, &LibraryController::checkChanged);
    QTest::keyClick(f.page.get(), Qt::Key_F5);
    REQUIRE(QTest::qWaitFor([&] { return changed.count() >= 2; }));
    CHECK(f.controller.check()->errors == errors);
    CHECK(f.controller.check()->path == path);

    QTest::keyClick(f.page.get(), Qt::Key_Escape);
    CHECK_FALSE(f.controller.check());
    CHECK(f.find<TableView>(u"questions"_s)->isVisible());
}

TEST_CASE("a good folder is said to be good")
{
    Fixture f;
    f.open();
    f.controller.checkPack(QStringLiteral(MEYAR_PACKS "/osh-walkthrough"));
    REQUIRE(QTest::qWaitFor([&] { return !f.controller.check()->isRunning; }));
    CHECK(f.controller.check()->errors == 0);
    CHECK_FALSE(f.controller.check()->pack.isEmpty());
}

TEST_CASE(
    "the chosen question stays chosen through a change of language, and everything has a name")
{
    Fixture f;
    f.open();
    auto *table = f.find<TableView>(u"questions"_s);
    table->selectRow(12);
    f.languages.setDisplay(DisplayLanguage::Urdu);
    REQUIRE(QTest::qWaitFor(
        [&] { return table->model()->index(1, 1).data().toString().contains(u"کارکن"); }));
    CHECK(f.page->layoutDirection() == Qt::RightToLeft);
    CHECK(table->currentIndex().row() == 12);
    for (const QWidget *widget : f.page->findChildren<QWidget *>()) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible()) {
            INFO(widget->metaObject()->className() << ' ' << widget->objectName().toStdString());
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            CHECK_FALSE(
                (widget->accessibleName().isEmpty() && (!button || button->text().isEmpty())));
        }
    }
}
