// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace meyar::store::migrations {

// Deletes that yield, redaction, statements of trust, undo.
inline constexpr std::string_view changelog = R"sql(
-- doc.state is flags from here on: 1 needs a newer Meyar, 2 incomplete, 4 forked
UPDATE doc SET state=4 WHERE state=3;

-- ---------- deletes: a pure function of changes and drafts, as reg is ----------
CREATE TABLE deletion(                       -- delete ops that no later set in their range has named as seen
  doc INTEGER NOT NULL, entity INTEGER NOT NULL, change INTEGER NOT NULL, idx INTEGER NOT NULL,
  at_ms INTEGER NOT NULL, PRIMARY KEY(doc,entity,change,idx)) STRICT, WITHOUT ROWID;
CREATE TABLE cover(                          -- ops that a delete of `entity` names as seen
  doc INTEGER NOT NULL, entity INTEGER NOT NULL, change INTEGER NOT NULL, idx INTEGER NOT NULL,
  by_change INTEGER NOT NULL, by_idx INTEGER NOT NULL,
  PRIMARY KEY(doc,entity,change,idx,by_change,by_idx)) STRICT, WITHOUT ROWID;
CREATE TABLE orphan_cover(                   -- the same, of changes that have not arrived yet
  hash16 BLOB NOT NULL, idx INTEGER NOT NULL, doc INTEGER NOT NULL, entity INTEGER NOT NULL,
  by_change INTEGER NOT NULL, by_idx INTEGER NOT NULL,
  PRIMARY KEY(hash16,idx,entity,by_change,by_idx)) STRICT, WITHOUT ROWID;
CREATE TABLE tomb(                           -- 1 deleted, 2 edited while deleted
  doc INTEGER NOT NULL, entity INTEGER NOT NULL, state INTEGER NOT NULL CHECK(state IN (1,2)),
  PRIMARY KEY(doc,entity)) STRICT, WITHOUT ROWID;
ALTER TABLE enterprise ADD COLUMN edited_deleted INTEGER;
ALTER TABLE site ADD COLUMN edited_deleted INTEGER;
ALTER TABLE assessment ADD COLUMN edited_deleted INTEGER;
ALTER TABLE finding ADD COLUMN edited_deleted INTEGER;
ALTER TABLE action ADD COLUMN edited_deleted INTEGER;

CREATE VIEW open_conflict AS SELECT c.doc, c.entity, c.field FROM conflict c WHERE NOT EXISTS(
  SELECT 1 FROM tomb t JOIN entity e ON e.no=t.entity LEFT JOIN doc d ON d.no=e.doc AND d.id=e.id
  WHERE t.doc=c.doc AND t.state=1 AND (t.entity=c.entity OR (d.no IS NOT NULL AND e.type=10 AND e.named=0)));

-- ---------- redaction: the text goes, the chain stays ----------
CREATE TABLE redaction(                      -- orders, whether they take effect or not; what: 0 change, 1 file
  name BLOB NOT NULL CHECK(length(name)=32), what INTEGER NOT NULL,
  change INTEGER NOT NULL REFERENCES change(no), idx INTEGER NOT NULL, reason TEXT NOT NULL, at_ms INTEGER NOT NULL,
  PRIMARY KEY(name,what,change,idx)) STRICT, WITHOUT ROWID;
CREATE TABLE redacted_pred(                  -- what the ops of redacted changes had seen
  hash16 BLOB NOT NULL, idx INTEGER NOT NULL, pred16 BLOB NOT NULL, pred_idx INTEGER NOT NULL,
  PRIMARY KEY(hash16,idx,pred16,pred_idx)) STRICT, WITHOUT ROWID;
-- redacted_by = no: the body has not arrived yet, and may
DROP TRIGGER change_body;
CREATE TRIGGER change_body BEFORE UPDATE OF body ON change
  WHEN NOT (NEW.body IS NULL AND NEW.redacted_by IS NOT NULL AND NEW.redacted_by<>NEW.no)
    AND NOT (OLD.body IS NULL AND NEW.body IS NOT NULL AND NEW.redacted_by IS NULL)
  BEGIN SELECT RAISE(ABORT,'a body can only be redacted, or arrive late'); END;

-- ---------- certificates and revocations, as signed: only ever added ----------
CREATE TABLE statement(
  kind INTEGER NOT NULL CHECK(kind IN (4,5)), bytes BLOB NOT NULL UNIQUE,
  change INTEGER NOT NULL REFERENCES change(no)) STRICT;

-- ---------- steps of this laptop's people that can be taken back; local ----------
CREATE TABLE undo_step(
  no INTEGER PRIMARY KEY AUTOINCREMENT, doc INTEGER NOT NULL REFERENCES doc(no), at_ms INTEGER NOT NULL,
  kind INTEGER NOT NULL, undone INTEGER NOT NULL DEFAULT 0, parts BLOB NOT NULL) STRICT;
CREATE INDEX undo_doc ON undo_step(doc,undone,no);

INSERT OR REPLACE INTO self(k,v) VALUES('refill',1); -- what older versions passed over is read now
)sql";

} // namespace meyar::store::migrations
