// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/sync/cborcursor.h"
#include "core/sync/limits.h"
#include "core/sync/manifest.h"

#include <algorithm>
#include <functional>

namespace meyar::bundle {

namespace {

constexpr qsizetype prefixSize = 16;
constexpr quint64 maxSeq = Q_UINT64_C(1) << 40;
constexpr qsizetype longestEntryName = 100;
constexpr qsizetype longestAppVersion = 100;
constexpr qsizetype longestProgrammeName = 1000;
constexpr qsizetype longestCertificate = 65536;
constexpr qsizetype longestRecipient = 100;
constexpr quint64 maxRecipients = 500;
constexpr quint64 maxVolumes = 1000;

/// What names a device by its index; the devices come after it.
template <typename Item> using Indexed = std::pair<Item, quint64>;

std::vector<ManifestEntry> readEntries(CborCursor &cbor)
{
    std::vector<ManifestEntry> entries;
    for (quint64 left = cbor.array(0, maxEntries); cbor.ok() && left > 0; --left) {
        cbor.array(3, 3);
        ManifestEntry &entry = entries.emplace_back();
        entry.name = cbor.text(longestEntryName).toUtf8();
        entry.size = cbor.number();
        entry.sha256 = cbor.bytes(vault::hashSize);
    }
    return entries;
}

std::vector<Indexed<BundleFeed>> readFeeds(CborCursor &cbor)
{
    std::vector<Indexed<BundleFeed>> feeds;
    for (quint64 left = cbor.array(0, maxFeeds); cbor.ok() && left > 0; --left) {
        cbor.array(6, 6);
        auto &[feed, device] = feeds.emplace_back();
        feed.document = cbor.bytes(16);
        device = cbor.number(0, maxFeeds - 1);
        feed.fromSeq = cbor.number(1, maxSeq);
        feed.toSeq = cbor.number(feed.fromSeq, maxSeq);
        feed.toHash = cbor.bytes(vault::hashSize);
        feed.signature = cbor.bytes(vault::signatureSize);
    }
    return feeds;
}

std::vector<Indexed<HeldFeed>> readHave(CborCursor &cbor)
{
    std::vector<Indexed<HeldFeed>> have;
    QByteArray before;
    for (quint64 left = cbor.array(0, maxFeeds); cbor.ok() && left > 0; --left) {
        cbor.array(2, 2);
        const QByteArray document = cbor.bytes(16);
        cbor.require(before.isEmpty() || before < document);
        before = document;
        for (quint64 heads = cbor.array(0, maxFeeds); cbor.ok() && heads > 0; --heads) {
            cbor.require(have.size() < maxFeeds);
            cbor.array(3, 3);
            auto &[held, device] = have.emplace_back();
            held.document = document;
            device = cbor.number(0, maxFeeds - 1);
            held.seq = cbor.number(1, maxSeq);
            held.hash16 = cbor.bytes(prefixSize);
        }
    }
    return have;
}

std::vector<Indexed<WantedRange>> readRanges(CborCursor &cbor)
{
    std::vector<Indexed<WantedRange>> ranges;
    for (quint64 left = cbor.array(0, maxFeeds); cbor.ok() && left > 0; --left) {
        cbor.array(4, 4);
        auto &[range, device] = ranges.emplace_back();
        range.document = cbor.bytes(16);
        device = cbor.number(0, maxFeeds - 1);
        range.fromSeq = cbor.number(1, maxSeq);
        range.toSeq = cbor.number(range.fromSeq, maxSeq);
    }
    return ranges;
}

std::vector<QByteArray> readHashes(CborCursor &cbor)
{
    std::vector<QByteArray> hashes;
    for (quint64 left = cbor.array(0, maxFeeds); cbor.ok() && left > 0; --left) {
        hashes.push_back(cbor.bytes(vault::hashSize));
    }
    return hashes;
}

std::vector<QByteArray> readDevices(CborCursor &cbor)
{
    std::vector<QByteArray> devices;
    for (quint64 left = cbor.array(0, maxFeeds); cbor.ok() && left > 0; --left) {
        cbor.array(2, 2);
        devices.push_back(cbor.bytes(vault::publicKeySize));
        cbor.bytes(0, longestCertificate);
    }
    const bool isSorted = std::adjacent_find(devices.begin(), devices.end(), std::greater_equal<>())
        == devices.end();
    cbor.require(isSorted);
    return devices;
}

/// The key that must come next.
void expect(CborCursor &cbor, manifestkey::Key key)
{
    cbor.number(key, key);
}

/// Puts the devices' keys in the place of their indexes.
template <typename Item>
void named(CborCursor &cbor, const std::vector<Indexed<Item>> &indexed,
           const std::vector<QByteArray> &devices, std::vector<Item> &items)
{
    for (const auto &[item, device] : indexed) {
        cbor.require(device < devices.size());
        if (!cbor.ok()) {
            return;
        }
        items.push_back(item);
        items.back().device = devices[device];
    }
}

void readIdentity(CborCursor &cbor, BundleContent &content)
{
    expect(cbor, manifestkey::Magic);
    cbor.require(cbor.text(manifestMagic.size()) == manifestMagic);
    expect(cbor, manifestkey::Version);
    cbor.number(1);
    expect(cbor, manifestkey::BundleId);
    content.bundleId = cbor.bytes(16);
    expect(cbor, manifestkey::Hlc);
    content.hlc = cbor.number();
    expect(cbor, manifestkey::Sender);
    content.sender = cbor.bytes(vault::publicKeySize);
    expect(cbor, manifestkey::Programme);
    content.programme = ProgrammeId::fromBytes(cbor.bytes(16)).value_or(ProgrammeId());
    expect(cbor, manifestkey::Recipients);
    for (quint64 left = cbor.array(0, maxRecipients); cbor.ok() && left > 0; --left) {
        content.recipients.append(cbor.text(longestRecipient));
    }
    expect(cbor, manifestkey::Volume);
    cbor.array(3, 3);
    content.volume.number = cbor.number(1, maxVolumes);
    content.volume.of = cbor.number(content.volume.number, maxVolumes);
    content.volume.set = cbor.bytes(16);
    cbor.require(content.volume.of > 1 || content.volume.set == content.bundleId);
}

void readContent(CborCursor &cbor, Manifest &manifest)
{
    expect(cbor, manifestkey::Entries);
    manifest.entries = readEntries(cbor);
    expect(cbor, manifestkey::Feeds);
    const std::vector<Indexed<BundleFeed>> feeds = readFeeds(cbor);
    expect(cbor, manifestkey::Have);
    const std::vector<Indexed<HeldFeed>> have = readHave(cbor);
    expect(cbor, manifestkey::Devices);
    const std::vector<QByteArray> devices = readDevices(cbor);
    named(cbor, feeds, devices, manifest.content.feeds);
    named(cbor, have, devices, manifest.content.have);
    expect(cbor, manifestkey::WantBlobs);
    manifest.content.wantBlobs = readHashes(cbor);
    expect(cbor, manifestkey::WantRanges);
    named(cbor, readRanges(cbor), devices, manifest.content.wantRanges);
}

/// Keys that came after version 1, in ascending order. Without raising min_reader they say nothing
/// we must know.
void skipLaterKeys(CborCursor &cbor, quint64 count)
{
    quint64 least = manifestkey::Count;
    for (; cbor.ok() && count > 0; --count) {
        least = cbor.number(least) + 1;
        cbor.skip();
    }
}

} // namespace

std::optional<Manifest> decodedManifest(const QByteArray &bytes)
{
    CborCursor cbor(bytes);
    Manifest manifest;
    const quint64 count = cbor.map();
    cbor.require(count >= manifestkey::Count);
    readIdentity(cbor, manifest.content);
    readContent(cbor, manifest);
    expect(cbor, manifestkey::AppVersion);
    manifest.content.appVersion = cleaned(cbor.text(longestAppVersion));
    expect(cbor, manifestkey::MinReader);
    cbor.number(1, format);
    expect(cbor, manifestkey::ProgrammeName);
    manifest.content.programmeName = cleaned(cbor.text(longestProgrammeName));
    expect(cbor, manifestkey::Purpose);
    manifest.content.purpose = static_cast<BundlePurpose>(cbor.number(0, 255));
    skipLaterKeys(cbor, cbor.ok() ? count - manifestkey::Count : 0);
    return cbor.isComplete() ? std::optional(std::move(manifest)) : std::nullopt;
}

std::optional<quint64> minReaderOf(const QByteArray &bytes)
{
    CborCursor cbor(bytes);
    for (quint64 left = cbor.map(); cbor.ok() && left > 0; --left) {
        if (cbor.number() == manifestkey::MinReader) {
            const quint64 minReader = cbor.number(1);
            return cbor.ok() ? std::optional(minReader) : std::nullopt;
        }
        cbor.skip();
    }
    return std::nullopt;
}

} // namespace meyar::bundle
