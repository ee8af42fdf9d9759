// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/receiptsmodel.h"

namespace meyar::ui {

void ReceiptsModel::setLines(std::vector<ReceiptLine> lines)
{
    if (lines == m_lines) {
        return;
    }
    if (lines.size() == m_lines.size()) {
        m_lines = std::move(lines);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int ReceiptsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant ReceiptsModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const ReceiptLine &line = m_lines[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return line.fileName;
    case Qt::AccessibleTextRole:
        return line.spoken;
    case MarkRole:
        return int(line.mark);
    case LineRole:
        return QVariant::fromValue(line);
    default:
        return {};
    }
}

} // namespace meyar::ui
