// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/findings/findingsfilter.h"

#include <QWidget>

#include <map>

class QListView;
class QTableView;

namespace meyar::ui {

class Button;
class FindingsController;
class IconButton;
class Label;
class MonthModel;

/// A month of due dates, weeks from Monday, and the findings of the chosen day beside it. The arrow keys move between
/// days and, at the edge, between months; Enter goes into the day's findings.
class FindingsCalendar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsCalendar(FindingsController &controller, QWidget *parent = nullptr);
    void updateDays(); ///< the findings or the filter changed
    void focusDays();
    void showDay(QDate day);
    [[nodiscard]] QDate day() const { return m_day; }
    void retranslate();

Q_SIGNALS:
    void opened(meyar::FindingId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildMonth();
    QWidget *buildDay();
    void connectSignals();
    void showTitles();

    FindingsController &m_controller;
    DayFilter m_filter;
    MonthModel *m_model;
    QDate m_day;
    bool m_setting = false;
    Label *m_month = nullptr;
    Label *m_remark = nullptr;
    IconButton *m_before = nullptr;
    IconButton *m_after = nullptr;
    Button *m_today = nullptr;
    QTableView *m_days = nullptr;
    Label *m_dayTitle = nullptr;
    Label *m_nothing = nullptr;
    QListView *m_findings = nullptr;
};

/// What is due on a day.
struct DueOnDay
{
    int open = 0;
    bool isLate = false;
    QStringList statements; ///< of the first ones
};

} // namespace meyar::ui

Q_DECLARE_METATYPE(meyar::ui::DueOnDay)

namespace meyar::ui {

/// Six weeks from the Monday on or before the first of a month.
class MonthModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    enum Role { DayRole = Qt::UserRole + 1, DueRole, IsOtherMonthRole, IsTodayRole };

    void setMonth(QDate month, QDate today);
    void setDue(std::map<QDate, DueOnDay> due);
    void setHeads(const QStringList &heads);
    [[nodiscard]] QDate dayAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(QDate day) const;
    [[nodiscard]] DueOnDay dueOn(QDate day) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 6; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 7; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QDate m_month;
    QDate m_today;
    std::map<QDate, DueOnDay> m_due;
    QStringList m_heads;
};

} // namespace meyar::ui
