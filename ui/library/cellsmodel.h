// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/marks.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace meyar::ui {

/// One cell of a prepared table.
struct Cell
{
    QString text;
    Tone tone = Tone::Normal;
    Mark mark = Mark::None;
    bool bold = false;
    bool atEnd = false; ///< numbers stand at the trailing edge
    friend bool operator==(const Cell &, const Cell &) = default;
};

/// A row of prepared cells; a heading has one cell, which runs over all columns.
struct CellRow
{
    std::vector<Cell> cells;
    int id = -1; ///< what the row is about; -1 for headings
    bool isHeading = false;
    friend bool operator==(const CellRow &, const CellRow &) = default;
};

/// A table that only shows: questions, references, problems. Everything in it is worded beforehand.
class CellsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setHeads(const QStringList &heads); ///< as many as there are columns
    void setRows(std::vector<CellRow> rows);
    [[nodiscard]] int idOf(int row) const;
    [[nodiscard]] int rowOf(int id) const; ///< -1 = none
    [[nodiscard]] int firstRow() const; ///< the first that is no heading; -1 = none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] const CellRow &row(int index) const { return m_rows[static_cast<size_t>(index)]; }

    [[nodiscard]] bool standsAtEnd(int column) const;

    QStringList m_heads;
    std::vector<CellRow> m_rows;
};

} // namespace meyar::ui
