// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace meyar::store::migrations {

// How the checkpoints of each assessment stand, so that figures of all of them need not open each again. Computed by
// whoever has the packs; a row is dropped as soon as an answer or the assessment itself changes.
// And the five whys of a finding.
inline constexpr std::string_view outcome = R"sql(
CREATE TABLE outcome(doc INTEGER PRIMARY KEY, content BLOB NOT NULL, row_sum INTEGER) STRICT;
ALTER TABLE finding ADD COLUMN whys ANY;
INSERT OR REPLACE INTO self(k,v) VALUES('refill',1);
)sql";

} // namespace meyar::store::migrations
