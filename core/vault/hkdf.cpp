// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/hkdf.h"

#include "core/vault/sodiumbytes.h"

#include <sodium.h>

#include <initializer_list>

namespace meyar::vault {

namespace {

constexpr qsizetype macSize = crypto_auth_hmacsha256_BYTES;

void hmacInto(unsigned char *mac, QByteArrayView key, std::initializer_list<QByteArrayView> parts)
{
    startSodium();
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, bytesIn(key), static_cast<size_t>(key.size()));
    for (const QByteArrayView part : parts) {
        crypto_auth_hmacsha256_update(&state, bytesIn(part), sizeIn(part));
    }
    crypto_auth_hmacsha256_final(&state, mac);
    sodium_memzero(&state, sizeof state);
}

} // namespace

QByteArray hmacSha256(QByteArrayView key, QByteArrayView message)
{
    QByteArray mac(macSize, Qt::Uninitialized);
    hmacInto(bytesOut(mac), key, {message});
    return mac;
}

Secret hkdfSha256(QByteArrayView inputKey, QByteArrayView salt, QByteArrayView info)
{
    Secret extracted(macSize);
    hmacInto(extracted.data(), salt, {inputKey});
    Secret expanded(macSize);
    hmacInto(expanded.data(), extracted.view(),
             {info, QByteArrayView("\x01", 1)}); // one block is all we need
    return expanded;
}

} // namespace meyar::vault
