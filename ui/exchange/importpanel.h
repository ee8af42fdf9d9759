// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/exchangelines.h"

#include <QWidget>

class QAbstractItemModel;
class QListView;

namespace meyar::ui {

class Button;
class Card;
class Chip;
class ExchangeFactLine;
class ExchangeFactList;
class InlineError;
class Label;
class MarkLabel;
class SectionHeader;
class ShelfList;
class TaskProgress;

/// Merging a bundle: choose or drop it, see what is in it, merge, read the receipt. At the side,
/// what was merged before.
class ImportPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPanel(QAbstractItemModel &receipts, QWidget *parent = nullptr);
    void showState(const ImportState &state);
    void selectReceipt(int row);
    void setDropping(bool dropping); ///< a file hovers over the page
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    void filesWanted();
    void folderWanted();
    void cancelRequested(); ///< of several files
    void shelvedAccepted(const QByteArray &id);
    void shelvedDiscarded(const QByteArray &id);
    void mergeRequested();
    void left(); ///< back to choosing a bundle
    void receiptOpened(int row);
    void conflictsWanted();

private:
    class DropZone;

    QWidget *buildMain();
    QWidget *buildDrop();
    QWidget *buildPreview();
    QWidget *buildReceipt();
    QWidget *buildResults();
    QWidget *buildHistory();
    void connectSignals();
    void showTask(const ImportState &state);
    void showPreview(const ExchangePreview &preview);
    void showReceipt(const ReceiptLine &receipt, bool fresh);

    DropZone *m_drop = nullptr;
    Label *m_dropTitle = nullptr;
    Label *m_dropText = nullptr;
    Button *m_choose = nullptr;
    Button *m_chooseFolder = nullptr;
    TaskProgress *m_progress = nullptr;
    InlineError *m_problem = nullptr;
    Card *m_preview = nullptr;
    Label *m_previewName = nullptr;
    Label *m_previewMade = nullptr;
    ExchangeFactLine *m_from = nullptr;
    ExchangeFactLine *m_fingerprint = nullptr;
    ExchangeFactLine *m_programme = nullptr;
    MarkLabel *m_trustMark = nullptr;
    Label *m_trust = nullptr;
    QWidget *m_words = nullptr;
    Label *m_wordsHint = nullptr;
    Label *m_english = nullptr;
    Label *m_urdu = nullptr;
    ExchangeFactList *m_previewFacts = nullptr;
    InlineError *m_obstacle = nullptr;
    Button *m_merge = nullptr;
    Button *m_cancel = nullptr;
    Card *m_receipt = nullptr;
    MarkLabel *m_receiptMark = nullptr;
    Label *m_receiptTitle = nullptr;
    Label *m_receiptWhen = nullptr;
    ExchangeFactList *m_receiptFacts = nullptr;
    ExchangeFactLine *m_receiptFile = nullptr;
    ExchangeFactLine *m_receiptHash = nullptr;
    Button *m_decide = nullptr;
    Button *m_another = nullptr;
    Card *m_results = nullptr;
    Label *m_resultsTitle = nullptr;
    ExchangeFactList *m_resultFacts = nullptr;
    Button *m_resultsClose = nullptr;
    ShelfList *m_shelf = nullptr;
    SectionHeader *m_historyHead = nullptr;
    QListView *m_history = nullptr;
    Label *m_noHistory = nullptr;
    QString m_running;
};

} // namespace meyar::ui
