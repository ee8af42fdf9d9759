// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

#include <QByteArray>

namespace meyar::ui {

class Chart;

/// A chart as SVG for paper: light colours, the fonts and the direction of `language`, its words as outlines, so that it
/// looks the same wherever it is opened. One unit is a pixel of `width`.
[[nodiscard]] QByteArray outlineSvg(const Chart &chart, Language language, int width = 640);

} // namespace meyar::ui
