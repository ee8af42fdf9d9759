// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/problem.h"
#include "core/form/sheets.h"

#include <QAbstractTableModel>

namespace meyar::ui {

/// A sheet as it is written, its row numbers in the first column, with the cell of one problem marked.
class SheetModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The cell of the problem; of a whole row its number; invalid where there is no such row.
    QModelIndex show(const form::Sheet &sheet, const form::Problem &problem);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    form::Sheet m_sheet;
    int m_markedRow = -1;
    int m_markedColumn = -1;
    bool m_isError = false;
};

} // namespace meyar::ui
