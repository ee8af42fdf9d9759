// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace meyar::store::migrations {

// Evidence, full-text search.
inline constexpr std::string_view evidence = R"sql(
CREATE TABLE evidence(doc INTEGER NOT NULL, key BLOB NOT NULL, sha256 ANY, size ANY, type ANY, name ANY, caption ANY,
  taken_at ANY, width ANY, height ANY, question ANY, finding ANY, derived_from ANY, edits ANY, deleted ANY, edited_deleted INTEGER, row_sum INTEGER,
  PRIMARY KEY(doc,key)) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_file ON evidence(sha256);
CREATE TABLE search_text(                    -- folded words of one entity; nothing confidential, ever
  entity INTEGER PRIMARY KEY, doc INTEGER NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL) STRICT;
CREATE VIRTUAL TABLE search USING fts5(title, body, content='search_text', content_rowid='entity',
  tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'", prefix='1 2 3');
)sql";

} // namespace meyar::store::migrations
