// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/evidence/filekind.h"

#include <QSize>

namespace meyar::evidence {

/// Width and height that an image's header claims, before anybody decodes it. `name` is for the error.
///
/// Refuses what is cut off or has no size (Damaged), what is wider or higher than maxImageSide or has more than
/// maxImagePixels (TooLarge), and an animation (NotEvidence).
[[nodiscard]] Result<QSize> checkedImageSize(FileKind kind, QByteArrayView bytes, const QString &name);

} // namespace meyar::evidence
