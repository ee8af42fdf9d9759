// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/sheetmodel.h"

#include "core/base/text.h"
#include "ui/common/tableview.h"

#include <algorithm>

namespace meyar::ui {

namespace {

/// On one line, as a table shows it.
QString flat(QString text)
{
    return text.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace

QModelIndex SheetModel::show(const form::Sheet &sheet, const form::Problem &problem)
{
    beginResetModel();
    m_sheet = sheet;
    m_isError = problem.level == form::Problem::Level::Error;
    const auto row = std::find(sheet.rowNumbers.begin(), sheet.rowNumbers.end(), problem.row);
    m_markedRow = row == sheet.rowNumbers.end() ? -1 : static_cast<int>(row - sheet.rowNumbers.begin());
    m_markedColumn = 0;
    for (int i = 0; i < sheet.header.size() && !problem.column.isEmpty(); ++i) {
        if (sheet.header[i].trimmed().compare(problem.column, Qt::CaseInsensitive) == 0) {
            m_markedColumn = i + 1;
            break;
        }
    }
    endResetModel();
    return m_markedRow < 0 ? QModelIndex() : index(m_markedRow, m_markedColumn);
}

void SheetModel::clear()
{
    beginResetModel();
    m_sheet = {};
    m_markedRow = -1;
    endResetModel();
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.rows.size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_sheet.header.isEmpty() ? 0 : static_cast<int>(m_sheet.header.size()) + 1;
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    const auto row = static_cast<size_t>(index.row());
    const bool isNumber = index.column() == 0;
    const bool isMarked = index.row() == m_markedRow && index.column() == m_markedColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return isNumber ? isolated(QString::number(row < m_sheet.rowNumbers.size() ? m_sheet.rowNumbers[row] : 0))
                        : flat(m_sheet.rows[row].value(index.column() - 1));
    case Qt::TextAlignmentRole:
        return int((isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case MarkRole:
        return int(!isMarked ? Mark::None : m_isError ? Mark::Bad : Mark::Warn);
    case ToneRole:
        return int(isMarked ? (m_isError ? Tone::Bad : Tone::Warn) : isNumber ? Tone::Muted : Tone::Normal);
    case BoldRole:
        return isMarked;
    default:
        return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return int(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter); // as the view, in every language
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == 0 ? QString() : m_sheet.header.value(section - 1);
}

} // namespace meyar::ui
