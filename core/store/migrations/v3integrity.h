// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace meyar::store::migrations {

// Sums of rows.
inline constexpr std::string_view integrity = R"sql(
-- A sum over the other columns of each row: a flipped bit is noticed. Written by core/store/rowsums.cpp; the sums
-- of rows that are here already are filled in after the migration.
ALTER TABLE device ADD COLUMN row_sum INTEGER;
ALTER TABLE doc ADD COLUMN row_sum INTEGER;
ALTER TABLE bundle ADD COLUMN row_sum INTEGER;
ALTER TABLE draft_op ADD COLUMN row_sum INTEGER;
ALTER TABLE field ADD COLUMN row_sum INTEGER;
ALTER TABLE entity ADD COLUMN row_sum INTEGER;
ALTER TABLE reg ADD COLUMN row_sum INTEGER;
ALTER TABLE orphan_pred ADD COLUMN row_sum INTEGER;
ALTER TABLE conflict ADD COLUMN row_sum INTEGER;
ALTER TABLE enterprise ADD COLUMN row_sum INTEGER;
ALTER TABLE site ADD COLUMN row_sum INTEGER;
ALTER TABLE site_fact ADD COLUMN row_sum INTEGER;
ALTER TABLE device_name ADD COLUMN row_sum INTEGER;
ALTER TABLE pack ADD COLUMN row_sum INTEGER;
ALTER TABLE programme ADD COLUMN row_sum INTEGER;
ALTER TABLE assessment ADD COLUMN row_sum INTEGER;
ALTER TABLE answer ADD COLUMN row_sum INTEGER;
ALTER TABLE finding ADD COLUMN row_sum INTEGER;
ALTER TABLE action ADD COLUMN row_sum INTEGER;
ALTER TABLE self ADD COLUMN row_sum INTEGER;
-- How many rows each table has and all their sums added without carry: a row that is gone is noticed.
CREATE TABLE ledger(tbl TEXT PRIMARY KEY, rows INTEGER NOT NULL, acc INTEGER NOT NULL, row_sum INTEGER NOT NULL)
  STRICT, WITHOUT ROWID;
)sql";

} // namespace meyar::store::migrations
