// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/wordtable.h"

#include "ui/common/tableview.h"

#include <QVBoxLayout>

namespace meyar::ui {

void WordTable::setLines(const QStringList &heads, std::vector<std::vector<Cell>> lines)
{
    beginResetModel();
    m_heads = heads;
    m_lines = std::move(lines);
    endResetModel();
}

int WordTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int WordTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_heads.size());
}

QVariant WordTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || size_t(index.column()) >= m_lines[size_t(index.row())].size()) {
        return {};
    }
    const Cell &cell = m_lines[size_t(index.row())][size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cell.text;
    case MarkRole:
        return cell.mark == Mark::None ? QVariant() : QVariant(int(cell.mark));
    case Qt::TextAlignmentRole:
        return cell.isNumber ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    default:
        return {};
    }
}

QVariant WordTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    const bool isNumber = !m_lines.empty() && size_t(section) < m_lines.front().size() && m_lines.front()[size_t(section)].isNumber;
    return role == Qt::DisplayRole ? QVariant(m_heads.value(section))
        : role == Qt::TextAlignmentRole && isNumber ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter))
                                                    : QVariant();
}

WordSection::WordSection(const QString &name, int columns, std::initializer_list<std::pair<int, int>> widths, int height, QWidget *parent)
    : Card(parent)
    , m_head(new SectionHeader({}, this))
    , m_table(new TableView(QString(), this))
    , m_model(new WordTable(this))
{
    m_table->setObjectName(name);
    m_model->setLines(QStringList(columns), {}); // the view wants its columns first
    m_table->setModel(m_model);
    m_table->setStretchColumn(0);
    m_table->setPreferredWidths(widths);
    m_table->setFixedHeight(height);
    body()->addWidget(m_head);
    body()->addWidget(m_table);
}

void WordSection::setTitle(const QString &title, const QString &remark)
{
    m_head->setTitle(title);
    m_head->setRemark(remark);
    m_table->setAccessibleName(title);
}

void WordSection::setLines(const QStringList &heads, std::vector<std::vector<WordTable::Cell>> lines)
{
    m_model->setLines(heads, std::move(lines));
}

} // namespace meyar::ui
