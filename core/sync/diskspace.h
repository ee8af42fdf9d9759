// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace meyar::bundle {

/// DiskFull if the disk of `folder` has not `bytes` free, and a little to spare. The folder need not exist yet. A file
/// system that does not tell what is free is believed to have enough.
[[nodiscard]] Result<> requireSpace(const QString &folder, qint64 bytes);

} // namespace meyar::bundle
