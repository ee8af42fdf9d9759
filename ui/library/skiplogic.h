// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/form/form.h"

#include <QStringList>

namespace meyar::ui {

/// When a node of the form is asked, one sentence for its own condition and one for each group
/// around it: "“Is there a steam boiler on the site?” is Yes". Empty if it is always asked. A
/// condition that has no plain words is shown as it was written.
[[nodiscard]] QStringList skipLogic(const form::Form &form, form::NodeIndex node,
                                    const Translation &translation);

} // namespace meyar::ui
