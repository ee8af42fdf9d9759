// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/agekeys.h"

#include <QIODevice>

#include <vector>

// Private to core/vault: the textual header of an age v1 file (c2sp.org/age).
namespace meyar::vault {

inline constexpr qsizetype ageHeaderLimit = 64 * 1024; ///< bytes; some 600 recipients
inline constexpr qsizetype ageFileKeySize = 16;
inline constexpr QByteArrayView ageVersionLine = "age-encryption.org/v1\n";

/// One way to the file key.
struct AgeStanza
{
    QList<QByteArray> arguments; ///< the first is the type
    QByteArray body;
};

struct AgeHeader
{
    std::vector<AgeStanza> stanzas;
    QByteArray macked; ///< the exact bytes that the MAC is over: all up to "---"
    QByteArray mac; ///< 32 bytes
};

/// Reads exactly the header and leaves `device` behind it. Takes only what age v1's grammar allows:
/// canonical base64 without padding, bodies in lines of 64 that end in a shorter one, no other
/// spaces or bytes. Damaged, with the reason, otherwise; `path` is for that.
[[nodiscard]] Result<AgeHeader> readAgeHeader(QIODevice &device, const QString &path);

/// The file key for `identity`, with the header's MAC verified. NotForThisKey if no stanza is for
/// it; Damaged if an X25519 stanza is malformed, holds a point of low order, or the MAC does not
/// fit.
[[nodiscard]] Result<Secret> ageFileKey(const AgeHeader &header, const AgeIdentity &identity,
                                        const QString &path);

/// A new header that wraps `fileKey` for each recipient. BadArgument for a recipient of low order.
[[nodiscard]] Result<QByteArray> newAgeHeader(const Secret &fileKey,
                                              const std::vector<AgeRecipient> &recipients);

} // namespace meyar::vault
