// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form.h"

namespace meyar::form {

/// The sheets that make the form: survey, and choices, external_choices and settings if it has
/// them, with canonical headings and types. What the reader adds by itself (the questions of
/// or_other) is left out; loops stay written out; data that an XForm holds in itself becomes a
/// choice list. buildForm() of it is the same form.
[[nodiscard]] Sheets sheetsOf(const Form &form);

} // namespace meyar::form
