// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/columnmapping.h"
#include "core/indicators/equalvalue.h"

#include <QStringList>

class QSettings;

namespace meyar::ui {

/// Which columns somebody chose for a table of such headings, kept for the next month's file. Kept are the chosen headings
/// and a hash of them all, nothing of what stands below them.
using RememberedColumns = std::map<QString, ColumnMapping>; ///< by signatureOf()

[[nodiscard]] QString signatureOf(const QStringList &headings);
[[nodiscard]] RememberedColumns rememberedColumns(QSettings &file);
void rememberColumns(QSettings &file, const QStringList &headings, const ColumnMapping &mapping);

/// What somebody gave to jobs, by their name: names of jobs and points, nothing of the payroll.
[[nodiscard]] std::map<QString, JobPoints> rememberedJobs(QSettings &file);
void rememberJobs(QSettings &file, const std::map<QString, JobPoints> &jobs);

} // namespace meyar::ui
