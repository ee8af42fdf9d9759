// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/symmetric.h"

#include "core/vault/crypto.h"
#include "core/vault/sodiumbytes.h"

#include <sodium.h>

namespace meyar::vault {

namespace {

constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(nonceSize + tagSize == symmetricOverhead);
static_assert(symmetricKeySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

} // namespace

QByteArray sealSymmetric(const Secret &key, QByteArrayView associated, QByteArrayView plain)
{
    Q_ASSERT(key.size() == symmetricKeySize);
    QByteArray sealed = randomBytes(nonceSize);
    sealed.resize(nonceSize + plain.size() + tagSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytesOut(sealed) + nonceSize, nullptr, bytesIn(plain), sizeIn(plain), bytesIn(associated),
        sizeIn(associated), nullptr, bytesIn(sealed), key.data());
    return sealed;
}

std::optional<Secret> openSymmetric(const Secret &key, QByteArrayView associated,
                                    QByteArrayView sealed)
{
    if (key.size() != symmetricKeySize || sealed.size() < symmetricOverhead) {
        return std::nullopt;
    }
    startSodium();
    Secret plain(sealed.size() - symmetricOverhead);
    const QByteArrayView box = sealed.sliced(nonceSize);
    const bool isGood = crypto_aead_xchacha20poly1305_ietf_decrypt(
                            plain.data(), nullptr, nullptr, bytesIn(box), sizeIn(box),
                            bytesIn(associated), sizeIn(associated), bytesIn(sealed), key.data())
        == 0;
    return isGood ? std::optional(std::move(plain)) : std::nullopt;
}

Secret derivedKey(const Secret &key, QByteArrayView purpose)
{
    startSodium();
    Secret derived(symmetricKeySize);
    crypto_generichash(derived.data(), static_cast<size_t>(derived.size()), bytesIn(purpose),
                       sizeIn(purpose), key.data(), static_cast<size_t>(key.size()));
    return derived;
}

} // namespace meyar::vault
