// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/change.h"
#include "core/store/exchangerows.h"
#include "core/vault/agekeys.h"
#include "core/vault/crypto.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
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

/// An evidence file on its way: its exact bytes, named by their SHA-256.
struct BundleBlob
{
    QByteArray sha256; ///< 32 bytes
    QByteArray type; ///< jpg, png, webp or pdf
    QString file = {}; ///< for writing: where the bytes lie
    QByteArray bytes = {}; ///< of a bundle that was read: shows into `held`
};

/// Which part of a delivery this is. A reader takes the parts in any order.
struct BundleVolume
{
    quint64 number = 1;
    quint64 of = 1;
    QByteArray set; ///< id of the first volume; empty = the bundle's own
    friend bool operator==(const BundleVolume &, const BundleVolume &) = default;
};

/// What a bundle is for, so that it can be explained to a person. Readers treat all alike.
enum class BundlePurpose : quint64 { Everything = 0, Part = 1, Delta = 2, Receipt = 3, Evidence = 4, FactoryCopy = 5, Trust = 6 };

/// What a bundle carries, before it is written or after it has been verified.
struct BundleContent
{
    QByteArray bundleId; ///< 16 random bytes
    quint64 hlc = 0;
    QByteArray sender; ///< 32 bytes: the key that signed the manifest
    ProgrammeId programme;
    QString programmeName; ///< for people, cleaned
    QString appVersion;
    BundlePurpose purpose = BundlePurpose::Everything;
    QStringList recipients = {}; ///< age recipients that it was encrypted to; empty = readable by anyone
    BundleVolume volume = {};
    std::vector<BundleFeed> feeds = {};
    std::vector<HeldFeed> have = {}; ///< what the sender holds of these documents: the base of a later delta
    std::vector<QByteArray> wantBlobs = {}; ///< SHA-256 of evidence that the sender lacks
    std::vector<WantedRange> wantRanges = {};
    std::vector<BundleBlob> blobs = {};
    std::vector<RawChange> changes = {}; ///< in the order of feeds, ascending seq within each
    std::vector<Change> decoded = {}; ///< each of them, once it was read; else empty
    QByteArray manifestHash = {}; ///< SHA-256 of manifest.cbor; empty until written or read
    qint64 fileSize = 0;
    bool wasEncrypted = false;
    /// Encrypted to us, but not by the sender, whose signed list of recipients does not name us.
    bool wasEncryptedByAnother = false;
    std::shared_ptr<const void> held = {}; ///< keeps the bytes of `blobs`
};

/// Writes `content` as a .meyar file: temporary name beside `path`, fsync, read back and verified, renamed.
/// With recipients, the finished file is encrypted to them (age v1) and only that comes near `path`.
/// Never overwrites. Returns the content with manifestHash and fileSize filled in.
[[nodiscard]] Result<BundleContent> writeBundle(const QString &path, BundleContent content,
                                                const vault::KeyPair &sender);

/// Reads and verifies everything: the strict container, the manifest's signature, every entry's size and SHA-256,
/// every change's hash, chain and feed signature. One wrong bit anywhere is refused with what and where.
/// An encrypted one is opened with whichever of `keys` fits; NotForThisKey if none does.
[[nodiscard]] Result<BundleContent> readBundle(const QString &path,
                                               const std::vector<vault::AgeIdentity> &keys = {});

} // namespace meyar
