// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startmodel.h"

#include <algorithm>

namespace meyar::ui {

void StartModel::setLines(std::vector<StartLine> lines)
{
    const auto same = [](const StartLine &a, const StartLine &b) {
        return a.finding == b.finding && a.assessment == b.assessment;
    };
    if (!std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(), same)) {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
    } else if (lines != m_lines) {
        m_lines = std::move(lines);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

int StartModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant StartModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const StartLine &line = m_lines[static_cast<size_t>(index.row())];
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

} // namespace meyar::ui
