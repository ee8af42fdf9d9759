// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportsmodel.h"

#include "ui/common/tableview.h"

namespace meyar::ui {

void ReportsModel::setLines(std::vector<ReportLine> lines)
{
    if (lines == m_lines) {
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

void ReportsModel::setHeads(const QStringList &heads)
{
    m_heads = heads;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ReportsModel::rowOf(AssessmentId id) const
{
    for (size_t row = 0; row < m_lines.size(); ++row) {
        if (m_lines[row].id == id) {
            return static_cast<int>(row);
        }
    }
    return -1;
}

int ReportsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ReportsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReportsModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const ReportLine &row = line(index.row());
    if (role == MarkRole && index.column() == State && row.provisional) {
        return static_cast<int>(Mark::Conflict);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case Factory:
        return row.factory;
    case Date:
        return row.date;
    default:
        return row.state;
    }
}

QVariant ReportsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_heads.value(section)) : QVariant();
}

} // namespace meyar::ui
