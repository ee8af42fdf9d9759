// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/tablereader.h"
#include "core/training/cohort.h"

#include <functional>

namespace meyar {

using SiteNamed = std::function<std::optional<SiteId>(const QString &)>;

/// Rows of an office's sheet, as edits of a cohort. A sheet that is read twice adds nothing: its rows have the same ids.
struct ReadCohortRows
{
    CohortEdits edits = {};
    TableFacts facts = {};
    RowProblems problems = {};
};

/// Who came: columns session (its title, or its day), factory, women and men among managers, women and men among workers.
/// Told per row: a session or factory that is not of the cohort, numbers that are none, the same session and factory twice.
[[nodiscard]] Result<ReadCohortRows> readAttendance(const QString &path, const CohortRecord &record, const SiteNamed &siteNamed,
                                                    const ColumnMapping &mapping = {});
/// Tests before and after: columns factory, module, people, sex, before, after, most. Told per row: a factory that is not of
/// the cohort, numbers that are none, more points than can be had.
[[nodiscard]] Result<ReadCohortRows> readTests(const QString &path, const CohortRecord &record, const SiteNamed &siteNamed,
                                               const ColumnMapping &mapping = {});
[[nodiscard]] const std::vector<KnownColumn> &attendanceColumns();
[[nodiscard]] const std::vector<KnownColumn> &testColumns();

} // namespace meyar
