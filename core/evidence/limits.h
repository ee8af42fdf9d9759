// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace meyar::evidence {

inline constexpr qint64 maxFileSize = 64LL * 1024 * 1024; ///< bytes
inline constexpr int maxImageSide = 16'384; ///< pixels
inline constexpr qint64 maxImagePixels = 120'000'000;

} // namespace meyar::evidence
