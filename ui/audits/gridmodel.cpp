// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/gridmodel.h"

#include "core/base/text.h"
#include "ui/common/bidi.h"
#include "ui/common/fonts.h"
#include "ui/common/tableview.h"
#include "ui/workspace/domainmarks.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

Mark markOfRow(const GridRow &row)
{
    if (!row.asked) {
        return Mark::NotApplicable;
    }
    if (row.contested) {
        return Mark::Conflict;
    }
    if (row.value.isEmpty()) {
        return Mark::Empty;
    }
    return markOf(row.verdict);
}

} // namespace

GridModel::GridModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void GridModel::setRows(std::vector<GridRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    choose();
    endResetModel();
}

void GridModel::changed(const std::vector<int> &rows)
{
    if (rows.empty() || m_shown.empty()) {
        return;
    }
    // A line that is not asked any more, or is asked now, comes and goes at once.
    for (const int row : rows) {
        const bool isShown = std::find(m_shown.begin(), m_shown.end(), row) != m_shown.end();
        const bool belongs = isIn(m_filter, m_rows[size_t(row)]);
        if (isShown != belongs && m_filter == GridFilter::All) {
            beginResetModel();
            choose();
            endResetModel();
            return;
        }
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void GridModel::setFilter(GridFilter filter)
{
    beginResetModel();
    m_filter = filter;
    choose();
    endResetModel();
}

void GridModel::setSearch(const QString &text)
{
    beginResetModel();
    m_search = searchFolded(text).trimmed();
    choose();
    endResetModel();
}

int GridModel::count(GridFilter filter) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [filter](const GridRow &row) { return isIn(filter, row); }));
}

int GridModel::lineOf(const QString &question) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(),
                                    [&](int row) { return m_rows[size_t(row)].name == question; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

void GridModel::choose()
{
    m_shown.clear();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const bool isFound = m_search.isEmpty() || m_rows[i].searched.contains(m_search)
            || searchFolded(m_rows[i].note).contains(m_search);
        if (isFound && isIn(m_filter, m_rows[i])) {
            m_shown.push_back(int(i));
        }
    }
    order();
}

void GridModel::order()
{
    if (m_column < 0 || m_column >= ColumnCount) {
        return; // as the checklist has them
    }
    QCollator collator(QLocale(uiLanguage() == Language::Urdu ? QLocale::Urdu : QLocale::English));
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(m_rows.size());
    for (const GridRow &row : m_rows) {
        const QString key = m_column == Evidence ? QString::number(row.evidence)
            : m_column == Answer                 ? QString::number(int(markOfRow(row))) + row.answer
                                                 : text(row, m_column);
        keys.push_back(collator.sortKey(key));
    }
    const bool descending = m_order == Qt::DescendingOrder;
    std::stable_sort(m_shown.begin(), m_shown.end(), [&](int a, int b) {
        const int order = keys[size_t(a)].compare(keys[size_t(b)]);
        return descending ? order > 0 : order < 0;
    });
}

void GridModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_column = column;
    m_order = order;
    choose();
    endResetModel();
}

void GridModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int GridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int GridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString GridModel::text(const GridRow &row, int column) const
{
    switch (column) {
    case Code:
        return row.code.isEmpty() ? QString() : isolated(row.code);
    case Section:
        return row.section;
    case Question:
        return row.question;
    case Answer:
        return !row.asked          ? tr("Not asked")
            : row.isLocked         ? tr("Locked")
            : row.contested        ? tr("Two answers")
            : row.value.isEmpty()  ? tr("No answer")
                                   : row.answer;
    case Note:
        return !row.asked ? row.whyNot : row.note.simplified();
    case Evidence:
        return row.evidence > 0 ? number(qint64(row.evidence)) : u"–"_s;
    case Finding:
        return row.finding.isEmpty() ? QString() : isolated(row.finding);
    case By:
        return row.by;
    default:
        return {};
    }
}

QString GridModel::spoken(const GridRow &row) const
{
    QStringList parts{row.code, row.question, text(row, Answer), text(row, Note)};
    if (row.evidence > 0) {
        parts += tr("evidence: %1").arg(row.evidence);
    }
    if (!row.finding.isEmpty()) {
        parts += tr("finding %1").arg(row.finding);
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant GridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_shown.size()) {
        return {};
    }
    const GridRow &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Question || index.column() == Note ? text(row, index.column()) : QString();
    case Qt::AccessibleTextRole:
        return spoken(row);
    case MarkRole:
        return int(index.column() == Answer ? markOfRow(row) : Mark::None);
    case BoldRole:
        return index.column() == Answer && row.asked && !row.value.isEmpty();
    case ToneRole:
        if (index.column() == Answer) {
            const Mark mark = markOfRow(row);
            return int(mark == Mark::None ? Tone::Normal : mark == Mark::Empty ? Tone::Faint : toneOf(mark));
        }
        return int(!row.asked ? Tone::Faint
                       : index.column() == Question || index.column() == Note || index.column() == Evidence
                       ? Tone::Normal
                       : Tone::Muted);
    case Qt::TextAlignmentRole:
        return int((index.column() == Evidence ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return role == Qt::TextAlignmentRole && section == Evidence
            ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter))
            : QVariant();
    }
    switch (section) {
    case Code:
        return tr("Code");
    case Section:
        return tr("Section");
    case Question:
        return tr("Question");
    case Answer:
        return tr("Answer");
    case Note:
        return tr("Note");
    case Evidence:
        return tr("Evidence");
    case Finding:
        return tr("Finding");
    case By:
        return tr("By");
    default:
        return {};
    }
}

} // namespace meyar::ui
