// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of senders, receivers, encryption and the shelf.
#include "ui/exchange/exchangetexts.h"

#include "core/vault/devicekeys.h"
#include "core/vault/keywords.h"
#include "core/wording/errortext.h"
#include "core/wording/format.h"
#include "core/wording/trustwords.h"
#include "ui/common/bidi.h"

#include <QDir>
#include <QFileInfo>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

QString spokenWords(const QByteArray &key, Language language)
{
    return vault::keyWords(key, language).join(u"  "_s);
}

} // namespace

ExchangeResult ExchangeTexts::result(const ExportSummary &summary, bool isReceipt) const
{
    ExchangeResult result;
    result.isReceipt = isReceipt;
    result.path = summary.path;
    const QString encrypted = summary.recipients > 0 ? tr("encrypted") : tr("not encrypted");
    result.remark = isReceipt
        ? dotted({sizeText(m_words, summary.bytes), encrypted})
        : dotted({sizeText(m_words, summary.bytes), tr("%n audits", nullptr, summary.assessments),
                  tr("%n changes", nullptr, summary.changes), encrypted});
    result.fingerprint = shortHash(summary.manifestHash);
    return result;
}

QString ExchangeTexts::evidence(int files, qint64 bytes, int missing) const
{
    const QString here = files == 0 ? tr("There are none here to hand over.")
                                    : dotted({tr("Photos and documents: %1").arg(countText(m_words, files)), sizeText(m_words, bytes)});
    return missing == 0 ? here : here + u' ' + tr("Missing on this laptop, too: %1.").arg(countText(m_words, missing));
}

void ExchangeTexts::addEvidenceResult(EvidenceState &state, const EvidenceSummary &summary) const
{
    if (summary.paths.isEmpty()) {
        state.written = tr("Nothing was written: the other laptop lacks none of them.");
    } else {
        state.written = dotted({tr("Written and checked"), tr("Files: %1").arg(countText(m_words, summary.paths.size())),
                                tr("Photos and documents: %1").arg(countText(m_words, summary.files)),
                                sizeText(m_words, summary.bytes)});
        QStringList names{QFileInfo(summary.paths.front()).fileName()};
        if (summary.paths.size() > 1) {
            names.append(u"…"_s);
            names.append(QFileInfo(summary.paths.back()).fileName());
        }
        state.files = placed(QDir::toNativeSeparators(QFileInfo(summary.paths.front()).absolutePath()) + u": "_s
                             + names.join(u' '));
    }
    QStringList left;
    if (summary.notHere > 0) {
        left += tr("Not here, so not sent: %1.").arg(countText(m_words, summary.notHere));
    }
    if (summary.damaged > 0) {
        left += tr("Changed on this disk, so not sent: %1.").arg(countText(m_words, summary.damaged));
    }
    state.left = left.join(u' ');
}

ExchangePeer ExchangeTexts::peer(const DeviceInfo &device) const
{
    return {device.publicKey,
            device.person.isEmpty() ? sender(device)
                                    : dotted({device.person, placed(device.label)})};
}

ExchangeFact ExchangeTexts::unconfirmed(const PeerRow &row) const
{
    const QString name = peer(row.device).name;
    if (row.notConfirmed == 0) {
        return {Mark::Good, tr("%1: has confirmed everything").arg(placed(name))};
    }
    return {Mark::Quarter,
            tr("%1: %n changes not confirmed", nullptr, row.notConfirmed).arg(placed(name))};
}

QString ExchangeTexts::encryption(bool isEncrypted, bool knowsOffice,
                                  const DeviceInfo *laptop) const
{
    const QString name = laptop ? peer(*laptop).name : QString();
    if (isEncrypted) {
        return laptop && knowsOffice
            ? tr("Only your office, %1 and this laptop can open it.").arg(placed(name))
            : laptop ? tr("Only %1 and this laptop can open it.").arg(placed(name))
                     : tr("Only your office and this laptop can open it.");
    }
    if (laptop && laptop->recipient.isEmpty()) {
        return tr("Whoever has the file can read it. %1 has not yet sent the key to encrypt to.")
            .arg(placed(name));
    }
    if (!laptop && !knowsOffice) {
        return tr(
            "Whoever has the file can read it. This programme has no office whose key is known.");
    }
    return tr("Whoever has the file can read it.");
}

ShelfLine ExchangeTexts::shelved(const ShelvedBundle &bundle) const
{
    return {
        bundle.manifestHash,
        dotted({bundle.fileName, sender(bundle.sender), tr("%n changes", nullptr, bundle.changes)}),
        bundle.isReady ? tr("The office has certified this laptop by now: take it in.") : reasonText(m_words, bundle.why),
        vault::fingerprint(bundle.sender.publicKey),
        spokenWords(bundle.sender.publicKey, Language::English),
        spokenWords(bundle.sender.publicKey, Language::Urdu),
        !bundle.isReady && bundle.why == vault::TrustReason::Revoked};
}

ExchangeFact ExchangeTexts::fared(const Receipt &receipt) const
{
    const QString from = sender(receipt.sender);
    if (receipt.isShelved) {
        return {Mark::Warn, dotted({receipt.fileName, from, tr("waits on the shelf")})};
    }
    if (receipt.newChanges == 0) {
        return {Mark::NotApplicable, dotted({receipt.fileName, from, tr("Nothing new")})};
    }
    const QString open = receipt.conflictsOpened > 0
        ? tr("%n to decide", nullptr, receipt.conflictsOpened)
        : QString();
    return {
        receipt.conflictsOpened > 0 ? Mark::Conflict : Mark::Good,
        dotted({receipt.fileName, from, tr("%n new changes", nullptr, receipt.newChanges), open})};
}

ExchangeFact ExchangeTexts::refused(const QString &path, const Error &error) const
{
    return {Mark::Bad, dotted({QFileInfo(path).fileName(), errorText(m_words, error)})};
}

void ExchangeTexts::addTrust(ExchangePreview &line, const BundlePreview &preview) const
{
    const DeviceInfo &from = preview.sender;
    const vault::DeviceTrust &trust = preview.senderTrust;
    line.willWait = !preview.mayMerge;
    const bool isKnown = from.trust == static_cast<int>(vault::TrustLevel::FirstUse);
    if (from.isThis) {
        line.trust = tr("Made on this laptop");
        line.trustMark = Mark::NotApplicable;
    } else if (trust.level == vault::TrustLevel::Revoked
               || from.trust == static_cast<int>(vault::TrustLevel::Revoked)) {
        line.trust = tr("%1. Ask your office before you merge")
                         .arg(reasonText(m_words, vault::TrustReason::Revoked));
        line.trustMark = Mark::Bad;
    } else if (trust.level == vault::TrustLevel::Certified && trust.certificate) {
        const QDateTime end
            = QDateTime::fromMSecsSinceEpoch(trust.certificate->validToMs - 1, Qt::UTC);
        line.trust = dotted({word(m_words, trust.level), trust.certificate->person,
                             word(m_words, trust.certificate->role),
                             tr("until %1").arg(dateText(m_words, end.date()))});
        line.trustMark = Mark::Good;
    } else if (line.willWait) {
        line.trust = tr("%1. Compare the key words with the sender by voice")
                         .arg(reasonText(m_words, trust.reason));
        line.trustMark = Mark::Warn;
    } else if (isKnown) {
        line.trust = tr("Known laptop");
        line.trustMark = Mark::Good;
    } else {
        line.trust
            = tr("First bundle from this laptop: compare the key words with the sender by voice");
        line.trustMark = Mark::Warn;
    }
    if (line.trustMark == Mark::Warn) {
        line.english = spokenWords(from.publicKey, Language::English);
        line.urdu = spokenWords(from.publicKey, Language::Urdu);
    }
}

void ExchangeTexts::addKind(ExchangePreview &line, const BundlePreview &preview) const
{
    QString purpose;
    switch (preview.purpose) {
    case BundlePurpose::Everything:
        purpose = tr("Everything that the sender has");
        break;
    case BundlePurpose::Part:
        purpose = tr("Chosen audits");
        break;
    case BundlePurpose::Delta:
        purpose = tr("What you had not yet confirmed to have");
        break;
    case BundlePurpose::Receipt:
        purpose = tr("A receipt: what the sender has and what is missing there");
        break;
    case BundlePurpose::Evidence:
        purpose = tr("Photos and documents");
        break;
    case BundlePurpose::FactoryCopy:
        purpose = tr("A copy for the factory");
        break;
    case BundlePurpose::Trust:
        purpose = tr("The list of trusted laptops");
        break;
    }
    if (preview.volume.of > 1) {
        purpose = dotted({purpose,
                          tr("part %1 of %2")
                              .arg(number(static_cast<qint64>(preview.volume.number)),
                                   number(static_cast<qint64>(preview.volume.of)))});
    }
    if (!purpose.isEmpty()) {
        line.facts.push_back({Mark::Good, purpose});
    }
    if (preview.wasEncryptedByAnother) {
        line.facts.push_back(
            {Mark::Warn,
             tr("Encrypted for you by somebody else than the sender, who passed it on")});
    } else if (preview.wasEncrypted) {
        line.facts.push_back(
            {Mark::Good, tr("Encrypted, and you are one of those who can open it")});
    } else {
        line.facts.push_back({Mark::NotApplicable, tr("Not encrypted")});
    }
}

} // namespace meyar::ui
