// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/coveragemodel.h"

#include "ui/common/bidi.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace meyar::ui {

void CoverageModel::setRows(std::vector<CoverageLine> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void CoverageModel::retranslate()
{
    m_heads = {tr("Name"), tr("How it stands"), tr("Met"), tr("Partly"), tr("Failed"), tr("Open"), tr("N/A")};
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString CoverageModel::spoken(const CoverageLine &line) const
{
    return tr("%1: %2 met, %3 partly, %4 failed, %5 not answered")
        .arg(line.name, number(qint64(line.ok)), number(qint64(line.partial)), number(qint64(line.failed)), number(qint64(line.unanswered)));
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const CoverageLine &line = row(index.row());
    const int counts[] = {line.ok, line.partial, line.failed, line.unanswered, line.notApplicable};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return column == Name ? line.name : column == Bar ? QString() : number(qint64(counts[column - Met]));
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spoken(line);
    case Qt::TextAlignmentRole:
        return int((column >= Met ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ToneRole:
        return int(column == Failed && line.failed > 0        ? Tone::Bad
                       : column == Partly && line.partial > 0 ? Tone::Warn
                       : column >= Unanswered                 ? Tone::Muted
                                                              : Tone::Normal);
    case MarkRole:
        return int(column != Name                         ? Mark::None
                       : line.failed > 0                  ? Mark::Bad
                       : line.partial > 0                 ? Mark::Warn
                       : line.ok > 0 && !line.unanswered  ? Mark::Good
                                                          : Mark::Empty);
    default:
        return {};
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return m_heads.value(section);
    case Qt::TextAlignmentRole:
        return int((section >= Met ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

void CoverageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    TableDelegate::paint(painter, option, index);
    const auto *model = qobject_cast<const CoverageModel *>(index.model());
    if (!model || index.column() != CoverageModel::Bar) {
        return;
    }
    const CoverageLine &line = model->row(index.row());
    const int all = line.ok + line.partial + line.failed + line.unanswered;
    const QRect bar = option.rect.adjusted(10, (option.rect.height() - 10) / 2, -10, -(option.rect.height() - 10) / 2);
    if (all == 0 || bar.width() <= 0) {
        return;
    }
    const Tokens &t = tokens();
    int done = 0;
    for (const auto &[count, color] : {std::pair(line.ok, t.chartGood), std::pair(line.partial, t.chartWarn), std::pair(line.failed, t.chartBad),
                                       std::pair(line.unanswered, t.sunk)}) {
        const int from = bar.width() * done / all;
        done += count;
        const QRect part(bar.left() + from, bar.top(), bar.width() * done / all - from, bar.height());
        painter->fillRect(mirrored(part, bar, option.direction), color);
    }
}

} // namespace meyar::ui
