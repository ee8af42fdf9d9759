// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace meyar::store::migrations {

// How a visit is planned and opened; one row of each assessment.
inline constexpr std::string_view visit = R"sql(
CREATE TABLE visit_sheet(doc INTEGER NOT NULL, key BLOB NOT NULL, announcement ANY, scope ANY, women ANY, men ANY,
  permanent ANY, contract ANY, piece_rate ANY, home_workers ANY, young ANY, days ANY, sampling ANY, interviews ANY,
  languages ANY, opened_at ANY, attendees ANY, said_purpose ANY, said_confidentiality ANY, said_no_retaliation ANY,
  said_photos ANY, said_right_to_refuse ANY, said_timetable ANY, said_closing_meeting ANY, draw ANY, row_sum INTEGER,
  PRIMARY KEY(doc,key)) STRICT, WITHOUT ROWID;
INSERT OR REPLACE INTO self(k,v) VALUES('refill',1); -- a sheet that came with a bundle to an older version is read now
)sql";

} // namespace meyar::store::migrations
