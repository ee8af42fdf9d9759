// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/repeatmodel.h"

#include "ui/common/bidi.h"
#include "ui/common/tableview.h"
#include "ui/workspace/domainmarks.h"

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

Mark markOfCell(const RepeatCell &cell)
{
    if (cell.contested) {
        return Mark::Conflict;
    }
    return cell.problem.isEmpty() ? markOf(cell.verdict) : Mark::Bad;
}

} // namespace

void RepeatModel::setState(const RepeatState &state)
{
    const bool isSame = m_state.name == state.name && m_state.lines.size() == state.lines.size()
        && m_state.columns.size() == state.columns.size();
    if (isSame) {
        m_state = state;
        if (!state.lines.empty() && !state.columns.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    beginResetModel();
    m_state = state;
    endResetModel();
}

const RepeatCell *RepeatModel::cell(const QModelIndex &index) const
{
    const bool isHere = index.isValid() && size_t(index.row()) < m_state.lines.size()
        && size_t(index.column()) < m_state.columns.size();
    return isHere ? &m_state.lines[size_t(index.row())].cells[size_t(index.column())] : nullptr;
}

bool RepeatModel::isEditable(const QModelIndex &index) const
{
    const RepeatCell *at = cell(index);
    return at && m_state.editable && at->asked && !m_state.columns[size_t(index.column())].calculated;
}

int RepeatModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_state.lines.size());
}

int RepeatModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_state.columns.size());
}

QVariant RepeatModel::data(const QModelIndex &index, int role) const
{
    const RepeatCell *at = cell(index);
    if (!at) {
        return {};
    }
    const RepeatColumn &column = m_state.columns[size_t(index.column())];
    const bool isText = column.kind == AnswerKind::Words || !column.choices.empty();
    switch (role) {
    case Qt::DisplayRole:
        return !at->asked ? u"–"_s : isText || at->shown.isEmpty() ? at->shown : isolated(at->shown);
    case Qt::EditRole:
        return at->refused ? at->shown : at->value;
    case Qt::ToolTipRole:
        return at->problem;
    case Qt::AccessibleTextRole:
        return spoken(index, *at);
    case MarkRole:
        return int(markOfCell(*at));
    case ToneRole:
        return int(!at->asked || column.calculated      ? Tone::Faint
                       : markOfCell(*at) == Mark::None ? Tone::Normal
                                                       : toneOf(markOfCell(*at)));
    case Qt::TextAlignmentRole:
        return int((isText ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString RepeatModel::spoken(const QModelIndex &index, const RepeatCell &cell) const
{
    QStringList parts{tr("Row %1").arg(index.row() + 1), m_state.columns[size_t(index.column())].label};
    parts += !cell.asked     ? tr("not asked in this row")
        : cell.shown.isEmpty() ? tr("no answer")
                               : cell.shown;
    for (const QString &more : {cell.problem, cell.remark}) {
        if (!more.isEmpty()) {
            parts += more;
        }
    }
    return parts.join(u", "_s);
}

QVariant RepeatModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole ? QVariant(QString::number(section + 1)) : QVariant();
    }
    if (section < 0 || size_t(section) >= m_state.columns.size()) {
        return {};
    }
    const RepeatColumn &column = m_state.columns[size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return column.label.isEmpty() ? column.name : column.label;
    case CodeRole:
        return column.code;
    default:
        return {};
    }
}

Qt::ItemFlags RepeatModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return isEditable(index) ? flags | Qt::ItemIsEditable : flags;
}

bool RepeatModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !isEditable(index)) {
        return false;
    }
    Q_EMIT edited(index.row(), index.column(), value.toString());
    return true;
}

} // namespace meyar::ui
