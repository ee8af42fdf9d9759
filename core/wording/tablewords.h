// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/indicators/rowproblem.h"

namespace meyar {

/// The name of a column that a payroll, a register or another table may have, by its key ("overtime_pay"); the key itself
/// if it is none of ours.
[[nodiscard]] QString tableColumnWord(const Translation &translation, const QString &key);

/// "Row 12, column “Hours”: “abc” is not a number." with how many further rows have the same.
[[nodiscard]] QString problemSentence(const Translation &translation, const RowProblem &problem); ///< without the place
[[nodiscard]] QString problemText(const Translation &translation, const RowProblem &problem);

} // namespace meyar
