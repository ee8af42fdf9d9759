// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/columns.h"

#include <QLayoutItem>
#include <QWidget>

namespace meyar::ui {

Columns::Columns(int beside, QWidget *parent)
    : QBoxLayout(LeftToRight, parent)
    , m_beside(beside)
{
}

/// QBoxLayout measures each column at the whole width here and places it at the width that it may have: what is lacking
/// then is taken from the highest.
int Columns::heightForWidth(int width) const
{
    if (width >= m_beside) {
        return QBoxLayout::heightForWidth(width);
    }
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom();
    int shown = 0;
    for (int i = 0; i < count(); ++i) {
        QLayoutItem *item = itemAt(i);
        if (item->isEmpty()) {
            continue;
        }
        const int room = qBound(item->minimumSize().width(), width - margins.left() - margins.right(), item->maximumSize().width());
        height += item->hasHeightForWidth() ? item->heightForWidth(room) : item->sizeHint().height();
        ++shown;
    }
    return height + qMax(0, shown - 1) * spacing();
}

QSize Columns::minimumSize() const
{
    int widest = 0;
    for (int i = 0; i < count(); ++i) {
        widest = qMax(widest, itemAt(i)->minimumSize().width());
    }
    const QMargins margins = contentsMargins();
    const int height = m_width > 0 && hasHeightForWidth() ? heightForWidth(m_width) : 0; // lines that wrap need more the narrower they are
    return {widest + margins.left() + margins.right(), qMax(height, QBoxLayout::sizeHint().height())};
}

void Columns::setGeometry(const QRect &rect)
{
    const bool isOtherWidth = rect.width() != m_width;
    m_width = rect.width();
    const Direction wanted = rect.width() < m_beside ? TopToBottom : LeftToRight;
    if (wanted != direction()) {
        setDirection(wanted);
    }
    QBoxLayout::setGeometry(rect);
    if (QWidget *parent = isOtherWidth ? parentWidget() : nullptr) {
        parent->updateGeometry(); // the height is another one now
    }
}

} // namespace meyar::ui
