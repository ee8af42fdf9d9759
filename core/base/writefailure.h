// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

class QFileDevice;

namespace meyar {

/// Why `path` could not be written: DiskFull if the system said so, or if its volume has not a byte left (many ways of
/// writing report a full disk as something else); otherwise CannotWrite with the reason. To be called at once: it looks
/// at what the system said last.
[[nodiscard]] Error writeFailure(const QString &path, const QString &reason);
[[nodiscard]] Error writeFailure(const QString &path, const QFileDevice &file);

/// Whether the volume that `path` is on, or would be on, has no space or no room for another name.
[[nodiscard]] bool isVolumeFull(const QString &path);

} // namespace meyar
