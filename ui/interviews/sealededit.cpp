// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interviews/sealededit.h"

#include "core/base/text.h"
#include "ui/common/fonts.h"
#include "ui/common/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>

namespace meyar::ui {

SealedEdit::SealedEdit(QWidget *parent)
    : QTextEdit(parent)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(3);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { updateGeometry(); });
}

void SealedEdit::setLines(int minimum, int maximum)
{
    m_minimumLines = minimum;
    m_maximumLines = maximum;
    updateGeometry();
}

QVariant SealedEdit::loadResource(int, const QUrl &)
{
    return {};
}

QSize SealedEdit::sizeHint() const
{
    const int line = fontMetrics().lineSpacing();
    const int around = 2 * int(document()->documentMargin()) + 2 * 3;
    const int content = int(document()->size().height()) + 2 * 3;
    const int height = qBound(m_minimumLines * line + around, content, m_maximumLines * line + around);
    return {240, qMax(metric::control, height)};
}

void SealedEdit::clearForGood()
{
    const QSignalBlocker blocked(this);
    document()->clear();
    document()->clearUndoRedoStacks();
}

QMimeData *SealedEdit::createMimeDataFromSelection() const
{
    return new QMimeData;
}

void SealedEdit::insertFromMimeData(const QMimeData *source)
{
    insertPlainText(cleaned(source->text()));
}

void SealedEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut)) {
        event->accept();
    } else if (enter && m_maximumLines == 1) {
        focusNextChild();
    } else {
        QTextEdit::keyPressEvent(event);
    }
}

} // namespace meyar::ui
