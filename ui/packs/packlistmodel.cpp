// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packs/packlistmodel.h"

#include <algorithm>

namespace meyar::ui {

using namespace Qt::StringLiterals;

void PackListModel::setEntries(std::vector<PackEntry> entries, const QString &likely)
{
    if (entries == m_entries && likely == m_likely) {
        return;
    }
    m_entries = std::move(entries);
    m_likely = likely;
    rebuild();
}

void PackListModel::setWish(const PackWish &wish)
{
    if (!(wish == m_wish)) {
        m_wish = wish;
        rebuild();
    }
}

void PackListModel::rebuild()
{
    beginResetModel();
    m_rows = packRows(m_entries, m_wish, m_likely);
    endResetModel();
}

QByteArray PackListModel::hashAt(int row) const
{
    const bool isEntry = row >= 0 && row < rowCount() && m_rows[size_t(row)].entry >= 0;
    return isEntry ? m_entries[size_t(m_rows[size_t(row)].entry)].hash : QByteArray();
}

int PackListModel::rowOf(const QByteArray &hash) const
{
    for (int row = 0; !hash.isEmpty() && row < rowCount(); ++row) {
        if (hashAt(row) == hash) {
            return row;
        }
    }
    return -1;
}

int PackListModel::firstRow() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [](const PackRow &row) { return row.entry >= 0; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int PackListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PackListModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const PackRow &row = m_rows[size_t(index.row())];
    if (row.entry < 0) {
        return role == HeadingRole ? QVariant(true)
            : role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(row.heading)
                                                                        : QVariant();
    }
    const PackEntry &entry = m_entries[size_t(row.entry)];
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::ToolTipRole:
        return QString(entry.title + u'\n' + entry.remark);
    case RemarkRole:
        return entry.remark;
    case HashRole:
        return entry.hash;
    case Qt::AccessibleTextRole:
        return QString(entry.title + u", "_s + entry.remark);
    default:
        return {};
    }
}

Qt::ItemFlags PackListModel::flags(const QModelIndex &index) const
{
    const bool isHeading = index.isValid() && m_rows[size_t(index.row())].entry < 0;
    return isHeading ? Qt::NoItemFlags : QAbstractListModel::flags(index);
}

} // namespace meyar::ui
