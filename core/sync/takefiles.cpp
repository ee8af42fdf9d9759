// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/takefiles.h"

#include "core/evidence/limits.h"
#include "core/sync/diskspace.h"
#include "core/sync/evidencetosend.h"

#include <QBuffer>

#include <algorithm>

namespace meyar::bundle {

using namespace Qt::StringLiterals;

namespace {

/// Files that rows name, here or in the bundle.
Result<std::set<QByteArray>> namedFiles(Store &store, const IncomingBundle &bundle)
{
    Result<std::set<QByteArray>> named = store.namedEvidence();
    if (!named) {
        return named;
    }
    for (const IncomingChange &incoming : bundle.changes) {
        for (const Op &op : incoming.change.ops) {
            const auto *sha256 = std::get_if<QByteArray>(&op.value);
            if (sha256 != nullptr && op.entityType == static_cast<quint64>(EntityType::Evidence)
                && op.field == u"sha256"_s) {
                named->insert(*sha256);
            }
        }
    }
    return named;
}

/// Whether an assessment that the sender holds is known here or comes along: its rows may come later.
Result<bool> speaksOfKnownAssessment(Store &store, const BundleContent &content)
{
    std::set<QByteArray> comes;
    for (const BundleFeed &feed : content.feeds) {
        comes.insert(feed.document);
    }
    const Result<std::vector<AssessmentRow>> rows = store.assessments();
    if (!rows) {
        return failAs(rows);
    }
    for (const AssessmentRow &row : *rows) {
        comes.insert(row.assessment.id.bytes());
    }
    const QByteArray registry = store.programme().bytes();
    return std::any_of(content.have.begin(), content.have.end(), [&](const HeldFeed &held) {
        return held.document != registry && comes.contains(held.document);
    });
}

} // namespace

Result<TakenFiles> takeFiles(Store &store, const BundleContent &content, const IncomingBundle &bundle)
{
    TakenFiles result;
    if (content.blobs.empty()) {
        return result;
    }
    const Result<std::set<QByteArray>> named = namedFiles(store, bundle);
    const Result<std::set<QByteArray>> removed = removedForGood(store);
    const Result<bool> isOfKnown = speaksOfKnownAssessment(store, content);
    if (!named || !removed || !isOfKnown) {
        return tl::unexpected(!named ? named.error() : !removed ? removed.error() : isOfKnown.error());
    }
    const evidence::Files files = store.evidenceFiles();
    std::vector<const BundleBlob *> wanted;
    qint64 bytes = 0;
    for (const BundleBlob &blob : content.blobs) {
        const bool mayStay = !removed->contains(blob.sha256) && typeOf(blob.bytes) == blob.type
            && blob.bytes.size() <= evidence::maxFileSize && (*isOfKnown || named->contains(blob.sha256));
        if (!mayStay) {
            ++result.refused;
        } else if (!files.has(blob.sha256) || !files.verify(blob.sha256)) {
            wanted.push_back(&blob);
            bytes += blob.bytes.size();
        }
    }
    if (const Result<> room = requireSpace(files.folder(), bytes); !room) {
        return failAs(room);
    }
    for (const BundleBlob *blob : wanted) {
        QBuffer source;
        source.setData(blob->bytes);
        source.open(QIODevice::ReadOnly);
        if (const Result<> kept = files.receive(source, blob->sha256, blob->bytes.size()); !kept) {
            return failAs(kept);
        }
        ++result.taken;
    }
    return result;
}

} // namespace meyar::bundle
