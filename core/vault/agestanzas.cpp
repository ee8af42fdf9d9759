// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/ageheader.h"

#include "core/vault/crypto.h"
#include "core/vault/hkdf.h"
#include "core/vault/sodiumbytes.h"

#include <sodium.h>

#include <array>
#include <optional>

namespace meyar::vault {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView x25519Type = "X25519";
constexpr QByteArrayView scryptType = "scrypt";
constexpr QByteArrayView wrapInfo = "age-encryption.org/v1/X25519";
constexpr QByteArrayView macInfo = "header";
constexpr qsizetype tagSize = crypto_aead_chacha20poly1305_ietf_ABYTES;
constexpr std::array<unsigned char, crypto_aead_chacha20poly1305_ietf_NPUBBYTES> zeroNonce{};
constexpr qsizetype columns = 64;

QByteArray base64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::OmitTrailingEquals);
}

/// A wrapping key from the shared secret of `secret` and `theirs`; nothing for a point of low
/// order.
std::optional<Secret> wrapKey(const Secret &secret, const QByteArray &theirs,
                              const QByteArray &share, const AgeRecipient &recipient)
{
    startSodium();
    Secret shared(crypto_scalarmult_BYTES);
    if (crypto_scalarmult(shared.data(), secret.data(), bytesIn(theirs)) != 0) {
        return std::nullopt;
    }
    return hkdfSha256(shared.view(), share + recipient.publicKey, wrapInfo);
}

std::optional<Secret> unwrapped(const Secret &key, const QByteArray &body)
{
    Secret fileKey(ageFileKeySize);
    const bool isOurs = crypto_aead_chacha20poly1305_ietf_decrypt(
                            fileKey.data(), nullptr, nullptr, bytesIn(body), sizeIn(body), nullptr,
                            0, zeroNonce.data(), key.data())
        == 0;
    return isOurs ? std::optional(std::move(fileKey)) : std::nullopt;
}

/// The share of a well-formed X25519 stanza.
std::optional<QByteArray> shareOf(const AgeStanza &stanza)
{
    if (stanza.arguments.size() != 2 || stanza.body.size() != ageFileKeySize + tagSize) {
        return std::nullopt;
    }
    const QByteArray share = QByteArray::fromBase64(stanza.arguments[1]);
    return share.size() == x25519Size && base64(share) == stanza.arguments[1] ? std::optional(share)
                                                                              : std::nullopt;
}

QByteArray stanzaText(const QByteArray &share, const QByteArray &body)
{
    QByteArray text = "-> "_ba + x25519Type.toByteArray() + ' ' + base64(share) + '\n';
    const QByteArray encoded = base64(body);
    for (qsizetype at = 0; at <= encoded.size(); at += columns) {
        text += encoded.mid(at, columns)
            + '\n'; // the last line is shorter than the others, empty if need be
    }
    return text;
}

QByteArray macOf(const Secret &fileKey, const QByteArray &macked)
{
    return hmacSha256(hkdfSha256(fileKey.view(), {}, macInfo).view(), macked);
}

} // namespace

Result<Secret> ageFileKey(const AgeHeader &header, const AgeIdentity &identity, const QString &path)
{
    std::optional<Secret> fileKey;
    for (const AgeStanza &stanza : header.stanzas) {
        if (stanza.arguments.first() == scryptType && header.stanzas.size() > 1) {
            return fail(Error::Code::Damaged,
                        {path, u"a passphrase stands beside other recipients"_s});
        }
        if (stanza.arguments.first() != x25519Type) {
            continue;
        }
        const auto share = shareOf(stanza);
        if (!share) {
            return fail(Error::Code::Damaged, {path, u"an X25519 recipient is malformed"_s});
        }
        const auto key = wrapKey(identity.secret(), *share, *share, identity.recipient());
        if (!key) {
            return fail(Error::Code::Damaged, {path, u"an X25519 recipient is of low order"_s});
        }
        if (!fileKey) {
            fileKey = unwrapped(*key, stanza.body);
        }
    }
    if (!fileKey) {
        return fail(Error::Code::NotForThisKey, {path});
    }
    if (!sameBytes(macOf(*fileKey, header.macked), header.mac)) {
        return fail(Error::Code::Damaged, {path, u"the header was changed"_s});
    }
    return std::move(*fileKey);
}

Result<QByteArray> newAgeHeader(const Secret &fileKey, const std::vector<AgeRecipient> &recipients)
{
    QByteArray header = ageVersionLine.toByteArray();
    for (const AgeRecipient &recipient : recipients) {
        const Secret ephemeral = Secret::random(x25519Size);
        const QByteArray share = x25519PublicKey(ephemeral);
        const auto key = wrapKey(ephemeral, recipient.publicKey, share, recipient);
        if (!key) {
            return fail(Error::Code::BadArgument,
                        {u"age recipient"_s, recipient.toString(), u"age1…"_s});
        }
        QByteArray body(ageFileKeySize + tagSize, Qt::Uninitialized);
        crypto_aead_chacha20poly1305_ietf_encrypt(bytesOut(body), nullptr, fileKey.data(),
                                                  sizeIn(fileKey.view()), nullptr, 0, nullptr,
                                                  zeroNonce.data(), key->data());
        header += stanzaText(share, body);
    }
    header += "---";
    header += ' ' + base64(macOf(fileKey, header)) + '\n';
    return header;
}

} // namespace meyar::vault
