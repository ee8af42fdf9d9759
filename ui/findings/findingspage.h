// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/page.h"

#include "core/base/id.h"

#include <functional>

class QAction;
class QMenu;
class QStackedWidget;
class QTimer;

namespace meyar::ui {

class Dialogs;
class EmptyState;
class FindingPanel;
class FindingsController;
class FindingsLists;
class MessageBar;
class PlanCard;
class PlanFiles;

/// Findings and actions: a board by state or a table, and the open finding in a panel at the side.
class FindingsPage final : public Page
{
    Q_OBJECT

public:
    /// Offers undo in `messages`, which must outlive the page.
    FindingsPage(FindingsController &controller, MessageBar &messages, QWidget *parent = nullptr);

    /// Offers the calendar of what is due, and plans as workbooks that go out and come back. Both must outlive the page.
    void setFiles(PlanFiles &files, Dialogs &dialogs);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString contextLine() const override;
    void activated() override;
    [[nodiscard]] QAction *undoAction() override { return m_undo; }

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildActions();
    void connectPanel();
    void connectController();
    QAction *addPageAction(const QKeySequence &keys, const QString &keywords,
                           void (FindingsPage::*handler)());

    void showTable();
    void showBoard();
    void showCalendar();
    void find();
    void open(FindingId id);
    void follow(FindingId id);
    void closePanel();
    void pasteEvidence();
    void writeAction();
    void askVerification(ActionId id);
    void openQuestion();
    void moveOn();
    void undo();
    void removeFinding();
    void showCurrent();
    void updateCurrent();
    void updateList();
    void updateActions();
    void updateWords();
    QAction *addFileAction(const QString &iconName, const QString &keywords, void (FindingsPage::*handler)());
    void saveCalendar();
    void savePlan();
    void saveFindings();
    void takePlan();
    void retranslateFiles();

    FindingsController &m_controller;
    MessageBar &m_messages;
    QTimer *m_later;
    FindingsLists *m_lists = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_stack = nullptr;
    FindingPanel *m_panel = nullptr;
    QAction *m_undo = nullptr;
    std::function<void()> m_lastUndo; ///< of the last step that can be taken back
    QAction *m_newAction = nullptr;
    QAction *m_moveOn = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_question = nullptr;
    QAction *m_find = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_tableView = nullptr;
    QAction *m_boardView = nullptr;
    QAction *m_calendarView = nullptr;
    PlanFiles *m_files = nullptr; ///< null: not offered
    Dialogs *m_dialogs = nullptr;
    PlanCard *m_planCard = nullptr;
    QMenu *m_fileMenu = nullptr;
    QAction *m_saveCalendar = nullptr;
    QAction *m_saveFindings = nullptr;
    QAction *m_savePlan = nullptr;
    QAction *m_takePlan = nullptr;
    bool m_focusesCards = false; ///< the page was opened before its findings were read
};

} // namespace meyar::ui
