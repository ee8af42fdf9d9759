// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/wordorder.h"
#include "ui/findings/findingsmodel.h"

#include <QSortFilterProxyModel>

namespace meyar::ui {

/// The findings that fit factory, severity, search and "overdue only".
class FindingsFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FindingsFilter(FindingsModel &model);
    void setFactory(const QString &key); ///< empty = all
    void setSeverity(std::optional<Severity> severity);
    void setOverdueOnly(bool only);
    void setQuery(const QString &query);
    void clear();
    [[nodiscard]] bool isActive() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &parent) const override;

private:
    FindingsModel &m_model;
    QString m_factory;
    std::optional<Severity> m_severity;
    bool m_overdueOnly = false;
    QStringList m_words;
};

/// One column of the board: the filtered findings in one state, in the order of the model.
class StateFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    StateFilter(FindingsFilter &filter, FindingState state);

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &parent) const override;

private:
    FindingState m_state;
};

/// The filtered findings that are due on one day.
class DayFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit DayFilter(FindingsFilter &filter);
    void setDay(QDate day);

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &parent) const override;

private:
    QDate m_day;
};

/// The table's order over the filtered findings.
class FindingsOrder final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FindingsOrder(FindingsFilter &filter);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    mutable WordOrder m_order;
};

} // namespace meyar::ui
