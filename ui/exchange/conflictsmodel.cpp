// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/conflictsmodel.h"

#include <algorithm>

namespace meyar::ui {

void ConflictsModel::setLines(std::vector<ConflictLine> lines)
{
    const auto same = [](const ConflictLine &a, const ConflictLine &b) { return a.key == b.key; };
    if (!std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(), same)) {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
    } else if (lines != m_lines) {
        m_lines = std::move(lines);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

int ConflictsModel::rowOf(const QByteArray &key) const
{
    const auto found = std::ranges::find(m_lines, key, &ConflictLine::key);
    return key.isEmpty() || found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int ConflictsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant ConflictsModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const ConflictLine &line = m_lines[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return line.title;
    case Qt::AccessibleTextRole:
        return line.spoken;
    case LineRole:
        return QVariant::fromValue(line);
    default:
        return {};
    }
}

Qt::ItemFlags ConflictsModel::flags(const QModelIndex &index) const
{
    const bool heading = index.isValid() && m_lines[static_cast<size_t>(index.row())].isHeading();
    return heading ? Qt::ItemFlags(Qt::ItemIsEnabled) : QAbstractListModel::flags(index);
}

} // namespace meyar::ui
