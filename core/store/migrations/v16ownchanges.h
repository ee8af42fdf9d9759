// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace meyar::store::migrations {

// What was made here and not merged, few among many in an office: "not yet exported" asks for it at every start. And
// the conflicts as people decide them: the note of an answer that is contested goes with the answer and counts no more.
inline constexpr std::string_view ownChanges = R"sql(
CREATE INDEX change_own ON change(doc) WHERE bundle=1;
CREATE VIEW conflict_to_decide AS SELECT c.doc, c.entity, c.field FROM open_conflict c WHERE NOT (
  c.field IN (SELECT no FROM field WHERE name='note') AND (SELECT type FROM entity WHERE no=c.entity)=11
  AND EXISTS(SELECT 1 FROM open_conflict v WHERE v.doc=c.doc AND v.entity=c.entity
    AND v.field IN (SELECT no FROM field WHERE name='value')));
INSERT OR REPLACE INTO self(k,v) VALUES('refill',1); -- the tallies count so from now on
)sql";

} // namespace meyar::store::migrations
