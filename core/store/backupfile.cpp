// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backupfile.h"

#include "core/base/savefile.h"
#include "core/base/writefailure.h"
#include "core/store/backup.h"
#include "core/store/hardening.h"
#include "core/store/sql.h"
#include "core/vault/crypto.h"

#include <SQLiteCpp/Backup.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace meyar::store {

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr int shareOfDisk = 10; ///< all backups together take at most a tenth of the disk

/// What of a database cannot be made anew: equal for a copy and its original.
QByteArray markOf(SQLite::Database &database)
{
    QByteArray bytes;
    SQLite::Statement changes(database, "SELECT hash FROM change ORDER BY no");
    while (changes.executeStep()) {
        bytes += bytesOf(changes.getColumn(0));
    }
    SQLite::Statement drafts(database, "SELECT id, hlc, at_ms FROM draft_op ORDER BY id");
    while (drafts.executeStep()) {
        for (int i = 0; i < 3; ++i) {
            bytes += QByteArray::number(static_cast<qint64>(drafts.getColumn(i).getInt64())) + ' ';
        }
    }
    return vault::blake2b256(bytes);
}

Result<> copyDatabase(SQLite::Database &database, const QString &to)
{
    QFile file(to);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly)) {
        return tl::unexpected(writeFailure(to, file));
    }
    file.close();
    SQLite::Database copy(to.toStdString(), SQLite::OPEN_READWRITE);
    SQLite::Backup(copy, database).executeStep();
    copy.exec("PRAGMA journal_mode=DELETE"); // stands alone, also where nothing can be written beside it
    if (markOf(copy) != markOf(database)) {
        return fail(Error::Code::CannotWrite, {to, u"the copy is not what was copied"_s});
    }
    return {};
}

void thinOut(const QString &databasePath)
{
    const qint64 allowed = QStorageInfo(backupFolder(databasePath)).bytesTotal() / shareOfDisk;
    for (const Backup &old : backupsToRemove(listBackups(databasePath), allowed)) {
        QFile::remove(old.path);
    }
}

Result<Backup> made(SQLite::Database &database, const QString &databasePath, const QDateTime &at, BackupReason reason,
                    const QString &temporary)
{
    if (const Result<> copied = copyDatabase(database, temporary); !copied) {
        return failAs(copied);
    }
    if (const Result<> sound = verifyBackup(temporary); !sound) {
        return failAs(sound);
    }
    Backup backup;
    backup.path = backupFolder(databasePath) + u'/' + backupFileName(databasePath, at, reason);
    backup.madeAt = at.toUTC();
    backup.reason = reason;
    backup.size = QFileInfo(temporary).size();
    if (const Result<> named = renameFile(temporary, backup.path); !named) {
        return failAs(named);
    }
    return backup;
}

} // namespace

Result<Backup> makeBackup(SQLite::Database &database, const QString &databasePath, const QDateTime &at,
                          BackupReason reason)
{
    const QString folder = backupFolder(databasePath);
    if (!QDir().mkpath(folder)) {
        return tl::unexpected(writeFailure(folder, u"the folder cannot be made"_s));
    }
    QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner);
    const QString temporary = folder + u"/unfinished"_s;
    const QString journal = temporary + u"-journal"_s;
    QFile::remove(temporary);
    QFile::remove(journal);
    Result<Backup> backup = [&]() -> Result<Backup> {
        try {
            return made(database, databasePath, at, reason, temporary);
        } catch (const SQLite::Exception &exception) {
            return tl::unexpected(errorFrom(exception, folder));
        }
    }();
    if (!backup) {
        QFile::remove(temporary);
        QFile::remove(journal);
        if (backup.error().code == Error::Code::Damaged) { // the copy is what the database is
            return fail(Error::Code::Damaged, {databasePath, backup.error().args.value(1)});
        }
        return backup;
    }
    thinOut(databasePath);
    return backup;
}

} // namespace meyar::store
