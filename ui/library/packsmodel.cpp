// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/packsmodel.h"

#include <algorithm>

namespace meyar::ui {

using namespace Qt::StringLiterals;

void PacksModel::setLines(std::vector<PackLine> lines)
{
    const bool sameRows
        = std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
                     [](const PackLine &a, const PackLine &b) { return a.hash == b.hash; });
    if (sameRows && !lines.empty()) {
        // Only the words are others: the chosen row stays chosen.
        m_lines = std::move(lines);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int PacksModel::rowOf(const QByteArray &hash) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&](const PackLine &l) { return l.hash == hash; });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int PacksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant PacksModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const PackLine &pack = line(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return pack.title;
    case RemarkRole:
        return pack.remark;
    case Qt::AccessibleTextRole:
        return QString(pack.title + u", "_s + pack.facts.join(u", "_s));
    default:
        return {};
    }
}

} // namespace meyar::ui
