// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form.h"

namespace meyar::form {

/// Puts what stands in a loop, up to the last node of the form, into one group for each choice of
/// the list, with %(name)s, %(label)s and %(any other column)s filled in. Choices of the name
/// "none" are left out, as pyxform does.
void expandLoop(Form &form, NodeIndex loop, const ChoiceList &list);

} // namespace meyar::form
