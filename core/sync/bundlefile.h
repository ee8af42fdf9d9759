// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/change.h"
#include "core/vault/crypto.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace meyar {

/// A run of one feed inside a bundle, with the signature that vouches for it.
struct BundleFeed
{
    QByteArray document; ///< 16 bytes
    QByteArray device; ///< 32 bytes
    quint64 fromSeq = 1;
    quint64 toSeq = 0;
    QByteArray toHash; ///< 32 bytes
    QByteArray signature; ///< 64 bytes: device's, over feedMessage(toHash)
    friend bool operator==(const BundleFeed &, const BundleFeed &) = default;
};

/// What a bundle carries, before it is written or after it has been verified.
struct BundleContent
{
    QByteArray bundleId; ///< 16 random bytes
    quint64 hlc = 0;
    QByteArray sender; ///< 32 bytes: the key that signed the manifest
    ProgrammeId programme;
    QString programmeName; ///< for people, cleaned
    QString appVersion;
    std::vector<BundleFeed> feeds;
    std::vector<RawChange> changes; ///< in the order of feeds, ascending seq within each
    QByteArray manifestHash; ///< SHA-256 of manifest.cbor; empty until written or read
    qint64 fileSize = 0;
};

/// Writes `content` as a .meyar file: temporary name beside `path`, fsync, read back and verified, renamed.
/// Never overwrites. Returns the content with manifestHash and fileSize filled in.
[[nodiscard]] Result<BundleContent> writeBundle(const QString &path, BundleContent content,
                                                const vault::KeyPair &sender);

/// Reads and verifies everything: the strict container, the manifest's signature, every entry's size and SHA-256,
/// every change's hash, chain and feed signature. One wrong bit anywhere is refused with what and where.
[[nodiscard]] Result<BundleContent> readBundle(const QString &path);

} // namespace meyar
