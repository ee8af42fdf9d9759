// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/librarylines.h"

#include <QAbstractListModel>

namespace meyar::ui {

/// The packs at hand.
class PacksModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { RemarkRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    void setLines(std::vector<PackLine> lines);
    [[nodiscard]] const PackLine &line(int row) const { return m_lines[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowOf(const QByteArray &hash) const; ///< -1 = none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<PackLine> m_lines;
};

} // namespace meyar::ui
