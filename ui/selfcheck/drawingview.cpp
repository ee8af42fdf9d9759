// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfcheck/drawingview.h"

#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace meyar::ui {

DrawingView::DrawingView(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(140);
    setFocusPolicy(Qt::NoFocus);
}

void DrawingView::setDrawing(const QString &path)
{
    if (!path.isEmpty() && path != m_shown) {
        m_shown = path;
        m_drawing.load(path);
        m_drawing.setAspectRatioMode(Qt::KeepAspectRatio);
        update();
    }
}

void DrawingView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRound(painter, rect(), metric::cardRadius, tokens().sunk, {}, 0);
    m_drawing.render(&painter, QRectF(rect()).adjusted(space::l, space::m, -space::l, -space::m));
}

} // namespace meyar::ui
