// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/fonts.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace meyar::ui {

/// A rectangle with round corners, crisp on whole pixels: ground, and a border inside it.
void paintRound(QPainter &painter, const QRectF &rect, double radius, const QColor &ground,
                const QColor &border = {}, double borderWidth = 1);

/// One line of text, elided, vertically in the middle of `rect`. `alignment` is leading or trailing
/// (Qt::AlignLeading = AlignLeft) in `direction`; the words run as
/// `placed()` says.
void paintLine(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text,
               const QFont &font, const QColor &color, Qt::LayoutDirection direction);

/// The width that paintLine() needs.
[[nodiscard]] int lineWidth(const QString &text, const QFont &font);

/// `rect` as it stands in a left-to-right row, mirrored inside `outer` if the direction is right to
/// left.
[[nodiscard]] QRect mirrored(const QRect &rect, const QRect &outer, Qt::LayoutDirection direction);

} // namespace meyar::ui
