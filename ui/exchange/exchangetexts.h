// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/sync/exchange.h"
#include "core/sync/exportevidence.h"
#include "ui/exchange/exchangelines.h"

#include <QCoreApplication>

namespace meyar::ui {

/// Makes what the export and import parts show of bundles and receipts.
class ExchangeTexts final
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeTexts)

public:
    explicit ExchangeTexts(const Translation &words)
        : m_words(words)
    {
    }

    [[nodiscard]] ExchangeAudit audit(const AssessmentRow &row) const;
    /// What a bundle of `rows` would carry; `factories` < 0: of one audit.
    [[nodiscard]] std::vector<ExchangeFact> contents(const std::vector<AssessmentRow> &rows,
                                                     int factories) const;
    [[nodiscard]] std::vector<ExchangeFact> lacking() const; ///< of a bundle for one laptop
    [[nodiscard]] QString pending(int answers, bool isEmpty) const;
    [[nodiscard]] ExchangeLaptop laptop(const DeviceInfo &device, const QString &programme) const;
    [[nodiscard]] ExchangeResult result(const ExportSummary &summary, bool isReceipt) const;
    [[nodiscard]] ExchangePeer peer(const DeviceInfo &device) const;
    /// What another laptop has not confirmed to hold.
    [[nodiscard]] ExchangeFact unconfirmed(const PeerRow &peer) const;
    /// For whom a bundle will be encrypted, or why it will not; `peer`: the laptop it is made for,
    /// if any.
    [[nodiscard]] QString encryption(bool isEncrypted, bool knowsOffice,
                                     const DeviceInfo *peer) const;
    /// How many photos and documents there are to hand over, and how many are missing here.
    [[nodiscard]] QString evidence(int files, qint64 bytes, int missing) const;
    void addEvidenceResult(EvidenceState &state, const EvidenceSummary &summary) const;
    [[nodiscard]] ShelfLine shelved(const ShelvedBundle &bundle) const;
    /// How one file of several fared.
    [[nodiscard]] ExchangeFact fared(const Receipt &receipt) const;
    [[nodiscard]] ExchangeFact refused(const QString &path, const Error &error) const;
    /// `ours`: the programme this laptop works for.
    [[nodiscard]] ExchangePreview preview(const BundlePreview &preview, const QString &ours) const;
    [[nodiscard]] ReceiptLine receipt(const Receipt &receipt) const;

private:
    [[nodiscard]] QString placed(const QString &text) const;
    [[nodiscard]] QString sender(const DeviceInfo &device) const;
    void addTrust(ExchangePreview &line, const BundlePreview &preview) const;
    void addKind(ExchangePreview &line,
                 const BundlePreview &preview) const; ///< purpose, part, encryption
    void addWarnings(std::vector<ExchangeFact> &facts, const Receipt &receipt) const;

    const Translation &m_words;
};

/// The first 16 hexadecimal digits of a hash in groups of four, to compare by eye.
[[nodiscard]] QString shortHash(const QByteArray &hash);

} // namespace meyar::ui
