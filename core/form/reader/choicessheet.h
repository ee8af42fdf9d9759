// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form.h"

namespace meyar::form {

/// Reads the choices sheet into `form.lists`, in the order in which the lists first appear.
void readChoices(const Sheet &sheet, const QString &defaultLanguage, Form &form,
                 Problems &problems);

} // namespace meyar::form
