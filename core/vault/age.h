// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/agekeys.h"

#include <vector>

namespace meyar::vault {

// Files encrypted as age v1 (age-encryption.org/v1) does, with X25519 recipients: Debian's `age`
// opens and makes them. Nothing but the sizes shows; who made a file does not: what is inside is
// signed on its own.

/// Encrypts the file `source` to all of `recipients` (at least one, at most 500). `target` is
/// written beside its place and renamed when it is complete; what was there before stays until
/// then.
[[nodiscard]] Result<> encryptAgeFile(const QString &source, const QString &target,
                                      const std::vector<AgeRecipient> &recipients);

/// Decrypts `source` into `target`, which exists, readable by its owner only, when every byte has
/// been verified and not before. NotForThisKey if the file is for somebody else, Damaged for
/// everything that is not exactly age v1: header and chunks are taken as strictly as the format
/// allows.
[[nodiscard]] Result<> decryptAgeFile(const QString &source, const QString &target,
                                      const AgeIdentity &identity);

/// Decrypts what of a damaged file verifies before the damage, 64 KiB at a time, into `target`, readable by its owner
/// only; that may be nothing. Whether anything behind it is missing cannot be told. NotForThisKey and Damaged, as
/// above, if already the header cannot be read.
[[nodiscard]] Result<> salvageAgeFile(const QString &source, const QString &target, const AgeIdentity &identity);

/// Whether the file begins as an age v1 file does.
[[nodiscard]] bool looksLikeAgeFile(const QString &path);

} // namespace meyar::vault
