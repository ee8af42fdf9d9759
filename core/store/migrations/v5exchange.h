// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace meyar::store::migrations {

// What others hold and want, bundles that wait to be trusted, whom to encrypt to.
inline constexpr std::string_view exchange = R"sql(
CREATE TABLE peer_have(                      -- up to which number a peer holds a feed, by its own signed word; local
  peer INTEGER NOT NULL REFERENCES device(no), doc INTEGER NOT NULL REFERENCES doc(no),
  dev INTEGER NOT NULL REFERENCES device(no), seq INTEGER NOT NULL,
  PRIMARY KEY(peer,doc,dev)) STRICT, WITHOUT ROWID;
CREATE TABLE peer_want(                      -- evidence that a peer lacks, by its latest bundle; local
  peer INTEGER NOT NULL REFERENCES device(no), sha256 BLOB NOT NULL CHECK(length(sha256)=32),
  PRIMARY KEY(peer,sha256)) STRICT, WITHOUT ROWID;
CREATE TABLE shelf(                          -- bundles of senders that nobody vouches for; kept whole beside the file
  manifest_sha256 BLOB PRIMARY KEY CHECK(length(manifest_sha256)=32), sender BLOB NOT NULL CHECK(length(sender)=32),
  file_name TEXT NOT NULL, why INTEGER NOT NULL, received_ms INTEGER NOT NULL, changes INTEGER NOT NULL) STRICT, WITHOUT ROWID;
ALTER TABLE device_name ADD COLUMN age ANY;  -- the age recipient of that laptop
)sql";

} // namespace meyar::store::migrations
