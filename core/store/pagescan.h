// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/value.h"

#include <functional>
#include <vector>

namespace meyar::store {

/// A row as it stands in a page of a SQLite file. Nothing says which table it is of, nor that it is sound.
struct RawRow
{
    qint64 rowid = 0; ///< 0 in a table without rowids
    std::vector<Value> values; ///< in the order of the table's columns; the rowid's own column is null
};

/// Reads every row of every leaf page of a SQLite file and its -wal, without SQLite: whatever is damaged elsewhere (the
/// header, the schema, inner pages) does not matter, and pages that make no sense are passed over. The pages as the -wal
/// has them last come first, then (`isOld`) the file's own as they were before. (sqlite.org/fileformat.html)
[[nodiscard]] Result<> scanPages(const QString &path, const std::function<void(const RawRow &row, bool isOld)> &visit);

} // namespace meyar::store
