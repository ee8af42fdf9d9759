// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/pane.h"

#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace meyar::ui {

Pane::Pane(Ground ground, Edge edge, QWidget *parent)
    : QWidget(parent)
    , m_ground(ground)
    , m_edge(edge)
{
}

void Pane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_ground == Ground::Surface ? tokens().surface : tokens().window);
    QRect line = rect();
    switch (m_edge) {
    case Edge::None:
        return;
    case Edge::Top:
        line.setHeight(1);
        break;
    case Edge::Leading:
        line.setWidth(1);
        break;
    case Edge::Trailing:
        line.setLeft(line.right());
        break;
    }
    painter.fillRect(mirrored(line, rect(), layoutDirection()), tokens().line);
}

} // namespace meyar::ui
