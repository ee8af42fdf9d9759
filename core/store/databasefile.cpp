// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/databasefile.h"

#include "core/store/schema.h"
#include "core/store/sql.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

namespace meyar::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int headerSize = 100;

/// What the first 100 bytes of a SQLite file say (sqlite.org/fileformat.html 1.3). An error unless it is ours.
Result<> checkHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Code::CannotRead, {path, file.errorString()});
    }
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith("SQLite format 3")) {
        return fail(Error::Code::NotOurFile, {path});
    }
    const auto application = qFromBigEndian<quint32>(header.constData() + 68);
    const auto version = qFromBigEndian<quint32>(header.constData() + 60);
    if (application != applicationId) {
        return fail(Error::Code::NotOurFile, {path});
    }
    if (version > static_cast<quint32>(schemaVersion())) {
        return fail(Error::Code::NewerFile,
                    {path, QString::number(version), QString::number(schemaVersion())});
    }
    return {};
}

void harden(SQLite::Database &database)
{
    sqlite3 *handle = database.getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024);
    database.setBusyTimeout(3000);
    database.exec("PRAGMA cell_size_check=ON; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; "
                  "PRAGMA mmap_size=0; PRAGMA secure_delete=ON; PRAGMA fullfsync=ON; "
                  "PRAGMA checkpoint_fullfsync=ON;");
    database.exec("PRAGMA journal_mode=WAL");
    database.exec("PRAGMA synchronous=FULL");
}

void migrate(SQLite::Database &database)
{
    const int from = database.execAndGet("PRAGMA user_version").getInt();
    if (from == schemaVersion()) {
        return;
    }
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    for (int version = from + 1; version <= schemaVersion(); ++version) {
        database.exec(std::string(migration(version)));
    }
    database.exec("PRAGMA user_version=" + std::to_string(schemaVersion()));
    transaction.commit();
}

Result<std::unique_ptr<QLockFile>> locked(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
    lock->setStaleLockTime(0); // held for as long as the program lives; a dead holder is noticed by its pid
    if (lock->tryLock(300)) {
        return lock;
    }
    qint64 pid = 0;
    QString host;
    QString program;
    if (lock->error() == QLockFile::LockFailedError && lock->getLockInfo(&pid, &host, &program)) {
        return fail(Error::Code::InUse, {path, QString::number(pid), host});
    }
    return fail(Error::Code::CannotWrite, {path, u"the folder cannot be written to"_s});
}

} // namespace

Result<DatabaseFile> openDatabaseFile(const QString &path, bool create)
{
    DatabaseFile file;
    file.isNew = !QFileInfo::exists(path) || QFileInfo(path).size() == 0;
    if (file.isNew && !create) {
        return fail(Error::Code::NotFound, {u"database"_s, path});
    }
    if (QFileInfo(path).isDir() || !QFileInfo(QFileInfo(path).absolutePath()).isDir()) {
        return fail(Error::Code::CannotWrite, {path, u"there is no such folder"_s});
    }
    if (!file.isNew) {
        if (const Result<> ours = checkHeader(path); !ours) {
            return failAs(ours);
        }
    }
    auto lock = locked(path);
    if (!lock) {
        return failAs(lock);
    }
    file.lock = std::move(*lock);
    try {
        file.database = std::make_unique<SQLite::Database>(
            path.toStdString(), SQLite::OPEN_READWRITE | (create ? SQLite::OPEN_CREATE : 0));
        if (file.isNew) {
            file.database->exec("PRAGMA application_id=" + std::to_string(applicationId));
        }
        harden(*file.database);
        const std::string sound = file.database->execAndGet("PRAGMA quick_check(1)").getString();
        if (sound != "ok") {
            return fail(Error::Code::Damaged, {path, QString::fromStdString(sound)});
        }
        migrate(*file.database);
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected(errorFrom(exception, path));
    }
    return file;
}

} // namespace meyar::store
