// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fields.h"

#include "ui/common/icons.h"
#include "ui/common/tokens.h"

#include <QAction>
#include <QEvent>
#include <QStyle>

namespace meyar::ui {

TextField::TextField(const QString &accessibleName, QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(accessibleName);
    setMinimumHeight(metric::control);
}

void TextField::setCode(bool code)
{
    if (code) {
        setLayoutDirection(Qt::LeftToRight);
    } else {
        unsetLayoutDirection();
    }
}

void TextField::setInvalid(bool invalid)
{
    setProperty("invalid", invalid);
    update();
}

void TextField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        update();
    }
}

SearchField::SearchField(const QString &accessibleName, QWidget *parent)
    : TextField(accessibleName, parent)
{
    setClearButtonEnabled(true);
    addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
}

} // namespace meyar::ui
