// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace meyar {

inline constexpr int samplePictures = 3;

/// A drawing in place of a photo, as PNG: a passage, a machine's belt or a shelf, before it was put right and after.
/// `scene` from 0 to samplePictures - 1; `tint` makes the same scene another picture.
[[nodiscard]] QByteArray samplePicture(int scene, bool isAfter, int tint);

} // namespace meyar
