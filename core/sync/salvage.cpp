// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/salvage.h"

#include "core/base/writefailure.h"
#include "core/sync/bundlecheck.h"
#include "core/sync/feedcheck.h"
#include "core/sync/filebytes.h"
#include "core/sync/limits.h"
#include "core/sync/manifest.h"
#include "core/sync/mergecontent.h"
#include "core/sync/segments.h"
#include "core/vault/age.h"
#include "core/vault/exchangekey.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;
using namespace bundle;

namespace {

constexpr qsizetype headerSize = 30; // of an entry, before its name
constexpr int signatureLines = 4;

/// The manifest and its signature by what stands around them: no number in the headers is believed.
std::optional<std::vector<Entry>> firstEntries(QByteArrayView file)
{
    const qsizetype manifestAt = headerSize + entryname::manifest.size();
    const qsizetype nameAt = file.indexOf(entryname::signature, manifestAt);
    if (nameAt - headerSize < manifestAt) {
        return std::nullopt;
    }
    const qsizetype signatureAt = nameAt + entryname::signature.size();
    qsizetype end = signatureAt;
    for (int line = 0; line < signatureLines; ++line) {
        const qsizetype newline = file.indexOf('\n', end);
        if (newline < 0) {
            return std::nullopt;
        }
        end = newline + 1;
    }
    return std::vector<Entry>{
        {entryname::manifest.toByteArray(), file.sliced(manifestAt, nameAt - headerSize - manifestAt), manifestAt},
        {entryname::signature.toByteArray(), file.sliced(signatureAt, end - signatureAt), signatureAt}};
}

/// Without a list of contents: what looks like entries.
std::vector<SalvagedEntry> unprovenEntries(QByteArrayView file)
{
    std::vector<SalvagedEntry> found;
    constexpr QByteArrayView start("PK\x03\x04", 4);
    for (qsizetype at = file.indexOf(start); at >= 0 && found.size() < maxEntries; at = file.indexOf(start, at + 1)) {
        const std::optional<Entry> entry = entryAt(file, at);
        if (entry && isEntryName(entry->name)) {
            found.push_back({QString::fromLatin1(entry->name), entry->bytes.size(), SalvagedEntry::State::Unproven});
        }
    }
    return found;
}

/// The changes of a run, if every one of them is there.
std::vector<const RawChange *> chainOf(const BundleFeed &feed, const QHash<QByteArray, const RawChange *> &byHash)
{
    std::vector<const RawChange *> chain;
    QByteArray hash = feed.toHash;
    for (quint64 seq = feed.toSeq;; --seq) {
        const RawChange *raw = byHash.value(hash);
        const Result<Change> change = raw != nullptr ? decode(*raw, QString()) : fail(Error::Code::NotFound, {});
        if (!change || change->seq != seq) {
            return {};
        }
        chain.push_back(raw);
        hash = change->prev;
        if (seq == feed.fromSeq) {
            std::reverse(chain.begin(), chain.end());
            return chain;
        }
    }
}

/// Keeps of `content` the runs that are whole and signed by their author.
void keepWholeFeeds(BundleContent &content, const std::vector<Entry> &segments, const QString &path)
{
    std::vector<RawChange> found;
    quint64 total = 0;
    for (const Entry &segment : segments) {
        total += unpackedSize(segment.bytes).value_or(0);
        Result<std::vector<RawChange>> changes
            = total <= quint64(maxUnpackedSize) ? unpacked(segment, path) : fail(Error::Code::TooLarge, {});
        if (changes) {
            std::move(changes->begin(), changes->end(), std::back_inserter(found));
        }
    }
    QHash<QByteArray, const RawChange *> byHash;
    for (const RawChange &raw : found) {
        byHash.insert(changeHash(raw.head), &raw);
    }
    const Entry place; // nothing that fails here is told of
    const std::vector<BundleFeed> promised = std::exchange(content.feeds, {});
    for (const BundleFeed &feed : promised) {
        const std::vector<BundleFeed> one{feed};
        const std::vector<const RawChange *> chain = chainOf(feed, byHash);
        FeedCheck check(one, path);
        const bool isGood = !chain.empty()
            && std::all_of(chain.begin(), chain.end(),
                           [&](const RawChange *raw) { return check.add(*raw, place).has_value(); })
            && check.finish();
        if (isGood) {
            content.feeds.push_back(feed);
            std::transform(chain.begin(), chain.end(), std::back_inserter(content.changes),
                           [](const RawChange *raw) { return *raw; });
        }
    }
}

Salvage salvaged(const QByteArray &file, const QString &path)
{
    Salvage found;
    found.path = path;
    const std::optional<std::vector<Entry>> first = firstEntries(file);
    Result<Manifest> manifest = first ? verifiedManifest(*first, path) : fail(Error::Code::NotABundle, {path, {}});
    if (!manifest) {
        found.entries = unprovenEntries(file);
        return found;
    }
    found.hasContents = true;
    found.content = std::move(manifest->content);
    found.content.fileSize = file.size();
    found.feeds = static_cast<int>(found.content.feeds.size());
    std::vector<Entry> segments;
    qsizetype at = first->back().offset + first->back().bytes.size();
    for (const ManifestEntry &listed : manifest->entries) {
        SalvagedEntry entry{QString::fromLatin1(listed.name), static_cast<qint64>(listed.size), {}};
        const QByteArray type = entryname::blobType(listed.name);
        found.files += type.isEmpty() ? 0 : 1;
        at += headerSize + listed.name.size();
        const bool isThere = at <= file.size() && listed.size <= static_cast<quint64>(file.size() - at);
        entry.state = isThere ? SalvagedEntry::State::Damaged : SalvagedEntry::State::Missing;
        if (isThere) {
            const Entry whole{listed.name, QByteArrayView(file).sliced(at, static_cast<qsizetype>(listed.size)), at};
            if (vault::sha256(whole.toByteArray()) == listed.sha256) {
                entry.state = SalvagedEntry::State::Intact;
                if (!type.isEmpty() && listed.name == entryname::blob(listed.sha256, type)) {
                    found.content.blobs.push_back({listed.sha256, type, {}, whole.toByteArray()});
                } else if (listed.name == entryname::segment(listed.sha256)) {
                    segments.push_back(whole);
                }
            }
        }
        found.entries.push_back(std::move(entry));
        at += static_cast<qsizetype>(std::min(listed.size, quint64(maxFileSize)));
    }
    keepWholeFeeds(found.content, segments, path);
    return found;
}

Result<Salvage> salvagedFile(const QString &file, const QString &path)
{
    Result<FileBytes> bytes = FileBytes::snapshot(file, maxFileSize);
    if (!bytes) {
        return failAs(bytes);
    }
    Salvage found = salvaged(bytes->bytes(), path);
    found.content.held = std::make_shared<FileBytes>(std::move(*bytes));
    return found;
}

} // namespace

Result<Salvage> salvage(const QString &profile, const QString &path)
{
    if (!vault::looksLikeAgeFile(path)) {
        return salvagedFile(path, path);
    }
    const Result<vault::AgeIdentity> key = vault::exchangeKey(profile);
    const QTemporaryDir folder;
    if (!key || !folder.isValid()) {
        return key ? tl::unexpected(writeFailure(QDir::tempPath(), folder.errorString())) : failAs(key);
    }
    const QString plain = folder.filePath(u"bundle.meyar"_s);
    if (const Result<> opened = vault::salvageAgeFile(path, plain, *key); !opened) {
        return failAs(opened);
    }
    Result<Salvage> found = salvagedFile(plain, path);
    if (found) {
        found->content.wasEncrypted = true;
    }
    return found;
}

Result<Receipt> mergeSalvaged(Store &store, const Salvage &found, const ImportOptions &options)
{
    if (found.content.changes.empty() && found.content.blobs.empty()) {
        return fail(Error::Code::NothingToMerge, {found.path});
    }
    BundleContent content = found.content;
    Result<IncomingBundle> bundle = incoming(content, found.path);
    if (!bundle) {
        return failAs(bundle);
    }
    const Result<BundleTrust> trust = store.trustOf(*bundle);
    if (!trust) {
        return failAs(trust);
    }
    if (!trust->mayMerge && !options.acceptSender) {
        return fail(Error::Code::UnknownSender, {found.path});
    }
    return mergeContent(store, found.content, std::move(*bundle), *trust, options);
}

} // namespace meyar
