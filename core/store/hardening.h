// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QString>

// Private to core/store: how a connection is made safe against a file that somebody prepared.
namespace meyar::store {

/// Before the first statement: defensive mode, nothing of the file's schema is trusted, no extensions, no attached
/// databases, bounds on statements and memory. ATTACH, DETACH, PRAGMA writable_schema and load_extension() are refused.
void restrictConnection(SQLite::Database &database);

/// Durability and reading: WAL, synchronous=FULL, foreign keys, cell sizes checked, deleted content overwritten.
void configureConnection(SQLite::Database &database);

/// Writes the file anew, without what was deleted. It attaches a database of its own for the while, which is otherwise
/// refused.
void vacuum(SQLite::Database &database);

/// That the file's tables, indexes, triggers and views are exactly those that the migrations up to `version` make.
/// Anything else (one more trigger, a changed text) is Damaged, before anything of it has run.
[[nodiscard]] Result<> checkSchema(SQLite::Database &database, int version, const QString &path);

} // namespace meyar::store
