// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/sectionsmodel.h"

#include <algorithm>

namespace meyar::ui {

void SectionsModel::setRows(std::vector<SectionRow> rows)
{
    const bool sameSections = std::equal(
        rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
        [](const SectionRow &a, const SectionRow &b) { return a.section == b.section; });
    if (!sameSections) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] != m_rows[i]) {
            m_rows[i] = std::move(rows[i]);
            Q_EMIT dataChanged(index(int(i)), index(int(i)));
        }
    }
}

int SectionsModel::rowOf(form::NodeIndex section) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [section](const SectionRow &row) {
        return row.section == section;
    });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int SectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SectionsModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const SectionRow &section = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return section.name;
    case Qt::AccessibleTextRole:
        return section.spoken;
    case AnsweredRole:
        return section.answered;
    case ApplicableRole:
        return section.applicable;
    case FindingsRole:
        return section.findings;
    default:
        return {};
    }
}

} // namespace meyar::ui
