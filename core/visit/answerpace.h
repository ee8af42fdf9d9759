// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

namespace meyar {

inline constexpr qint64 longestThoughtMs = 600'000; ///< ten minutes; a longer gap was a walk, a talk or a meal

/// How quickly the questions of a section were answered. Each answer's time is what passed since the answer before it,
/// wherever that was; gaps above longestThoughtMs do not count.
struct SectionPace
{
    form::NodeIndex section = form::noNode;
    int answers = 0; ///< with a time
    double medianSeconds = 0; ///< 0 if there are none
    friend bool operator==(const SectionPace &, const SectionPace &) = default;
};

/// By the latest edit of each answer. In form order; sections without answers are left out.
[[nodiscard]] std::vector<SectionPace> answerPace(const Pack &pack, const Answers &answers);

} // namespace meyar
