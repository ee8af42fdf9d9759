// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/imageedits.h"

#include <QImage>

namespace meyar::ui {

inline constexpr int maxDerivedSide = 4096; ///< pixels; a larger original is made smaller first

/// The edits done to `image`, which is the upright original, whole, at a scale of its own; `fullSize` is the size of
/// the upright original, in whose pixels the edits are.
///
/// A blurred rectangle is replaced by the mean colours of at most 6 x 6 blocks of at least 16 pixels: what was there
/// is not in the result any more and cannot be computed from it.
[[nodiscard]] QImage edited(QImage image, QSize fullSize, const ImageEdits &edits);

/// A new JPEG (quality 85, no metadata, no colour profile) of the original with the edits done: to be attached as
/// evidence with derivedFrom. The same original and edits give the same picture. Refuses what readImage refuses, and
/// a crop that leaves nothing (BadArgument).
[[nodiscard]] Result<QByteArray> derivedCopy(const QByteArray &original, const QString &name, const ImageEdits &edits);

/// A new JPEG (quality 85, no metadata, no colour profile) of the upright photo, no wider and no higher than `side`
/// pixels: for print and screen. Refuses what readImage refuses.
[[nodiscard]] Result<QByteArray> smallCopy(const QByteArray &original, const QString &name, int side);

} // namespace meyar::ui
