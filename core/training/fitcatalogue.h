// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "core/training/cohort.h"

// FIT: a module is picked for a department and becomes a session with a run-sheet. Shape as publicly described by the
// ILO (catalogue 2019/20): a module stands alone, is worked on in small groups, and takes at most 150 minutes.
namespace meyar {

/// A module of the Factory Improvement Toolset: a section of one of its checklists.
struct FitModule
{
    QString code; ///< "fit-production/rc": checklist and section
    Text department; ///< "Stores"; of what is for all departments the checklist's own name
    Text title; ///< "Receiving"
    bool isOfDepartment = false; ///< else for all
};

/// The modules of the latest FIT checklists that measure and agree (semantics action), in their order: those of one
/// department stand together.
[[nodiscard]] std::vector<FitModule> fitModules(const Library &library);

/// A part of a FIT session, as it comes; together they take mostFitMinutes.
struct FitStep
{
    const char *title; ///< marked for translation ("Training")
    int minutes;
};
[[nodiscard]] const std::vector<FitStep> &fitSteps();

/// The session of a module with its run-sheet, to be written into a cohort. `name` and `titles` are what people read, in
/// the order of fitSteps().
[[nodiscard]] CohortEdits fitSession(const FitModule &module, const QString &name, const QStringList &titles, QDate day, const Clock &clock);

} // namespace meyar
