// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/writefailure.h"
#include "core/sync/exchange.h"

#include "core/store/entities.h"
#include "core/sync/limits.h"
#include "core/sync/mergecontent.h"
#include "core/sync/mergeguards.h"
#include "core/vault/age.h"
#include "core/vault/exchangekey.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

/// Keeps the file as it came, and says so in the receipt.
Result<Receipt> shelved(Store &store, const IncomingBundle &bundle, const BundleTrust &trust, const QString &path)
{
    ShelvedBundle row;
    row.manifestHash = bundle.manifestHash;
    row.sender.publicKey = bundle.sender;
    row.fileName = bundle.fileName;
    row.why = trust.sender.reason;
    row.changes = static_cast<int>(bundle.changes.size());
    const QString kept = store.shelfFolder() + u'/' + QString::fromLatin1(bundle.manifestHash.toHex()) + u".meyar"_s;
    if (!QDir().mkpath(store.shelfFolder())) {
        return tl::unexpected(writeFailure(store.shelfFolder(), u"the folder cannot be made"_s));
    }
    QFile::setPermissions(store.shelfFolder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!QFile::exists(kept)) {
        const QString copy = kept + u".part"_s;
        QFile::remove(copy);
        QFile source(path);
        if (!source.copy(copy) || !QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner)
            || !QFile::rename(copy, kept)) {
            const Error failure = writeFailure(store.shelfFolder(), source);
            QFile::remove(copy);
            return tl::unexpected(failure);
        }
    }
    if (const Result<> noted = store.putOnShelf(row); !noted) {
        return failAs(noted);
    }
    Receipt receipt;
    receipt.fileName = bundle.fileName;
    receipt.manifestHash = bundle.manifestHash;
    receipt.isShelved = true;
    const Result<DeviceInfo> sender = store.device(bundle.sender);
    receipt.sender = sender ? *sender : row.sender;
    return receipt;
}

} // namespace

Result<BundleContent> openBundle(const QString &profile, const QString &path)
{
    std::vector<vault::AgeIdentity> keys;
    // A pipe would keep whoever looks into it waiting for ever; readBundle says what is wrong with it.
    if (QFileInfo(path).isFile() && vault::looksLikeAgeFile(path)) {
        Result<vault::AgeIdentity> own = vault::exchangeKey(profile);
        if (!own) {
            return failAs(own);
        }
        keys.push_back(std::move(*own));
    }
    return readBundle(path, keys);
}

Result<BundlePreview> inspectBundle(Store &store, const QString &path)
{
    Result<BundleContent> content = openBundle(store.profile(), path);
    if (!content) {
        return failAs(content);
    }
    const Result<IncomingBundle> incomingBundle = bundle::incoming(*content, path);
    if (!incomingBundle) {
        return failAs(incomingBundle);
    }
    const std::vector<IncomingChange> *changes = &incomingBundle->changes;
    const Result<DeviceInfo> sender = store.device(content->sender);
    const Result<bool> empty = store.isEmpty();
    const Result<BundleTrust> trust = store.trustOf(*incomingBundle);
    if (!sender || !empty || !trust) {
        return tl::unexpected(!sender ? sender.error() : !empty ? empty.error() : trust.error());
    }
    BundlePreview preview;
    preview.path = path;
    preview.bytes = content->fileSize;
    preview.manifestHash = content->manifestHash;
    preview.sender = *sender;
    preview.programme = content->programme;
    preview.programmeName = content->programmeName;
    preview.sameProgramme = content->programme == store.programme() || *empty;
    preview.adoptsProgramme = content->programme != store.programme() && *empty;
    preview.mayMerge = trust->mayMerge;
    preview.senderTrust = trust->sender;
    preview.byRevoked = static_cast<int>(trust->byRevoked.size() + trust->heldBack.size());
    preview.purpose = content->purpose;
    preview.volume = content->volume;
    preview.wasEncrypted = content->wasEncrypted;
    preview.wasEncryptedByAnother = content->wasEncryptedByAnother;
    preview.files = static_cast<int>(content->blobs.size());
    preview.wantedFiles = static_cast<int>(content->wantBlobs.size());
    preview.madeAtMs = static_cast<qint64>(content->hlc >> 16);
    preview.appVersion = content->appVersion;
    preview.changes = static_cast<int>(changes->size());

    std::vector<QByteArray> hashes;
    QSet<QByteArray> assessments;
    QSet<QByteArray> devices;
    for (const IncomingChange &coming : *changes) {
        hashes.push_back(coming.hash);
        devices.insert(coming.change.device);
        preview.ops += static_cast<int>(coming.change.ops.size());
        for (const Op &op : coming.change.ops) {
            if (op.entityType == static_cast<quint64>(EntityType::Assessment)) {
                assessments.insert(coming.change.document);
            }
        }
    }
    preview.devices = static_cast<int>(devices.size());
    preview.assessments = static_cast<int>(assessments.size());
    const Result<std::vector<bool>> known = store.knows(hashes);
    if (!known) {
        return failAs(known);
    }
    Result<std::vector<Overwrites>> overwrites = bundle::overwritesIn(store, *incomingBundle, bundle::manyOverwrites);
    if (!overwrites) {
        return failAs(overwrites);
    }
    preview.overwrites = std::move(*overwrites);
    preview.newChanges = static_cast<int>(std::count(known->begin(), known->end(), false));
    for (const QByteArray &document : assessments) {
        const Result<bool> here = store.knowsDocument(document);
        if (!here) {
            return failAs(here);
        }
        preview.newAssessments += *here ? 0 : 1;
    }
    return preview;
}

Result<Receipt> importBundle(Store &store, const QString &path, const ImportOptions &options)
{
    Result<BundleContent> content = openBundle(store.profile(), path);
    if (!content) {
        return failAs(content);
    }
    Result<IncomingBundle> bundle = bundle::incoming(*content, path);
    if (!bundle) {
        return failAs(bundle);
    }
    const Result<BundleTrust> trust = store.trustOf(*bundle);
    if (!trust) {
        return failAs(trust);
    }
    if (!trust->mayMerge && !options.acceptSender) {
        return shelved(store, *bundle, *trust, path);
    }
    const QByteArray manifestHash = bundle->manifestHash;
    Result<Receipt> receipt = bundle::mergeContent(store, *content, std::move(*bundle), *trust, options);
    if (receipt) {
        if (const Result<> cleared = discardFromShelf(store, manifestHash); !cleared) {
            return failAs(cleared); // it may have waited there
        }
    }
    return receipt;
}

Result<std::vector<FolderImport>> takeReadyFromShelf(Store &store)
{
    Result<std::vector<ShelvedBundle>> shelf = store.shelf();
    if (!shelf) {
        return failAs(shelf);
    }
    std::reverse(shelf->begin(), shelf->end()); // the oldest first
    std::vector<FolderImport> results;
    for (const ShelvedBundle &bundle : *shelf) {
        if (!bundle.isReady) {
            continue;
        }
        Result<Receipt> receipt = importBundle(store, bundle.path);
        if (receipt) {
            receipt->fileName = bundle.fileName;
        }
        results.push_back({bundle.fileName, std::move(receipt)});
    }
    return results;
}

Result<Receipt> acceptFromShelf(Store &store, const QByteArray &manifestHash)
{
    const Result<std::vector<ShelvedBundle>> shelf = store.shelf();
    if (!shelf) {
        return failAs(shelf);
    }
    const auto found = std::find_if(shelf->begin(), shelf->end(), [&](const ShelvedBundle &bundle) {
        return bundle.manifestHash == manifestHash;
    });
    if (found == shelf->end()) {
        return fail(Error::Code::NotFound, {u"file"_s, QString::fromLatin1(manifestHash.toHex())});
    }
    Result<Receipt> receipt = importBundle(store, found->path, {.acceptSender = !found->isReady});
    if (!receipt) {
        return receipt;
    }
    receipt->fileName = found->fileName;
    return receipt;
}

Result<> discardFromShelf(Store &store, const QByteArray &manifestHash)
{
    if (const Result<> taken = store.takeFromShelf(manifestHash); !taken) {
        return taken;
    }
    QFile::remove(store.shelfFolder() + u'/' + QString::fromLatin1(manifestHash.toHex()) + u".meyar"_s);
    return {};
}

QStringList bundlesIn(const QString &folder)
{
    QStringList paths;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.meyar"_s, u"*.meyar.age"_s}, QDir::Files, QDir::Name)) {
        paths.append(file.filePath());
    }
    return paths;
}

std::vector<FolderImport> importAll(Store &store, const QStringList &paths,
                                    const std::function<bool(int, int, const QString &)> &goOn,
                                    const ImportOptions &options)
{
    std::vector<FolderImport> results;
    for (const QString &path : paths) {
        if (!goOn(static_cast<int>(results.size()), static_cast<int>(paths.size()), QFileInfo(path).fileName())) {
            break;
        }
        results.push_back({path, importBundle(store, path, options)});
    }
    return results;
}

} // namespace meyar
