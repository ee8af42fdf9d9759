// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/marks.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace meyar::ui {

namespace {

// Every shape is drawn on a square of 16, centred at 8, 8.

void paintTick(QPainter &p)
{
    p.drawPolyline(QPolygonF{{4.9, 8.2}, {7.1, 10.4}, {11.2, 5.9}});
}

void paintExclamation(QPainter &p, double top, double bottom, const QColor &color)
{
    p.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::FlatCap));
    p.drawLine(QPointF(8, top), QPointF(8, bottom - 2.6));
    p.setPen(Qt::NoPen);
    p.setBrush(color);
    p.drawRect(QRectF(7.1, bottom - 1.6, 1.8, 1.8));
}

QPolygonF octagon()
{
    QPolygonF points;
    for (int i = 0; i < 8; ++i) {
        const double angle = (i + 0.5) * std::numbers::pi / 4;
        points << QPointF(8 + 7.3 * std::cos(angle), 8 + 7.3 * std::sin(angle));
    }
    return points;
}

void paintFilled(QPainter &p, Mark mark, const QColor &ink, const QColor &inner)
{
    p.setPen(Qt::NoPen);
    p.setBrush(ink);
    QPen stroke(inner, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    switch (mark) {
    case Mark::Good:
        p.drawEllipse(QPointF(8, 8), 6.6, 6.6);
        p.setPen(stroke);
        paintTick(p);
        break;
    case Mark::Warn:
        p.setPen(QPen(ink, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        p.drawPolygon(QPolygonF{{8, 1.9}, {14.6, 13.6}, {1.4, 13.6}});
        paintExclamation(p, 5.7, 12.3, inner);
        break;
    case Mark::Bad:
        p.drawRoundedRect(QRectF(1.7, 1.7, 12.6, 12.6), 1.6, 1.6);
        p.setPen(QPen(inner, 1.8, Qt::SolidLine, Qt::RoundCap));
        p.drawLine(QPointF(5.5, 5.5), QPointF(10.5, 10.5));
        p.drawLine(QPointF(10.5, 5.5), QPointF(5.5, 10.5));
        break;
    case Mark::Critical:
        p.drawPolygon(octagon());
        paintExclamation(p, 4.2, 11.8, inner);
        break;
    case Mark::Conflict:
        p.drawPolygon(QPolygonF{{8, 0.6}, {15.4, 8}, {8, 15.4}, {0.6, 8}});
        p.setPen(QPen(inner, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        p.drawLine(QPointF(4.8, 8), QPointF(10.8, 8));
        p.drawPolyline(QPolygonF{{8.6, 5.6}, {11, 8}, {8.6, 10.4}});
        break;
    default:
        break;
    }
}

void paintRing(QPainter &p, Mark mark, const QColor &ink)
{
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(ink, 1.3));
    p.drawEllipse(QPointF(8, 8), 6.1, 6.1);
    const auto pie = [&p, &ink](double share) {
        p.setPen(Qt::NoPen);
        p.setBrush(ink);
        p.drawPie(QRectF(3.4, 3.4, 9.2, 9.2), 90 * 16, int(-360 * 16 * share));
    };
    switch (mark) {
    case Mark::NotApplicable:
        p.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::FlatCap));
        p.drawLine(QPointF(4.8, 8), QPointF(11.2, 8));
        break;
    case Mark::Quarter:
        pie(0.25);
        break;
    case Mark::Half:
        pie(0.5);
        break;
    case Mark::ThreeQuarters:
        pie(0.75);
        break;
    case Mark::Question:
        p.setPen(QPen(ink, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        p.drawPolyline(QPolygonF{{8, 4.8}, {8, 8.2}, {10.4, 9.6}});
        break;
    case Mark::Saving:
        p.setPen(Qt::NoPen);
        p.setBrush(ink);
        for (const double x : {5.2, 8.0, 10.8}) {
            p.drawEllipse(QPointF(x, 8), 0.9, 0.9);
        }
        break;
    default:
        break;
    }
}

class MarkIconEngine final : public QIconEngine
{
public:
    explicit MarkIconEngine(Mark mark)
        : m_mark(mark)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        paintMark(*painter, rect, m_mark, tokens());
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new MarkIconEngine(m_mark); }

private:
    Mark m_mark;
};

} // namespace

Tone toneOf(Mark mark)
{
    switch (mark) {
    case Mark::Good:
        return Tone::Good;
    case Mark::Warn:
        return Tone::Warn;
    case Mark::Bad:
    case Mark::Critical:
        return Tone::Bad;
    case Mark::Conflict:
        return Tone::Conflict;
    case Mark::NotApplicable:
        return Tone::NotApplicable;
    case Mark::Quarter:
    case Mark::Half:
    case Mark::ThreeQuarters:
    case Mark::Question:
        return Tone::Accent;
    case Mark::None:
    case Mark::Empty:
    case Mark::Saving:
        break;
    }
    return Tone::Faint;
}

Mark progressMark(int done, int total)
{
    if (done <= 0 || total <= 0) {
        return Mark::Empty;
    }
    if (done >= total) {
        return Mark::Good;
    }
    const double share = double(done) / total;
    return share < 0.375 ? Mark::Quarter : share < 0.625 ? Mark::Half : Mark::ThreeQuarters;
}

void paintMark(QPainter &painter, const QRectF &rect, Mark mark, const Tokens &tokens,
               const QColor &color)
{
    if (mark == Mark::None) {
        return;
    }
    const QColor ink = color.isValid() ? color : inkOf(tokens, toneOf(mark));
    const double side = qMin(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center().x() - side / 2, rect.center().y() - side / 2);
    painter.scale(side / 16, side / 16);
    const bool filled = mark == Mark::Good || mark == Mark::Warn || mark == Mark::Bad
        || mark == Mark::Critical || mark == Mark::Conflict;
    if (filled) {
        paintFilled(painter, mark, ink, tokens.surface);
    } else {
        paintRing(painter, mark, ink);
    }
    painter.restore();
}

QIcon markIcon(Mark mark)
{
    return mark == Mark::None ? QIcon() : QIcon(new MarkIconEngine(mark));
}

MarkLabel::MarkLabel(Mark mark, int size, QWidget *parent)
    : QWidget(parent)
    , m_mark(mark)
    , m_size(size)
{
    setFixedSize(size, size);
}

void MarkLabel::setMark(Mark mark)
{
    m_mark = mark;
    update();
}

void MarkLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMark(painter, rect(), m_mark, tokens());
}

void MarkLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace meyar::ui
