// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/sync/exchange.h"
#include "ui/exchange/conflictcontroller.h"
#include "ui/exchange/receiptsmodel.h"

#include <QObject>

#include <optional>

namespace meyar::ui {

class Workspace;

/// Bundles: writes them, looks into them, merges them, and keeps what each merge did. What is
/// refused stands on the page as a sentence. The conflicts that merging opened have a controller of
/// their own.
class ExchangeController final : public QObject
{
    Q_OBJECT

public:
    explicit ExchangeController(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] ConflictController &conflicts() { return m_conflicts; }
    [[nodiscard]] ReceiptsModel &receipts() { return m_receipts; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] ExportState exportState() const;
    [[nodiscard]] ImportState importState() const;
    [[nodiscard]] QString suggestedName() const;
    [[nodiscard]] QString suggestedReceiptName() const;

    void refreshIfStale();
    void retranslate(); ///< makes every prepared text again

    void chooseScope(AssessmentId only); ///< null = everything; also before it has been read
    void choosePeer(const QByteArray &laptop); ///< what that laptop lacks
    void setEncrypted(bool encrypted);
    void exportTo(const QString &path);
    void writeReceipt(const QString &path); ///< only what is here and what is missing

    void inspect(const QString &path);
    void merge(); ///< the bundle that was looked into
    /// Files, and folders with the bundles in them, one after the other: a bad one does not stop
    /// the rest.
    void importMany(const QStringList &paths);
    void cancelMany(); ///< after the file that is being merged; what was merged stays
    void acceptShelved(const QByteArray &id);
    void discardShelved(const QByteArray &id);
    void leaveBundle(); ///< back to choosing one
    void openReceipt(int row);

Q_SIGNALS:
    void wentStale();
    void exportChanged();
    void importChanged();
    void receiptAdded(); ///< a bundle was merged: its receipt is row 0

private:
    enum class Task { None, Exporting, Inspecting, Merging, Several };
    struct Loaded;

    void refresh();
    void take(Loaded loaded);
    void prepareReceipts();
    void mergeDone(const Receipt &receipt);
    void importNext();
    void severalDone();
    void write(ExportRequest request);
    [[nodiscard]] const DeviceInfo *peer() const; ///< the chosen one
    [[nodiscard]] bool canEncrypt() const;
    [[nodiscard]] bool isEncrypted() const { return m_encrypt && canEncrypt(); }
    [[nodiscard]] std::vector<AssessmentRow> rowsInScope() const;
    template <typename Work, typename Handler> void run(Task task, Work work, Handler handler);

    Workspace &m_workspace;
    Translation m_words;
    ConflictController m_conflicts;
    ReceiptsModel m_receipts;
    std::vector<AssessmentRow> m_assessments; ///< latest first
    std::vector<Receipt> m_receiptRows; ///< latest first
    std::vector<PeerRow> m_peers; ///< latest heard first
    std::vector<ShelvedBundle> m_shelf;
    QStringList m_office; ///< to whom bundles for the office are encrypted
    QByteArray m_since; ///< the chosen peer's key
    bool m_encrypt = true;
    bool m_wroteReceipt = false;
    QStringList m_queue; ///< files still to be imported
    int m_total = 0;
    std::vector<ExchangeFact> m_results;
    DeviceInfo m_device;
    QString m_programme;
    int m_factories = 0;
    int m_pending = 0;
    AssessmentId m_only;
    Task m_task = Task::None;
    std::optional<Error> m_exportProblem;
    std::optional<Error> m_importProblem;
    std::optional<ExportSummary> m_exported;
    std::optional<BundlePreview> m_preview;
    int m_openReceipt = -1;
    bool m_fresh = false; ///< the open receipt was made just now
    bool m_loaded = false;
    bool m_stale = true;
};

} // namespace meyar::ui
