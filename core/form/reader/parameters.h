// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/reader/cells.h"
#include "core/form/reader/typecell.h"

namespace meyar::form {

/// Reads a parameters cell ("start=1 end=10", also with ',' or ';' between) into the node's
/// parameters and reports what is no parameter of its type and values that cannot be. Keys are
/// lower case; values too, but for those that name something (label, value, seed, app).
void readParameters(const QString &cell, const QString &column, const TypeCell &type, Node &node,
                    Reporter &report);

} // namespace meyar::form
