// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QLockFile>
#include <QString>

#include <memory>

namespace meyar::store {

/// An open, hardened, migrated database file that nobody else has open.
struct DatabaseFile
{
    std::unique_ptr<QLockFile> lock; ///< after the database in life, before it in construction
    std::unique_ptr<SQLite::Database> database;
    bool isNew = false;
};

/// Looks before it touches: application_id and user_version are read from the file's header by hand, so that
/// another program's file is refused without a byte changed beside it. Migrates in one transaction, after a copy.
[[nodiscard]] Result<DatabaseFile> openDatabaseFile(const QString &path, bool create);

} // namespace meyar::store
