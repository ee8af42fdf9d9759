// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/mergecontent.h"

#include "core/sync/limits.h"
#include "core/sync/mergeguards.h"
#include "core/sync/takefiles.h"

#include <QFileInfo>

namespace meyar::bundle {

namespace {

/// Before any file is taken: merging would refuse it afterwards.
Result<> checkProgramme(Store &store, const IncomingBundle &bundle)
{
    const Result<bool> empty = store.isEmpty();
    if (!empty) {
        return failAs(empty);
    }
    if (bundle.programme != store.programme() && !*empty) {
        return fail(Error::Code::OtherProgramme,
                    {bundle.fileName, bundle.programmeName, store.programmeName().value_or(QString())});
    }
    return {};
}

/// The people's names may have come with the bundle.
void nameAuthors(Store &store, std::vector<Overwrites> &overwrites)
{
    for (Overwrites &each : overwrites) {
        if (const Result<DeviceInfo> info = store.device(each.by.publicKey)) {
            each.by = *info;
        }
    }
}

} // namespace

Result<IncomingBundle> incoming(BundleContent &content, const QString &path)
{
    IncomingBundle bundle;
    bundle.fileName = QFileInfo(path).fileName();
    bundle.manifestHash = content.manifestHash;
    bundle.sender = content.sender;
    bundle.programme = content.programme;
    bundle.programmeName = content.programmeName;
    bundle.hlc = content.hlc;
    bundle.have = content.have;
    bundle.wantBlobs = content.wantBlobs;
    bundle.changes.reserve(content.changes.size());
    for (size_t i = 0; i < content.changes.size(); ++i) {
        const RawChange &raw = content.changes[i];
        Result<Change> change = i < content.decoded.size() ? std::move(content.decoded[i]) : decode(raw, path);
        if (!change) {
            return failAs(change);
        }
        bundle.changes.push_back({raw, std::move(*change), changeHash(raw.head)});
    }
    content.decoded.clear();
    for (const BundleFeed &feed : content.feeds) {
        bundle.signatures.push_back({feed.toHash, feed.signature});
    }
    return bundle;
}

Result<Receipt> mergeContent(Store &store, const BundleContent &content, IncomingBundle bundle,
                             const BundleTrust &trust, const ImportOptions &options)
{
    if (!options.acceptSender) {
        std::erase_if(bundle.changes,
                      [&](const IncomingChange &change) { return trust.byRevoked.contains(change.hash); });
    }
    const Result<> fits = checkProgramme(store, bundle);
    const Result<> few = options.acceptMany ? Result<>() : checkNewcomers(store, bundle);
    if (!fits || !few) {
        return tl::unexpected(!fits ? fits.error() : few.error());
    }
    Result<std::vector<Overwrites>> overwrites = overwritesIn(store, bundle, manyOverwrites);
    const Result<TakenFiles> files = takeFiles(store, content, bundle);
    if (!overwrites || !files) {
        return tl::unexpected(!overwrites ? overwrites.error() : files.error());
    }
    bundle.newFiles = files->taken;
    bundle.refusedFiles = files->refused;
    for (const Overwrites &each : *overwrites) {
        bundle.overwritten += each.answers;
    }
    Result<Receipt> receipt = store.merge(bundle);
    if (!receipt) {
        return receipt;
    }
    if (options.acceptSender && !trust.mayMerge) {
        if (const Result<> accepted = store.accept(bundle.sender); !accepted) {
            return failAs(accepted);
        }
    }
    const Result<MissingEvidence> missing = store.missingEvidence();
    if (!missing) {
        return failAs(missing);
    }
    nameAuthors(store, *overwrites);
    receipt->overwrites = std::move(*overwrites);
    receipt->files = missing->files;
    receipt->missingFiles = static_cast<int>(missing->missing.size());
    receipt->heldBack += options.acceptSender ? 0 : static_cast<int>(trust.byRevoked.size());
    return receipt;
}

} // namespace meyar::bundle
