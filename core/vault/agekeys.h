// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/secret.h"

#include <QString>

namespace meyar::vault {

inline constexpr int x25519Size = 32; ///< public keys and secrets alike

/// The X25519 public key of a secret.
[[nodiscard]] QByteArray x25519PublicKey(const Secret &secret);

/// To whom an age file is encrypted: an X25519 public key.
struct AgeRecipient
{
    QByteArray publicKey; ///< 32 bytes

    [[nodiscard]] QString toString() const; ///< "age1…"
    /// BadArgument if it is not of that form (spaces around are passed over), or a point of low
    /// order.
    [[nodiscard]] static Result<AgeRecipient> fromString(const QString &text);
    friend bool operator==(const AgeRecipient &, const AgeRecipient &) = default;
};

/// Who can decrypt: an X25519 secret, kept apart from the keys that sign.
class AgeIdentity
{
public:
    explicit AgeIdentity(Secret secret); ///< 32 bytes
    [[nodiscard]] static AgeIdentity create();
    /// "AGE-SECRET-KEY-1…", spaces around are passed over; BadArgument otherwise, without repeating
    /// the text.
    [[nodiscard]] static Result<AgeIdentity> fromString(const QString &text);

    [[nodiscard]] QString toString() const; ///< the secret itself: show it to its owner only
    [[nodiscard]] const AgeRecipient &recipient() const { return m_recipient; }
    [[nodiscard]] const Secret &secret() const { return m_secret; }
    [[nodiscard]] AgeIdentity clone() const { return AgeIdentity(m_secret.clone()); }

private:
    Secret m_secret;
    AgeRecipient m_recipient;
};

} // namespace meyar::vault
