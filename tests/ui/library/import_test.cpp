// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formfile.h"
#include "tests/ui/library/bench.h"
#include "ui/common/tableview.h"
#include "ui/library/librarypage.h"

#include <QAbstractButton>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::ui;

namespace {

struct Fixture : test::LibraryBench
{
    LibraryController controller{*workspace};
    std::unique_ptr<LibraryPage> page;

    Fixture()
    {
        page = std::make_unique<LibraryPage>(controller, dialogs);
        page->resize(1286, 688);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->activated();
    }
    /// The walk-through with another id, as somebody would write it in Excel.
    QString ownPack(const QString &file, const QString &version = u"1.0.0"_s, const QString &title = {}) const
    {
        form::Sheets sheets = workspace->library().newest(u"osh-walkthrough"_s)->sheets;
        form::Sheet &settings = sheets[u"settings"_s];
        const auto set = [&](const QString &column, const QString &value) {
            REQUIRE(settings.header.contains(column));
            settings.rows.front()[settings.header.indexOf(column)] = value;
        };
        set(u"form_id"_s, u"our-walkthrough"_s);
        set(u"pack_version"_s, version);
        if (!title.isEmpty()) {
            form::Sheet &survey = sheets[u"survey"_s];
            survey.rows[2][survey.header.indexOf(u"type"_s)] = title;
        }
        const QString path = folder.filePath(file);
        REQUIRE_OK(form::writeSheets(sheets, path));
        return path;
    }
    void check(const QString &path)
    {
        controller.checkPack(path);
        wait();
    }
    void wait()
    {
        REQUIRE(controller.check());
        REQUIRE(QTest::qWaitFor([&] { return !controller.check() || !controller.check()->isRunning; }));
    }
    QAbstractButton *import() const { return page->findChild<QAbstractButton *>(u"importChecked"_s); }
    /// What the database carries.
    std::vector<std::shared_ptr<const Pack>> kept()
    {
        std::vector<std::shared_ptr<const Pack>> packs;
        bool isRead = false;
        workspace->read(workspace.get(), [](Store &store) { return store.packs(); }, [&](const auto &found) {
            packs = found;
            isRead = true;
        });
        REQUIRE(QTest::qWaitFor([&] { return isRead; }));
        return packs;
    }
};

} // namespace

TEST_CASE("a workbook is imported, opened, and there again after a restart")
{
    Fixture f;
    f.dialogs.answers = {f.ownPack(u"own.xlsx"_s)};
    QTest::keyClick(f.page.get(), Qt::Key_O, Qt::ControlModifier);
    f.wait();
    CHECK(f.controller.check()->errors == 0);
    REQUIRE(f.import()->isEnabled());
    const int before = f.controller.packCount();
    f.import()->click();
    REQUIRE(QTest::qWaitFor([&] { return f.controller.packCount() == before + 1; }));
    REQUIRE(QTest::qWaitFor([&] { return !f.controller.check(); }));
    const std::shared_ptr<const Pack> pack = f.workspace->library().newest(u"our-walkthrough"_s);
    REQUIRE(pack);
    CHECK(f.controller.current() == pack->hash);
    const auto kept = f.kept();
    REQUIRE(kept.size() == 1);
    CHECK(kept.front()->hash == pack->hash);
    CHECK(kept.front()->scoredCount() == pack->scoredCount());
}

TEST_CASE("the same again, and the same version with other content, are not imported and it says why")
{
    Fixture f;
    f.check(f.ownPack(u"own.xlsx"_s));
    f.controller.importChecked();
    REQUIRE(QTest::qWaitFor([&] { return !f.controller.check(); }));
    f.check(f.ownPack(u"again.xlsx"_s));
    CHECK_FALSE(f.import()->isEnabled());
    CHECK(f.controller.check()->obstacle.contains(u"already"_s));

    form::Sheets sheets = f.workspace->library().newest(u"our-walkthrough"_s)->sheets;
    auto &rows = sheets[u"survey"_s].rows;
    rows[3][sheets[u"survey"_s].header.indexOf(u"label::English (en)"_s)] += u" Really?"_s;
    const QString other = f.folder.filePath(u"other"_s);
    REQUIRE_OK(form::writeSheets(sheets, other));
    f.check(other);
    REQUIRE(f.controller.check()->errors == 0);
    CHECK_FALSE(f.import()->isEnabled());
    CHECK(f.controller.check()->obstacle.contains(u"1.0.0"_s));
    f.controller.importChecked();
    CHECK(f.kept().size() == 1);

    f.check(f.ownPack(u"newer.xlsx"_s, u"1.1.0"_s));
    CHECK(f.import()->isEnabled());
}

TEST_CASE("nothing is imported while there is an error, and a problem shows its cell")
{
    Fixture f;
    f.check(f.ownPack(u"bad.xlsx"_s, u"1.0.0"_s, u"select_won yesno"_s));
    CHECK(f.controller.check()->errors > 0);
    CHECK_FALSE(f.import()->isEnabled());
    f.controller.importChecked();
    CHECK(f.kept().empty());

    auto *sheet = f.page->findChild<TableView *>(u"problemSheet"_s);
    REQUIRE(sheet);
    CHECK(sheet->isVisible());
    bool isFound = false;
    for (int row = 0; row < f.controller.problems().rowCount() && !isFound; ++row) {
        const QModelIndex cell = f.controller.showSheetOf(row);
        isFound = cell.isValid() && cell.data().toString() == u"select_won yesno"_s;
        if (isFound) {
            CHECK(cell.data(MarkRole).toInt() == int(Mark::Bad));
        }
    }
    CHECK(isFound);
}

TEST_CASE("a file is dropped on the page, and reading it can be cancelled")
{
    Fixture f;
    const QString path = f.ownPack(u"own.xlsx"_s);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(f.page.get(), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(f.page.get(), &drop);
    REQUIRE(f.controller.check());
    CHECK(f.controller.check()->isRunning);
    f.controller.closeCheck();
    QTest::qWait(300);
    CHECK_FALSE(f.controller.check());
    CHECK(f.kept().empty());
}
