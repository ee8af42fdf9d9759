// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/agekeys.h"

#include "core/vault/bech32.h"
#include "core/vault/sodiumbytes.h"

#include <sodium.h>

namespace meyar::vault {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView recipientPrefix = "age";
constexpr QByteArrayView identityPrefix = "age-secret-key-";

/// Of the few points of low order every secret makes the same, known shared secret: zero.
bool isLowOrder(const QByteArray &publicKey)
{
    startSodium();
    const Secret scalar = Secret::random(crypto_scalarmult_SCALARBYTES);
    Secret shared(crypto_scalarmult_BYTES);
    return crypto_scalarmult(shared.data(), scalar.data(), bytesIn(publicKey)) != 0;
}

} // namespace

QByteArray x25519PublicKey(const Secret &secret)
{
    Q_ASSERT(secret.size() == x25519Size);
    startSodium();
    QByteArray publicKey(x25519Size, Qt::Uninitialized);
    crypto_scalarmult_base(bytesOut(publicKey), secret.data());
    return publicKey;
}

QString AgeRecipient::toString() const
{
    return bech32(recipientPrefix, publicKey);
}

Result<AgeRecipient> AgeRecipient::fromString(const QString &text)
{
    const QString trimmed = text.trimmed();
    const auto bytes = fromBech32(recipientPrefix, trimmed);
    if (!bytes || bytes->size() != x25519Size || trimmed != trimmed.toLower()
        || isLowOrder(*bytes)) {
        return fail(Error::Code::BadArgument, {u"age recipient"_s, trimmed, u"age1…"_s});
    }
    return AgeRecipient{*bytes};
}

AgeIdentity::AgeIdentity(Secret secret)
    : m_secret(std::move(secret))
    , m_recipient{x25519PublicKey(m_secret)}
{
}

AgeIdentity AgeIdentity::create()
{
    return AgeIdentity(Secret::random(x25519Size));
}

Result<AgeIdentity> AgeIdentity::fromString(const QString &text)
{
    const QString trimmed = text.trimmed();
    auto bytes = fromBech32(identityPrefix, trimmed);
    if (!bytes || bytes->size() != x25519Size || trimmed != trimmed.toUpper()) {
        return fail(Error::Code::BadArgument, {u"age identity"_s, u"…"_s, u"AGE-SECRET-KEY-1…"_s});
    }
    Secret secret = Secret::copyOf(*bytes);
    wipe(*bytes);
    return AgeIdentity(std::move(secret));
}

QString AgeIdentity::toString() const
{
    return bech32(identityPrefix, m_secret.view()).toUpper();
}

} // namespace meyar::vault
