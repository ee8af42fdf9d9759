// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/gradeprofilesheet.h"
#include "core/base/translation.h"

#include <functional>

namespace meyar {

/// What is wrong in a grade profile and what to do, in one sentence.
[[nodiscard]] QString gradeProblemText(const Translation &translation, const GradeProblem &problem);

/// The grade as people read it: "B", "Gold"; the label only where it is another word than the grade.
[[nodiscard]] QString gradeWord(const Translation &translation, const GradeProfile &profile, const QString &grade);

/// Why the rating is no better: caps and what failed, parts that are too low, or why there is none. `isNamed` says which
/// checkpoints may be named (none that is confidential).
[[nodiscard]] QStringList ratingReasons(const Translation &translation, const GradeProfile &profile, const Pack &pack,
                                        const Rating &rating,
                                        const std::function<bool(form::NodeIndex)> &isNamed = {});

} // namespace meyar
