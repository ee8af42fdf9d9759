// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/card.h"
#include "ui/common/marks.h"

#include <QAbstractTableModel>

#include <vector>

namespace meyar::ui {

class SectionHeader;
class TableView;

/// Lines that are only read, worded before.
class WordTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Cell
    {
        QString text;
        Mark mark = Mark::None;
        bool isNumber = false;
    };
    using QAbstractTableModel::QAbstractTableModel;
    void setLines(const QStringList &heads, std::vector<std::vector<Cell>> lines);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_heads;
    std::vector<std::vector<Cell>> m_lines;
};

/// Such a table in a card of its own, with a title and what it comes to.
class WordSection final : public Card
{
    Q_OBJECT

public:
    /// `widths` by column; the first one has what is left.
    WordSection(const QString &name, int columns, std::initializer_list<std::pair<int, int>> widths, int height, QWidget *parent = nullptr);
    void setTitle(const QString &title, const QString &remark);
    void setLines(const QStringList &heads, std::vector<std::vector<WordTable::Cell>> lines);

private:
    SectionHeader *m_head;
    TableView *m_table;
    WordTable *m_model;
};

} // namespace meyar::ui
