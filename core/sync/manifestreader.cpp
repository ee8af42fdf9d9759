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

/// Feeds name devices by index, and the devices come after them.
struct IndexedFeed
{
    BundleFeed feed;
    quint64 device = 0;
};

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

std::vector<IndexedFeed> readFeeds(CborCursor &cbor)
{
    std::vector<IndexedFeed> feeds;
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

/// How many devices it needs: what others have is not used yet, but has to be well made.
quint64 readHave(CborCursor &cbor)
{
    quint64 needed = 0;
    for (quint64 left = cbor.array(0, maxFeeds); cbor.ok() && left > 0; --left) {
        cbor.array(2, 2);
        cbor.bytes(16);
        for (quint64 heads = cbor.array(0, maxFeeds); cbor.ok() && heads > 0; --heads) {
            cbor.array(3, 3);
            needed = std::max(needed, cbor.number(0, maxFeeds - 1) + 1);
            cbor.number(1, maxSeq);
            cbor.bytes(prefixSize);
        }
    }
    return needed;
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

void expectEmpty(CborCursor &cbor, manifestkey::Key key)
{
    expect(cbor, key);
    cbor.array(0, 0);
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
    expectEmpty(cbor, manifestkey::Recipients);
    expect(cbor, manifestkey::Volume);
    cbor.array(3, 3);
    cbor.number(1, 1);
    cbor.number(1, 1);
    cbor.require(cbor.bytes(16) == content.bundleId);
}

void readContent(CborCursor &cbor, Manifest &manifest)
{
    expect(cbor, manifestkey::Entries);
    manifest.entries = readEntries(cbor);
    expect(cbor, manifestkey::Feeds);
    const std::vector<IndexedFeed> feeds = readFeeds(cbor);
    expect(cbor, manifestkey::Have);
    const quint64 needed = readHave(cbor);
    expect(cbor, manifestkey::Devices);
    const std::vector<QByteArray> devices = readDevices(cbor);
    cbor.require(needed <= devices.size());
    for (const auto &[feed, device] : feeds) {
        cbor.require(device < devices.size());
        if (!cbor.ok()) {
            return;
        }
        manifest.content.feeds.push_back(feed);
        manifest.content.feeds.back().device = devices[device];
    }
    expectEmpty(cbor, manifestkey::WantBlobs);
    expectEmpty(cbor, manifestkey::WantRanges);
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
