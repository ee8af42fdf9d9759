// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/manifest.h"

#include "core/sync/limits.h"

#include <QCborStreamWriter>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace meyar::bundle {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype prefixSize = 16;

/// Device index, seq and hash prefix of the last change of each run, by document.
using Heads = std::map<QByteArray, std::set<std::tuple<quint64, quint64, QByteArray>>>;

std::vector<QByteArray> devicesOf(const std::vector<BundleFeed> &feeds)
{
    std::set<QByteArray> devices;
    for (const BundleFeed &feed : feeds) {
        devices.insert(feed.device);
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

void append(QCborStreamWriter &cbor, const Heads &have)
{
    cbor.startArray(have.size());
    for (const auto &[document, heads] : have) {
        cbor.startArray(2);
        cbor.append(document);
        cbor.startArray(heads.size());
        for (const auto &[device, seq, hash] : heads) {
            cbor.startArray(3);
            cbor.append(device);
            cbor.append(seq);
            cbor.append(hash);
            cbor.endArray();
        }
        cbor.endArray();
        cbor.endArray();
    }
    cbor.endArray();
}

Heads haveOf(const std::vector<BundleFeed> &feeds, const std::vector<QByteArray> &devices)
{
    Heads have;
    for (const BundleFeed &feed : feeds) {
        have[feed.document].emplace(indexOf(devices, feed.device), feed.toSeq,
                                    feed.toHash.first(prefixSize));
    }
    return have;
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

void appendEmpty(QCborStreamWriter &cbor, manifestkey::Key key)
{
    cbor.append(quint64(key));
    cbor.startArray(0);
    cbor.endArray();
}

} // namespace

QByteArray encoded(const Manifest &manifest)
{
    const BundleContent &content = manifest.content;
    const std::vector<QByteArray> devices = devicesOf(content.feeds);
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
    appendEmpty(cbor, manifestkey::Recipients);
    key(manifestkey::Volume);
    cbor.startArray(3);
    cbor.append(quint64(1));
    cbor.append(quint64(1));
    cbor.append(content.bundleId);
    cbor.endArray();
    key(manifestkey::Entries);
    append(cbor, manifest.entries);
    key(manifestkey::Feeds);
    append(cbor, content.feeds, devices);
    key(manifestkey::Have);
    append(cbor, haveOf(content.feeds, devices));
    key(manifestkey::Devices);
    appendDevices(cbor, devices);
    appendEmpty(cbor, manifestkey::WantBlobs);
    appendEmpty(cbor, manifestkey::WantRanges);
    key(manifestkey::AppVersion);
    cbor.append(QStringView(content.appVersion));
    key(manifestkey::MinReader);
    cbor.append(format);
    key(manifestkey::ProgrammeName);
    cbor.append(QStringView(content.programmeName));
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
