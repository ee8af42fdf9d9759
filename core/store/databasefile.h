// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/ledger.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QDateTime>
#include <QLockFile>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace meyar::store {

struct OpenMode
{
    bool create = false; ///< make the file if it is not there
    bool readOnly = false; ///< never write to it; also taken when the file or its folder cannot be written to
    QDateTime now; ///< for the name of the backup that comes before an upgrade
};

/// An open, hardened, migrated database file that nobody else has open.
struct DatabaseFile
{
    std::unique_ptr<QLockFile> lock; ///< after the database in life, before it in construction
    std::unique_ptr<QTemporaryDir> copy; ///< where the copy of a file is that may only be read
    std::unique_ptr<SQLite::Database> database;
    std::unique_ptr<Ledger> ledger; ///< before the database in death
    bool isNew = false;
    bool isReadOnly = false;
    QString upgradeBackup; ///< the copy that was made before the file was migrated
    bool lostTransactions = false; ///< the -wal was damaged: edits after the damage are not here
    /// Indexes were made anew, or SQLite found values that do not belong: every row's sum must be looked at.
    bool isSuspect = false;
};

/// Looks before it touches: application_id and user_version are read from the file's header by hand, so that
/// another program's file is refused without a byte changed beside it. A file whose schema is not what our migrations
/// make is refused (Damaged) before anything of it runs. A new file is made beside and renamed, so that there is never
/// half a database; an older one is copied to the backups, then migrated in one transaction. The file, its -wal and its
/// lock are readable by their owner only. A file that may only be read is copied, with its -wal, to a private
/// temporary folder and opened there.
[[nodiscard]] Result<DatabaseFile> openDatabaseFile(const QString &path, const OpenMode &mode);

/// The lock that keeps a second Meyar out; InUse or InUseElsewhere if there is one. What a crash left of a lock is removed.
[[nodiscard]] Result<std::unique_ptr<QLockFile>> lockDatabase(const QString &path);

/// What the first 100 bytes of a SQLite file say (sqlite.org/fileformat.html 1.3). An error unless it is ours.
[[nodiscard]] Result<> checkHeader(const QString &path);

} // namespace meyar::store
