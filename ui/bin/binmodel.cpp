// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bin/binmodel.h"

#include "ui/common/tableview.h"

namespace meyar::ui {

void BinModel::setHeads(const QStringList &heads)
{
    m_heads = heads;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

void BinModel::setLines(std::vector<BinLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int BinModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int BinModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString BinModel::textOf(const BinLine &line, int column)
{
    switch (column) {
    case Title:
        return line.title;
    case Kind:
        return line.kind;
    case Factory:
        return line.factory;
    case By:
        return line.by;
    default:
        return line.when;
    }
}

QVariant BinModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const BinLine &line = m_lines[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(line, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Title ? line.spoken : textOf(line, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case BoldRole:
        return index.column() == Title;
    case ToneRole:
        return int(index.column() == Title ? Tone::Normal : Tone::Muted);
    case MarkRole:
        return int(Mark::None);
    case SortRole:
        return index.column() == When ? QVariant(line.atMs) : QVariant(textOf(line, index.column()));
    default:
        return {};
    }
}

QVariant BinModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole) {
        return m_heads.value(section);
    }
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    }
    return {};
}

} // namespace meyar::ui
