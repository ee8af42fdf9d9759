// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/sha256.h"

#include <sodium.h>

namespace meyar::vault {

struct Sha256::State
{
    crypto_hash_sha256_state state;
};

Sha256::Sha256() : m_state(std::make_unique<State>())
{
    if (sodium_init() < 0) {
        qFatal("libsodium could not be started");
    }
    crypto_hash_sha256_init(&m_state->state);
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    crypto_hash_sha256_update(&m_state->state, reinterpret_cast<const unsigned char *>(bytes.data()),
                              static_cast<unsigned long long>(bytes.size()));
}

QByteArray Sha256::result()
{
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256_final(&m_state->state, reinterpret_cast<unsigned char *>(hash.data()));
    return hash;
}

} // namespace meyar::vault
