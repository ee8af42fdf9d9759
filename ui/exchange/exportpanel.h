// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/exchangelines.h"

#include <QWidget>

class QComboBox;

namespace meyar::ui {

class Button;
class Card;
class ExchangeFactLine;
class ExchangeFactList;
class InlineError;
class Label;
class MarkLabel;
class SegmentedSwitch;
class TaskProgress;

/// Writing a bundle: everything or one audit, what goes along, and what was written.
class ExportPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPanel(QWidget *parent = nullptr);
    void showState(const ExportState &state);
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    void scopeChosen(meyar::AssessmentId only); ///< null = everything
    void peerChosen(const QByteArray &laptop); ///< what it lacks
    void encryptionChosen(bool encrypted);
    void saveRequested();
    void receiptRequested();

private:
    QWidget *buildMain();
    QWidget *buildScope();
    QWidget *buildResult();
    QWidget *buildLaptop();
    QWidget *buildEncryption();
    QWidget *buildPeers();
    void fillAudits(const ExportState &state);
    void fillPeers(const ExportState &state);
    void chooseScope(const QString &id);

    SegmentedSwitch *m_scope = nullptr;
    QComboBox *m_audits = nullptr;
    QComboBox *m_peers = nullptr;
    Label *m_encryptionTitle = nullptr;
    SegmentedSwitch *m_encryption = nullptr;
    MarkLabel *m_encryptionMark = nullptr;
    Label *m_encryptionText = nullptr;
    Button *m_receipt = nullptr;
    Card *m_peersCard = nullptr;
    Label *m_peersTitle = nullptr;
    ExchangeFactList *m_peerFacts = nullptr;
    Label *m_peersHint = nullptr;
    Label *m_scopeTitle = nullptr;
    ExchangeFactList *m_facts = nullptr;
    MarkLabel *m_pendingMark = nullptr;
    Label *m_pending = nullptr;
    Label *m_hint = nullptr;
    Button *m_save = nullptr;
    TaskProgress *m_progress = nullptr;
    InlineError *m_problem = nullptr;
    Card *m_result = nullptr;
    Label *m_resultTitle = nullptr;
    ExchangeFactLine *m_path = nullptr;
    ExchangeFactLine *m_size = nullptr;
    ExchangeFactLine *m_hash = nullptr;
    Label *m_next = nullptr;
    Label *m_laptopTitle = nullptr;
    ExchangeFactLine *m_person = nullptr;
    ExchangeFactLine *m_label = nullptr;
    ExchangeFactLine *m_fingerprint = nullptr;
    ExchangeFactLine *m_programme = nullptr;
    Label *m_laptopHint = nullptr;
    std::vector<ExchangeAudit> m_shownAudits;
    std::vector<ExchangePeer> m_shownPeers;
    bool m_running = false;
    bool m_oneAudit = false;
};

} // namespace meyar::ui
