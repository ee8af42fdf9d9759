// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form.h"

namespace meyar::form {

/// Reads the settings sheet: its first row. Returns the code of the form's default language, if it
/// names one.
[[nodiscard]] QString readSettings(const Sheet &sheet, Form &form, Problems &problems);

} // namespace meyar::form
