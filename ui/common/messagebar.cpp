// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/button.h"
#include "ui/common/feedback.h"
#include "ui/common/label.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

#include <utility>

namespace meyar::ui {

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_mark(new MarkLabel(Mark::Good, 18))
    , m_text(new Label(TextRole::Body))
    , m_undo(new Button(ButtonKind::Plain))
    , m_close(new IconButton(QStringLiteral("close"), ButtonKind::Quiet))
    , m_timer(new QTimer(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 7, 8, 7);
    row->setSpacing(10);
    row->addWidget(m_mark);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    row->addWidget(m_close);
    m_text->setWrap(false);
    m_timer->setSingleShot(true);
    m_timer->setInterval(10'000);
    connect(m_timer, &QTimer::timeout, this, [this] {
        const QWidget *focus = QApplication::focusWidget();
        if (underMouse() || (focus && isAncestorOf(focus))) {
            m_timer->start();
        } else {
            dismiss();
        }
    });
    connect(m_close, &Button::clicked, this, &MessageBar::dismiss);
    connect(m_undo, &Button::clicked, this, [this] {
        const auto undo = std::exchange(m_onUndo, {});
        dismiss();
        if (undo) {
            undo();
        }
    });
    retranslate();
    hide();
}

void MessageBar::showMessage(const QString &text, Mark mark)
{
    open(text, mark, {});
}

void MessageBar::showUndo(const QString &text, std::function<void()> undo)
{
    open(text, Mark::Good, std::move(undo));
}

void MessageBar::showRedo(const QString &text, std::function<void()> redo)
{
    open(text, Mark::Good, std::move(redo), true);
}

void MessageBar::open(const QString &text, Mark mark, std::function<void()> undo, bool isRedo)
{
    m_onUndo = std::move(undo);
    m_isRedo = isRedo;
    retranslate();
    m_mark->setMark(mark);
    m_text->setText(text);
    setAccessibleName(text);
    m_undo->setVisible(bool(m_onUndo));
    show();
    raise();
    adjustSize();
    m_timer->start();
}

void MessageBar::dismissRedo()
{
    if (m_isRedo && isVisible()) {
        dismiss();
    }
}

void MessageBar::dismiss()
{
    m_timer->stop();
    m_onUndo = {};
    if (isVisible()) {
        hide();
        Q_EMIT dismissed();
    }
}

void MessageBar::setDuration(int milliseconds)
{
    m_timer->setInterval(milliseconds);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tint tint = tintOf(tokens(), toneOf(m_mark->mark()));
    paintRound(painter, rect(), metric::cardRadius, tokens().surface, tint.ink);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void MessageBar::retranslate()
{
    m_undo->setText(m_isRedo ? tr("Redo") : tr("Undo"));
    m_undo->setIconName(m_isRedo ? QStringLiteral("edit-redo") : QStringLiteral("edit-undo"));
    m_close->setName(tr("Dismiss"));
}

} // namespace meyar::ui
