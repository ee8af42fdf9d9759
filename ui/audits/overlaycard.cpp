// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/overlaycard.h"

#include "ui/common/card.h"
#include "ui/common/tokens.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace meyar::ui {

OverlayCard::OverlayCard(QWidget *parent, Place where, QSize most)
    : QWidget(parent)
    , m_card(new Card(this))
    , m_place(where)
    , m_most(most)
{
    parent->installEventFilter(this);
    hide();
}

void OverlayCard::open(QWidget *focused)
{
    if (!isVisible()) {
        m_before = QApplication::focusWidget();
    }
    show();
    raise();
    fit();
    focused->setFocus(Qt::PopupFocusReason);
}

void OverlayCard::close()
{
    if (!isVisible()) {
        return;
    }
    hide();
    if (m_before && m_before->isVisible()) {
        m_before->setFocus(Qt::PopupFocusReason);
    }
    Q_EMIT closed();
}

void OverlayCard::fit()
{
    setGeometry(parentWidget()->rect());
    const int width = qMin(m_most.width(), this->width() - 2 * space::xl);
    m_card->layout()->activate();
    const int wanted = m_card->layout()->hasHeightForWidth() ? m_card->layout()->totalHeightForWidth(width)
                                                             : m_card->sizeHint().height();
    const int height = std::min({wanted, m_most.height(), this->height() - 2 * space::xl});
    const int top = m_place == Place::Middle ? (this->height() - height) / 2 : qMin(64, (this->height() - height) / 2);
    m_card->setGeometry((this->width() - width) / 2, top, width, height);
}

bool OverlayCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        fit();
    }
    return QWidget::eventFilter(watched, event);
}

/// No key means anything to the page while it is covered; what hides confidential notes always does.
bool OverlayCard::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool hides = (key->modifiers() & Qt::ControlModifier) && (key->key() == Qt::Key_L || key->key() == Qt::Key_P);
        event->setAccepted(!hides);
        return true;
    }
    return QWidget::event(event);
}

void OverlayCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    }
}

void OverlayCard::mousePressEvent(QMouseEvent *event)
{
    if (!m_card->geometry().contains(event->pos())) {
        close();
    }
}

void OverlayCard::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), QColor(0, 0, 0, 70));
}

/// Tab stays inside.
bool OverlayCard::focusNextPrevChild(bool next)
{
    QList<QWidget *> fields;
    for (QWidget *field : m_card->findChildren<QWidget *>()) {
        if ((field->focusPolicy() & Qt::TabFocus) && field->isVisible() && field->isEnabled() && !field->focusProxy()) {
            fields.append(field);
        }
    }
    if (fields.isEmpty()) {
        return false;
    }
    const qsizetype at = fields.indexOf(QApplication::focusWidget());
    const qsizetype count = fields.size();
    fields.at(at < 0 ? 0 : (at + (next ? 1 : count - 1)) % count)
        ->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace meyar::ui
