// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QWidget>

#include <vector>

class QMenu;
class QStackedWidget;

namespace meyar::ui {

class EmptyState;
class FilterBar;
class BulkBar;
class FindingsBoard;
class FindingsCalendar;
class FindingsController;
class TableView;

inline const QString boardView = QStringLiteral("board");
inline const QString calendarView = QStringLiteral("calendar");
inline const QString tableView = QStringLiteral("table");

/// The findings as a board, a table or a calendar of what is due, under what narrows them down.
class FindingsLists final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsLists(FindingsController &controller, QWidget *parent = nullptr);
    void showView(const QString &id); ///< boardView, tableView or calendarView
    void focusList();
    void focusSearch();
    void updateCounts();
    void setCurrent(FindingId id); ///< without a signal; null leaves the cursor where it is
    void setNarrow(bool narrow); ///< beside the panel
    void setFileMenu(QMenu *menu); ///< of the button at the end of the filters
    void retranslate();

Q_SIGNALS:
    void opened(meyar::FindingId id);
    void moved(meyar::FindingId id); ///< the cursor is on another finding

private:
    void buildTable();
    void connectFilters();
    void connectLists();
    void clearFilters();
    [[nodiscard]] std::vector<FindingId> selectedFindings() const; ///< in the table
    void updateBulk();

    FindingsController &m_controller;
    FilterBar *m_filters;
    BulkBar *m_bulk;
    FindingsBoard *m_board;
    FindingsCalendar *m_calendar;
    TableView *m_table;
    EmptyState *m_noMatch;
    QStackedWidget *m_stack;
    QString m_view;
    bool m_selecting = false;
};

} // namespace meyar::ui
