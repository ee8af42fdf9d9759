// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace meyar::ui {

/// One assessment that a report can be made of, ready to show.
struct ReportLine
{
    AssessmentId id;
    QString factory;
    QString date;
    QString state;
    bool provisional = false; ///< conflicts are open
    friend bool operator==(const ReportLine &, const ReportLine &) = default;
};

class ReportsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Factory, Date, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<ReportLine> lines);
    void setHeads(const QStringList &heads);
    [[nodiscard]] const ReportLine &line(int row) const { return m_lines[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowOf(AssessmentId id) const; ///< -1 = none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ReportLine> m_lines;
    QStringList m_heads;
};

} // namespace meyar::ui
