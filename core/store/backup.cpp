// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/base/savefile.h"
#include "core/store/change.h"
#include "core/store/databasefile.h"
#include "core/store/hardening.h"
#include "core/store/rowsums.h"
#include "core/store/schema.h"
#include "core/store/sql.h"
#include "core/store/store.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr int versionWithSums = 3;

Result<> checkRows(SQLite::Database &database, const QString &path)
{
    for (const store::SummedTable &table : store::summedTables(database)) {
        if (store::damagedRows(database, table) > 0
            || store::ledgerState(database, table) != store::LedgerState::Holds) {
            return fail(Error::Code::Damaged, {path, QString::fromStdString(table.name)});
        }
    }
    return {};
}

Result<> checkChanges(SQLite::Database &database, const QString &path)
{
    SQLite::Statement rows(database, "SELECT no, hash, head, body FROM change ORDER BY no");
    while (rows.executeStep()) {
        const QString name = u"change %1"_s.arg(rows.getColumn(0).getInt64());
        const RawChange raw{store::bytesOf(rows.getColumn(2)), store::bytesOf(rows.getColumn(3))};
        if (changeHash(raw.head) != store::bytesOf(rows.getColumn(1)) || !decode(raw, name)) {
            return fail(Error::Code::Damaged, {path, name});
        }
    }
    return {};
}

Result<> checkWhole(SQLite::Database &database, const QString &path)
{
    const int version = database.execAndGet("PRAGMA user_version").getInt();
    if (const Result<> known = store::checkSchema(database, version, path); !known) {
        return known;
    }
    const std::string pages = database.execAndGet("PRAGMA integrity_check(1)").getString();
    if (pages != "ok") {
        return fail(Error::Code::Damaged, {path, QString::fromStdString(pages)});
    }
    if (version >= versionWithSums) {
        if (const Result<> rows = checkRows(database, path); !rows) {
            return rows;
        }
    }
    return checkChanges(database, path);
}

/// Brings the -wal into the file. False if SQLite cannot: then it is damaged and its -wal has to go with it.
bool foldLog(const QString &path)
{
    try {
        SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
        store::restrictConnection(database);
        SQLite::Statement checkpoint(database, "PRAGMA wal_checkpoint(TRUNCATE)");
        return checkpoint.executeStep() && checkpoint.getColumn(0).getInt() == 0;
    } catch (const SQLite::Exception &) {
        return false;
    }
}

/// Copies what is at `path` to a name of its own beside it, and sees to it that no -wal is left for another file.
Result<QString> kept(const QString &path, const QDateTime &now)
{
    const QFileInfo info(path);
    const QString head = info.absolutePath() + u'/' + info.completeBaseName() + u".before-restore-"_s
        + now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QString name = head + u".meyardb"_s;
    for (int count = 2; QFileInfo::exists(name); ++count) {
        name = head + u"-%1.meyardb"_s.arg(count); // one of this second is there already
    }
    const QString log = path + u"-wal"_s;
    const bool folded = foldLog(path);
    if (const Result<> copied = copyFile(path, name); !copied) {
        return failAs(copied);
    }
    if (!folded && QFileInfo::exists(log)) {
        if (const Result<> moved = renameFile(log, name + u"-wal"_s); !moved) {
            return failAs(moved);
        }
    }
    QFile::remove(log);
    QFile::remove(path + u"-shm"_s);
    return name;
}

} // namespace

QString backupFolder(const QString &databasePath)
{
    const QFileInfo info(databasePath);
    return info.absolutePath() + u'/' + info.completeBaseName() + u".backups"_s;
}

std::vector<Backup> listBackups(const QString &databasePath)
{
    std::vector<Backup> backups;
    const QFileInfoList files = QDir(backupFolder(databasePath)).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files) {
        if (std::optional<Backup> backup = backupFromFileName(databasePath, file.fileName())) {
            backup->path = file.absoluteFilePath();
            backup->size = file.size();
            backups.push_back(std::move(*backup));
        }
    }
    std::sort(backups.begin(), backups.end(), [](const Backup &a, const Backup &b) {
        return std::tie(b.madeAt, b.path) < std::tie(a.madeAt, a.path);
    });
    return backups;
}

Result<> verifyBackup(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        return fail(Error::Code::NotFound, {u"file"_s, path});
    }
    if (const Result<> ours = store::checkHeader(path); !ours) {
        return ours;
    }
    try {
        SQLite::Database database(path.toStdString(), SQLite::OPEN_READONLY);
        store::restrictConnection(database);
        store::defineSumFunctions(database);
        return checkWhole(database, path);
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected(store::errorFrom(exception, path));
    }
}

Result<Backup> newestGoodBackup(const QString &databasePath)
{
    for (const Backup &backup : listBackups(databasePath)) {
        if (verifyBackup(backup.path)) {
            return backup;
        }
    }
    return fail(Error::Code::NotFound, {u"sound backup"_s, databasePath});
}

Result<QString> restoreBackup(const QString &databasePath, const QString &backupPath, const Clock &clock)
{
    if (const Result<> sound = verifyBackup(backupPath); !sound) {
        return failAs(sound);
    }
    const auto lock = store::lockDatabase(databasePath);
    if (!lock) {
        return failAs(lock);
    }
    QString replaced;
    if (QFileInfo::exists(databasePath)) {
        const Result<QString> beside = kept(databasePath, clock.now());
        if (!beside) {
            return beside;
        }
        replaced = *beside;
    }
    if (const Result<> copied = copyFile(backupPath, databasePath); !copied) {
        return failAs(copied);
    }
    return replaced;
}

QStringList keptBeforeRestore(const QString &databasePath)
{
    const QFileInfo info(databasePath);
    QStringList kept;
    for (const QFileInfo &file : info.dir().entryInfoList({info.completeBaseName() + u".before-restore-*"_s}, QDir::Files)) {
        kept.append(file.filePath());
    }
    return kept;
}

Result<RenewedBackups> renewBackups(Store &store)
{
    const std::vector<Backup> before = listBackups(store.path());
    const Result<std::optional<Backup>> made = store.backup(BackupReason::Asked);
    if (!made) {
        return failAs(made);
    }
    if (!*made) {
        return fail(Error::Code::CannotWrite, {backupFolder(store.path()), u"no backup was made"_s});
    }
    RenewedBackups renewed{**made, 0, keptBeforeRestore(store.path())};
    if (const Result<> whole = verifyBackup(renewed.fresh.path); !whole) {
        return failAs(whole);
    }
    for (const Backup &old : before) {
        if (old.path == renewed.fresh.path || !QFile::exists(old.path)) {
            continue;
        }
        if (!QFile::remove(old.path)) {
            return fail(Error::Code::CannotWrite, {old.path, u"it cannot be removed"_s});
        }
        ++renewed.removed;
    }
    return renewed;
}

} // namespace meyar
