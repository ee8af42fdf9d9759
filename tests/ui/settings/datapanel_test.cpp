// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "tests/ui/settings/bench.h"
#include "ui/common/button.h"
#include "ui/common/feedback.h"
#include "ui/common/label.h"
#include "ui/common/tableview.h"
#include "ui/settings/datatexts.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::ui;

namespace {

struct Fixture : test::SettingsBench
{
    explicit Fixture(const QString &subfolder = {})
        : SettingsBench(ProgrammeId(), subfolder)
    {
    }
    SettingsController controller{*workspace, languages, theme, file()};
    std::unique_ptr<SettingsPage> page;

    void open()
    {
        page = std::make_unique<SettingsPage>(controller, *data, *keys, dialogs);
        page->resize(1286, 688);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->showData();
        REQUIRE(QTest::qWaitFor([this] { return data->isLoaded(); }));
    }
    template <typename Widget = QWidget> Widget *find(const QString &name) const
    {
        auto *found = page->findChild<Widget *>(name);
        REQUIRE(found);
        return found;
    }
    void click(const QString &name)
    {
        QTest::mouseClick(find(name), Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([this] { return !data->isRunning(); }));
    }
    void write(const QString &name)
    {
        auto done = thread->run([name](Store &store) { return store.setPerson(name); });
        done.waitForFinished();
        REQUIRE_OK(done.takeResult());
    }
};

} // namespace

TEST_CASE("the database's place, size and check stand on the page in plain words")
{
    Fixture f;
    f.open();
    CHECK(f.find<Label>(u"databasePath"_s)->text().contains(u"test.meyardb"_s));
    CHECK_FALSE(f.find<Label>(u"databaseSize"_s)->text().isEmpty());
    CHECK_FALSE(f.find(u"checkReport"_s)->isVisible());
    f.click(u"checkDatabase"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.find(u"checkReport"_s)->isVisible(); }));
    CHECK(f.find<Label>(u"checkTitle"_s)->text() == u"The database is sound");
    CHECK_FALSE(f.find(u"checkDetails"_s)->isVisible());
}

TEST_CASE("a check of a large database says how far it is, and can be stopped")
{
    Fixture f;
    for (int i = 0; i < 300; ++i) {
        auto sealed = f.thread->run([i, &clock = f.clock](Store &store) {
            Enterprise enterprise;
            enterprise.id = EnterpriseId::create(clock);
            enterprise.name = u"Mill %1"_s.arg(i);
            const auto added = store.put(enterprise);
            return added ? store.sealAll() : Result<>(failAs(added));
        });
        sealed.waitForFinished();
        REQUIRE_OK(sealed.takeResult());
    }
    f.open();
    QSignalSpy progressed(f.data.get(), &DataController::checkProgressed);
    f.data->check();
    CHECK(f.data->state().isCancellable);
    f.data->cancelCheck();
    REQUIRE(QTest::qWaitFor([&] { return !f.data->isRunning(); }));
    CHECK(f.find<Label>(u"checkTitle"_s)->text() == u"The check was stopped");
    f.data->check();
    REQUIRE(QTest::qWaitFor([&] { return !f.data->isRunning(); }, 60'000));
    CHECK(f.find<Label>(u"checkTitle"_s)->text() == u"The database is sound");
    REQUIRE(progressed.count() > 0);
    CHECK(progressed.last().at(1).toInt() >= 900); // three times every change
    CHECK(progressed.last().at(0).toInt() <= progressed.last().at(1).toInt());
}

TEST_CASE("a backup is made, listed with its age, read again, and found out when it is damaged")
{
    Fixture f;
    const QAbstractItemModelTester tester(&f.data->backups());
    f.open();
    f.write(u"Bushra Anwar"_s);
    CHECK_FALSE(f.find(u"restoreBackup"_s)->isVisible());
    f.click(u"backUpNow"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.data->backups().rowCount() == 1; }));
    CHECK(f.find<Label>(u"dataDone"_s)->text() == u"The backup is made and checked.");
    CHECK(f.data->backups().lines().front().age == u"just now");
    CHECK(f.data->backups().lines().front().proof == u"Whole when made");

    f.click(u"proveBackup"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.data->backups().lines().front().state == BackupProof::Whole; }));

    QFile file(f.data->backups().lines().front().path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    file.write(QByteArray(4096, 'x'));
    file.close();
    f.click(u"proveBackup"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.data->backups().lines().front().state == BackupProof::Damaged; }));
    QTest::mouseClick(f.find(u"restoreBackup"_s), Qt::LeftButton);
    CHECK_FALSE(f.find(u"replaceDatabase"_s)->isEnabled());
}

TEST_CASE("restoring says what will happen, and asks for it only by the button that says so")
{
    Fixture f;
    f.open();
    f.write(u"Bushra Anwar"_s);
    f.click(u"backUpNow"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.data->backups().rowCount() == 1; }));
    QSignalSpy asked(f.workspace.get(), &Workspace::restoreRequested);
    QTest::keyClick(f.find(u"backups"_s), Qt::Key_Return);
    REQUIRE(f.find(u"restoreCard"_s)->isVisible());
    CHECK(f.find<Label>(u"restoreText"_s)->text().contains(u"nothing is lost"_s));
    CHECK(f.page->focusWidget() == f.find(u"saveBackupAs"_s)); // Enter does not replace
    QTest::mouseClick(f.find(u"cancelRestore"_s), Qt::LeftButton);
    CHECK_FALSE(f.find(u"restoreCard"_s)->isVisible());
    CHECK(asked.isEmpty());
    QTest::mouseClick(f.find(u"restoreBackup"_s), Qt::LeftButton);
    QTest::mouseClick(f.find(u"replaceDatabase"_s), Qt::LeftButton);
    REQUIRE(asked.count() == 1);
    CHECK(asked.front().front().toString() == f.data->backups().lines().front().path);
}

TEST_CASE("a backup is saved as a new database, never over a file")
{
    Fixture f;
    f.open();
    f.write(u"Bushra Anwar"_s);
    f.click(u"backUpNow"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.data->backups().rowCount() == 1; }));
    const QString target = f.folder.filePath(u"look.meyardb"_s);
    f.dialogs.answers = {target, target};
    QTest::mouseClick(f.find(u"restoreBackup"_s), Qt::LeftButton);
    f.click(u"saveBackupAs"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.find<Label>(u"dataDone"_s)->text().contains(u"look.meyardb"_s); }));
    CHECK(verifyBackup(target).has_value());
    QTest::mouseClick(f.find(u"restoreBackup"_s), Qt::LeftButton);
    f.click(u"saveBackupAs"_s);
    CHECK(f.find(u"dataProblem"_s)->isVisible());
}

TEST_CASE("a database in a synchronised folder is warned of on the page and in the rail")
{
    Fixture f(u"Dropbox"_s);
    f.open();
    const auto *warning = f.find<InlineError>(u"dataWarning"_s);
    CHECK(warning->isVisible());
    CHECK(warning->accessibleName().contains(u"copies to the internet"_s));
    CHECK(f.page->badge() >= 1);
    f.languages.setDisplay(DisplayLanguage::Urdu);
    CHECK(warning->isVisible());
}

TEST_CASE("what a person should know of the place, the disk and the file is said, with what to do")
{
    const Translation english(Language::English);
    const DataTexts texts(english);
    CHECK(texts.warnings(WorkplaceProblem::None, SpaceState::Enough, 9'000'000'000, false).empty());
    CHECK(texts.warnings(WorkplaceProblem::Network, SpaceState::Low, 400'000'000, true).size() == 3);
    CHECK(texts.warnings(WorkplaceProblem::Synchronised, SpaceState::NoPhotos, 100'000'000, false).front().what.contains(u"MB"_s));
    for (int kind = 0; kind <= static_cast<int>(StoreNotice::Kind::ReserveReleased); ++kind) {
        const DataWarning warning = texts.notice({static_cast<StoreNotice::Kind>(kind), u"x"_s});
        CHECK_FALSE(warning.what.isEmpty());
        CHECK_FALSE(warning.help.isEmpty());
    }
    CheckReport report;
    report.healed = {u"Damaged rows of the list finding were made anew from the log."_s};
    CHECK(texts.check(report).title == u"The database is sound again");
    report.problems = {u"change 4: its signature is not the laptop's"_s};
    CHECK_FALSE(texts.check(report).isSound);
    CHECK(texts.check(report).details.contains(u"signature"_s));
}

TEST_CASE("the age of a backup is told as people tell it")
{
    const Translation english(Language::English);
    const DataTexts texts(english);
    const QDateTime now(QDate(2026, 3, 12), QTime(12, 0), Qt::UTC);
    CHECK(texts.age(now.addSecs(-30), now) == u"just now");
    CHECK(texts.age(now.addSecs(-40 * 60), now) == u"%1 minutes ago"_s.arg(isolated(u"40"_s)));
    CHECK(texts.age(now.addSecs(-5 * 3600), now) == u"%1 hours ago"_s.arg(isolated(u"5"_s)));
    CHECK(texts.age(now.addDays(-1), now) == u"yesterday");
    CHECK(texts.age(now.addDays(-9), now) == u"%1 days ago"_s.arg(isolated(u"9"_s)));
}
