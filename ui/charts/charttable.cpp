// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttable.h"

#include "core/base/text.h"

#include <algorithm>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

QString csvCell(const QString &cell, bool isText)
{
    QString text = cleaned(cell);
    if (isText && !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front())) {
        text.prepend(u'\'');
    }
    if (std::ranges::any_of(text, [](QChar c) { return QStringView(u"\",;\t\r\n").contains(c); })) {
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    }
    return text;
}

} // namespace

QByteArray csvOf(const ChartTable &table)
{
    const auto line = [&table](const QStringList &cells, bool isHead) {
        QStringList written;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            written.append(csvCell(cells[i], isHead || i < table.textColumns));
        }
        return written.join(u',') + u"\r\n"_s;
    };
    QString text = QString(QChar(0xFEFF)) + line(table.heads, true);
    for (const QStringList &row : table.rows) {
        text += line(row, false);
    }
    return text.toUtf8();
}

QString tabbedText(const ChartTable &table)
{
    QStringList lines{table.heads.join(u'\t')};
    for (const QStringList &row : table.rows) {
        lines.append(cleaned(row.join(u'\t').replace(u'\n', u' ')));
    }
    return lines.join(u'\n');
}

QString spokenText(const ChartTable &table, int rows)
{
    QStringList lines;
    for (const QStringList &row : table.rows) {
        if (lines.size() == rows) {
            break;
        }
        QStringList cells;
        for (qsizetype i = 1; i < row.size(); ++i) {
            if (!row[i].isEmpty()) {
                cells.append(table.heads.value(i) + u' ' + row[i]);
            }
        }
        lines.append(row.value(0) + u": "_s + cells.join(u", "_s));
    }
    return lines.join(u'\n');
}

void ChartTableModel::setTable(ChartTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.heads.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        return m_table.rows[static_cast<size_t>(index.row())].value(index.column());
    }
    return role == Qt::TextAlignmentRole ? headerData(index.column(), Qt::Horizontal, role) : QVariant();
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((section < m_table.textColumns ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? QVariant(m_table.heads.value(section)) : QVariant();
}

} // namespace meyar::ui
