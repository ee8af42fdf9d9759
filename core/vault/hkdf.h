// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/secret.h"

namespace meyar::vault {

/// HMAC-SHA-256 (RFC 2104), 32 bytes; a key of any length.
[[nodiscard]] QByteArray hmacSha256(QByteArrayView key, QByteArrayView message);

/// HKDF-SHA-256 (RFC 5869) with 32 bytes of output. libsodium has it only since 1.0.19.
[[nodiscard]] Secret hkdfSha256(QByteArrayView inputKey, QByteArrayView salt, QByteArrayView info);

} // namespace meyar::vault
