// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/crypto.h"

#include <QHash>
#include <QString>

#include <vector>

namespace meyar::vault {

/// A change that was sealed, by its place in a feed.
struct SealedNumber
{
    QByteArray document;
    quint64 seq = 0;
    QByteArray changeHash;
};

/// The laptop's signing keys, in a folder of the person's own, never in a database or bundle.
///
/// Each database has its own key pair here: devices/<public key>.key, and beside it .feeds, one line for every
/// change that was sealed with it. A database copied to another laptop finds no secret there; a database restored
/// from a backup finds its feed behind .feeds. Both get a new key instead of writing a second change under an
/// old number.
class DeviceKeys
{
public:
    explicit DeviceKeys(QString folder);

    /// <config>/meyar of this user, or $MEYAR_PROFILE.
    [[nodiscard]] static QString defaultFolder();

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] Result<KeyPair> create() const; ///< file readable by its owner only
    [[nodiscard]] Result<KeyPair> load(const QByteArray &publicKey) const; ///< NotFound if it is not here

    /// The highest number sealed under the key for a document, 0 if none.
    [[nodiscard]] Result<quint64> sealedUpTo(const QByteArray &publicKey, const QByteArray &document) const;
    /// The same for every document that the key has sealed, by document id.
    [[nodiscard]] Result<QHash<QByteArray, quint64>> sealedNumbers(const QByteArray &publicKey) const;
    /// Notes that these have been sealed, once the database holds them for good; on disk when it returns. (Not before: what
    /// a full disk or a power cut undid was never sealed.)
    [[nodiscard]] Result<> noteSealed(const QByteArray &publicKey, const std::vector<SealedNumber> &sealed) const;

private:
    [[nodiscard]] QString pathOf(const QByteArray &publicKey, QStringView suffix) const;
    QString m_folder;
};

/// Two words that name a key to people: "cedar-lamp". Not unique; the fingerprint is.
[[nodiscard]] QString deviceLabel(const QByteArray &publicKey);
/// The key's first 16 hexadecimal digits in groups of four.
[[nodiscard]] QString fingerprint(const QByteArray &publicKey);

} // namespace meyar::vault
