// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/secret.h"

#include "core/vault/sodiumbytes.h"

#include <sodium.h>

#include <cstring>
#include <new>

namespace meyar::vault {

void Secret::Release::operator()(unsigned char *bytes) const
{
    sodium_free(bytes); // overwrites first
}

Secret::Secret(qsizetype size)
    : m_size(size)
{
    startSodium();
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(static_cast<size_t>(size))));
    if (m_bytes == nullptr) {
        throw std::bad_alloc();
    }
    sodium_memzero(m_bytes.get(), static_cast<size_t>(size));
}

Secret Secret::random(qsizetype size)
{
    Secret secret(size);
    randombytes_buf(secret.data(), static_cast<size_t>(size));
    return secret;
}

Secret Secret::copyOf(QByteArrayView bytes)
{
    Secret secret(bytes.size());
    if (!bytes.isEmpty()) {
        std::memcpy(secret.data(), bytes.data(), static_cast<size_t>(bytes.size()));
    }
    return secret;
}

bool operator==(const Secret &a, const Secret &b)
{
    return a.m_size == b.m_size
        && (a.m_size == 0 || sodium_memcmp(a.data(), b.data(), static_cast<size_t>(a.m_size)) == 0);
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty() && bytes.isDetached()) {
        sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    }
    bytes.clear();
}

} // namespace meyar::vault
