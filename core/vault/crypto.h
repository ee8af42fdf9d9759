// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/secret.h"

#include <QByteArray>

namespace meyar::vault {

// The only module that includes libsodium. Sizes in bytes.
inline constexpr int hashSize = 32;
inline constexpr int publicKeySize = 32;
inline constexpr int secretKeySize = 64;
inline constexpr int signatureSize = 64;

[[nodiscard]] QByteArray randomBytes(int count);

/// BLAKE2b-256; `key` (up to 64 bytes) separates uses, so that a hash of one kind is never one of
/// another.
[[nodiscard]] QByteArray blake2b256(const QByteArray &bytes, const QByteArray &key = {});
[[nodiscard]] QByteArray blake2b512(const QByteArray &bytes);
[[nodiscard]] QByteArray sha256(const QByteArray &bytes);

/// SipHash-2-4 of `bytes` under a fixed key: notices what went wrong by accident (a flipped bit, a torn page, a row in
/// the wrong table). It is no proof against somebody who wants to deceive; signatures are.
[[nodiscard]] qint64 shortHash(const char *bytes, size_t size);

struct KeyPair
{
    QByteArray publicKey; ///< Ed25519, 32 bytes: the identity of a laptop
    QByteArray secretKey; ///< 64 bytes
};
[[nodiscard]] KeyPair newKeyPair();
[[nodiscard]] KeyPair keyPairOf(const Secret &seed); ///< the key pair of 32 secret bytes
[[nodiscard]] QByteArray sign(const QByteArray &message, const QByteArray &secretKey);
[[nodiscard]] bool verify(const QByteArray &message, const QByteArray &signature,
                          const QByteArray &publicKey);

/// Same bytes, in time that does not depend on where they differ.
[[nodiscard]] bool sameBytes(const QByteArray &a, const QByteArray &b);

} // namespace meyar::vault
