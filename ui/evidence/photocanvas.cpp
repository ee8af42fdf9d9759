// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/photocanvas.h"

#include "ui/common/painting.h"
#include "ui/common/theme.h"
#include "ui/evidence/derivedcopy.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

namespace meyar::ui {

namespace {

constexpr double mostZoom = 16;
constexpr double keyStep = 10; ///< pixels of the canvas
constexpr double leastDrag = 6; ///< shorter is a slip of the hand

} // namespace

PhotoCanvas::PhotoCanvas(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("photoCanvas"));
    setMinimumSize(200, 150);
}

void PhotoCanvas::setPicture(const QImage &picture, QSize fullSize)
{
    m_picture = picture;
    m_fullSize = fullSize;
    m_words.clear();
    m_shown = edited(m_picture, m_fullSize, m_edits);
    keepInside();
    update();
}

void PhotoCanvas::clear(const QString &words)
{
    m_picture = {};
    m_shown = {};
    m_words = words;
    fit();
}

void PhotoCanvas::setEdits(const ImageEdits &edits)
{
    const bool isOtherShape = edits.crop != m_edits.crop || edits.quarterTurns != m_edits.quarterTurns;
    m_edits = edits;
    if (!m_picture.isNull()) {
        m_shown = edited(m_picture, m_fullSize, m_edits);
    }
    if (isOtherShape) {
        fit();
    }
    m_isProposed = false;
    update();
}

void PhotoCanvas::setTool(PhotoTool tool)
{
    m_tool = tool;
    m_isDragging = false;
    m_isProposed = false;
    setCursor(tool == PhotoTool::Look ? Qt::ArrowCursor : Qt::CrossCursor);
    if (tool != PhotoTool::Look && hasFocus()) {
        proposeShape();
    }
    update();
}

// --- where it is

double PhotoCanvas::fitScale() const
{
    if (m_shown.isNull()) {
        return 1;
    }
    return qMin(1.0, qMin(double(width()) / m_shown.width(), double(height()) / m_shown.height()));
}

QRectF PhotoCanvas::target() const
{
    const QSizeF size = QSizeF(m_shown.size()) * fitScale() * m_zoom;
    return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2) + m_pan, size};
}

/// Original pixels lose the crop's corner, turn, and are laid onto what is shown.
QTransform PhotoCanvas::toWidget() const
{
    const QRect all({0, 0}, m_fullSize);
    const QRect kept = m_edits.crop.isNull() ? all : m_edits.crop.intersected(all);
    QTransform turn;
    constexpr int quarter = 90;
    turn.rotate(m_edits.quarterTurns * quarter);
    const QTransform moved = QTransform::fromTranslate(-kept.x(), -kept.y()) * turn;
    const QRectF corner = moved.mapRect(QRectF(kept));
    const QRectF place = target();
    return moved * QTransform::fromTranslate(-corner.x(), -corner.y())
        * QTransform::fromScale(place.width() / qMax(1.0, corner.width()), place.height() / qMax(1.0, corner.height()))
        * QTransform::fromTranslate(place.x(), place.y());
}

void PhotoCanvas::keepInside()
{
    const QSizeF size = QSizeF(m_shown.size()) * fitScale() * m_zoom;
    const double x = qMax(0.0, (size.width() - width()) / 2);
    const double y = qMax(0.0, (size.height() - height()) / 2);
    m_pan = {qBound(-x, m_pan.x(), x), qBound(-y, m_pan.y(), y)};
}

void PhotoCanvas::zoom(double factor)
{
    m_zoom = qBound(1.0, m_zoom * factor, mostZoom);
    keepInside();
    update();
}

void PhotoCanvas::fit()
{
    m_zoom = 1;
    m_pan = {};
    update();
}

// --- drawing

void PhotoCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().sunk);
    if (m_shown.isNull()) {
        paintLine(painter, rect(), Qt::AlignHCenter, m_words, fontOf(TextRole::Body), tokens().text2, layoutDirection());
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target(), m_shown);
    if (!m_isDragging && !m_isProposed) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isArrow = m_tool == PhotoTool::Arrow;
    for (const QPen &pen : {QPen(Qt::white, 3), QPen(tokens().accent.ink, 2, Qt::DashLine)}) {
        painter.setPen(pen);
        if (isArrow) {
            painter.drawLine(m_drag);
            painter.drawEllipse(m_drag.p2(), 4, 4);
        } else {
            painter.drawRect(QRectF(m_drag.p1(), m_drag.p2()).normalized());
        }
    }
}

void PhotoCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && hasPicture()) {
        m_drag = {event->position(), event->position()};
        m_isDragging = true;
        m_isProposed = false;
    }
}

void PhotoCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isDragging) {
        return;
    }
    if (m_tool == PhotoTool::Look) {
        m_pan += event->position() - m_drag.p2();
        keepInside();
    }
    m_drag.setP2(event->position());
    update();
}

void PhotoCanvas::mouseReleaseEvent(QMouseEvent *)
{
    const bool isDrawn = m_isDragging && m_tool != PhotoTool::Look && m_drag.length() >= leastDrag;
    m_isDragging = false;
    if (isDrawn) {
        commit();
    }
    update();
}

void PhotoCanvas::commit()
{
    const QTransform back = toWidget().inverted();
    const QRect all({0, 0}, m_fullSize);
    m_isProposed = false;
    if (m_tool == PhotoTool::Arrow) {
        Q_EMIT lineDrawn(QLine(back.map(m_drag.p1()).toPoint(), back.map(m_drag.p2()).toPoint()));
        return;
    }
    const QRect rect = back.mapRect(QRectF(m_drag.p1(), m_drag.p2()).normalized()).toAlignedRect().intersected(all);
    if (!rect.isEmpty()) {
        Q_EMIT rectDrawn(rect);
    }
}

void PhotoCanvas::wheelEvent(QWheelEvent *event)
{
    constexpr double perNotch = 1.25;
    zoom(event->angleDelta().y() > 0 ? perNotch : 1 / perNotch);
    event->accept();
}

// --- by keyboard

/// A shape in the middle of what can be seen.
void PhotoCanvas::proposeShape()
{
    if (!hasPicture()) {
        return;
    }
    const QRectF seen = target().intersected(QRectF(rect()));
    const QPointF half(seen.width() / 8, seen.height() / 8);
    m_drag = m_tool == PhotoTool::Crop ? QLineF(seen.topLeft() + half, seen.bottomRight() - half)
                                       : QLineF(seen.center() - half, seen.center() + half);
    m_isProposed = true;
}

void PhotoCanvas::moveBy(QPointF step, bool resize)
{
    if (!m_isProposed) {
        proposeShape();
    }
    m_drag.setP2(m_drag.p2() + step);
    if (!resize) {
        m_drag.setP1(m_drag.p1() + step);
    }
    update();
}

void PhotoCanvas::keyPressEvent(QKeyEvent *event)
{
    const QPointF step(event->key() == Qt::Key_Left ? -keyStep : event->key() == Qt::Key_Right ? keyStep : 0,
                       event->key() == Qt::Key_Up ? -keyStep : event->key() == Qt::Key_Down ? keyStep : 0);
    if (m_tool != PhotoTool::Look && !step.isNull()) {
        moveBy(step, event->modifiers() & Qt::ShiftModifier);
        return;
    }
    if (m_zoom > 1 && !step.isNull() && (event->modifiers() & Qt::ShiftModifier)) {
        m_pan -= step * 4;
        keepInside();
        update();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_isProposed && isEnter) {
        commit();
        return;
    }
    QWidget::keyPressEvent(event);
}

void PhotoCanvas::resizeEvent(QResizeEvent *)
{
    keepInside();
}

} // namespace meyar::ui
