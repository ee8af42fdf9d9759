// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/page.h"

#include <QAction>
#include <QActionEvent>
#include <QEvent>

#include <algorithm>

namespace meyar::ui {

namespace {
constexpr auto keywordsProperty = "meyarKeywords";

/// Whether no field and no button has a use for the keys: they have Ctrl or Alt, or are F-keys.
bool isCommandKey(const QKeySequence &keys)
{
    const QKeyCombination first = keys[0];
    const bool isFunctionKey = first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35;
    return isFunctionKey || (first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier));
}

}

Page::Page(PageInfo info, QWidget *parent)
    : QWidget(parent)
    , m_info(std::move(info))
{
    setObjectName(m_info.id);
}

void Page::takeFocus()
{
    QWidget *next = nextInFocusChain();
    while (next != this && !(isAncestorOf(next) && next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus))) {
        next = next->nextInFocusChain();
    }
    next->setFocus(Qt::OtherFocusReason);
}

void Page::setBadge(int count)
{
    if (count != m_badge) {
        m_badge = count;
        Q_EMIT badgeChanged(count);
    }
}

void Page::actionEvent(QActionEvent *event)
{
    if (event->type() != QEvent::ActionRemoved) {
        const QList<QKeySequence> keys = event->action()->shortcuts();
        const bool anywhere = !keys.isEmpty() && std::ranges::all_of(keys, isCommandKey);
        const auto context = anywhere ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut;
        if (event->action()->shortcutContext() != context) {
            event->action()->setShortcutContext(context);
        }
    }
    QWidget::actionEvent(event);
}

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_translated) {
        retranslate();
        Q_EMIT topBarChanged();
    }
    QWidget::changeEvent(event);
}

void Page::showEvent(QShowEvent *event)
{
    ensureTranslated();
    QWidget::showEvent(event);
}

void Page::ensureTranslated()
{
    if (!m_translated) {
        m_translated = true;
        retranslate();
    }
}

void setKeywords(QAction *action, const QString &keywords)
{
    action->setProperty(keywordsProperty, keywords);
}

QString keywordsOf(const QAction *action)
{
    return action->property(keywordsProperty).toString();
}

} // namespace meyar::ui
