// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace meyar::store::migrations {

// The closing meeting: what the factory says of each finding, who signed what, why a closed audit was opened again.
inline constexpr std::string_view closing = R"sql(
CREATE TABLE signature(doc INTEGER NOT NULL, key BLOB NOT NULL, role ANY, name ANY, job_title ANY, strokes ANY,
  head ANY, signed_at ANY, deleted ANY, edited_deleted INTEGER, row_sum INTEGER,
  PRIMARY KEY(doc,key)) STRICT, WITHOUT ROWID;
ALTER TABLE finding ADD COLUMN agreement ANY;
ALTER TABLE finding ADD COLUMN comment ANY;
ALTER TABLE assessment ADD COLUMN reopenings ANY;
INSERT OR REPLACE INTO self(k,v) VALUES('refill',1);
)sql";

} // namespace meyar::store::migrations
