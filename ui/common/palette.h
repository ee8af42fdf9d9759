// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QPalette>

namespace meyar::ui {

[[nodiscard]] QPalette paletteOf(const Tokens &tokens);

/// The style sheet of the plain Qt widgets (inputs, scroll bars, tables, menus…), made from the
/// tokens.
[[nodiscard]] QString styleSheetOf(const Tokens &tokens);

/// WCAG 2 contrast ratio, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

/// `a` over `b`, `share` of `a` (0 to 1), opaque.
[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, double share);

} // namespace meyar::ui
