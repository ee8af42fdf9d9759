// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form.h"

namespace meyar::form {

/// Fills in `byName` and `timesUsed` from the nodes.
void indexNames(Form &form);

} // namespace meyar::form
