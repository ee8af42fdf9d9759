// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form.h"

namespace meyar::form {

/// Reads the settings sheet: its first row, each setting by its canonical name. Puts the default
/// language first into the form's languages, if there is one.
void readSettings(const Sheet &sheet, Form &form, Problems &problems);

/// The code of the language that texts without one are in; "" if the form names none.
[[nodiscard]] QString defaultLanguage(const Form &form);

/// Tells what is wrong in the setting instance_name, which can only be known with the survey.
void placeInstanceName(const Sheet &sheet, Problems found, Problems &problems);

/// Adds the languages that the form does not have yet.
void addLanguages(const std::vector<FormLanguage> &languages, Form &form);

} // namespace meyar::form
