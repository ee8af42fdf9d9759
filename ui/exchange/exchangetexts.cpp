// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchangetexts.h"

#include "core/vault/devicekeys.h"
#include "core/wording/errortext.h"
#include "core/wording/format.h"
#include "core/wording/sentence.h"
#include "ui/common/bidi.h"

#include <QFileInfo>

#include <algorithm>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourMs = 3'600'000;

/// A moment for a line of parts: date and time stay in the order of the language. Both are
/// isolated, so that nothing else in it tells its direction.
QString momentText(const Translation &words, qint64 ms)
{
    const QString text = dateTimeText(words, QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC));
    return isRightToLeft(words.language()) ? u"\u2067"_s + text + u"\u2069"_s : text;
}

} // namespace

QString shortHash(const QByteArray &hash)
{
    const QString digits = QString::fromLatin1(hash.left(8).toHex());
    QStringList groups;
    for (qsizetype at = 0; at < digits.size(); at += 4) {
        groups << digits.mid(at, 4);
    }
    return groups.join(u' ');
}

QString ExchangeTexts::placed(const QString &text) const
{
    return placedIn(m_words, text);
}

QString ExchangeTexts::sender(const DeviceInfo &device) const
{
    return device.person.isEmpty() ? tr("Laptop %1").arg(placed(device.label)) : device.person;
}

ExchangeAudit ExchangeTexts::audit(const AssessmentRow &row) const
{
    const bool urdu = m_words.language() == Language::Urdu && !row.enterpriseNameUrdu.isEmpty();
    const QString name = urdu ? row.enterpriseNameUrdu : row.enterpriseName;
    const QString factory
        = row.siteName.isEmpty() ? name : tr("%1, %2").arg(placed(name), placed(row.siteName));
    return {row.assessment.id, dotted({factory, dateText(m_words, row.assessment.startedOn)})};
}

std::vector<ExchangeFact> ExchangeTexts::contents(const std::vector<AssessmentRow> &rows,
                                                  int factories) const
{
    int answers = 0;
    int findings = 0;
    for (const AssessmentRow &row : rows) {
        answers += row.answered;
        findings += row.findings;
    }
    std::vector<ExchangeFact> facts;
    if (factories >= 0) {
        facts.push_back({Mark::Good, tr("%n factories", nullptr, factories)});
        facts.push_back(
            {Mark::Good,
             tr("%n audits with their checklists", nullptr, static_cast<int>(rows.size()))});
    } else {
        facts.push_back(
            {Mark::Good, tr("This audit with its checklist, and the list of factories")});
    }
    facts.push_back({Mark::Good, grouped(tr("%n answers and notes", nullptr, answers), answers)});
    facts.push_back({Mark::Good, tr("%n findings with their actions", nullptr, findings)});
    facts.push_back(
        {Mark::Good,
         tr("Who wrote what and when, signed, so that nothing can be changed on the way")});
    return facts;
}

std::vector<ExchangeFact> ExchangeTexts::lacking() const
{
    return {{Mark::Good, tr("Only the changes that this laptop has not confirmed yet, of whatever audit; they are counted when the file is written")},
            {Mark::Good, tr("Who wrote what and when, signed, so that nothing can be changed on the way")}};
}

QString ExchangeTexts::pending(int answers, bool isEmpty) const
{
    if (isEmpty) {
        return tr("There is nothing to hand over yet.");
    }
    return answers == 0 ? tr("Everything you wrote is in a bundle already.")
                        : grouped(tr("%n answers not yet exported", nullptr, answers), answers);
}

ExchangeLaptop ExchangeTexts::laptop(const DeviceInfo &device, const QString &programme) const
{
    return {device.person, device.label, vault::fingerprint(device.publicKey), programme};
}

ExchangePreview ExchangeTexts::preview(const BundlePreview &preview, const QString &ours) const
{
    ExchangePreview line;
    line.fileName = QFileInfo(preview.path).fileName();
    line.from = preview.sender.person.isEmpty()
        ? sender(preview.sender)
        : dotted({preview.sender.person, tr("Laptop %1").arg(placed(preview.sender.label))});
    line.fingerprint = vault::fingerprint(preview.sender.publicKey);
    addTrust(line, preview);
    line.programme = preview.programmeName;
    line.made = dotted({momentText(m_words, preview.madeAtMs), sizeText(m_words, preview.bytes)});
    line.isNew = preview.newChanges > 0;
    addKind(line, preview);
    const QString fresh = preview.newAssessments > 0
        ? tr("%n new here", nullptr, preview.newAssessments)
        : QString();
    line.facts.push_back(
        {Mark::Good, dotted({tr("%n audits", nullptr, preview.assessments), fresh})});
    line.facts.push_back({line.isNew ? Mark::Good : Mark::NotApplicable,
                          line.isNew
                              ? tr("%n changes that are not here yet", nullptr, preview.newChanges)
                              : tr("Nothing new: everything in it is here already")});
    if (preview.changes > preview.newChanges && line.isNew) {
        line.facts.push_back(
            {Mark::NotApplicable,
             tr("%n changes known already", nullptr, preview.changes - preview.newChanges)});
    }
    line.facts.push_back(
        {Mark::Good,
         tr("Written on %n laptops, every signature checked", nullptr, preview.devices)});
    if (preview.byRevoked > 0) {
        line.facts.push_back({Mark::Bad,
                              tr("%n changes by laptops that are trusted no more will be held back",
                                 nullptr, preview.byRevoked)});
    }
    if (preview.adoptsProgramme) {
        line.facts.push_back(
            {Mark::Warn,
             tr("This laptop is still empty and will join the programme of the bundle")});
    }
    if (!preview.sameProgramme) {
        line.obstacle = errorText(
            m_words, {Error::Code::OtherProgramme, {preview.path, preview.programmeName, ours}});
    }
    return line;
}

ReceiptLine ExchangeTexts::receipt(const Receipt &receipt) const
{
    ReceiptLine line;
    line.fileName = receipt.fileName;
    line.from = sender(receipt.sender);
    line.when = momentText(m_words, receipt.receivedMs);
    line.fingerprint = shortHash(receipt.manifestHash);
    line.conflictsOpened = receipt.conflictsOpened;
    const bool isNew = receipt.newChanges > 0;
    line.remark = isNew ? tr("%n answers", nullptr, receipt.newAnswers) : tr("Nothing new");
    if (receipt.conflictsOpened > 0) {
        line.remark = dotted({line.remark, tr("%n to decide", nullptr, receipt.conflictsOpened)});
    }
    line.facts.push_back({isNew ? Mark::Good : Mark::NotApplicable,
                          isNew ? tr("%n new changes", nullptr, receipt.newChanges)
                                : tr("Nothing new: everything in it was here already")});
    if (isNew) {
        line.facts.push_back(
            {Mark::Good, tr("%n answers added or changed", nullptr, receipt.newAnswers)});
    }
    if (receipt.knownChanges > 0 && isNew) {
        line.facts.push_back({Mark::NotApplicable,
                              tr("%n changes were known already", nullptr, receipt.knownChanges)});
    }
    if (receipt.conflictsClosed > 0) {
        line.facts.push_back({Mark::Good,
                              tr("%n conflicts were decided on the other laptop", nullptr,
                                 receipt.conflictsClosed)});
    }
    if (receipt.conflictsOpened > 0) {
        line.facts.push_back({Mark::Conflict,
                              tr("%n values differ, notes included, and wait for a decision",
                                 nullptr, receipt.conflictsOpened)});
    } else if (isNew) {
        line.facts.push_back({Mark::Good, tr("No new conflicts")});
    }
    addWarnings(line.facts, receipt);
    const auto isWarning = [](const ExchangeFact &fact) {
        return fact.mark == Mark::Warn || fact.mark == Mark::Bad;
    };
    const bool warned = std::any_of(line.facts.begin(), line.facts.end(), isWarning);
    line.mark = warned                ? Mark::Warn
        : receipt.conflictsOpened > 0 ? Mark::Conflict
        : isNew                       ? Mark::Good
                                      : Mark::NotApplicable;
    line.spoken = QStringList{line.fileName, line.from, line.when, line.remark}.join(u", "_s);
    return line;
}

void ExchangeTexts::addWarnings(std::vector<ExchangeFact> &facts, const Receipt &receipt) const
{
    if (receipt.senderWasUnknown && !receipt.sender.certificate) {
        facts.push_back({Mark::Warn, tr("It was the first bundle from this laptop")});
    }
    if (receipt.heldBack > 0) {
        facts.push_back({Mark::Bad,
                         tr("%n changes by laptops that are trusted no more were held back",
                            nullptr, receipt.heldBack)});
    }
    if (receipt.gaps > 0) {
        facts.push_back({Mark::Warn,
                         tr("Earlier changes of %n laptops are missing. Ask the sender for a "
                            "bundle of everything",
                            nullptr, receipt.gaps)});
    }
    if (receipt.forks > 0) {
        facts.push_back(
            {Mark::Bad,
             tr("%n laptops wrote the same change twice, as after a restored copy. Nothing was "
                "lost; tell your office",
                nullptr, receipt.forks)});
    }
    if (receipt.needNewer > 0) {
        facts.push_back({Mark::Warn,
                         tr("%n changes need a newer Meyar. They are kept and passed on", nullptr,
                            receipt.needNewer)});
    }
    if (receipt.clockAheadMs > 0) {
        const int hours = static_cast<int>((receipt.clockAheadMs + hourMs / 2) / hourMs);
        facts.push_back(
            {Mark::Warn,
             tr("The sender's clock is %n hours ahead. Ask them to set it", nullptr, hours)});
    }
}

} // namespace meyar::ui
