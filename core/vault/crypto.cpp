// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/crypto.h"

#include "core/vault/sodiumbytes.h"
#include <QtEndian>

#include <sodium.h>

namespace meyar::vault {

namespace {

QByteArray hashed(const QByteArray &bytes, const QByteArray &key, int size)
{
    startSodium();
    QByteArray hash(size, Qt::Uninitialized);
    crypto_generichash(bytesOut(hash), static_cast<size_t>(size), bytesIn(bytes), sizeIn(bytes),
                       key.isEmpty() ? nullptr : bytesIn(key), static_cast<size_t>(key.size()));
    return hash;
}

} // namespace

void startSodium()
{
    static const int done = sodium_init();
    if (done < 0) {
        qFatal("libsodium could not be started");
    }
}

QByteArray randomBytes(int count)
{
    startSodium();
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

QByteArray blake2b256(const QByteArray &bytes, const QByteArray &key)
{
    return hashed(bytes, key, 32);
}

QByteArray blake2b512(const QByteArray &bytes)
{
    return hashed(bytes, {}, 64);
}

QByteArray sha256(const QByteArray &bytes)
{
    startSodium();
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(bytesOut(hash), bytesIn(bytes), sizeIn(bytes));
    return hash;
}

qint64 shortHash(const char *bytes, size_t size)
{
    static constexpr unsigned char key[crypto_shorthash_KEYBYTES + 1] = "meyar1 row sum 1";
    unsigned char hash[crypto_shorthash_BYTES];
    crypto_shorthash(hash, reinterpret_cast<const unsigned char *>(bytes), size, key);
    return qFromLittleEndian<qint64>(hash);
}

KeyPair newKeyPair()
{
    startSodium();
    KeyPair pair{QByteArray(publicKeySize, Qt::Uninitialized),
                 QByteArray(secretKeySize, Qt::Uninitialized)};
    crypto_sign_keypair(bytesOut(pair.publicKey), bytesOut(pair.secretKey));
    return pair;
}

KeyPair keyPairOf(const Secret &seed)
{
    Q_ASSERT(seed.size() == crypto_sign_SEEDBYTES);
    startSodium();
    KeyPair pair{QByteArray(publicKeySize, Qt::Uninitialized),
                 QByteArray(secretKeySize, Qt::Uninitialized)};
    crypto_sign_seed_keypair(bytesOut(pair.publicKey), bytesOut(pair.secretKey), seed.data());
    return pair;
}

QByteArray sign(const QByteArray &message, const QByteArray &secretKey)
{
    Q_ASSERT(secretKey.size() == secretKeySize);
    startSodium();
    QByteArray signature(signatureSize, Qt::Uninitialized);
    crypto_sign_detached(bytesOut(signature), nullptr, bytesIn(message), sizeIn(message),
                         bytesIn(secretKey));
    return signature;
}

bool verify(const QByteArray &message, const QByteArray &signature, const QByteArray &publicKey)
{
    startSodium();
    return signature.size() == signatureSize && publicKey.size() == publicKeySize
        && crypto_sign_verify_detached(bytesIn(signature), bytesIn(message), sizeIn(message),
                                       bytesIn(publicKey))
        == 0;
}

bool sameBytes(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size()
        && sodium_memcmp(a.constData(), b.constData(), static_cast<size_t>(a.size())) == 0;
}

} // namespace meyar::vault
