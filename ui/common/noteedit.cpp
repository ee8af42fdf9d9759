// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fields.h"

#include "core/base/text.h"
#include "ui/common/fonts.h"
#include "ui/common/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextOption>

namespace meyar::ui {

NoteEdit::NoteEdit(const QString &accessibleName, QWidget *parent)
    : QTextEdit(parent)
{
    setAccessibleName(accessibleName);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(3);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { updateGeometry(); });
}

void NoteEdit::setLines(int minimum, int maximum)
{
    m_minimumLines = minimum;
    m_maximumLines = maximum;
    updateGeometry();
}

QVariant NoteEdit::loadResource(int, const QUrl &)
{
    return {}; // a note shows text, whatever it names
}

QSize NoteEdit::sizeHint() const
{
    const int line = fontMetrics().lineSpacing();
    const int around = 2 * int(document()->documentMargin()) + 2 * 3;
    const int content = int(document()->size().height()) + 2 * 3;
    const int height
        = qBound(m_minimumLines * line + around, content, m_maximumLines * line + around);
    return {240, qMax(metric::control, height)};
}

QSize NoteEdit::minimumSizeHint() const
{
    return {80, qMax(metric::control, m_minimumLines * fontMetrics().lineSpacing() + 12)};
}

void NoteEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else if (enter && event->modifiers() & Qt::ControlModifier) {
        Q_EMIT editingFinished();
        m_before = toPlainText();
        Q_EMIT left();
        Q_EMIT entered();
    } else {
        QTextEdit::keyPressEvent(event);
    }
}

void NoteEdit::focusInEvent(QFocusEvent *event)
{
    m_before = toPlainText();
    QTextEdit::focusInEvent(event);
}

void NoteEdit::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (toPlainText() != m_before) {
        m_before = toPlainText();
        Q_EMIT editingFinished();
    }
}

void NoteEdit::insertFromMimeData(const QMimeData *source)
{
    insertPlainText(cleaned(source->text()));
}

void NoteEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
}

} // namespace meyar::ui
