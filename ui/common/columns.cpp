// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/columns.h"

#include <QWidget>

namespace meyar::ui {

Columns::Columns(int beside, QWidget *parent)
    : QBoxLayout(LeftToRight, parent)
    , m_beside(beside)
{
}

QSize Columns::minimumSize() const
{
    int widest = 0;
    for (int i = 0; i < count(); ++i) {
        widest = qMax(widest, itemAt(i)->minimumSize().width());
    }
    const QMargins margins = contentsMargins();
    return {widest + margins.left() + margins.right(), QBoxLayout::sizeHint().height()};
}

void Columns::setGeometry(const QRect &rect)
{
    const Direction wanted = rect.width() < m_beside ? TopToBottom : LeftToRight;
    if (wanted != direction()) {
        setDirection(wanted);
        if (QWidget *parent = parentWidget()) {
            parent->updateGeometry(); // the height is another one now
        }
    }
    QBoxLayout::setGeometry(rect);
}

} // namespace meyar::ui
