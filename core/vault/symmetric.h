// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/secret.h"

#include <optional>

// Private to core/vault.
namespace meyar::vault {

inline constexpr qsizetype symmetricKeySize = 32;
inline constexpr qsizetype symmetricOverhead = 24 + 16; ///< nonce and tag

/// XChaCha20-Poly1305 under a random nonce, which stands in front. `associated` must be the same on
/// opening.
[[nodiscard]] QByteArray sealSymmetric(const Secret &key, QByteArrayView associated,
                                       QByteArrayView plain);

/// Nothing if the key, the associated data or a bit is another.
[[nodiscard]] std::optional<Secret> openSymmetric(const Secret &key, QByteArrayView associated,
                                                  QByteArrayView sealed);

/// A key for one purpose from one for several.
[[nodiscard]] Secret derivedKey(const Secret &key, QByteArrayView purpose);

} // namespace meyar::vault
