// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/lockedsecret.h"

#include "core/vault/crypto.h"
#include "core/vault/symmetric.h"

#include <QtEndian>

namespace meyar::vault {

using namespace Qt::StringLiterals;

namespace {

// magic 12, version 1, kind 1, MiB 2, passes 2, salt 16; then box; then checksum 8
constexpr QByteArrayView magic = "meyar locked";
constexpr char version = 1;
constexpr qsizetype headSize = 12 + 1 + 1 + 2 + 2 + passphraseSaltSize;
constexpr qsizetype checksumSize = 8;

QByteArray number(int value)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(static_cast<quint16>(value), bytes.data());
    return bytes;
}

int numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.constData() + at);
}

/// Tells a damaged file from a wrong passphrase; protects nothing.
QByteArray checksum(const QByteArray &bytes)
{
    return blake2b256(bytes, "meyar1 locked").first(checksumSize);
}

} // namespace

Result<Locked> lockSecret(LockedKind kind, const QByteArray &about, const Secret &secret,
                          const QString &passphrase, const PassphraseCost &cost,
                          const MakeKey &makeKey)
{
    if (passphraseProblem(passphrase)) {
        return fail(Error::Code::WeakPassphrase, {QString::number(leastPassphraseLength)});
    }
    const QByteArray salt = randomBytes(passphraseSaltSize);
    Locked locked{{}, cost, false};
    auto key = makeKey(passphrase, salt, cost);
    if (!key) {
        locked.cost = smallCost;
        locked.tookLessMemory = true;
        key = makeKey(passphrase, salt, smallCost);
    }
    if (!key) {
        return fail(Error::Code::KeyTrouble, {QString(), u"there is not enough memory"_s});
    }
    const QByteArray head = magic.toByteArray() + version + static_cast<char>(kind)
        + number(locked.cost.memoryMiB) + number(locked.cost.passes) + salt;
    const QByteArray bytes = head + sealSymmetric(*key, head + about, secret.view());
    locked.bytes = bytes + checksum(bytes);
    return locked;
}

Result<Secret> unlockSecret(LockedKind kind, const QByteArray &about, const QByteArray &bytes,
                            const QString &passphrase, const QString &path)
{
    if (bytes.startsWith(magic) && bytes.size() > magic.size() && bytes[magic.size()] > version) {
        return fail(Error::Code::NewerFile,
                    {path, QString::number(bytes[magic.size()]), QString::number(version)});
    }
    const QByteArray content = bytes.left(bytes.size() - checksumSize);
    const PassphraseCost cost = content.size() >= headSize
        ? PassphraseCost{numberAt(content, 14), numberAt(content, 16)}
        : PassphraseCost{0, 0};
    if (!bytes.startsWith(magic) || content.size() < headSize + symmetricOverhead
        || content[12] != version || content[13] != static_cast<char>(kind) || !isPlausible(cost)
        || !bytes.endsWith(checksum(content))) {
        return fail(Error::Code::Damaged, {path, u"it is not a key file"_s});
    }
    const auto key = keyOfPassphrase(
        passphrase, content.mid(headSize - passphraseSaltSize, passphraseSaltSize), cost);
    if (!key) {
        return fail(Error::Code::KeyTrouble, {path, u"there is not enough memory"_s});
    }
    auto secret = openSymmetric(*key, content.first(headSize) + about,
                                QByteArrayView(content).sliced(headSize));
    if (!secret) {
        return fail(Error::Code::WrongPassphrase, {path});
    }
    return std::move(*secret);
}

} // namespace meyar::vault
