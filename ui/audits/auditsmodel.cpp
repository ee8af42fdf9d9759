// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/auditsmodel.h"

#include <algorithm>

namespace meyar::ui {

namespace {

bool isNumber(int column)
{
    return column == AuditsModel::ProgressColumn || column == AuditsModel::ScoreColumn
        || column == AuditsModel::Findings;
}

} // namespace

void AuditsModel::setHeads(const QStringList &heads)
{
    m_heads = heads;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

void AuditsModel::setRows(std::vector<AuditRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void AuditsModel::setRow(const AuditRow &row)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const AuditRow &other) { return other.id == row.id; });
    if (found != m_rows.end()) {
        *found = row;
        const int at = int(found - m_rows.begin());
        Q_EMIT dataChanged(index(at, 0), index(at, Columns - 1));
    }
}

int AuditsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AuditsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString AuditsModel::textOf(const AuditRow &row, int column)
{
    switch (column) {
    case Factory:
        return row.factory;
    case City:
        return row.city;
    case Kind:
        return row.kind;
    case Date:
        return row.date;
    case Pack:
        return row.pack;
    case ProgressColumn:
        return row.progress;
    case ScoreColumn:
        return row.score;
    case Findings:
        return row.findingsText;
    case State:
        return row.state;
    default:
        return {};
    }
}

QVariant AuditsModel::sortKeyOf(const AuditRow &row, int column)
{
    switch (column) {
    case Date:
        return row.sortDate;
    case ProgressColumn:
        return row.share;
    case ScoreColumn:
        return row.sortScore;
    case Findings:
        return row.openFindings * 1000 + row.findings;
    default:
        return textOf(row, column);
    }
}

QVariant AuditsModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const AuditRow &row = m_rows[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::ToolTipRole:
        return column == State && !row.stateHelp.isEmpty() ? row.stateHelp : textOf(row, column);
    case Qt::AccessibleTextRole:
        return column == Factory ? row.spoken : textOf(row, column);
    case Qt::TextAlignmentRole:
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case BoldRole:
        return column == Factory;
    case ToneRole:
        return int(column == Factory || isNumber(column) || column == State ? Tone::Normal
                                                                            : Tone::Muted);
    case MarkRole:
        return column == State ? int(row.stateMark) : int(Mark::None);
    case SortRole:
        return sortKeyOf(row, column);
    case IdRole:
        return row.id.toString();
    case SearchRole:
        return row.searched;
    default:
        return {};
    }
}

QVariant AuditsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return m_heads.value(section);
    case Qt::TextAlignmentRole:
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace meyar::ui
