// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/signaturepad.h"

#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTabletEvent>
#include <QTouchEvent>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

constexpr int padHeight = 150;
constexpr int leastStep = 3; ///< of the pad; nearer points say nothing more
constexpr double lineAt = 0.78; ///< of the height: where people sign

} // namespace

void paintStrokes(QPainter &painter, const QRectF &rect, const Strokes &strokes, const QColor &color)
{
    const double scale = qMin(rect.width() / Strokes::padWidth, rect.height() / Strokes::padHeight);
    QPainterPath path;
    for (const std::vector<QPoint> &line : strokes.lines) {
        path.moveTo(rect.topLeft() + QPointF(line.front()) * scale);
        for (const QPoint &point : line) {
            path.lineTo(rect.topLeft() + QPointF(point) * scale); // a dot is a line of no length
        }
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, qMax(1.2, 7 * scale), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.restore();
}

SignaturePad::SignaturePad(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"signaturePad"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_AcceptTouchEvents);
    setCursor(Qt::CrossCursor);
    setFixedSize(sizeHint());
}

QSize SignaturePad::sizeHint() const
{
    return {padHeight * Strokes::padWidth / Strokes::padHeight, padHeight};
}

void SignaturePad::retranslate()
{
    setAccessibleName(tr("Signature"));
    setAccessibleDescription(tr("Draw the signature with a mouse, a finger or a stylus. Backspace clears it."));
    update();
}

void SignaturePad::clear()
{
    m_strokes = {};
    update();
    Q_EMIT changed();
}

QPoint SignaturePad::onPad(QPointF at) const
{
    const QPointF scaled(at.x() * Strokes::padWidth / width(), at.y() * Strokes::padHeight / height());
    return {qBound(0, qRound(scaled.x()), Strokes::padWidth), qBound(0, qRound(scaled.y()), Strokes::padHeight)};
}

void SignaturePad::begin(QPointF at)
{
    if (m_strokes.points() < Strokes::mostPoints) {
        m_strokes.lines.push_back({onPad(at)});
        update();
        Q_EMIT changed();
    }
}

void SignaturePad::draw(QPointF at)
{
    if (m_strokes.isEmpty() || m_strokes.points() >= Strokes::mostPoints) {
        return;
    }
    std::vector<QPoint> &line = m_strokes.lines.back();
    const QPoint point = onPad(at);
    if ((point - line.back()).manhattanLength() >= leastStep) {
        line.push_back(point);
        update();
    }
}

bool SignaturePad::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd: {
        const QEventPoint &finger = static_cast<QTouchEvent *>(event)->points().first();
        finger.state() == QEventPoint::Pressed ? begin(finger.position()) : draw(finger.position());
        event->accept();
        return true;
    }
    case QEvent::TabletPress:
        begin(static_cast<QTabletEvent *>(event)->position());
        event->accept();
        return true;
    case QEvent::TabletMove:
        if (static_cast<QTabletEvent *>(event)->buttons() != Qt::NoButton) {
            draw(static_cast<QTabletEvent *>(event)->position());
        }
        event->accept();
        return true;
    default:
        return QWidget::event(event);
    }
}

void SignaturePad::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        begin(event->position());
    }
}

void SignaturePad::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton) {
        draw(event->position());
    }
}

void SignaturePad::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete) {
        clear();
        return;
    }
    QWidget::keyPressEvent(event);
}

void SignaturePad::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &look = tokens();
    paintRound(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, look.surface, look.strongLine);
    const int y = qRound(height() * lineAt);
    painter.setPen(QPen(look.line, 1));
    painter.drawLine(24, y, width() - 24, y);
    if (m_strokes.isEmpty()) {
        const QFont font = fontOf(TextRole::Small);
        paintLine(painter, QRect(24, y, width() - 48, height() - y), Qt::AlignCenter, tr("Sign here, or type the name only"), font,
                  look.text3, layoutDirection());
        return;
    }
    paintStrokes(painter, rect(), m_strokes, look.text1);
}

} // namespace meyar::ui
