// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace meyar::store::migrations {

// The figures of a site: key figures by month, accidents, environment, chemicals, risks, saved analyses.
inline constexpr std::string_view figures = R"sql(
CREATE TABLE kpi(doc INTEGER NOT NULL, key BLOB NOT NULL, name ANY, name_ur ANY, numerator ANY, denominator ANY, times ANY,
  unit ANY, better ANY, by_sex ANY, baseline ANY, target ANY, deleted ANY, edited_deleted INTEGER, row_sum INTEGER,
  PRIMARY KEY(doc,key)) STRICT, WITHOUT ROWID;
CREATE TABLE kpi_month(doc INTEGER NOT NULL, key BLOB NOT NULL, numerator ANY, denominator ANY, source ANY, row_sum INTEGER,
  PRIMARY KEY(doc,key)) STRICT, WITHOUT ROWID;
CREATE TABLE incident(doc INTEGER NOT NULL, key BLOB NOT NULL, day ANY, time ANY, kind ANY, sex ANY, age ANY, experience ANY,
  place ANY, department ANY, occupation ANY, employment ANY, injury ANY, body_part ANY, cause ANY, agent ANY, death ANY,
  days_lost ANY, permanent ANY, restricted ANY, treated ANY, cost ANY, inspector_told ANY, social_security_told ANY,
  root_cause ANY, action ANY, deleted ANY, edited_deleted INTEGER, row_sum INTEGER, PRIMARY KEY(doc,key)) STRICT, WITHOUT ROWID;
CREATE TABLE environment_month(doc INTEGER NOT NULL, key BLOB NOT NULL, amount ANY, unit ANY, below ANY, source ANY,
  row_sum INTEGER, PRIMARY KEY(doc,key)) STRICT, WITHOUT ROWID;
CREATE TABLE chemical(doc INTEGER NOT NULL, key BLOB NOT NULL, name ANY, cas ANY, use ANY, supplier ANY, mrsl ANY,
  sheet_on ANY, kg_per_month ANY, deleted ANY, edited_deleted INTEGER, row_sum INTEGER, PRIMARY KEY(doc,key)) STRICT, WITHOUT ROWID;
CREATE TABLE risk(doc INTEGER NOT NULL, key BLOB NOT NULL, hazard ANY, place ANY, harmed ANY, matrix ANY, initial ANY,
  current ANY, residual ANY, controls ANY, measures ANY, owner ANY, due_on ANY, reviewed_on ANY, deleted ANY,
  edited_deleted INTEGER, row_sum INTEGER, PRIMARY KEY(doc,key)) STRICT, WITHOUT ROWID;
CREATE TABLE study(doc INTEGER NOT NULL, key BLOB NOT NULL, kind ANY, name ANY, made_on ANY, figures ANY, assumptions ANY,
  deleted ANY, edited_deleted INTEGER, row_sum INTEGER, PRIMARY KEY(doc,key)) STRICT, WITHOUT ROWID;
UPDATE doc SET kind=3 WHERE kind=2 AND substr(hex(id),13,1)='8';
INSERT OR REPLACE INTO self(k,v) VALUES('refill',1); -- figures that came with a bundle to an older version are read now
)sql";

} // namespace meyar::store::migrations
