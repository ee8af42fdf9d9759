// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/crypto.h"

#include <QtEndian>

#include <sodium.h>

namespace meyar::vault {

namespace {

const unsigned char *in(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *out(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

void initialise()
{
    static const int done = sodium_init();
    if (done < 0) {
        qFatal("libsodium could not be started");
    }
}

QByteArray hashed(const QByteArray &bytes, const QByteArray &key, int size)
{
    initialise();
    QByteArray hash(size, Qt::Uninitialized);
    crypto_generichash(out(hash), static_cast<size_t>(size), in(bytes),
                       static_cast<unsigned long long>(bytes.size()),
                       key.isEmpty() ? nullptr : in(key), static_cast<size_t>(key.size()));
    return hash;
}

} // namespace

QByteArray randomBytes(int count)
{
    initialise();
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
    initialise();
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(out(hash), in(bytes), static_cast<unsigned long long>(bytes.size()));
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
    initialise();
    KeyPair pair{QByteArray(publicKeySize, Qt::Uninitialized), QByteArray(secretKeySize, Qt::Uninitialized)};
    crypto_sign_keypair(out(pair.publicKey), out(pair.secretKey));
    return pair;
}

QByteArray sign(const QByteArray &message, const QByteArray &secretKey)
{
    Q_ASSERT(secretKey.size() == secretKeySize);
    initialise();
    QByteArray signature(signatureSize, Qt::Uninitialized);
    crypto_sign_detached(out(signature), nullptr, in(message),
                         static_cast<unsigned long long>(message.size()), in(secretKey));
    return signature;
}

bool verify(const QByteArray &message, const QByteArray &signature, const QByteArray &publicKey)
{
    initialise();
    return signature.size() == signatureSize && publicKey.size() == publicKeySize
        && crypto_sign_verify_detached(in(signature), in(message),
                                       static_cast<unsigned long long>(message.size()), in(publicKey))
        == 0;
}

bool sameBytes(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size()
        && sodium_memcmp(a.constData(), b.constData(), static_cast<size_t>(a.size())) == 0;
}

} // namespace meyar::vault
