// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/manifest.h"

#include "core/sync/limits.h"

#include <QCborStreamWriter>

#include <algorithm>
#include <map>
#include <set>

namespace meyar::bundle {

using namespace Qt::StringLiterals;

namespace {

/// Every laptop that the manifest speaks of, ascending.
std::vector<QByteArray> devicesOf(const BundleContent &content)
{
    std::set<QByteArray> devices;
    for (const BundleFeed &feed : content.feeds) {
        devices.insert(feed.device);
    }
    for (const HeldFeed &held : content.have) {
        devices.insert(held.device);
    }
    for (const WantedRange &wanted : content.wantRanges) {
        devices.insert(wanted.device);
    }
    return {devices.begin(), devices.end()};
}

quint64 indexOf(const std::vector<QByteArray> &devices, const QByteArray &device)
{
    return static_cast<quint64>(std::lower_bound(devices.begin(), devices.end(), device)
                                - devices.begin());
}

void append(QCborStreamWriter &cbor, const std::vector<ManifestEntry> &entries)
{
    cbor.startArray(entries.size());
    for (const ManifestEntry &entry : entries) {
        cbor.startArray(3);
        cbor.appendTextString(entry.name.constData(), entry.name.size());
        cbor.append(entry.size);
        cbor.append(entry.sha256);
        cbor.endArray();
    }
    cbor.endArray();
}

void append(QCborStreamWriter &cbor, const std::vector<BundleFeed> &feeds,
            const std::vector<QByteArray> &devices)
{
    cbor.startArray(feeds.size());
    for (const BundleFeed &feed : feeds) {
        cbor.startArray(6);
        cbor.append(feed.document);
        cbor.append(indexOf(devices, feed.device));
        cbor.append(feed.fromSeq);
        cbor.append(feed.toSeq);
        cbor.append(feed.toHash);
        cbor.append(feed.signature);
        cbor.endArray();
    }
    cbor.endArray();
}

/// By document, ascending; `have` is sorted.
void append(QCborStreamWriter &cbor, const std::vector<HeldFeed> &have,
            const std::vector<QByteArray> &devices)
{
    std::map<QByteArray, std::vector<const HeldFeed *>> byDocument;
    for (const HeldFeed &held : have) {
        byDocument[held.document].push_back(&held);
    }
    cbor.startArray(byDocument.size());
    for (const auto &[document, feeds] : byDocument) {
        cbor.startArray(2);
        cbor.append(document);
        cbor.startArray(feeds.size());
        for (const HeldFeed *held : feeds) {
            cbor.startArray(3);
            cbor.append(indexOf(devices, held->device));
            cbor.append(held->seq);
            cbor.append(held->hash16);
            cbor.endArray();
        }
        cbor.endArray();
        cbor.endArray();
    }
    cbor.endArray();
}

void append(QCborStreamWriter &cbor, const std::vector<WantedRange> &ranges,
            const std::vector<QByteArray> &devices)
{
    cbor.startArray(ranges.size());
    for (const WantedRange &range : ranges) {
        cbor.startArray(4);
        cbor.append(range.document);
        cbor.append(indexOf(devices, range.device));
        cbor.append(range.fromSeq);
        cbor.append(range.toSeq);
        cbor.endArray();
    }
    cbor.endArray();
}

template <typename Texts> void appendAll(QCborStreamWriter &cbor, const Texts &items)
{
    cbor.startArray(static_cast<quint64>(items.size()));
    for (const auto &item : items) {
        if constexpr (std::is_same_v<std::decay_t<decltype(item)>, QString>) {
            cbor.append(QStringView(item));
        } else {
            cbor.append(item);
        }
    }
    cbor.endArray();
}

void appendDevices(QCborStreamWriter &cbor, const std::vector<QByteArray> &devices)
{
    cbor.startArray(devices.size());
    for (const QByteArray &device : devices) {
        cbor.startArray(2);
        cbor.append(device);
        cbor.append(QByteArray()); // a certificate, later
        cbor.endArray();
    }
    cbor.endArray();
}

} // namespace

QByteArray encoded(const Manifest &manifest)
{
    const BundleContent &content = manifest.content;
    const std::vector<QByteArray> devices = devicesOf(content);
    QByteArray bytes;
    QCborStreamWriter cbor(&bytes);
    const auto key = [&cbor](manifestkey::Key next) { cbor.append(quint64(next)); };
    cbor.startMap(manifestkey::Count);
    key(manifestkey::Magic);
    cbor.append(manifestMagic);
    key(manifestkey::Version);
    cbor.append(format);
    key(manifestkey::BundleId);
    cbor.append(content.bundleId);
    key(manifestkey::Hlc);
    cbor.append(content.hlc);
    key(manifestkey::Sender);
    cbor.append(content.sender);
    key(manifestkey::Programme);
    cbor.append(content.programme.bytes());
    key(manifestkey::Recipients);
    appendAll(cbor, content.recipients);
    key(manifestkey::Volume);
    cbor.startArray(3);
    cbor.append(content.volume.number);
    cbor.append(content.volume.of);
    cbor.append(content.volume.set.isEmpty() ? content.bundleId : content.volume.set);
    cbor.endArray();
    key(manifestkey::Entries);
    append(cbor, manifest.entries);
    key(manifestkey::Feeds);
    append(cbor, content.feeds, devices);
    key(manifestkey::Have);
    append(cbor, content.have, devices);
    key(manifestkey::Devices);
    appendDevices(cbor, devices);
    key(manifestkey::WantBlobs);
    appendAll(cbor, content.wantBlobs);
    key(manifestkey::WantRanges);
    append(cbor, content.wantRanges, devices);
    key(manifestkey::AppVersion);
    cbor.append(QStringView(content.appVersion));
    key(manifestkey::MinReader);
    cbor.append(format);
    key(manifestkey::ProgrammeName);
    cbor.append(QStringView(content.programmeName));
    key(manifestkey::Purpose);
    cbor.append(static_cast<quint64>(content.purpose));
    cbor.endMap();
    return bytes;
}

QByteArray trustedComment(const BundleContent &content)
{
    return "programme="_ba + content.programme.toString().toLatin1()
        + " sender=" + content.sender.toHex() + " n=" + content.bundleId.toHex();
}

QByteArray senderIn(const QByteArray &signatureFile)
{
    constexpr QByteArrayView label = " sender=";
    const qsizetype at = signatureFile.indexOf(label);
    const QByteArray sender
        = at < 0 ? QByteArray() : QByteArray::fromHex(signatureFile.mid(at + label.size(), 64));
    return sender.size() == vault::publicKeySize ? sender : QByteArray();
}

} // namespace meyar::bundle
