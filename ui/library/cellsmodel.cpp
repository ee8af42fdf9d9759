// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/cellsmodel.h"

#include "ui/common/tableview.h"

#include <algorithm>

namespace meyar::ui {

void CellsModel::setHeads(const QStringList &heads)
{
    if (heads.size() != m_heads.size()) {
        beginResetModel();
        m_heads = heads;
        endResetModel();
    } else if (!heads.isEmpty()) {
        m_heads = heads;
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, static_cast<int>(heads.size()) - 1);
    }
}

void CellsModel::setRows(std::vector<CellRow> rows)
{
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                 [](const CellRow &a, const CellRow &b) { return a.id == b.id; });
    if (same && !rows.empty() && columnCount() > 0) {
        // Only the words are others: the chosen row stays chosen.
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int CellsModel::idOf(int index) const
{
    return index >= 0 && index < rowCount() ? row(index).id : -1;
}

int CellsModel::rowOf(int id) const
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [id](const CellRow &r) { return r.id == id; });
    return id < 0 || found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int CellsModel::firstRow() const
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [](const CellRow &r) { return !r.isHeading; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int CellsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CellsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant CellsModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const CellRow &line = row(index.row());
    const auto column = static_cast<size_t>(index.column());
    if (role == GroupRole) {
        return line.isHeading;
    }
    if (column >= line.cells.size()) {
        return {};
    }
    const Cell &cell = line.cells[column];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cell.text;
    case Qt::TextAlignmentRole:
        return int((cell.atEnd ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case MarkRole:
        return int(cell.mark);
    case ToneRole:
        return int(cell.tone);
    case BoldRole:
        return cell.bold;
    default:
        return {};
    }
}

QVariant CellsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((standsAtEnd(section) ? Qt::AlignTrailing : Qt::AlignLeading)
                   | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? m_heads.value(section) : QVariant();
}

bool CellsModel::standsAtEnd(int column) const
{
    const auto at = static_cast<size_t>(column);
    return std::any_of(m_rows.begin(), m_rows.end(), [at](const CellRow &row) {
        return at < row.cells.size() && row.cells[at].atEnd;
    });
}

Qt::ItemFlags CellsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return row(index.row()).isHeading ? Qt::ItemIsEnabled
                                      : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace meyar::ui
