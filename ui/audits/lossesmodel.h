// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audits/scorestate.h"

#include <QAbstractTableModel>

namespace meyar::ui {

/// The answers that cost points, most costly first.
class LossesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Code, Label, Section, Caps, Lost, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<LossRow> rows);
    void retranslate();
    [[nodiscard]] const LossRow &row(int at) const { return m_rows[size_t(at)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<LossRow> m_rows;
    std::vector<QString> m_caps; ///< worded, by row
    QStringList m_heads;
};

} // namespace meyar::ui
