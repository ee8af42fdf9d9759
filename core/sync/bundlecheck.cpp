// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundlecheck.h"

#include "core/sync/feedcheck.h"
#include "core/sync/limits.h"
#include "core/sync/manifest.h"
#include "core/sync/segments.h"
#include "core/vault/minisign.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace meyar::bundle {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype blobHashAt = 5; // behind "blob/"

/// Whether the ZIP holds exactly what the manifest lists, in its order.
Result<> checkEntries(const Manifest &manifest, const std::vector<Entry> &entries,
                      const QString &path)
{
    if (manifest.entries.size() != entries.size() - 2) {
        return fail(Error::Code::Damaged, {path, u"manifest.cbor"_s}, u"manifest.cbor"_s);
    }
    for (size_t i = 0; i < manifest.entries.size(); ++i) {
        const ManifestEntry &listed = manifest.entries[i];
        const Entry &entry = entries[i + 2];
        const bool isListed = entry.name == listed.name
            && (listed.name == entryname::segment(listed.sha256)
                || listed.name == entryname::readme
                || listed.name == entryname::blob(listed.sha256, entryname::blobType(listed.name)))
            && static_cast<quint64>(entry.bytes.size()) == listed.size
            && vault::sha256(entry.toByteArray()) == listed.sha256;
        if (!isListed) {
            return damaged(path, entry);
        }
    }
    return {};
}

bool hasRunsTwice(const std::vector<BundleFeed> &feeds)
{
    std::set<std::tuple<QByteArray, QByteArray, QByteArray>> seen;
    return !std::all_of(feeds.begin(), feeds.end(), [&seen](const BundleFeed &feed) {
        return seen.emplace(feed.document, feed.device, feed.toHash).second;
    });
}

Result<> checkUnpackedSize(const std::vector<Entry> &entries)
{
    quint64 total = 0;
    for (const Entry &entry : entries) {
        const quint64 size = unpackedSize(entry.bytes).value_or(0);
        total += std::min(size, quint64(maxUnpackedSize) + 1);
    }
    if (total > quint64(maxUnpackedSize)) {
        return fail(Error::Code::TooLarge,
                    {u"changes"_s, QString::number(total), QString::number(maxUnpackedSize)});
    }
    return {};
}

/// Reads the changes into `content`, along the feeds that it names.
Result<> readChanges(BundleContent &content, const std::vector<Entry> &entries, const QString &path)
{
    if (const auto fits = checkUnpackedSize(entries); !fits) {
        return failAs(fits);
    }
    FeedCheck check(content.feeds, path);
    for (const Entry &entry : entries) {
        if (!entry.name.startsWith("ops/")) {
            continue;
        }
        Result<std::vector<RawChange>> changes = unpacked(entry, path);
        if (!changes) {
            return failAs(changes);
        }
        for (RawChange &change : *changes) {
            Result<Change> decoded = check.add(change, entry);
            if (!decoded) {
                return failAs(decoded);
            }
            content.changes.push_back(std::move(change));
            content.decoded.push_back(std::move(*decoded));
        }
    }
    return check.finish();
}

} // namespace

Result<Manifest> verifiedManifest(const std::vector<Entry> &entries, const QString &path)
{
    if (entries.size() < 2 || entries[1].name != entryname::signature) {
        return fail(Error::Code::NotABundle, {path, u"it has no signature"_s});
    }
    const QByteArray bytes = entries[0].toByteArray();
    if (bytes.size() > maxManifestSize) {
        return fail(
            Error::Code::TooLarge,
            {u"manifest.cbor"_s, QString::number(bytes.size()), QString::number(maxManifestSize)});
    }
    const QByteArray signatureFile = entries[1].toByteArray();
    const QByteArray sender = senderIn(signatureFile);
    if (sender.isEmpty() || !vault::verifyMinisignature(bytes, signatureFile, sender)) {
        return fail(Error::Code::BadSignature, {path}, QString::fromLatin1(entryname::signature));
    }
    const std::optional<quint64> minReader = minReaderOf(bytes);
    if (minReader && *minReader > format) {
        return fail(Error::Code::NewerFile,
                    {path, QString::number(*minReader), QString::number(format)});
    }
    std::optional<Manifest> manifest = decodedManifest(bytes);
    if (!manifest) {
        return damaged(path, entries[0]);
    }
    const QByteArray comment = "\ntrusted comment: "_ba + trustedComment(manifest->content) + '\n';
    if (manifest->content.sender != sender || !signatureFile.contains(comment)) {
        return fail(Error::Code::BadSignature, {path}, QString::fromLatin1(entryname::signature));
    }
    manifest->content.manifestHash = vault::sha256(bytes);
    return *manifest;
}

Result<BundleContent> verified(const QByteArray &file, const QString &path)
{
    const Result<std::vector<Entry>> entries = unzipped(file, path);
    if (!entries) {
        return failAs(entries);
    }
    Result<Manifest> manifest = verifiedManifest(*entries, path);
    if (!manifest) {
        return failAs(manifest);
    }
    if (const auto listed = checkEntries(*manifest, *entries, path); !listed) {
        return failAs(listed);
    }
    BundleContent content = std::move(manifest->content);
    if (hasRunsTwice(content.feeds)) {
        return damaged(path, entries->front());
    }
    if (const Result<> changes = readChanges(content, *entries, path); !changes) {
        return failAs(changes);
    }
    for (const Entry &entry : *entries) {
        if (const QByteArray type = entryname::blobType(entry.name); !type.isEmpty()) {
            const QByteArray hash = QByteArray::fromHex(entry.name.mid(blobHashAt, 2 * vault::hashSize));
            content.blobs.push_back({hash, type, {}, entry.toByteArray()});
        }
    }
    content.fileSize = file.size();
    return content;
}

} // namespace meyar::bundle
