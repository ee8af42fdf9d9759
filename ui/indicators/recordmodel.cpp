// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/recordmodel.h"

namespace meyar::ui {

void RecordModel::setHeads(const QStringList &heads)
{
    const bool isOther = heads.size() != m_heads.size();
    if (isOther) {
        beginResetModel();
    }
    m_heads = heads;
    if (isOther) {
        endResetModel();
    } else if (!heads.isEmpty()) {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(heads.size()) - 1);
    }
}

void RecordModel::setRecords(std::vector<Record> records)
{
    beginResetModel();
    m_records = std::move(records);
    endResetModel();
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_heads.size());
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    const Record &record = m_records[size_t(index.row())];
    if (size_t(index.column()) >= record.cells.size()) {
        return {};
    }
    const RecordCell &cell = record.cells[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return cell.text;
    case Qt::TextAlignmentRole:
        return int((cell.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ToneRole:
        return int(cell.tone);
    case MarkRole:
        return int(cell.mark);
    case ChipRole:
        return cell.isChip && !cell.text.isEmpty();
    case BoldRole:
        return cell.isBold;
    case SortRole:
        return cell.sort.isValid() ? cell.sort : QVariant(cell.text);
    default:
        return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole) {
        return m_heads.value(section);
    }
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        const bool isNumber = !m_records.empty() && size_t(section) < m_records.front().cells.size()
            && m_records.front().cells[size_t(section)].isNumber;
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

} // namespace meyar::ui
