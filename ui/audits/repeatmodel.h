// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audits/repeatstate.h"

#include <QAbstractTableModel>

namespace meyar::ui {

/// The rows and questions of a repeat as a table. Shows what is prepared; an edit leaves as a signal and comes back as
/// another state.
class RepeatModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Beside those of TableRole.
    enum Role { CodeRole = Qt::UserRole + 1 }; ///< of a column

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps the selection while the table has the same shape.
    void setState(const RepeatState &state);
    [[nodiscard]] const RepeatState &state() const { return m_state; }
    [[nodiscard]] const RepeatCell *cell(const QModelIndex &index) const; ///< null outside
    [[nodiscard]] bool isEditable(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void edited(int row, int column, const QString &typed);

private:
    [[nodiscard]] QString spoken(const QModelIndex &index, const RepeatCell &cell) const;

    RepeatState m_state;
};

} // namespace meyar::ui
