// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace meyar::store::migrations {

// Cohorts in training; the columns are the fields of core/training/cohortfields.h.
inline constexpr std::string_view training = R"sql(
CREATE TABLE cohort(doc INTEGER NOT NULL, key BLOB NOT NULL, name ANY, programme ANY, modules ANY, city ANY, starts_on
  ANY, ends_on ANY, practice ANY, deleted ANY, edited_deleted INTEGER, row_sum INTEGER, PRIMARY KEY(doc,key)) STRICT,
  WITHOUT ROWID;
CREATE TABLE cohort_firm(doc INTEGER NOT NULL, key BLOB NOT NULL, joined_on ANY, graduated_on ANY, baseline ANY,
  end_line ANY, deleted ANY, edited_deleted INTEGER, row_sum INTEGER, PRIMARY KEY(doc,key)) STRICT, WITHOUT ROWID;
CREATE TABLE trainer(doc INTEGER NOT NULL, key BLOB NOT NULL, name ANY, level ANY, sex ANY, deleted ANY,
  edited_deleted INTEGER, row_sum INTEGER, PRIMARY KEY(doc,key)) STRICT, WITHOUT ROWID;
CREATE TABLE training_session(doc INTEGER NOT NULL, key BLOB NOT NULL, kind ANY, title ANY, module ANY, day ANY, place
  ANY, trainer ANY, outcome ANY, level ANY, deleted ANY, edited_deleted INTEGER, row_sum INTEGER, PRIMARY
  KEY(doc,key)) STRICT, WITHOUT ROWID;
CREATE TABLE agenda_line(doc INTEGER NOT NULL, key BLOB NOT NULL, session ANY, position ANY, minutes ANY, title ANY,
  deleted ANY, edited_deleted INTEGER, row_sum INTEGER, PRIMARY KEY(doc,key)) STRICT, WITHOUT ROWID;
CREATE TABLE attendance(doc INTEGER NOT NULL, key BLOB NOT NULL, session ANY, site ANY, manager_women ANY, manager_men
  ANY, worker_women ANY, worker_men ANY, deleted ANY, edited_deleted INTEGER, row_sum INTEGER, PRIMARY KEY(doc,key))
  STRICT, WITHOUT ROWID;
CREATE TABLE test_score(doc INTEGER NOT NULL, key BLOB NOT NULL, site ANY, module ANY, people ANY, sex ANY, before
  ANY, after ANY, most ANY, deleted ANY, edited_deleted INTEGER, row_sum INTEGER, PRIMARY KEY(doc,key)) STRICT,
  WITHOUT ROWID;
CREATE TABLE day_evaluation(doc INTEGER NOT NULL, key BLOB NOT NULL, session ANY, site ANY, sex ANY, manager ANY,
  relevance ANY, content ANY, materials ANY, knowledge ANY, facilitation ANY, time ANY, venue ANY, recommend ANY,
  most_useful ANY, to_improve ANY, first_action ANY, deleted ANY, edited_deleted INTEGER, row_sum INTEGER, PRIMARY
  KEY(doc,key)) STRICT, WITHOUT ROWID;
CREATE TABLE team_member(doc INTEGER NOT NULL, key BLOB NOT NULL, site ANY, name ANY, job ANY, sex ANY, manager ANY,
  deleted ANY, edited_deleted INTEGER, row_sum INTEGER, PRIMARY KEY(doc,key)) STRICT, WITHOUT ROWID;
CREATE TABLE team_meeting(doc INTEGER NOT NULL, key BLOB NOT NULL, site ANY, day ANY, held ANY, women ANY, men ANY,
  minutes ANY, deleted ANY, edited_deleted INTEGER, row_sum INTEGER, PRIMARY KEY(doc,key)) STRICT, WITHOUT ROWID;
CREATE TABLE project(doc INTEGER NOT NULL, key BLOB NOT NULL, site ANY, module ANY, problem ANY, root_cause ANY,
  action ANY, owner ANY, start_on ANY, due_on ANY, status ANY, done_on ANY, cost ANY, saving ANY, kpi ANY, benefit
  ANY, women_benefiting ANY, men_benefiting ANY, photo_before ANY, photo_after ANY, verified_by ANY, verified_on ANY,
  deleted ANY, edited_deleted INTEGER, row_sum INTEGER, PRIMARY KEY(doc,key)) STRICT, WITHOUT ROWID;
CREATE TABLE trainer_visit(doc INTEGER NOT NULL, key BLOB NOT NULL, site ANY, trainer ANY, day ANY, hours ANY, module
  ANY, report ANY, next_steps ANY, deleted ANY, edited_deleted INTEGER, row_sum INTEGER, PRIMARY KEY(doc,key)) STRICT,
  WITHOUT ROWID;
CREATE TABLE action_point(doc INTEGER NOT NULL, key BLOB NOT NULL, session ANY, site ANY, team ANY, what ANY, owner
  ANY, due_on ANY, done_on ANY, kpi ANY, baseline ANY, follow_up ANY, follow_up_on ANY, photo_before ANY, photo_after
  ANY, deleted ANY, edited_deleted INTEGER, row_sum INTEGER, PRIMARY KEY(doc,key)) STRICT, WITHOUT ROWID;
CREATE TABLE instrument(doc INTEGER NOT NULL, key BLOB NOT NULL, name ANY, jurisdiction ANY, status ANY, since ANY,
  action ANY, owner ANY, due_on ANY, level ANY, deleted ANY, edited_deleted INTEGER, row_sum INTEGER, PRIMARY
  KEY(doc,key)) STRICT, WITHOUT ROWID;
UPDATE doc SET kind=4 WHERE kind=2 AND substr(hex(id),13,1)='5';
INSERT OR REPLACE INTO self(k,v) VALUES('refill',1); -- cohorts that came with a bundle to an older version are read now
)sql";

} // namespace meyar::store::migrations
