// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tableview.h"
#include "ui/exchange/exchangelines.h"

#include <QAbstractListModel>

namespace meyar::ui {

/// The bundles merged so far, the latest first.
class ReceiptsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { LineRole = SortRole + 100 }; ///< a ReceiptLine

    using QAbstractListModel::QAbstractListModel;

    void setLines(std::vector<ReceiptLine> lines);
    [[nodiscard]] const std::vector<ReceiptLine> &lines() const { return m_lines; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<ReceiptLine> m_lines;
};

} // namespace meyar::ui
