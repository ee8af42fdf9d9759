// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form.h"

namespace meyar::form {

/// The condition of the question that or_other adds, as pyxform writes it.
[[nodiscard]] QString otherCondition(const QString &select);

/// Whether an or_other has no question "…_other" behind it yet.
[[nodiscard]] bool lacksOtherQuestions(const Form &form);

/// The form with those questions.
[[nodiscard]] Form withOtherQuestions(const Form &form);

} // namespace meyar::form
