// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"

#include "core/base/result.h"

namespace meyar {

/// The (first) framework of a library in YAML, and its mappings; a library of mappings alone has no nodes. CannotRead with
/// what is wrong and where.
[[nodiscard]] Result<Framework> frameworkFromYaml(const QByteArray &bytes, const QString &path);

} // namespace meyar
