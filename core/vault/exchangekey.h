// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/agekeys.h"

namespace meyar::vault {

/// The key to which others encrypt bundles for this person on this laptop: `exchange.age` in the profile folder,
/// readable by its owner only, of the form that `age-keygen` writes, so that `age -d -i` takes it.
/// Made at the first call. KeyTrouble if it cannot be made or is no such key.
[[nodiscard]] Result<AgeIdentity> exchangeKey(const QString &profileFolder);

} // namespace meyar::vault
