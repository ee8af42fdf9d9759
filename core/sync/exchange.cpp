// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/exchange.h"

#include "core/vault/exchangekey.h"

#include <QDateTime>
#include <QSet>

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

BundlePurpose purposeOf(const ExportRequest &request)
{
    if (request.onlyReceipt) {
        return BundlePurpose::Receipt;
    }
    if (!request.since.isEmpty()) {
        return BundlePurpose::Delta;
    }
    return request.only.empty() ? BundlePurpose::Everything : BundlePurpose::Part;
}

} // namespace

QString suggestedBundleName(const QString &programmeName, const QString &laptop, const QDateTime &now)
{
    const QString programme = plainName(programmeName);
    return (programme.isEmpty() ? u"meyar"_s : programme) + u'-' + plainName(laptop) + u'-'
        + now.toLocalTime().toString(u"yyyyMMdd-HHmm"_s) + u".meyar"_s;
}

Result<QStringList> officeRecipients(Store &store)
{
    const Result<vault::ProgrammeTrust> trust = store.programmeTrust();
    if (!trust) {
        return failAs(trust);
    }
    return trust->card ? trust->card->recipients : QStringList();
}

Result<ExportSummary> exportBundle(Store &store, const ExportRequest &request)
{
    const Result<vault::AgeIdentity> ownKey = vault::exchangeKey(store.profile());
    if (!ownKey) {
        return failAs(ownKey);
    }
    const QString ownRecipient = ownKey->recipient().toString();
    // A receipt only tells; it writes nothing.
    const Result<std::vector<FeedRun>> runs = request.onlyReceipt
        ? Result<std::vector<FeedRun>>()
        : store.feeds({request.only, request.since, ownRecipient});
    if (!runs) {
        return failAs(runs);
    }
    const Result<DeviceInfo> me = store.thisDevice();
    const Result<QByteArray> secret = store.secretKey();
    const Result<quint64> mark = store.clockMark();
    const Result<QString> name = store.programmeName();
    Result<std::vector<HeldFeed>> have = store.held(request.only);
    Result<std::vector<WantedRange>> wanted = store.missingRanges();
    if (!me || !secret || !mark || !name || !have || !wanted) {
        return tl::unexpected(!me ? me.error() : !secret ? secret.error() : !mark ? mark.error()
                                  : !name              ? name.error()
                                  : !have              ? have.error()
                                                       : wanted.error());
    }
    BundleContent content = contentOf(*runs);
    content.bundleId = vault::randomBytes(16);
    content.hlc = *mark;
    content.sender = me->publicKey;
    content.programme = store.programme();
    content.programmeName = *name;
    content.appVersion = QStringLiteral(MEYAR_VERSION);
    content.purpose = purposeOf(request);
    content.have = std::move(*have);
    content.wantRanges = std::move(*wanted);
    if (!request.recipients.isEmpty()) {
        content.recipients = request.recipients + QStringList{ownRecipient};
        content.recipients.removeDuplicates();
        content.recipients.sort();
    }
    const Result<BundleContent> written = writeBundle(request.path, std::move(content), {me->publicKey, *secret});
    if (!written) {
        return failAs(written);
    }
    if (request.only.empty() && !request.onlyReceipt) {
        if (const Result<> marked = store.markExported(); !marked) {
            return failAs(marked);
        }
    }
    ExportSummary summary;
    summary.path = request.path;
    summary.bytes = written->fileSize;
    summary.feeds = static_cast<int>(written->feeds.size());
    summary.changes = static_cast<int>(written->changes.size());
    summary.recipients = static_cast<int>(written->recipients.size());
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

} // namespace meyar
