// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/painting.h"

#include "ui/common/bidi.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace meyar::ui {

void paintRound(QPainter &painter, const QRectF &rect, double radius, const QColor &ground,
                const QColor &border, double borderWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    if (border.isValid()) {
        const double half = borderWidth / 2;
        painter.setPen(QPen(border, borderWidth));
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half,
                                radius - half);
    } else {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(rect, radius, radius);
    }
    painter.restore();
}

void paintLine(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text,
               const QFont &font, const QColor &color, Qt::LayoutDirection direction)
{
    const Placed line = placed(text, direction);
    const Qt::Alignment visual = QStyle::visualAlignment(direction, alignment);
    const int flags = int(visual) | Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine
        | Qt::TextDontClip | (line.direction() == Qt::RightToLeft ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, flags, elided(line.text, font, rect.width()));
}

int lineWidth(const QString &text, const QFont &font)
{
    return text.isEmpty() ? 0 : int(std::ceil(QFontMetricsF(font).horizontalAdvance(text))) + 1;
}

QRect mirrored(const QRect &rect, const QRect &outer, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(direction, outer, rect);
}

} // namespace meyar::ui
