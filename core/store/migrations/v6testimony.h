// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace meyar::store::migrations {

// Interviews: what is open of them, and ciphertext. The keys are never in this file, except sealed to the programme.
inline constexpr std::string_view testimony = R"sql(
CREATE TABLE interview(doc INTEGER NOT NULL, key BLOB NOT NULL, number ANY, held_on ANY, kind ANY, people ANY,
  interview_key ANY,                         -- id of the key that seals what follows
  sex ANY, shift ANY, department ANY, name ANY, notes ANY, quotes ANY, answers ANY,
  PRIMARY KEY(doc,key)) STRICT, WITHOUT ROWID;
CREATE TABLE interview_key(doc INTEGER NOT NULL, key BLOB NOT NULL, device ANY, sealed ANY, sealing_key ANY,
  closed_on ANY, totals ANY, PRIMARY KEY(doc,key)) STRICT, WITHOUT ROWID;
)sql";

} // namespace meyar::store::migrations
