// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/framework/framework.h"

namespace meyar {

/// Reads a library of CISO Assistant: YAML, or the .xlsx that it was made from. At most 16 MB.
[[nodiscard]] Result<Framework> readFramework(const QString &path);

} // namespace meyar
