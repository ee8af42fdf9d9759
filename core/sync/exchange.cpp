// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/exchange.h"

#include "core/sync/evidencetosend.h"
#include "core/sync/outgoing.h"
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

BundlePurpose purposeOf(const ExportRequest &request)
{
    if (request.onlyReceipt) {
        return BundlePurpose::Receipt;
    }
    if (request.onlyTrust) {
        return BundlePurpose::Trust;
    }
    if (!request.since.isEmpty()) {
        return BundlePurpose::Delta;
    }
    return request.only.empty() ? BundlePurpose::Everything : BundlePurpose::Part;
}

/// Evidence goes along if it was asked for and is small.
Result<> addSmallEvidence(Store &store, const ExportRequest &request, BundleContent &content, ExportSummary &summary)
{
    if (request.onlyReceipt || request.onlyTrust || request.evidenceUpTo <= 0) {
        return {};
    }
    const Result<bundle::EvidenceToSend> evidence
        = bundle::evidenceToSend(store, request.only, request.since);
    if (!evidence) {
        return failAs(evidence);
    }
    const auto files = static_cast<int>(evidence->files.size());
    if (evidence->bytes > request.evidenceUpTo) {
        summary.filesLeft = files;
        return {};
    }
    summary.files = files;
    for (const bundle::FileToSend &file : evidence->files) {
        content.blobs.push_back(file.blob);
    }
    return {};
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
    if (request.onlyTrust && !request.recipients.isEmpty()) {
        return fail(Error::Code::BadArgument, {u"encryption"_s, u"--encrypt"_s, u"none, as everybody may read it"_s});
    }
    const Result<vault::AgeIdentity> ownKey = vault::exchangeKey(store.profile());
    if (!ownKey) {
        return failAs(ownKey);
    }
    const QString ownRecipient = ownKey->recipient().toString();
    // A receipt only tells; it writes nothing.
    const Result<std::vector<FeedRun>> runs = request.onlyReceipt ? Result<std::vector<FeedRun>>()
        : request.onlyTrust                                       ? store.trustFeeds()
                                    : store.feeds({request.only, request.since, ownRecipient});
    if (!runs) {
        return failAs(runs);
    }
    Result<BundleContent> content = bundle::newBundle(store, purposeOf(request), request.only, request.recipients);
    if (!content) {
        return failAs(content);
    }
    bundle::addFeeds(*content, *runs);
    if (request.onlyTrust) {
        content->have.clear(); // whoever has the file need not know what audits there are
        content->wantRanges.clear();
        content->wantBlobs.clear();
    }
    ExportSummary summary;
    if (const Result<> added = addSmallEvidence(store, request, *content, summary); !added) {
        return failAs(added);
    }
    const Result<BundleContent> written = bundle::writeSigned(store, request.path, std::move(*content));
    if (!written && written.error().code == Error::Code::Damaged) { // it was read back: what is here is damaged, not the bundle
        return fail(Error::Code::Damaged, {store.path(), written.error().args.value(1)});
    }
    if (!written) {
        return failAs(written);
    }
    if (request.only.empty() && !request.onlyReceipt && !request.onlyTrust) {
        if (const Result<> marked = store.markExported(); !marked) {
            return failAs(marked);
        }
    }
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
