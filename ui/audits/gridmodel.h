// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audits/gridstate.h"

#include <QAbstractTableModel>

#include <vector>

namespace meyar::ui {

/// The lines of the grid: those that the filter and the search leave, in the order of a column. Lines that an answer
/// takes out of the filter stay until the filter is chosen again, so that nothing jumps away under the hand.
class GridModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Code, Section, Question, Answer, Note, Evidence, Finding, By, ColumnCount };

    explicit GridModel(QObject *parent = nullptr);

    void setRows(std::vector<GridRow> rows);
    [[nodiscard]] std::vector<GridRow> &rows() { return m_rows; } ///< call changed() after writing to them
    void changed(const std::vector<int> &rows);
    void setFilter(GridFilter filter);
    void setSearch(const QString &text);
    [[nodiscard]] GridFilter filter() const { return m_filter; }
    [[nodiscard]] int count(GridFilter filter) const;
    [[nodiscard]] const GridRow &at(int line) const { return m_rows[size_t(m_shown[size_t(line)])]; }
    [[nodiscard]] int lineOf(const QString &question) const; ///< -1 if it is not shown
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void choose(); ///< the lines, in their order
    void order();
    [[nodiscard]] QString text(const GridRow &row, int column) const;
    [[nodiscard]] QString spoken(const GridRow &row) const;

    std::vector<GridRow> m_rows;
    std::vector<int> m_shown; ///< places in m_rows
    GridFilter m_filter = GridFilter::All;
    QString m_search; ///< folded
    int m_column = -1; ///< -1: as the checklist has them
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace meyar::ui
