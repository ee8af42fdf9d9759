// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/page.h"

#include <QAction>
#include <QEvent>

namespace meyar::ui {

namespace {
constexpr auto keywordsProperty = "meyarKeywords";
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
