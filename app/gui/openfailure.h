// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace meyar {

/// The database cannot be opened: a small window that says why in plain words, and nothing else. Returns what
/// main() returns.
int showOpenFailure(const Error &error);

} // namespace meyar
