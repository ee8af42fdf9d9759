// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rows.h"
#include "ui/common/tableview.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace meyar::ui {

/// One assessment in the list, worded for the table.
struct AuditRow
{
    AssessmentId id;
    QString factory;
    QString city;
    QString kind;
    QString date;
    QDate sortDate;
    QString pack;
    QString progress; ///< "32/58"; "…" until it is counted
    double share = -1;
    QString score; ///< "62 % · D"
    double sortScore = -1;
    int findings = 0;
    int openFindings = 0;
    QString findingsText;
    QString state;
    Mark stateMark = Mark::None;
    QString stateHelp; ///< what it means, where the word alone does not say it
    QString searched; ///< everything, folded for search
    QString spoken;
};

/// The assessments as a table. Every cell is prepared; this only looks them up.
class AuditsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Factory,
        City,
        Kind,
        Date,
        Pack,
        ProgressColumn,
        ScoreColumn,
        Findings,
        State,
        Columns
    };
    enum Role { IdRole = Qt::UserRole + 1, SearchRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setHeads(const QStringList &heads);
    void setRows(std::vector<AuditRow> rows);
    void setRow(const AuditRow &row); ///< replaces the one with its id
    [[nodiscard]] const std::vector<AuditRow> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] static QString textOf(const AuditRow &row, int column);
    [[nodiscard]] static QVariant sortKeyOf(const AuditRow &row, int column);

    std::vector<AuditRow> m_rows;
    QStringList m_heads;
};

} // namespace meyar::ui
