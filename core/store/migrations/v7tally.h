// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace meyar::store::migrations {

// What lists show of every assessment, counted beforehand; factories and sites found by their key.
inline constexpr std::string_view tally = R"sql(
CREATE TABLE tally(                          -- a pure function of the lists
  doc INTEGER PRIMARY KEY, answered INTEGER NOT NULL, findings INTEGER NOT NULL, open_findings INTEGER NOT NULL,
  conflicts INTEGER NOT NULL, evidence INTEGER NOT NULL, last_edit_ms INTEGER NOT NULL, row_sum INTEGER) STRICT;
INSERT INTO tally(doc,answered,findings,open_findings,conflicts,evidence,last_edit_ms) SELECT d.no,
  (SELECT count(*) FROM answer w WHERE w.doc=d.no AND w.value IS NOT NULL),
  (SELECT count(*) FROM finding f WHERE f.doc=d.no AND f.deleted IS NULL),
  (SELECT count(*) FROM finding f WHERE f.doc=d.no AND f.deleted IS NULL AND f.state<>'closed'),
  (SELECT count(*) FROM open_conflict c WHERE c.doc=d.no),
  (SELECT count(*) FROM evidence v WHERE v.doc=d.no AND v.deleted IS NULL),
  coalesce((SELECT max(w.at_ms) FROM answer w WHERE w.doc=d.no), 0)
  FROM doc d WHERE d.kind=2 AND EXISTS(SELECT 1 FROM entity e WHERE e.doc=d.no);
CREATE INDEX enterprise_key ON enterprise(key);
CREATE INDEX site_key ON site(key);
CREATE INDEX assessment_site ON assessment(site);
)sql";

} // namespace meyar::store::migrations
