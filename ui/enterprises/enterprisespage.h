// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/page.h"

class QAction;
class QStackedWidget;

namespace meyar::ui {

class Button;
class EmptyState;
class EnterprisesController;
class Label;
class SearchField;
class SitePanel;
class TableView;

/// Factories: the list with a filter, the chosen one in a panel at the side.
class EnterprisesPage final : public Page
{
    Q_OBJECT

public:
    explicit EnterprisesPage(EnterprisesController &controller, QWidget *parent = nullptr);

    [[nodiscard]] QString contextLine() const override;
    void activated() override;
    void addFactory(); ///< an empty panel with the cursor in it

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildBar();
    QWidget *buildList();
    void buildActions();
    void connectSignals();
    QAction *addPageAction(const QKeySequence &keys, void (EnterprisesPage::*handler)());
    void addSite();
    void findFactory();
    void startAudit();
    void leavePanel();
    void discardNew();
    void showCurrent();
    void updateCurrent();
    void updateList();
    void selectRow();

    EnterprisesController &m_controller;
    SearchField *m_search = nullptr;
    Label *m_count = nullptr;
    Button *m_add = nullptr;
    TableView *m_table = nullptr;
    Label *m_nothing = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_stack = nullptr;
    SitePanel *m_panel = nullptr;
    QAction *m_addAction = nullptr;
    QAction *m_addSiteAction = nullptr;
    QAction *m_findAction = nullptr;
    QAction *m_auditAction = nullptr;
    bool m_selecting = false;
};

} // namespace meyar::ui
