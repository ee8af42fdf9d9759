// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rows.h"

namespace meyar::ui {

/// How whole an audit's log is, for the list: "Incomplete"; empty if it is whole.
[[nodiscard]] QString documentBadge(const AssessmentRow &row);
/// The same as sentences: what that means for who works on it.
[[nodiscard]] QString documentSentence(const AssessmentRow &row);
/// What is the matter, with the names of those whose work is concerned.
[[nodiscard]] QString documentProblem(const DocumentRow &document);
/// And what to do about it.
[[nodiscard]] QString documentHelp(const DocumentRow &document);

} // namespace meyar::ui
