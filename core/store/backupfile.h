// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/backupplan.h"

#include <SQLiteCpp/SQLiteCpp.h>

// Private to core/store: making one backup of an open database.
namespace meyar::store {

/// Copies the database as it stands into its folder of backups: a temporary file, verified, compared with the original,
/// flushed, then named; and removes the backups that the plan no longer keeps. Whatever fails, no new name appears.
[[nodiscard]] Result<Backup> makeBackup(SQLite::Database &database, const QString &databasePath, const QDateTime &at,
                                        BackupReason reason);

} // namespace meyar::store
