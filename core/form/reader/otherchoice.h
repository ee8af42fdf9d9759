// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form.h"

namespace meyar::form {

/// Adds the choice `other` to a list that does not have it, in the languages of its labels.
void addOtherChoice(ChoiceList &list);

/// The text question that or_other puts after a select: `<name>_other`.
[[nodiscard]] Node otherQuestion(const Node &select);

/// Lets the questions that or_other made name their select relatively where its name is used in
/// several groups.
void settleOtherQuestions(Form &form);

} // namespace meyar::form
