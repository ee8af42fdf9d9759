// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tableview.h"
#include "ui/findings/findinglines.h"

#include <QAbstractTableModel>

namespace meyar::ui {

/// All findings, prepared; the table shows the columns, the board the whole line of column 0.
class FindingsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SeverityColumn, Code, Statement, Factory, State, Due, Owner, ColumnCount };
    enum Role { LineRole = SortRole + 100 }; ///< a FindingLine

    using QAbstractTableModel::QAbstractTableModel;

    /// Changes of single rows keep selections; another set of rows resets.
    void setLines(std::vector<FindingLine> lines);
    void setHeads(const QStringList &heads);
    [[nodiscard]] const std::vector<FindingLine> &lines() const { return m_lines; }
    [[nodiscard]] const FindingLine &line(int row) const
    {
        return m_lines[static_cast<size_t>(row)];
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<FindingLine> m_lines;
    QStringList m_heads;
};

/// The finding that a row of the model, or of a proxy over it, stands for.
[[nodiscard]] FindingLine lineAt(const QModelIndex &index);

} // namespace meyar::ui
