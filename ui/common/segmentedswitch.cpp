// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/segmentedswitch.h"

#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace meyar::ui {

SegmentedSwitch::SegmentedSwitch(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_name(accessibleName)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(accessibleName);
}

void SegmentedSwitch::addChoice(const QString &id, const QString &text, const QString &iconName)
{
    m_choices.push_back({id, text, iconName, true});
    updateGeometry();
    update();
}

void SegmentedSwitch::setChoiceText(const QString &id, const QString &text)
{
    for (Choice &choice : m_choices) {
        if (choice.id == id) {
            choice.text = text;
        }
    }
    updateGeometry();
    update();
}

void SegmentedSwitch::setChoiceShown(const QString &id, bool shown)
{
    for (Choice &choice : m_choices) {
        if (choice.id == id) {
            choice.shown = shown;
        }
    }
    updateGeometry();
    update();
}

void SegmentedSwitch::setFullness(Fullness fullness)
{
    if (fullness != m_fullness) {
        m_fullness = fullness;
        updateGeometry();
        update();
    }
}

bool SegmentedSwitch::hasIcon(const Choice &choice, Fullness fullness) const
{
    return !choice.iconName.isEmpty() && fullness != Fullness::Words;
}

bool SegmentedSwitch::hasWords(const Choice &choice, Fullness fullness) const
{
    return fullness != Fullness::Icons || choice.iconName.isEmpty() || &choice == &m_choices[size_t(m_current)];
}

QString SegmentedSwitch::current() const
{
    return m_choices.empty() ? QString() : m_choices[size_t(m_current)].id;
}

void SegmentedSwitch::setCurrent(const QString &id)
{
    for (size_t i = 0; i < m_choices.size(); ++i) {
        if (m_choices[i].id == id) {
            m_current = int(i);
            setAccessibleDescription(m_choices[i].text);
        }
    }
    updateGeometry();
    update();
}

int SegmentedSwitch::widthOf(const Choice &choice, Fullness fullness) const
{
    if (!choice.shown && &choice != &m_choices[size_t(m_current)]) {
        return 0;
    }
    // The bold width for every choice, so that nothing moves when the choice does.
    const int words = hasWords(choice, fullness)
        ? lineWidth(choice.text, fontOf(TextRole::BodyBold, baseOf(choice.text, uiLanguage())))
        : 0;
    const int icon = hasIcon(choice, fullness) ? 16 + (words > 0 ? space::m : 0) : 0;
    return words + 2 * 12 + icon;
}

int SegmentedSwitch::widthIn(Fullness fullness) const
{
    int width = 0;
    for (const Choice &choice : m_choices) {
        width += widthOf(choice, fullness);
    }
    return qMax(width, 2);
}

QSize SegmentedSwitch::sizeHint() const
{
    return {widthIn(m_fullness), metric::control};
}

QRect SegmentedSwitch::rectOf(int index) const
{
    int x = 0;
    for (int i = 0; i < index; ++i) {
        x += widthOf(m_choices[size_t(i)]);
    }
    return mirrored(QRect(x, 0, widthOf(m_choices[size_t(index)]), height()), rect(),
                    layoutDirection());
}

int SegmentedSwitch::indexAt(const QPoint &pos) const
{
    for (int i = 0; i < int(m_choices.size()); ++i) {
        if (rectOf(i).contains(pos)) {
            return i;
        }
    }
    return -1;
}

void SegmentedSwitch::choose(int index)
{
    if (index >= 0 && index < int(m_choices.size()) && index != m_current) {
        m_current = index;
        const QString id = current();
        updateGeometry(); // the chosen one may be wider
        setAccessibleDescription(m_choices[size_t(index)].text);
        update();
        Q_EMIT chosen(id);
    }
}

void SegmentedSwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    paintRound(painter, rect(), metric::buttonRadius, t.surface);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metric::buttonRadius,
                           metric::buttonRadius);
    painter.save();
    painter.setClipPath(outline);
    for (int i = 0; i < int(m_choices.size()); ++i) {
        const Choice &choice = m_choices[size_t(i)];
        const QRect box = rectOf(i);
        const bool on = i == m_current;
        if (box.width() == 0) {
            continue;
        }
        const QColor chosen = isEnabled() ? t.accent.ground : t.sunk;
        painter.fillRect(box, on ? chosen : i == m_hovered && isEnabled() ? t.window : t.surface);
        if (i > 0) {
            const int edge = layoutDirection() == Qt::RightToLeft ? box.right() + 1 : box.left();
            painter.fillRect(QRect(edge, 0, 1, height()),
                             on || i - 1 == m_current ? t.accent.line : t.line);
        }
        QRect inner = box.adjusted(12, 0, -12, 0);
        const QColor ink = !isEnabled() ? t.text3 : on ? t.accent.ink : t.text1;
        if (hasIcon(choice, m_fullness)) {
            const QRect place = mirrored(QRect(inner.left(), (height() - 16) / 2, 16, 16), inner,
                                         layoutDirection());
            paintIcon(painter, place, choice.iconName, on ? ink : t.text2,
                      layoutDirection() == Qt::RightToLeft && isDirectional(choice.iconName));
            const int step = 16 + space::m;
            inner = layoutDirection() == Qt::RightToLeft ? inner.adjusted(0, 0, -step, 0)
                                                         : inner.adjusted(step, 0, 0, 0);
        }
        if (!hasWords(choice, m_fullness)) {
            continue;
        }
        const Language script = baseOf(choice.text, uiLanguage());
        paintLine(painter, inner, Qt::AlignHCenter, choice.text,
                  fontOf(on ? TextRole::BodyBold : TextRole::Body, script), ink, layoutDirection());
    }
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(t.line);
    painter.drawPath(outline);
}

void SegmentedSwitch::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        choose(indexAt(event->position().toPoint()));
    }
}

void SegmentedSwitch::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = indexAt(event->position().toPoint());
    update();
}

void SegmentedSwitch::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

bool SegmentedSwitch::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int at = indexAt(help->pos());
        if (at >= 0 && !hasWords(m_choices[size_t(at)], m_fullness)) {
            QToolTip::showText(help->globalPos(), m_choices[size_t(at)].text, this, rectOf(at));
            return true;
        }
    }
    return QWidget::event(event);
}

void SegmentedSwitch::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    if (event->key() == forward || event->key() == Qt::Key_Down) {
        choose(m_current + 1);
    } else if (event->key() == back || event->key() == Qt::Key_Up) {
        choose(m_current - 1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void SegmentedSwitch::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    updateGeometry();
    update();
}

} // namespace meyar::ui
