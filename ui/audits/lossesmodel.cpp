// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/lossesmodel.h"

#include "ui/workspace/domainmarks.h"
#include "ui/common/tableview.h"

using namespace Qt::StringLiterals;

namespace meyar::ui {

void LossesModel::setRows(std::vector<LossRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_caps.clear();
    for (const LossRow &loss : m_rows) {
        m_caps.push_back(loss.capsGrade.isEmpty()
                             ? QString()
                             : tr("holds the grade at %1").arg(isolated(loss.capsGrade)));
    }
    endResetModel();
}

void LossesModel::retranslate()
{
    m_heads = {tr("Code"), tr("Question"), tr("Section"), tr("Grade"), tr("Points lost")};
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

int LossesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LossesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant LossesModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const LossRow &loss = row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return column == Code   ? loss.code
            : column == Label   ? loss.label
            : column == Section ? loss.section
            : column == Caps    ? m_caps[size_t(index.row())]
                                : loss.lostText;
    case Qt::TextAlignmentRole:
        return int((column == Lost ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case BoldRole:
        return column == Lost;
    case ToneRole:
        return int(column == Section || column == Code ? Tone::Muted
                       : column == Caps                ? Tone::Bad
                                                       : Tone::Normal);
    case MarkRole:
        return int(column == Code ? markOf(loss.verdict) : Mark::None);
    default:
        return {};
    }
}

QVariant LossesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return m_heads.value(section);
    case Qt::TextAlignmentRole:
        return int((section == Lost ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace meyar::ui
