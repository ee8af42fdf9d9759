// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/minisign.h"

#include <algorithm>

namespace meyar::vault {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyIdSize = 8;
constexpr QByteArrayView untrustedLine = "untrusted comment: signed by a Meyar laptop\n";
constexpr QByteArrayView trustedStart = "trusted comment: ";

QByteArray keyId(const QByteArray &publicKey)
{
    return blake2b256(publicKey).first(keyIdSize);
}

bool isOneLine(const QByteArray &comment)
{
    return std::none_of(comment.begin(), comment.end(),
                        [](char c) { return static_cast<quint8>(c) < 0x20 || c == 0x7f; });
}

QByteArray fileOf(const QByteArray &publicKey, const QByteArray &signature,
                  const QByteArray &trustedComment, const QByteArray &globalSignature)
{
    const QByteArray signatureLine = QByteArray("ED"_ba + keyId(publicKey) + signature).toBase64();
    return untrustedLine.toByteArray() + signatureLine + '\n' + trustedStart.toByteArray() + trustedComment + '\n'
        + globalSignature.toBase64() + '\n';
}

} // namespace

QByteArray minisignature(const QByteArray &content, const QByteArray &trustedComment,
                         const KeyPair &keys)
{
    Q_ASSERT(isOneLine(trustedComment));
    const QByteArray signature = sign(blake2b512(content), keys.secretKey);
    const QByteArray globalSignature = sign(signature + trustedComment, keys.secretKey);
    return fileOf(keys.publicKey, signature, trustedComment, globalSignature);
}

bool verifyMinisignature(const QByteArray &content, const QByteArray &signatureFile,
                         const QByteArray &publicKey)
{
    const QList<QByteArray> lines = signatureFile.split('\n');
    if (lines.size() != 5 || !lines[2].startsWith(trustedStart)) {
        return false;
    }
    const QByteArray signature = QByteArray::fromBase64(lines[1]).mid(2 + keyIdSize);
    const QByteArray comment = lines[2].sliced(trustedStart.size());
    const QByteArray globalSignature = QByteArray::fromBase64(lines[3]);
    // Building the file again refuses every other spelling: comments, algorithms, key ids, base64
    // padding.
    return isOneLine(comment)
        && fileOf(publicKey, signature, comment, globalSignature) == signatureFile
        && verify(blake2b512(content), signature, publicKey)
        && verify(signature + comment, globalSignature, publicKey);
}

QByteArray minisignPublicKey(const QByteArray &publicKey)
{
    return QByteArray("Ed"_ba + keyId(publicKey) + publicKey).toBase64();
}

} // namespace meyar::vault
