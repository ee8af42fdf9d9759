// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/packs/packentry.h"

#include <QAbstractListModel>

namespace meyar::ui {

/// The checklists to choose from, under their headings. A heading can be neither chosen nor focused.
class PackListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { RemarkRole = Qt::UserRole + 1, HeadingRole, HashRole };

    using QAbstractListModel::QAbstractListModel;

    /// `likely`: the heading over the checklists for this site.
    void setEntries(std::vector<PackEntry> entries, const QString &likely);
    void setWish(const PackWish &wish);
    [[nodiscard]] const PackWish &wish() const { return m_wish; }
    [[nodiscard]] QByteArray hashAt(int row) const; ///< empty on a heading or outside
    [[nodiscard]] int rowOf(const QByteArray &hash) const; ///< -1 = not shown
    [[nodiscard]] int firstRow() const; ///< the first that can be chosen; -1 = none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void rebuild();

    std::vector<PackEntry> m_entries;
    std::vector<PackRow> m_rows;
    QString m_likely;
    PackWish m_wish;
};

} // namespace meyar::ui
