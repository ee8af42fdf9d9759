// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace meyar::store::migrations {

// Sums of rows for the tables that had none: testimony, deletes, orders and statements.
inline constexpr std::string_view moreSums = R"sql(
ALTER TABLE interview ADD COLUMN row_sum INTEGER;
ALTER TABLE interview_key ADD COLUMN row_sum INTEGER;
ALTER TABLE deletion ADD COLUMN row_sum INTEGER;
ALTER TABLE cover ADD COLUMN row_sum INTEGER;
ALTER TABLE orphan_cover ADD COLUMN row_sum INTEGER;
ALTER TABLE tomb ADD COLUMN row_sum INTEGER;
ALTER TABLE redaction ADD COLUMN row_sum INTEGER;
ALTER TABLE redacted_pred ADD COLUMN row_sum INTEGER;
ALTER TABLE statement ADD COLUMN row_sum INTEGER;
)sql";

} // namespace meyar::store::migrations
