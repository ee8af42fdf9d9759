// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tableview.h"
#include "ui/start/startlines.h"

#include <QAbstractListModel>

#include <vector>

namespace meyar::ui {

/// Lines of the start page, prepared.
class StartModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { LineRole = SortRole + 100 }; ///< a StartLine

    using QAbstractListModel::QAbstractListModel;

    void setLines(std::vector<StartLine> lines);
    [[nodiscard]] const std::vector<StartLine> &lines() const { return m_lines; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<StartLine> m_lines;
};

} // namespace meyar::ui
