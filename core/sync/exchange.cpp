// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/exchange.h"

#include "core/store/entities.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

/// Lower-case ASCII letters, digits and single hyphens: safe in every file system and mail.
QString plainName(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        const bool keep = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        if (keep) {
            plain += c;
        } else if (!plain.isEmpty() && !plain.endsWith(u'-')) {
            plain += u'-';
        }
    }
    while (plain.endsWith(u'-')) {
        plain.chop(1);
    }
    return plain.left(40);
}

BundleContent contentOf(const std::vector<FeedRun> &runs)
{
    BundleContent content;
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
    return content;
}

Result<std::vector<IncomingChange>> decoded(const BundleContent &content, const QString &path)
{
    std::vector<IncomingChange> changes;
    changes.reserve(content.changes.size());
    for (const RawChange &raw : content.changes) {
        Result<Change> change = decode(raw, path);
        if (!change) {
            return failAs(change);
        }
        changes.push_back({raw, std::move(*change), changeHash(raw.head)});
    }
    return changes;
}

} // namespace

QString suggestedBundleName(const QString &programmeName, const QString &laptop, const QDateTime &now)
{
    const QString programme = plainName(programmeName);
    return (programme.isEmpty() ? u"meyar"_s : programme) + u'-' + plainName(laptop) + u'-'
        + now.toLocalTime().toString(u"yyyyMMdd-HHmm"_s) + u".meyar"_s;
}

Result<ExportSummary> exportBundle(Store &store, const ExportRequest &request)
{
    const Result<std::vector<FeedRun>> runs = store.feeds({request.only});
    if (!runs) {
        return failAs(runs);
    }
    const Result<DeviceInfo> me = store.thisDevice();
    const Result<QByteArray> secret = store.secretKey();
    const Result<quint64> mark = store.clockMark();
    const Result<QString> name = store.programmeName();
    if (!me || !secret || !mark || !name) {
        return tl::unexpected(!me ? me.error() : !secret ? secret.error() : !mark ? mark.error() : name.error());
    }
    BundleContent content = contentOf(*runs);
    content.bundleId = vault::randomBytes(16);
    content.hlc = *mark;
    content.sender = me->publicKey;
    content.programme = store.programme();
    content.programmeName = *name;
    content.appVersion = QStringLiteral(MEYAR_VERSION);
    const Result<BundleContent> written = writeBundle(request.path, std::move(content), {me->publicKey, *secret});
    if (!written) {
        return failAs(written);
    }
    if (request.only.empty()) {
        if (const Result<> marked = store.markExported(); !marked) {
            return failAs(marked);
        }
    }
    ExportSummary summary;
    summary.path = request.path;
    summary.bytes = written->fileSize;
    summary.feeds = static_cast<int>(written->feeds.size());
    summary.changes = static_cast<int>(written->changes.size());
    summary.manifestHash = written->manifestHash;
    QSet<QByteArray> documents;
    for (const BundleFeed &feed : written->feeds) {
        documents.insert(feed.document);
    }
    const Result<std::vector<AssessmentRow>> assessments = store.assessments();
    if (assessments) {
        for (const AssessmentRow &row : *assessments) {
            summary.assessments += documents.contains(row.assessment.id.bytes()) ? 1 : 0;
        }
    }
    return summary;
}

Result<BundlePreview> inspectBundle(Store &store, const QString &path)
{
    const Result<BundleContent> content = readBundle(path);
    if (!content) {
        return failAs(content);
    }
    const Result<std::vector<IncomingChange>> changes = decoded(*content, path);
    const Result<DeviceInfo> sender = store.device(content->sender);
    const Result<bool> empty = store.isEmpty();
    if (!changes || !sender || !empty) {
        return tl::unexpected(!changes ? changes.error() : !sender ? sender.error() : empty.error());
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
    preview.madeAtMs = static_cast<qint64>(content->hlc >> 16);
    preview.appVersion = content->appVersion;
    preview.changes = static_cast<int>(changes->size());

    std::vector<QByteArray> hashes;
    QSet<QByteArray> assessments;
    QSet<QByteArray> devices;
    for (const IncomingChange &incoming : *changes) {
        hashes.push_back(incoming.hash);
        devices.insert(incoming.change.device);
        preview.ops += static_cast<int>(incoming.change.ops.size());
        for (const Op &op : incoming.change.ops) {
            if (op.entityType == static_cast<quint64>(EntityType::Assessment)) {
                assessments.insert(incoming.change.document);
            }
        }
    }
    preview.devices = static_cast<int>(devices.size());
    preview.assessments = static_cast<int>(assessments.size());
    const Result<std::vector<bool>> known = store.knows(hashes);
    if (!known) {
        return failAs(known);
    }
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

Result<Receipt> importBundle(Store &store, const QString &path)
{
    const Result<BundleContent> content = readBundle(path);
    if (!content) {
        return failAs(content);
    }
    Result<std::vector<IncomingChange>> changes = decoded(*content, path);
    if (!changes) {
        return failAs(changes);
    }
    IncomingBundle bundle;
    bundle.fileName = QFileInfo(path).fileName();
    bundle.manifestHash = content->manifestHash;
    bundle.sender = content->sender;
    bundle.programme = content->programme;
    bundle.programmeName = content->programmeName;
    bundle.hlc = content->hlc;
    bundle.changes = std::move(*changes);
    for (const BundleFeed &feed : content->feeds) {
        bundle.signatures.push_back({feed.toHash, feed.signature});
    }
    return store.merge(bundle);
}

} // namespace meyar
