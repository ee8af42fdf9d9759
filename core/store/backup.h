// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/backupplan.h"

namespace meyar {

/// Where the backups of a database are: the folder "<name>.backups" beside it.
[[nodiscard]] QString backupFolder(const QString &databasePath);

/// The backups of a database, newest first. Each was verified before it got its name.
[[nodiscard]] std::vector<Backup> listBackups(const QString &databasePath);

/// Proves that a file is a whole database of ours: pages, schema, every row's sum, and every change of its log against
/// its hash. Damaged, NotOurFile, NewerFile or CannotRead if not. Changes nothing.
[[nodiscard]] Result<> verifyBackup(const QString &path);

/// The newest backup that verifies; NotFound if none does.
[[nodiscard]] Result<Backup> newestGoodBackup(const QString &databasePath);

class Store;

/// What a redaction leaves behind in backups.
struct RenewedBackups
{
    Backup fresh;
    int removed = 0;
    QStringList left; ///< copies beside the database that a person made or restoring kept: not touched
};

/// Makes a verified backup of what is there now and then removes every older one: they hold what was redacted. On a
/// flash disk the old blocks may last. If the new one cannot be made or proved, none is removed.
[[nodiscard]] Result<RenewedBackups> renewBackups(Store &store);
/// Copies beside the database that restoring kept.
[[nodiscard]] QStringList keptBeforeRestore(const QString &databasePath);

/// Puts a backup (or another database) in the place of a database that nobody has open. Verifies it first; keeps what
/// it replaces beside as "<name>.before-restore-<time>.meyardb" and returns that path (empty if there was nothing).
/// Whatever fails, the database is the old one or the new one. When the restored file is edited it continues under a
/// new device key, because changes that were sealed after the backup carry the next numbers of the old one.
[[nodiscard]] Result<QString> restoreBackup(const QString &databasePath, const QString &backupPath, const Clock &clock);

} // namespace meyar
