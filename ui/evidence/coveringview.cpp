// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/coveringview.h"

#include "ui/common/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <vector>

namespace meyar::ui {

CoveringView::CoveringView(QWidget *window)
    : QWidget(window)
{
    window->installEventFilter(this);
    hide();
}

void CoveringView::cover(QWidget *from)
{
    m_before = QApplication::focusWidget();
    if (m_from) {
        m_from->removeEventFilter(this);
    }
    m_from = from;
    from->installEventFilter(this);
    setGeometry(parentWidget()->rect());
    show();
    raise();
}

void CoveringView::uncover()
{
    hide();
    if (m_before) {
        m_before->setFocus(Qt::PopupFocusReason);
    }
}

bool CoveringView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    if (watched == m_from && event->type() == QEvent::Hide && isVisible()) {
        close();
    }
    return QWidget::eventFilter(watched, event);
}

bool CoveringView::focusNextPrevChild(bool next)
{
    std::vector<QWidget *> stops;
    for (QWidget *widget : findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && isStop(widget)) {
            stops.push_back(widget);
        }
    }
    if (stops.empty()) {
        return false;
    }
    const auto here = std::find(stops.begin(), stops.end(), QApplication::focusWidget());
    const auto count = std::ptrdiff_t(stops.size());
    const auto at = here == stops.end() ? 0 : (here - stops.begin() + (next ? 1 : count - 1)) % count;
    stops[size_t(at)]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void CoveringView::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens().surface);
}

void CoveringView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace meyar::ui
