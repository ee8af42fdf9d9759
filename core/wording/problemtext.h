// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/form/problem.h"

namespace meyar {

/// "sheet survey, row 12, column severity"; less where the problem has no row or column.
[[nodiscard]] QString problemPlace(const Translation &translation, const form::Problem &problem);
/// What is wrong and what to do: "“grave” is not possible here. Possible: critical, major, minor,
/// observation."
[[nodiscard]] QString problemSentence(const Translation &translation, const form::Problem &problem);
/// Place and sentence: "sheet survey, row 12, column severity: “grave” is not possible here. …"
[[nodiscard]] QString problemText(const Translation &translation, const form::Problem &problem);

} // namespace meyar
