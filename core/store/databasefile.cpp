// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/databasefile.h"

#include "core/base/writefailure.h"
#include "core/store/backupfile.h"
#include "core/store/hardening.h"
#include "core/store/rowsums.h"
#include "core/store/schema.h"
#include "core/store/sql.h"
#include "core/store/walcheck.h"

#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QtEndian>

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace meyar::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int headerSize = 100;
constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

Result<> tooNew(const QString &path, quint32 version)
{
    return fail(Error::Code::NewerFile, {path, QString::number(version), QString::number(schemaVersion())});
}

std::unique_ptr<SQLite::Database> connected(const QString &path, int flags)
{
    auto database = std::make_unique<SQLite::Database>(path.toStdString(), flags);
    restrictConnection(*database);
    defineSumFunctions(*database);
    return database;
}

/// Page structure and indexes. Content that does not fit its column is left to the rows' sums.
Result<> checkPages(DatabaseFile &file, const QString &path)
{
    bool indexes = false;
    {
        SQLite::Statement rows(*file.database, "PRAGMA integrity_check(50)");
        while (rows.executeStep()) {
            const QString line = textOf(rows.getColumn(0));
            if (line == u"ok") {
                return {};
            }
            file.isSuspect = true;
            const bool content = line.contains(u" value in ") || line.startsWith(u"CHECK constraint failed")
                || line.contains(u"PRIMARY KEY order");
            indexes = indexes || line.contains(u" index ");
            if (!content && !line.contains(u" index ")) {
                return fail(Error::Code::Damaged, {path, line});
            }
        }
    }
    if (indexes) {
        file.database->exec("REINDEX");
    }
    return {};
}

void migrate(SQLite::Database &database, int from)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    for (int version = from + 1; version <= schemaVersion(); ++version) {
        database.exec(std::string(migration(version)));
    }
    fillSums(database, summedTables(database));
    database.exec("PRAGMA user_version=" + std::to_string(schemaVersion()));
    transaction.commit();
}

/// An empty database of ours at `path`: made beside it, on the disk, renamed.
Result<> makeNew(const QString &path)
{
    const QString making = path + u".making"_s;
    for (const auto &leftover : {making, QString(making + u"-journal"_s)}) {
        QFile::remove(leftover);
    }
    {
        QFile file(making);
        if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly)) {
            return tl::unexpected(writeFailure(path, file));
        }
    }
    {
        const auto database = connected(making, SQLite::OPEN_READWRITE);
        database->exec("PRAGMA synchronous=EXTRA; PRAGMA application_id=" + std::to_string(applicationId));
        migrate(*database, 0);
    }
    QFile::remove(path); // empty, or not there
    if (!QFile::rename(making, path)) {
        return tl::unexpected(writeFailure(path, u"it could not be made"_s));
    }
    return {};
}

/// Copies the file and its -wal to a folder of our own; returns the copy's path.
Result<QString> copied(DatabaseFile &file, const QString &path)
{
    file.copy = std::make_unique<QTemporaryDir>();
    const QString to = file.copy->filePath(QFileInfo(path).fileName());
    const QString wal = path + u"-wal"_s;
    if (!file.copy->isValid() || !QFile::copy(path, to)
        || (QFileInfo::exists(wal) && !QFile::copy(wal, to + u"-wal"_s))) {
        return fail(Error::Code::CannotRead, {path, u"it could not be copied to look at it"_s});
    }
    for (const auto &copy : {to, QString(to + u"-wal"_s)}) {
        QFile::setPermissions(copy, ownerOnly);
    }
    return to;
}

Result<> openConnection(DatabaseFile &file, const QString &path, const OpenMode &mode)
{
    file.lostTransactions = walHidesTransactions(path + u"-wal"_s);
    file.database = connected(path, SQLite::OPEN_READWRITE);
    const auto version = static_cast<quint32>(file.database->execAndGet("PRAGMA user_version").getInt());
    if (version > static_cast<quint32>(schemaVersion())) {
        return tooNew(path, version);
    }
    if (const Result<> known = checkSchema(*file.database, static_cast<int>(version), path); !known) {
        return known;
    }
    configureConnection(*file.database);
    if (const Result<> sound = checkPages(file, path); !sound) {
        return sound;
    }
    if (version < static_cast<quint32>(schemaVersion())) {
        if (!file.isReadOnly && !file.isNew) {
            const Result<Backup> backup = makeBackup(*file.database, path, mode.now, BackupReason::Upgrade);
            if (!backup) {
                return failAs(backup); // no upgrade without a way back
            }
            file.upgradeBackup = backup->path;
        }
        migrate(*file.database, static_cast<int>(version));
    }
    const std::vector<SummedTable> tables = summedTables(*file.database);
    installSumTriggers(*file.database, tables);
    file.ledger = std::make_unique<Ledger>(*file.database, tables);
    return {};
}

/// A lock that says of nobody was left by a crash before it was filled, unless its maker is still at it: the system knows.
bool removeAbandoned(const QString &lockPath)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(lockPath).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0) {
        return false;
    }
    const bool isHeld = ::flock(handle, LOCK_EX | LOCK_NB) != 0;
    const bool isGone = !isHeld && QFile::remove(lockPath);
    ::close(handle);
    return isGone;
#else
    return QFile::remove(lockPath); // refused while somebody has it open
#endif
}

} // namespace

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
        return tooNew(path, version);
    }
    return {};
}

Result<std::unique_ptr<QLockFile>> lockDatabase(const QString &path)
{
    const QString lockPath = path + u".lock"_s;
    auto lock = std::make_unique<QLockFile>(lockPath);
    lock->setStaleLockTime(0); // held for as long as the program lives; a dead holder is noticed by its pid
    bool isLocked = lock->tryLock(300);
    qint64 pid = 0;
    QString host;
    QString program;
    if (!isLocked && lock->error() == QLockFile::LockFailedError && !lock->getLockInfo(&pid, &host, &program)) {
        isLocked = removeAbandoned(lockPath) && lock->tryLock(300);
    }
    if (isLocked) {
        QFile::setPermissions(lockPath, ownerOnly);
        return lock;
    }
    if (lock->error() == QLockFile::LockFailedError && lock->getLockInfo(&pid, &host, &program)) {
        if (host == QSysInfo::machineHostName()) {
            return fail(Error::Code::InUse, {path, QString::number(pid), host});
        }
        return fail(Error::Code::InUseElsewhere, {path, host, lockPath});
    }
    return tl::unexpected(writeFailure(lockPath, u"the folder cannot be written to"_s));
}

Result<DatabaseFile> openDatabaseFile(const QString &path, const OpenMode &mode)
{
    DatabaseFile file;
    const QFileInfo info(path);
    const QFileInfo folder(info.absolutePath());
    file.isNew = !info.exists() || info.size() == 0;
    if (file.isNew && (!mode.create || mode.readOnly)) {
        return fail(Error::Code::NotFound, {u"database"_s, path});
    }
    if (info.isDir() || !folder.isDir()) {
        return fail(Error::Code::CannotWrite, {path, info.isDir() ? u"it is a folder"_s : u"there is no such folder"_s});
    }
    if (!file.isNew) {
        if (const Result<> ours = checkHeader(path); !ours) {
            return failAs(ours);
        }
    }
    file.isReadOnly = mode.readOnly || (!file.isNew && (!info.isWritable() || !folder.isWritable()));
    if (!file.isReadOnly || folder.isWritable()) {
        auto lock = lockDatabase(path);
        if (!lock) {
            return failAs(lock);
        }
        file.lock = std::move(*lock);
    }
    try {
        QString working = path;
        if (file.isReadOnly) {
            Result<QString> copy = copied(file, path);
            if (!copy) {
                return failAs(copy);
            }
            working = *copy;
        } else if (file.isNew) {
            if (const Result<> made = makeNew(path); !made) {
                return failAs(made);
            }
        } else {
            QFile::setPermissions(path, ownerOnly);
        }
        if (const Result<> ready = openConnection(file, working, mode); !ready) {
            return failAs(ready);
        }
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected(errorFrom(exception, path));
    }
    return file;
}

} // namespace meyar::store
