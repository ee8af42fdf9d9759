// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/focusring.h"

#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPainter>

namespace meyar::ui {

namespace {

constexpr int reach = 4; // 2 px of air and 2 px of ring

bool showsItsOwnFocus(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QAbstractScrollArea *>(widget)
        || widget->property("ownFocus").toBool() || widget->isWindow();
}

} // namespace

class FocusRing::Ring final : public QWidget
{
public:
    Ring(QWidget *parent, double radius)
        : QWidget(parent)
        , m_radius(radius)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        setObjectName(QStringLiteral("focusRing"));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintRound(painter, rect(), m_radius + reach, {}, tokens().accent.ink, 2);
    }

private:
    double m_radius;
};

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

FocusRing::~FocusRing()
{
    leave();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn: {
        auto *widget = qobject_cast<QWidget *>(watched);
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (widget && widget == QApplication::focusWidget()) {
            leave();
            if (reason != Qt::MouseFocusReason && !showsItsOwnFocus(widget)) {
                follow(widget);
            }
        }
        break;
    }
    case QEvent::FocusOut:
        if (watched == m_target) {
            leave();
        }
        break;
    case QEvent::MouseButtonPress:
        if (watched == m_target) {
            leave();
        }
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        if (m_ring && watched != m_ring && m_chain.contains(qobject_cast<QWidget *>(watched))) {
            place();
        }
        break;
    default:
        break;
    }
    return false;
}

void FocusRing::follow(QWidget *widget)
{
    // The nearest ancestor with room for the ring, but never one outside the scroll area it stands
    // in.
    QWidget *host = widget->parentWidget();
    m_chain = {widget};
    while (host && !host->isWindow()) {
        const QRect needed(widget->mapTo(host, QPoint(-reach, -reach)),
                           widget->size() + QSize(2 * reach, 2 * reach));
        const auto *area = qobject_cast<QAbstractScrollArea *>(host->parentWidget());
        if (host->rect().contains(needed) || (area && area->viewport() == host)) {
            break;
        }
        m_chain.append(host);
        host = host->parentWidget();
    }
    if (!host) {
        m_chain.clear();
        return;
    }
    m_target = widget;
    const QVariant radius = widget->property("focusRadius");
    m_ring = new Ring(host, radius.isValid() ? radius.toDouble() : double(metric::buttonRadius));
    place();
}

void FocusRing::leave()
{
    m_target = nullptr;
    m_chain.clear();
    if (m_ring) {
        m_ring->hide();
        m_ring->deleteLater();
        m_ring = nullptr;
    }
}

void FocusRing::place()
{
    if (!m_ring || !m_target) {
        return;
    }
    QWidget *host = m_ring->parentWidget();
    if (!host->isAncestorOf(m_target)) {
        return;
    }
    m_ring->setGeometry(QRect(m_target->mapTo(host, QPoint(0, 0)), m_target->size())
                            .adjusted(-reach, -reach, reach, reach));
    m_ring->setVisible(m_target->isVisibleTo(host));
    m_ring->raise();
}

} // namespace meyar::ui
