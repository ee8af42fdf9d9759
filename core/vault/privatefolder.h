// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

// Private to core/vault: folders of the profile.
namespace meyar::vault {

/// A failed write as KeyTrouble, but a full disk as what it is.
[[nodiscard]] tl::unexpected<Error> keyFailure(Error failure);

/// Makes a folder that only its owner may enter; good if it is there already. KeyTrouble or DiskFull otherwise.
[[nodiscard]] Result<> makePrivateFolder(const QString &path);

/// Waits until the names in a folder are on the disk, as far as the system lets one ask.
void flushFolder(const QString &path);

/// Overwrites a file with random bytes, flushes them, removes it and flushes its folder. What a
/// flash disk or a journalling file system keeps elsewhere is out of reach. NotFound if there is
/// none.
[[nodiscard]] Result<> destroyFile(const QString &path);

} // namespace meyar::vault
