// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/bundlefile.h"

namespace meyar::bundle {

/// The bundle that `file` holds, if nothing in it is wrong. `path` is for the errors only.
[[nodiscard]] Result<BundleContent> verified(const QByteArray &file, const QString &path);

} // namespace meyar::bundle
