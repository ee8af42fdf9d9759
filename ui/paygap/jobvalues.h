// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/card.h"
#include "ui/paygap/paygapcontroller.h"

#include <QAbstractTableModel>

namespace meyar::ui {

class ChartTableModel;
class InlineError;
class Label;
class TableView;

/// The jobs of a payroll with what they ask for, 0 to 100 each.
class JobsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Skills, Effort, Responsibility, Conditions, Points, Columns };
    explicit JobsModel(PayGapController &controller, QObject *parent = nullptr);
    void setJobs(const QStringList &jobs);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void refused(const QString &sentence); ///< nothing was changed; empty: it was taken

private:
    PayGapController &m_controller;
    QStringList m_jobs;
};

/// Equal pay for work of equal value: jobs get points for what they ask for, and those of like points are compared by
/// pay, whatever they are called.
class JobValues final : public Card
{
    Q_OBJECT

public:
    explicit JobValues(PayGapController &controller, QWidget *parent = nullptr);
    void showAnswer();
    void retranslate();

private:
    PayGapController &m_controller;
    SectionHeader *m_head;
    Label *m_how;
    JobsModel *m_jobs;
    TableView *m_table;
    InlineError *m_problem;
    Label *m_found;
    ChartTableModel *m_pairs;
    TableView *m_pairTable;
};

} // namespace meyar::ui
