// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/cohortcells.h"
#include "ui/common/tableview.h"

#include <QAbstractTableModel>

namespace meyar::ui {

class TrainingController;

/// The rows of one part of a cohort, to type into: each cell is written when it is left.
class CohortTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int ChoicesRole = Qt::UserRole + 1; ///< of a cell that is chosen from a list

    CohortTable(TrainingController &controller, CohortPart part, QStringList fields, QObject *parent = nullptr);

    /// Only rows of one session or factory; null = all.
    void setFilter(const QString &field, const QUuid &id);
    void refresh();
    [[nodiscard]] CohortPart part() const { return m_part; }
    [[nodiscard]] QUuid keyAt(int row) const; ///< null if there is none
    [[nodiscard]] int rowOf(const QUuid &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    [[nodiscard]] const CohortCell *cellAt(const QModelIndex &index) const;
    [[nodiscard]] QString shown(const CohortCell &cell) const;

    TrainingController &m_controller;
    CohortPart m_part;
    QStringList m_fields;
    QString m_filterField;
    QUuid m_filter;
    std::vector<CohortRow> m_rows;
};

/// A cell is typed into as a text field, or chosen from a list.
class CohortDelegate final : public TableDelegate
{
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
};

} // namespace meyar::ui
