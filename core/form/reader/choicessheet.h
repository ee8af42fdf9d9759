// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form.h"

namespace meyar::form {

/// Reads the sheet choices or external_choices into `form.lists`, in the order in which the lists
/// first appear. The settings must be there already.
void readChoices(const Sheet &sheet, Form &form, Problems &problems);

/// Reports choices with a space in their name where several are stored in one answer, with spaces
/// between them: they could not be told apart.
void checkChoiceNames(const Sheet &sheet, const Form &form, Problems &problems);

} // namespace meyar::form
