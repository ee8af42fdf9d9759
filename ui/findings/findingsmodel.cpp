// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findingsmodel.h"

#include <algorithm>

namespace meyar::ui {

namespace {

const QString &textOf(const FindingLine &line, int column)
{
    switch (column) {
    case FindingsModel::SeverityColumn:
        return line.severityWord;
    case FindingsModel::Code:
        return line.code;
    case FindingsModel::Factory:
        return line.factory;
    case FindingsModel::State:
        return line.stateWord;
    case FindingsModel::Due:
        return line.due;
    case FindingsModel::Owner:
        return line.owner;
    default:
        return line.statement;
    }
}

QVariant sortValue(const FindingLine &line, int column)
{
    switch (column) {
    case FindingsModel::SeverityColumn:
        return -static_cast<int>(line.severity);
    case FindingsModel::State:
        return static_cast<int>(line.state);
    case FindingsModel::Due: // what has no date comes last
        return line.dueOn.isValid() ? line.dueOn : QDate(9999, 1, 1);
    default:
        return textOf(line, column);
    }
}

Tone toneOf(const FindingLine &line, int column)
{
    switch (column) {
    case FindingsModel::SeverityColumn:
        return line.tone;
    case FindingsModel::Statement:
        return Tone::Normal;
    case FindingsModel::Due:
        return line.isLate ? Tone::Bad : Tone::Muted;
    default:
        return Tone::Muted;
    }
}

} // namespace

void FindingsModel::setLines(std::vector<FindingLine> lines)
{
    const auto same = [](const FindingLine &a, const FindingLine &b) { return a.id == b.id; };
    if (!std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(), same)) {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
        return;
    }
    for (size_t row = 0; row < lines.size(); ++row) {
        if (lines[row] != m_lines[row]) {
            m_lines[row] = std::move(lines[row]);
            const int changed = static_cast<int>(row);
            Q_EMIT dataChanged(index(changed, 0), index(changed, ColumnCount - 1));
        }
    }
}

void FindingsModel::setHeads(const QStringList &heads)
{
    m_heads = heads;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const FindingLine &finding = line(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(finding, index.column());
    case MarkRole:
        return int(index.column() == SeverityColumn ? finding.mark : Mark::None);
    case ToneRole:
        return int(toneOf(finding, index.column()));
    case SortRole:
        return sortValue(finding, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == SeverityColumn ? finding.spoken : textOf(finding, index.column());
    case LineRole:
        return QVariant::fromValue(finding);
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole
        ? QVariant(m_heads.value(section))
        : QVariant();
}

FindingLine lineAt(const QModelIndex &index)
{
    return index.data(FindingsModel::LineRole).value<FindingLine>();
}

} // namespace meyar::ui
