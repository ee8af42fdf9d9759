// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/savefile.h"
#include "core/store/backup.h"
#include "tests/support/laptop.h"

#include <QProcess>

#include <algorithm>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

TEST_CASE("A database of schema version 1 is backed up, migrated, and says what it said", "[store]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"work.meyardb"_s);
    QProcess zstd;
    zstd.start(u"zstd"_s, {u"-dqo"_s, path, QStringLiteral(MEYAR_TEST_DATA "/databases/v1.meyardb.zst")});
    if (!zstd.waitForFinished() || zstd.exitCode() != 0) {
        WARN("no zstd program here: not tried");
        return;
    }
    const QByteArray before = readFile(path).value();
    FakeClock clock;

    auto store = Store::open({path, folder.filePath(u"p"_s)}, clock);

    REQUIRE_OK(store);
    const auto notices = (*store)->takeNotices();
    CHECK(std::count_if(notices.begin(), notices.end(), [](const StoreNotice &notice) {
              return notice.kind == StoreNotice::Kind::UpgradeBackup;
          })
          == 1); // it also says that the sample is of a later day than this test's clock
    CHECK(stateOf(**store).toHex() == "bcaa1a27546e82d0f4fedc9b75b4a6af677b500ed5ad723d7c2ccfa880033ba6");
    CHECK((*store)->check().value().problems == QStringList());
    store->reset();
    const std::vector<Backup> backups = listBackups(path);
    REQUIRE(backups.size() == 1);
    CHECK(backups.front().reason == BackupReason::Upgrade);
    REQUIRE_OK(verifyBackup(backups.front().path));
    REQUIRE_OK(restoreBackup(path, backups.front().path, clock));
    CHECK(readFile(path).value().size() == before.size());
}
