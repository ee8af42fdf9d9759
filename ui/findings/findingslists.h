// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QWidget>

class QStackedWidget;

namespace meyar::ui {

class EmptyState;
class FilterBar;
class FindingsBoard;
class FindingsController;
class TableView;

inline const QString boardView = QStringLiteral("board");
inline const QString tableView = QStringLiteral("table");

/// The findings as a board or as a table, under what narrows them down.
class FindingsLists final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsLists(FindingsController &controller, QWidget *parent = nullptr);
    void showView(const QString &id); ///< boardView or tableView
    void focusList();
    void focusSearch();
    void updateCounts();
    void setCurrent(FindingId id); ///< without a signal; null leaves the cursor where it is
    void setNarrow(bool narrow); ///< beside the panel
    void retranslate();

Q_SIGNALS:
    void opened(meyar::FindingId id);
    void moved(meyar::FindingId id); ///< the cursor is on another finding

private:
    void buildTable();
    void connectFilters();
    void connectLists();
    void clearFilters();

    FindingsController &m_controller;
    FilterBar *m_filters;
    FindingsBoard *m_board;
    TableView *m_table;
    EmptyState *m_noMatch;
    QStackedWidget *m_stack;
    QString m_view;
    bool m_selecting = false;
};

} // namespace meyar::ui
