// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace meyar::ui {

/// The numbers of a chart in words, as its table, its CSV and a screen reader have them.
struct ChartTable
{
    QStringList heads;
    std::vector<QStringList> rows; ///< as many cells as there are heads
    int textColumns = 1; ///< the first columns are text; the others numbers, at the trailing edge
};

/// UTF-8 with a byte order mark, RFC 4180; a text cell that a spreadsheet would take for a formula gets an apostrophe.
/// Marks of direction are left out.
[[nodiscard]] QByteArray csvOf(const ChartTable &table);
/// One row a line, cells apart by tabs: for the clipboard.
[[nodiscard]] QString tabbedText(const ChartTable &table);
/// "Fire: 62 %, 20 %", a row a line, at most `rows` of them.
[[nodiscard]] QString spokenText(const ChartTable &table, int rows = 40);

class ChartTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void setTable(ChartTable table);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ChartTable m_table;
};

} // namespace meyar::ui
