// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "core/base/savefile.h"
#include "core/store/workplace.h"
#include "tests/support/laptop.h"
#include "tests/support/tamper.h"

#include <QDir>
#include <QTimeZone>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 3, 12), QTime(12, 0), Qt::UTC);

Backup at(const QDateTime &time, qint64 size = 1)
{
    return {time.toString(Qt::ISODate), time, BackupReason::Change, size};
}

std::unique_ptr<Store> careful(const Laptop &laptop, StoreCare care = StoreCare::Full)
{
    StoreOptions options{laptop.path(), laptop.folder.filePath(u"profile"_s)};
    options.care = care;
    auto store = Store::open(options, laptop.clock);
    REQUIRE_OK(store);
    return std::move(*store);
}

QStringList reasonsOf(const Laptop &laptop)
{
    QStringList reasons;
    for (const Backup &backup : listBackups(laptop.path())) {
        reasons += toCode(backup.reason);
    }
    return reasons;
}

} // namespace

TEST_CASE("A backup is due after half an hour of work and before whatever is risky", "[backup]")
{
    const auto [reason, unsavedMinutes, due] = GENERATE(table<BackupReason, int, bool>({
        {BackupReason::Change, 29, false},
        {BackupReason::Change, 30, true},
        {BackupReason::Change, -5, true}, // the clock was turned back
        {BackupReason::Close, 0, true},
        {BackupReason::Import, 1, true},
        {BackupReason::Asked, 0, true},
    }));
    CAPTURE(toCode(reason), unsavedMinutes);
    CHECK(backupDue(reason, {noon, noon.addSecs(-60LL * unsavedMinutes)}) == due);
    CHECK(backupDue(reason, {noon, std::nullopt}) == (reason == BackupReason::Asked));
}

TEST_CASE("Backups are thinned out by age", "[backup]")
{
    std::vector<Backup> all;
    for (int hour = 0; hour < 24 * 400; ++hour) {
        all.push_back(at(noon.addSecs(-3600LL * hour)));
    }
    const std::vector<Backup> removed = backupsToRemove(all, 1'000'000);
    std::vector<QDateTime> kept;
    for (const Backup &backup : all) {
        if (std::find(removed.begin(), removed.end(), backup) == removed.end()) {
            kept.push_back(backup.madeAt);
        }
    }
    CHECK(kept.size() >= 12 + 6 + 2 + 4);
    CHECK(kept.size() <= 12 + 7 + 4 + 6);
    for (int hour = 0; hour < 12; ++hour) {
        CHECK(kept[static_cast<size_t>(hour)] == noon.addSecs(-3600LL * hour));
    }
    CHECK(kept.back().date().daysTo(noon.date()) > 120); // the sixth month back
    CHECK(backupsToRemove(std::vector<Backup>(all.begin(), all.begin() + 12), 1'000'000).empty());
    CHECK(backupsToRemove({}, 0).empty());
}

TEST_CASE("Backups stay within their share of the disk, the newest whatever it takes", "[backup]")
{
    const std::vector<Backup> three{at(noon, 50), at(noon.addDays(-1), 50), at(noon.addDays(-2), 50)};
    CHECK(backupsToRemove(three, 150).empty());
    CHECK(backupsToRemove(three, 149) == std::vector<Backup>{three[2]});
    CHECK(backupsToRemove(three, 10) == std::vector<Backup>{three[1], three[2]});
}

TEST_CASE("The name of a backup says when and why", "[backup]")
{
    const QString name = backupFileName(u"/a/b.c.meyardb"_s, noon, BackupReason::Import);
    CHECK(name == u"b.c-20260312T120000Z-import.meyardb");
    const auto read = backupFromFileName(u"/a/b.c.meyardb"_s, name);
    REQUIRE(read);
    CHECK(read->madeAt == noon);
    CHECK(read->reason == BackupReason::Import);
    for (const auto &other : {u"b-20260312T120000Z-import.meyardb"_s, u"b.c-2026-import.meyardb"_s,
                              u"b.c-20260312T120000Z-why.meyardb"_s, u"b.c-20260312T120000Z-import.meyardb-wal"_s}) {
        CHECK_FALSE(backupFromFileName(u"/a/b.c.meyardb"_s, other));
    }
}

TEST_CASE("Work is backed up by itself: after half an hour, before an import, on close, and not twice", "[backup]")
{
    Laptop other(u"Sana"_s);
    (void)startedAudit(*other.store, other.clock, *fourQuestions());
    const QString bundle = other.exported();
    Laptop laptop;
    laptop.close();
    auto store = careful(laptop);
    const AssessmentId audit = startedAudit(*store, laptop.clock, *fourQuestions());
    CHECK(reasonsOf(laptop).isEmpty());
    laptop.clock.advance(31LL * 60 * 1000);
    REQUIRE_OK(store->answer(audit, u"a"_s, u"no"_s));
    CHECK(reasonsOf(laptop) == QStringList{u"change"_s});
    laptop.clock.advance(60'000);
    REQUIRE_OK(store->answer(audit, u"b"_s, u"no"_s));
    laptop.clock.advance(60'000);
    REQUIRE_OK(importBundle(*store, bundle));
    CHECK(reasonsOf(laptop) == QStringList{u"import"_s, u"change"_s});
    laptop.clock.advance(60'000);
    store.reset();
    CHECK(reasonsOf(laptop) == QStringList{u"close"_s, u"import"_s, u"change"_s});
    CHECK(QFileInfo(laptop.path() + u".reserve"_s).size() == 32LL * 1024 * 1024);

    laptop.clock.advance(60'000);
    store = careful(laptop);
    CHECK(store->answers(audit).value().size() == 2);
    store.reset();
    CHECK(reasonsOf(laptop).size() == 3);
    for (const Backup &backup : listBackups(laptop.path())) {
        REQUIRE_OK(verifyBackup(backup.path));
    }
    CHECK(QFileInfo(backupFolder(laptop.path())).permissions().testFlag(QFile::ReadOther) == false);
    CHECK(QFileInfo(listBackups(laptop.path()).front().path).permissions().testFlag(QFile::ReadGroup) == false);
}

TEST_CASE("A backup restores the state it was made of, keeps what it replaces, and continues under a new key", "[backup]")
{
    Laptop laptop;
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    REQUIRE_OK(laptop.store->answer(audit, u"a"_s, u"no"_s));
    REQUIRE_OK(laptop.store->sealAll());
    const QByteArray then = stateOf(*laptop.store);
    const auto backup = laptop.store->backup(BackupReason::Asked);
    REQUIRE_OK(backup);
    REQUIRE_OK(laptop.store->answer(audit, u"a"_s, u"yes"_s));
    REQUIRE_OK(laptop.store->sealAll());
    const QByteArray later = stateOf(*laptop.store);
    const QByteArray key = laptop.store->thisDevice().value().publicKey;
    CHECK(restoreBackup(laptop.path(), (*backup)->path, laptop.clock).error().code == Error::Code::InUse);
    laptop.close();

    const Result<QString> replaced = restoreBackup(laptop.path(), (*backup)->path, laptop.clock);

    REQUIRE_OK(replaced);
    laptop.open();
    const auto notices = laptop.store->takeNotices();
    REQUIRE(notices.size() == 1);
    CHECK(notices.front().kind == StoreNotice::Kind::OlderThanKey);
    CHECK(stateOf(*laptop.store) == then);
    REQUIRE_OK(laptop.store->answer(audit, u"b"_s, u"yes"_s));
    REQUIRE_OK(laptop.store->sealAll());
    CHECK(laptop.store->thisDevice().value().publicKey != key);
    CHECK(laptop.store->check().value().problems == QStringList());
    laptop.close();
    REQUIRE_OK(restoreBackup(laptop.path(), *replaced, laptop.clock));
    laptop.open();
    CHECK(stateOf(*laptop.store) == later);
}

TEST_CASE("A damaged backup is not restored and does not count", "[backup]")
{
    Laptop laptop;
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    const auto older = laptop.store->backup(BackupReason::Asked);
    REQUIRE_OK(older);
    laptop.clock.advance(1000);
    REQUIRE_OK(laptop.store->answer(audit, u"a"_s, u"no"_s));
    const auto newer = laptop.store->backup(BackupReason::Asked);
    REQUIRE_OK(newer);
    tamper((*newer)->path, "UPDATE draft_op SET value='yes' WHERE value='no'");
    const QByteArray before = readFile(laptop.path()).value();
    laptop.close();

    CHECK(verifyBackup((*newer)->path).error().code == Error::Code::Damaged);
    CHECK(restoreBackup(laptop.path(), (*newer)->path, laptop.clock).error().code == Error::Code::Damaged);
    CHECK(newestGoodBackup(laptop.path()).value().path == (*older)->path);
    laptop.open();
    CHECK(laptop.store->answers(audit).value().size() == 1);
}

TEST_CASE("A database that cannot be opened at all is replaced and kept", "[backup]")
{
    Laptop laptop;
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    REQUIRE_OK(laptop.store->answer(audit, u"a"_s, u"no"_s));
    const auto backup = laptop.store->backup(BackupReason::Asked);
    REQUIRE_OK(backup);
    laptop.close();
    const QByteArray rubbish(10'000, 'x');
    REQUIRE_OK(saveFile(laptop.path(), rubbish));
    REQUIRE_OK(saveFile(laptop.path() + u"-wal"_s, rubbish));

    const Result<QString> replaced = restoreBackup(laptop.path(), (*backup)->path, laptop.clock);

    REQUIRE_OK(replaced);
    CHECK(readFile(*replaced).value() == rubbish);
    CHECK_FALSE(QFile::exists(laptop.path() + u"-wal"_s));
    laptop.open();
    CHECK(laptop.store->answers(audit).value().value(u"a"_s).value == u"no"_s);
}

TEST_CASE("Folders over a network or that another program synchronises are noticed", "[backup]")
{
    const auto [path, type, problem] = GENERATE(table<const char *, const char *, WorkplaceProblem>({
        {"/home/a/Meyar", "ext4", WorkplaceProblem::None},
        {"/home/a/Meyar", "nfs4", WorkplaceProblem::Network},
        {"/mnt/share", "cifs", WorkplaceProblem::Network},
        {"/mnt/share", "fuse.sshfs", WorkplaceProblem::Network},
        {"/media/stick", "fuseblk", WorkplaceProblem::None},
        {"//server/audits", "", WorkplaceProblem::Network},
        {"C:/Users/a/OneDrive/Audits", "NTFS", WorkplaceProblem::Synchronised},
        {"C:/Users/a/OneDrive - Noor Textiles/x", "NTFS", WorkplaceProblem::Synchronised},
        {"/home/a/Dropbox/x", "ext4", WorkplaceProblem::Synchronised},
        {"/home/a/Dropbox (Personal)/x", "ext4", WorkplaceProblem::Synchronised},
        {"/home/a/Google Drive/x", "ext4", WorkplaceProblem::Synchronised},
        {"/home/a/My dropboxes/x", "ext4", WorkplaceProblem::None},
    }));
    CAPTURE(path, type);
    CHECK(workplaceProblem(QString::fromUtf8(path), type) == problem);
}

TEST_CASE("Free space is judged in three steps", "[backup]")
{
    constexpr qint64 megabyte = 1024LL * 1024;
    CHECK(spaceState(500 * megabyte) == SpaceState::Enough);
    CHECK(spaceState(500 * megabyte - 1) == SpaceState::Low);
    CHECK(spaceState(200 * megabyte) == SpaceState::Low);
    CHECK(spaceState(200 * megabyte - 1) == SpaceState::NoPhotos);
}

TEST_CASE("Backups that hold redacted text give way to a fresh one", "[backup][redaction]")
{
    Laptop laptop;
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    REQUIRE_OK(laptop.store->sealAll());
    REQUIRE_OK(laptop.store->note(audit, u"a"_s, u"Shazia told me"_s));
    REQUIRE_OK(laptop.store->sealAll());
    for (int i = 0; i < 2; ++i) {
        REQUIRE_OK(laptop.store->backup(BackupReason::Asked));
        laptop.clock.advance(60'000);
    }
    const QByteArray name = "Shazia";
    const auto holdIt = [&] {
        int holding = 0;
        for (const Backup &backup : listBackups(laptop.path())) {
            holding += readFile(backup.path).value().contains(name) ? 1 : 0;
        }
        return holding;
    };
    REQUIRE_OK(laptop.store->redactChange(laptop.store->changes(audit).value().back().hash, u"a name"_s));
    CHECK(holdIt() == 2);

    const auto renewed = renewBackups(*laptop.store);

    REQUIRE_OK(renewed);
    CHECK(renewed->removed == 2);
    CHECK(holdIt() == 0);
    REQUIRE(listBackups(laptop.path()).size() == 1);
    REQUIRE_OK(verifyBackup(renewed->fresh.path));
}
