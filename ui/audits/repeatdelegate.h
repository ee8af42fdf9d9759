// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tableview.h"

namespace meyar::ui {

/// Paints a cell of a repeat with the lines of a sheet, and edits numbers, days and texts in a field. Choices are not
/// typed: RepeatGrid offers them as a list.
class RepeatDelegate final : public TableDelegate
{
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void typing(const QModelIndex &index, const QString &text) const; ///< not committed yet
};

} // namespace meyar::ui
