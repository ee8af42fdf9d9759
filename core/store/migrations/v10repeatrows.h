// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace meyar::store::migrations {

// Rows of repeats, named by an id. What is contested in a row that is deleted, and the order of rows, is nobody's to
// decide.
inline constexpr std::string_view repeatRows = R"sql(
CREATE TABLE repeat_row(doc INTEGER NOT NULL, key BLOB NOT NULL, repeat ANY, around ANY, place ANY, edited ANY,
  deleted ANY, edited_deleted INTEGER, row_sum INTEGER, PRIMARY KEY(doc,key)) STRICT, WITHOUT ROWID;
DROP VIEW open_conflict;
CREATE VIEW open_conflict AS SELECT c.doc, c.entity, c.field FROM conflict c JOIN entity x ON x.no=c.entity
  WHERE x.type<>17 AND NOT EXISTS(
  SELECT 1 FROM tomb t JOIN entity e ON e.no=t.entity LEFT JOIN doc d ON d.no=e.doc AND d.id=e.id
  WHERE t.doc=c.doc AND t.state=1 AND (t.entity=c.entity OR (d.no IS NOT NULL AND e.type=10 AND e.named=0)
    OR (e.type=17 AND x.type=11 AND substr(CAST(x.id AS TEXT),-33)='@'||lower(hex(e.id)))));
)sql";

} // namespace meyar::store::migrations
