// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/crypto.h"

namespace meyar::vault {

/// A minisign signature file (prehashed, "ED") over `content`, so that Debian's minisign can check it.
/// `trustedComment` is signed too; one line, without control characters.
[[nodiscard]] QByteArray minisignature(const QByteArray &content, const QByteArray &trustedComment,
                                       const KeyPair &keys);

/// Whether `signatureFile` is exactly such a file, by `publicKey`, over `content`.
[[nodiscard]] bool verifyMinisignature(const QByteArray &content, const QByteArray &signatureFile,
                                       const QByteArray &publicKey);

/// What `minisign -P` wants: base64 of "Ed", key id and public key.
[[nodiscard]] QByteArray minisignPublicKey(const QByteArray &publicKey);

} // namespace meyar::vault
