// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/training/cohort.h"

namespace meyar::ui {

/// What a field of core/training/cohortfields.h is called over its column.
[[nodiscard]] QString fieldWord(const QString &field);
/// The same over a column of that part: the minutes of a meeting are no minutes of a clock.
[[nodiscard]] QString columnWord(CohortPart part, const QString &field);
/// What a code, "yes" or a KPI's code means in such a field.
[[nodiscard]] QString codeWord(const Translation &words, const QString &field, const QString &code);
/// "Sessions", as the heading over a table.
[[nodiscard]] QString partWord(CohortPart part);
/// What a new row is first called: "New session".
[[nodiscard]] QString newRowWord(CohortPart part);

} // namespace meyar::ui
