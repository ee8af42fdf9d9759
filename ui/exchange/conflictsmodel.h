// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tableview.h"
#include "ui/exchange/conflictlines.h"

#include <QAbstractListModel>

namespace meyar::ui {

/// The open conflicts under the headings of their factories. Headings cannot be selected.
class ConflictsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { LineRole = SortRole + 100 }; ///< a ConflictLine

    using QAbstractListModel::QAbstractListModel;

    /// Other texts of the same conflicts keep the selection; another set of them resets.
    void setLines(std::vector<ConflictLine> lines);
    [[nodiscard]] const std::vector<ConflictLine> &lines() const { return m_lines; }
    [[nodiscard]] int rowOf(const QByteArray &key) const; ///< -1 = none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<ConflictLine> m_lines;
};

} // namespace meyar::ui
