// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/agepayload.h"

#include "core/vault/crypto.h"
#include "core/vault/hkdf.h"
#include "core/vault/sodiumbytes.h"

#include <sodium.h>

#include <array>
#include <optional>
#include <utility>

namespace meyar::vault {

namespace {

constexpr qsizetype chunkSize = 64 * 1024;
constexpr qsizetype tagSize = crypto_aead_chacha20poly1305_ietf_ABYTES;
constexpr qsizetype nonceSize = 16;
constexpr QByteArrayView payloadInfo = "payload";

/// Of one chunk: a counter of 11 bytes, big-endian, then 1 for the last chunk.
using ChunkNonce = std::array<unsigned char, crypto_aead_chacha20poly1305_ietf_NPUBBYTES>;

ChunkNonce chunkNonce(quint64 number, bool isLast)
{
    ChunkNonce nonce{};
    for (size_t i = 0; i < 8; ++i) {
        nonce[10 - i] = static_cast<unsigned char>(number >> (8 * i));
    }
    nonce[11] = isLast ? 1 : 0;
    return nonce;
}

/// Exactly `size` bytes, or fewer at the end; nothing if the device fails.
std::optional<QByteArray> readUpTo(QIODevice &source, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    qsizetype have = 0;
    while (have < size) {
        const qint64 got = source.read(bytes.data() + have, size - have);
        if (got < 0) {
            return std::nullopt;
        }
        if (got == 0) {
            break;
        }
        have += got;
    }
    bytes.truncate(have);
    return bytes;
}

/// Reads in pieces of `size` and knows which is the last, by reading one ahead.
class Pieces
{
public:
    Pieces(QIODevice &source, qsizetype size)
        : m_source(source)
        , m_size(size)
        , m_next(readUpTo(source, size))
    {
    }

    std::optional<QByteArray> next()
    {
        std::optional<QByteArray> piece = std::exchange(m_next, QByteArray());
        if (piece && piece->size() == m_size) {
            m_next = readUpTo(m_source, m_size);
        }
        return m_next ? piece : std::nullopt;
    }
    [[nodiscard]] bool wasLast() const { return m_next && m_next->isEmpty(); }

private:
    QIODevice &m_source;
    qsizetype m_size;
    std::optional<QByteArray> m_next;
};

} // namespace

AgePayloadEnd encryptAgePayload(QIODevice &source, const Secret &fileKey, const AgeSink &sink)
{
    const QByteArray nonce = randomBytes(nonceSize);
    const Secret key = hkdfSha256(fileKey.view(), nonce, payloadInfo);
    if (!sink(nonce)) {
        return AgePayloadEnd::CannotWrite;
    }
    Pieces pieces(source, chunkSize);
    for (quint64 number = 0;; ++number) {
        const auto plain = pieces.next();
        if (!plain) {
            return AgePayloadEnd::CannotRead;
        }
        const bool isLast = pieces.wasLast();
        QByteArray sealed(plain->size() + tagSize, Qt::Uninitialized);
        crypto_aead_chacha20poly1305_ietf_encrypt(bytesOut(sealed), nullptr, bytesIn(*plain),
                                                  sizeIn(*plain), nullptr, 0, nullptr,
                                                  chunkNonce(number, isLast).data(), key.data());
        if (!sink(sealed)) {
            return AgePayloadEnd::CannotWrite;
        }
        if (isLast) {
            return AgePayloadEnd::Good;
        }
    }
}

AgePayloadEnd decryptAgePayload(QIODevice &source, const Secret &fileKey, const AgeSink &sink)
{
    const auto nonce = readUpTo(source, nonceSize);
    if (!nonce) {
        return AgePayloadEnd::CannotRead;
    }
    if (nonce->size() != nonceSize) {
        return AgePayloadEnd::Damaged;
    }
    const Secret key = hkdfSha256(fileKey.view(), *nonce, payloadInfo);
    Pieces pieces(source, chunkSize + tagSize);
    for (quint64 number = 0;; ++number) {
        const auto sealed = pieces.next();
        if (!sealed) {
            return AgePayloadEnd::CannotRead;
        }
        const bool isLast = pieces.wasLast();
        const bool isEmpty = sealed->size() == tagSize;
        if (sealed->size() < tagSize
            || (isEmpty && number > 0)) { // only an empty file has an empty chunk
            return AgePayloadEnd::Damaged;
        }
        QByteArray plain(sealed->size() - tagSize, Qt::Uninitialized);
        if (crypto_aead_chacha20poly1305_ietf_decrypt(bytesOut(plain), nullptr, nullptr,
                                                      bytesIn(*sealed), sizeIn(*sealed), nullptr, 0,
                                                      chunkNonce(number, isLast).data(), key.data())
            != 0) {
            return AgePayloadEnd::Damaged;
        }
        if (!sink(plain)) {
            return AgePayloadEnd::CannotWrite;
        }
        if (isLast) {
            return AgePayloadEnd::Good;
        }
    }
}

} // namespace meyar::vault
