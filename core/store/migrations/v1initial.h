// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace meyar::store::migrations {

inline constexpr std::string_view initial = R"sql(
-- ---------- truth: immutable, append-only, exact bytes as received ----------
CREATE TABLE device(                         -- local small number for a 32-byte key; numbers never leave this file
  no INTEGER PRIMARY KEY,
  pubkey BLOB NOT NULL UNIQUE CHECK(length(pubkey)=32),
  trust INTEGER NOT NULL DEFAULT 0 CHECK(trust BETWEEN 0 AND 3),
  first_seen_ms INTEGER NOT NULL) STRICT;
CREATE TABLE doc(
  no INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id)=16),
  kind INTEGER NOT NULL,
  state INTEGER NOT NULL DEFAULT 0) STRICT;  -- 0 whole, 1 needs a newer Meyar, 2 incomplete, 3 forked
CREATE TABLE bundle(
  no INTEGER PRIMARY KEY,
  manifest_sha256 BLOB UNIQUE,               -- NULL for no. 1 = made on this machine
  sender INTEGER REFERENCES device(no), file_name TEXT NOT NULL, received_ms INTEGER NOT NULL,
  receipt BLOB) STRICT;                      -- CBOR of the receipt that was shown
CREATE TABLE change(
  no INTEGER PRIMARY KEY,
  hash BLOB NOT NULL UNIQUE CHECK(length(hash)=32),
  doc INTEGER NOT NULL REFERENCES doc(no),
  dev INTEGER NOT NULL REFERENCES device(no),
  seq INTEGER NOT NULL CHECK(seq>=1),
  hlc INTEGER NOT NULL,
  head BLOB NOT NULL,
  body BLOB,
  redacted_by INTEGER REFERENCES change(no),
  bundle INTEGER NOT NULL REFERENCES bundle(no),
  CHECK(body IS NOT NULL OR redacted_by IS NOT NULL)) STRICT;
CREATE INDEX change_feed ON change(doc,dev,seq);
CREATE TABLE feed_sig(
  change INTEGER PRIMARY KEY REFERENCES change(no), sig BLOB NOT NULL CHECK(length(sig)=64)) STRICT;
CREATE TRIGGER change_frozen BEFORE UPDATE OF hash,doc,dev,seq,hlc,head ON change
  BEGIN SELECT RAISE(ABORT,'changes are immutable'); END;
CREATE TRIGGER change_body BEFORE UPDATE OF body ON change WHEN NEW.body IS NOT NULL OR NEW.redacted_by IS NULL
  BEGIN SELECT RAISE(ABORT,'a body can only be redacted'); END;
CREATE TRIGGER change_keep BEFORE DELETE ON change
  BEGIN SELECT RAISE(ABORT,'changes are never deleted'); END;

-- ---------- drafts: every edit at once, sealed into one change later ----------
CREATE TABLE draft_op(
  id INTEGER PRIMARY KEY AUTOINCREMENT, doc INTEGER NOT NULL REFERENCES doc(no),
  entity INTEGER NOT NULL, field INTEGER NOT NULL, kind INTEGER NOT NULL, value ANY, note TEXT NOT NULL,
  preds BLOB NOT NULL, at_ms INTEGER NOT NULL, hlc INTEGER NOT NULL) STRICT;
CREATE INDEX draft_doc ON draft_op(doc);

-- ---------- registers: a pure function of changes and drafts ----------
CREATE TABLE field(no INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE entity(
  no INTEGER PRIMARY KEY, doc INTEGER NOT NULL, type INTEGER NOT NULL, named INTEGER NOT NULL, id BLOB NOT NULL,
  UNIQUE(doc,type,named,id)) STRICT;
CREATE TABLE reg(                            -- heads: values nobody who had seen them has overwritten
  doc INTEGER NOT NULL, entity INTEGER NOT NULL, field INTEGER NOT NULL,
  change INTEGER NOT NULL,                   -- 0 = draft
  idx INTEGER NOT NULL,                      -- position in the change's ops, or draft_op.id
  value ANY, note TEXT NOT NULL, at_ms INTEGER NOT NULL,
  PRIMARY KEY(doc,entity,field,change,idx)) STRICT, WITHOUT ROWID;
CREATE TABLE orphan_pred(                    -- overwritten ops that have not arrived yet
  hash16 BLOB NOT NULL, idx INTEGER NOT NULL, entity INTEGER NOT NULL, field INTEGER NOT NULL,
  PRIMARY KEY(hash16,idx,entity,field)) STRICT, WITHOUT ROWID;
CREATE TABLE conflict(
  doc INTEGER NOT NULL, entity INTEGER NOT NULL, field INTEGER NOT NULL,
  PRIMARY KEY(doc,entity,field)) STRICT, WITHOUT ROWID;

-- ---------- typed read models: the winning values, one table an entity type ----------
CREATE TABLE enterprise(doc INTEGER NOT NULL, key BLOB NOT NULL, name ANY, name_ur ANY, sector ANY, contact ANY,
  phone ANY, notes ANY, deleted ANY, PRIMARY KEY(doc,key)) STRICT, WITHOUT ROWID;
CREATE TABLE site(doc INTEGER NOT NULL, key BLOB NOT NULL, enterprise ANY, name ANY, address ANY, city ANY,
  jurisdiction ANY, deleted ANY, PRIMARY KEY(doc,key)) STRICT, WITHOUT ROWID;
CREATE TABLE site_fact(doc INTEGER NOT NULL, key BLOB NOT NULL, value ANY, PRIMARY KEY(doc,key)) STRICT, WITHOUT ROWID;
CREATE TABLE device_name(doc INTEGER NOT NULL, key BLOB NOT NULL, label ANY, person ANY, PRIMARY KEY(doc,key)) STRICT, WITHOUT ROWID;
CREATE TABLE pack(doc INTEGER NOT NULL, key BLOB NOT NULL, id ANY, version ANY, content ANY, PRIMARY KEY(doc,key)) STRICT, WITHOUT ROWID;
CREATE TABLE programme(doc INTEGER NOT NULL, key BLOB NOT NULL, name ANY, PRIMARY KEY(doc,key)) STRICT, WITHOUT ROWID;
CREATE TABLE assessment(doc INTEGER NOT NULL, key BLOB NOT NULL, enterprise ANY, site ANY, kind ANY, state ANY, pack_id ANY,
  pack_version ANY, pack_hash ANY, started_on ANY, ended_on ANY, auditors ANY, jurisdiction ANY, deleted ANY,
  PRIMARY KEY(doc,key)) STRICT, WITHOUT ROWID;
CREATE TABLE answer(doc INTEGER NOT NULL, key BLOB NOT NULL, value ANY, note ANY, at_ms INTEGER, dev INTEGER, contested INTEGER,
  PRIMARY KEY(doc,key)) STRICT, WITHOUT ROWID;
CREATE TABLE finding(doc INTEGER NOT NULL, key BLOB NOT NULL, question ANY, code ANY, clauses ANY, severity ANY, state ANY,
  statement ANY, evidence ANY, root_cause ANY, raised_on ANY, repeat ANY, deleted ANY, PRIMARY KEY(doc,key)) STRICT, WITHOUT ROWID;
CREATE TABLE action(doc INTEGER NOT NULL, key BLOB NOT NULL, finding ANY, kind ANY, state ANY, what ANY, owner ANY, due_on ANY,
  cost ANY, saving ANY, done_on ANY, verified_by ANY, verified_on ANY, verification_note ANY, deleted ANY,
  PRIMARY KEY(doc,key)) STRICT, WITHOUT ROWID;

CREATE TABLE self(k TEXT PRIMARY KEY, v ANY) STRICT, WITHOUT ROWID;
CREATE VIEW conflict_check AS SELECT doc,entity,field FROM reg GROUP BY doc,entity,field
  HAVING count(*)>1 AND count(DISTINCT quote(value))>1;
CREATE VIEW gap AS SELECT doc,dev,seq-1 AS missing_to FROM change c WHERE seq>1
  AND NOT EXISTS(SELECT 1 FROM change p WHERE p.doc=c.doc AND p.dev=c.dev AND p.seq=c.seq-1);
CREATE VIEW fork AS SELECT doc,dev,seq,count(*) AS versions FROM change GROUP BY doc,dev,seq HAVING count(*)>1;
)sql";

} // namespace meyar::store::migrations
