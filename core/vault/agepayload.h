// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/secret.h"

#include <QIODevice>

#include <functional>

// Private to core/vault: the payload of an age v1 file, 64 KiB at a time.
namespace meyar::vault {

/// Takes the next bytes of a result; false if they cannot be written.
using AgeSink = std::function<bool(QByteArrayView)>;

enum class AgePayloadEnd {
    Good,
    CannotRead,
    CannotWrite,
    Damaged, ///< cut off, changed, reordered, or followed by more
};

/// Nonce and chunks of all that `source` has left.
[[nodiscard]] AgePayloadEnd encryptAgePayload(QIODevice &source, const Secret &fileKey,
                                              const AgeSink &sink);

/// Hands chunks to `sink` as they verify: what has been handed over counts only if the end is Good.
[[nodiscard]] AgePayloadEnd decryptAgePayload(QIODevice &source, const Secret &fileKey,
                                              const AgeSink &sink);

} // namespace meyar::vault
