// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/outgoing.h"

#include "core/vault/exchangekey.h"

namespace meyar::bundle {

Result<QStringList> withOurselves(const QString &profile, const QStringList &recipients)
{
    if (recipients.isEmpty()) {
        return recipients;
    }
    const Result<vault::AgeIdentity> own = vault::exchangeKey(profile);
    if (!own) {
        return failAs(own);
    }
    QStringList all = recipients + QStringList{own->recipient().toString()};
    all.removeDuplicates();
    all.sort();
    return all;
}

Result<BundleContent> newBundle(Store &store, BundlePurpose purpose, const std::vector<AssessmentId> &only,
                                const QStringList &recipients)
{
    const Result<quint64> mark = store.clockMark();
    const Result<QString> name = store.programmeName();
    Result<QStringList> readers = withOurselves(store.profile(), recipients);
    Result<std::vector<HeldFeed>> have = store.held(only);
    Result<std::vector<WantedRange>> ranges = store.missingRanges();
    const Result<MissingEvidence> lacking = store.missingEvidence();
    if (!mark || !name || !readers || !have || !ranges || !lacking) {
        return tl::unexpected(!mark ? mark.error() : !name ? name.error()
                                  : !readers ? readers.error()
                                  : !have    ? have.error()
                                  : !ranges  ? ranges.error()
                                             : lacking.error());
    }
    BundleContent content;
    content.bundleId = vault::randomBytes(16);
    content.hlc = *mark;
    content.programme = store.programme();
    content.programmeName = *name;
    content.appVersion = QStringLiteral(MEYAR_VERSION);
    content.purpose = purpose;
    content.recipients = std::move(*readers);
    content.have = std::move(*have);
    content.wantRanges = std::move(*ranges);
    for (const EvidenceRow &row : lacking->missing) {
        content.wantBlobs.push_back(row.evidence.sha256);
    }
    return content;
}

void addFeeds(BundleContent &content, const std::vector<FeedRun> &runs)
{
    for (const FeedRun &run : runs) {
        BundleFeed feed;
        feed.document = run.document;
        feed.device = run.device;
        feed.fromSeq = run.fromSeq;
        feed.toSeq = run.fromSeq + run.changes.size() - 1;
        feed.toHash = changeHash(run.changes.back().head);
        feed.signature = run.signature;
        content.feeds.push_back(std::move(feed));
        content.changes.insert(content.changes.end(), run.changes.begin(), run.changes.end());
    }
}

Result<BundleContent> writeSigned(Store &store, const QString &path, BundleContent content)
{
    const Result<QByteArray> secret = store.secretKey();
    const Result<DeviceInfo> me = store.thisDevice();
    if (!me || !secret) {
        return tl::unexpected(!me ? me.error() : secret.error());
    }
    return writeBundle(path, std::move(content), {me->publicKey, *secret});
}

} // namespace meyar::bundle
