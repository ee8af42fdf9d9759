// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QIcon>
#include <QRectF>
#include <QString>

class QPainter;

namespace meyar::ui {

/// A line icon of the bundled set (freedesktop names, resources/icons.cmake), in the text colour of
/// the theme in force when it is painted, so that a theme switch needs no new icons. Null if there
/// is none.
[[nodiscard]] QIcon icon(const QString &name);
/// The same in the colour of a tone.
[[nodiscard]] QIcon icon(const QString &name, Tone tone);

/// Paints an icon in one colour; `mirrored` for arrows in right-to-left windows.
void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color,
               bool mirrored = false);

/// Icons that point along the reading direction (arrows, undo), which a right-to-left window
/// mirrors.
[[nodiscard]] bool isDirectional(const QString &name);

[[nodiscard]] QIcon appIcon();

} // namespace meyar::ui
