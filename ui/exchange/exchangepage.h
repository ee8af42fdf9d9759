// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/frame/page.h"

class QAction;
class QStackedWidget;

namespace meyar::ui {

class ConflictPanel;
class Dialogs;
class ExchangeController;
class ExportPanel;
class ImportPanel;
class LanguageController;
class SegmentedSwitch;

/// Working with other laptops: write a bundle, merge one, decide what differs.
class ExchangePage final : public Page
{
    Q_OBJECT

public:
    ExchangePage(ExchangeController &controller, LanguageController &languages, Dialogs &dialogs,
                 QWidget *parent = nullptr);

    void showExport(AssessmentId only); ///< null = everything
    void showImport();
    void showConflicts();
    void showConflictOf(AssessmentId of, const QString &answer); ///< that answer's, or the first of the audit

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString contextLine() const override;
    [[nodiscard]] QList<QWidget *> topBarWidgets() override;
    [[nodiscard]] bool offersBothLanguages() const override;
    [[nodiscard]] int footHeight() const override;
    void activated() override;

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildActions();
    void connectPanels();
    void connectController();
    QAction *addPageAction(const QKeySequence &keys, const QString &keywords,
                           void (ExchangePage::*handler)());
    void showPart(const QString &id);
    void saveBundle();
    void saveReceipt();
    void saveEvidence();
    void chooseBundle();
    void chooseFolder();
    void take(const QStringList &paths); ///< files and folders to import
    void updateExport();
    void updateImport();
    void updateConflicts();
    void updateActions();
    // what the actions do
    void openExport();
    void mergeBundle();
    void chooseFirst();
    void chooseSecond();
    void writeThird();
    void decide();
    void decideLater();
    void openQuestion();

    ExchangeController &m_controller;
    LanguageController &m_languages;
    Dialogs &m_dialogs;
    SegmentedSwitch *m_parts;
    QStackedWidget *m_stack;
    ExportPanel *m_export;
    ImportPanel *m_import;
    ConflictPanel *m_conflicts;
    QList<QAction *> m_conflictActions;
    QAction *m_exportAction = nullptr;
    QAction *m_importAction = nullptr;
    QAction *m_conflictsAction = nullptr;
    QAction *m_saveAction = nullptr;
    QAction *m_receiptAction = nullptr;
    QAction *m_evidenceAction = nullptr;
    QAction *m_chooseAction = nullptr;
    QAction *m_folderAction = nullptr;
    QAction *m_mergeAction = nullptr;
    QAction *m_first = nullptr;
    QAction *m_second = nullptr;
    QAction *m_third = nullptr;
    QAction *m_decide = nullptr;
    QAction *m_later = nullptr;
    QAction *m_question = nullptr;
};

} // namespace meyar::ui
