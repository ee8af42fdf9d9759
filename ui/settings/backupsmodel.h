// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/backuplines.h"

#include <QAbstractTableModel>

namespace meyar::ui {

/// The backups, newest first. Every cell is prepared; this only looks them up.
class BackupsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Age, Made, Reason, Size, Proof, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setHeads(const QStringList &heads);
    void setLines(std::vector<BackupLine> lines); ///< the chosen row stays chosen while the backups are the same
    [[nodiscard]] const std::vector<BackupLine> &lines() const { return m_lines; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<BackupLine> m_lines;
    QStringList m_heads;
};

} // namespace meyar::ui
