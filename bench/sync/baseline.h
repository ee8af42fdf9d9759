// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/sync/child.h"
#include "bench/sync/generatedprogramme.h"

namespace meyar::bench {

/// SQLite's own: the answers into one table with a primary key, one transaction, one prepared statement. `name`_s.
void insertAnswers(Figures &figures, const std::string &name, const QString &path, const Sizes &sizes);

/// SQLite's own: every row that a merge left in `merged`, from memory into the same tables and indexes of a new file,
/// one transaction, one prepared statement a table. Without triggers. `name`_s.
void insertSameRows(Figures &figures, const std::string &name, const QString &path, const QString &merged);

} // namespace meyar::bench
