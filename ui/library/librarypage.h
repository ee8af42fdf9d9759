// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportdocument.h"
#include "ui/frame/page.h"

class QMenu;
class QStackedWidget;

namespace meyar::ui {

class Button;
class CheckPanel;
class ComparePanel;
class Dialogs;
class EmptyState;
class LibraryController;
class PackChooser;
class PackPanel;

/// The page "library": the checklists at hand, to read, and the check and import of one that somebody wrote.
class LibraryPage final : public Page
{
    Q_OBJECT

public:
    LibraryPage(LibraryController &controller, Dialogs &dialogs, QWidget *parent = nullptr);

    [[nodiscard]] QString contextLine() const override;
    [[nodiscard]] bool canGoBack() const override;
    void goBack() override;
    void activated() override;
    /// Leaving the comparison that is open leads back to this page, unless something else is looked at meanwhile.
    void setCameFrom(const QString &pageId) { m_cameFrom = pageId; }

Q_SIGNALS:
    void backRequested(const QString &pageId);

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildSide();
    void buildActions();
    void connectSignals();
    QAction *addPageAction(const QKeySequence &keys, const QString &keywords);
    void chooseFile();
    void chooseFolder();
    void check(const QString &path);
    void closeAside(); ///< the check or the comparison
    void leaveAside(); ///< the same, and back to where it was asked for
    void printBlank(); ///< asks for the language
    void saveBlank(ReportLanguage language);
    void updatePacks();
    void updateShown();

    LibraryController &m_controller;
    QString m_cameFrom;
    Dialogs &m_dialogs;
    PackChooser *m_packs = nullptr;
    Button *m_import = nullptr;
    Button *m_importFolder = nullptr;
    QStackedWidget *m_stack = nullptr;
    PackPanel *m_pack = nullptr;
    CheckPanel *m_checkPanel = nullptr;
    ComparePanel *m_comparePanel = nullptr;
    EmptyState *m_empty = nullptr;
    QAction *m_importAction = nullptr;
    QAction *m_folderAction = nullptr;
    QAction *m_compareAction = nullptr;
    QAction *m_printAction = nullptr;
    QMenu *m_languages = nullptr; ///< of a blank form
    QAction *m_againAction = nullptr;
    QAction *m_closeAction = nullptr;
    QAction *m_searchAction = nullptr;
    QAction *m_questionsAction = nullptr;
    QAction *m_referencesAction = nullptr;
};

} // namespace meyar::ui
