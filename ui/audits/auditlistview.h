// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QWidget>

class QSortFilterProxyModel;
class QStackedWidget;

namespace meyar::ui {

class AuditsController;
class Button;
class EmptyState;
class InlineError;
class Label;
class NewAuditPanel;
class Pane;
class SearchField;
class TableView;

/// The assessments, filtered as one types; beside them, on request, the panel for a new one.
class AuditListView final : public QWidget
{
    Q_OBJECT

public:
    explicit AuditListView(AuditsController &controller, QWidget *parent = nullptr);
    void retranslate();
    void openNew(SiteId site = {});
    void closeNew();
    [[nodiscard]] bool isNewOpen() const;
    void showProblem(const QString &sentence);
    void focusList();
    void focusFilter();

Q_SIGNALS:
    void opened(meyar::AssessmentId id);

private:
    QWidget *buildToolbar();
    QWidget *buildList();
    void connectSignals();
    void refresh();
    void setNewShown(bool shown);

    AuditsController &m_controller;
    QSortFilterProxyModel *m_proxy;
    SearchField *m_filter;
    Label *m_count;
    Button *m_new;
    InlineError *m_problem;
    QStackedWidget *m_stack;
    TableView *m_table;
    EmptyState *m_empty;
    EmptyState *m_nothing; ///< the filter matches none
    Pane *m_aside = nullptr;
    NewAuditPanel *m_panel;
};

} // namespace meyar::ui
