// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/equalvalue.h"
#include "core/indicators/tablereader.h"

namespace meyar {

/// Headings by which the columns of a table of jobs are known: job, skills, effort, responsibility, conditions.
[[nodiscard]] const std::vector<KnownColumn> &jobPointsColumns();

/// What jobs ask for, as read: of each job the four factors, 0 to 100.
struct ReadJobPoints
{
    TableFacts facts = {};
    RowProblems problems = {};
    std::map<QString, JobPoints> jobs = {}; ///< by their name; of a job that stands there twice the first, the second is told
};
/// Fails only if the file cannot be read at all; everything in it is told in `problems`.
[[nodiscard]] Result<ReadJobPoints> readJobPoints(const QString &path);

} // namespace meyar
