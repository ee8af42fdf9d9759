// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audits/scorestate.h"
#include "ui/common/tableview.h"

#include <QAbstractTableModel>

namespace meyar::ui {

/// What the checkpoints under one convention, law, area or pillar came to.
class CoverageModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Bar, Met, Partly, Failed, Unanswered, NotApplicable, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<CoverageLine> rows);
    void retranslate();
    [[nodiscard]] const CoverageLine &row(int at) const { return m_rows[size_t(at)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString spoken(const CoverageLine &line) const;

    std::vector<CoverageLine> m_rows;
    QStringList m_heads;
};

/// Paints the column of bars: met, partly, failed and not answered, side by side in the order of reading.
class CoverageDelegate final : public TableDelegate
{
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace meyar::ui
