// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backupsmodel.h"

#include "ui/common/tableview.h"

#include <algorithm>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const BackupLine &line, int column)
{
    switch (column) {
    case BackupsModel::Age:
        return line.age;
    case BackupsModel::Made:
        return line.made;
    case BackupsModel::Reason:
        return line.reason;
    case BackupsModel::Size:
        return line.size;
    default:
        return line.proof;
    }
}

Mark markOf(BackupProof proof)
{
    return proof == BackupProof::Damaged ? Mark::Bad
        : proof == BackupProof::Running  ? Mark::Saving
                                         : Mark::Good;
}

} // namespace

void BackupsModel::setHeads(const QStringList &heads)
{
    m_heads = heads;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

void BackupsModel::setLines(std::vector<BackupLine> lines)
{
    const bool same = std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
                                 [](const BackupLine &a, const BackupLine &b) { return a.path == b.path; });
    if (same && !lines.empty()) {
        m_lines = std::move(lines);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int BackupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int BackupsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant BackupsModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const BackupLine &line = m_lines[static_cast<size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(line, column);
    case Qt::AccessibleTextRole:
        return column == Age ? QStringList{line.age, line.made, line.reason, line.size, line.proof}.join(u", "_s)
                             : textOf(line, column);
    case Qt::TextAlignmentRole:
        return int((column == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case BoldRole:
        return column == Age;
    case ToneRole:
        return int(line.state == BackupProof::Damaged && column == Proof ? Tone::Bad
                       : column == Age                                   ? Tone::Normal
                                                                         : Tone::Muted);
    case MarkRole:
        return int(column == Proof ? markOf(line.state) : Mark::None);
    default:
        return {};
    }
}

QVariant BackupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole) {
        return m_heads.value(section);
    }
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return int((section == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

} // namespace meyar::ui
