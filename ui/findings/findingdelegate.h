// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/findings/findinglines.h"

#include <QStyledItemDelegate>

namespace meyar::ui {

/// Paints a finding as a card of the board: severity, code and repeat, the statement, the factory,
/// when it is due and whose it is. As wide as the view, as high as the statement needs, at most
/// three lines of it.
class FindingDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace meyar::ui
