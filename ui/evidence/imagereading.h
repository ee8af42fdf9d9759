// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QSize>

namespace meyar::ui {

/// Decodes a photo upright (its EXIF orientation applied), no larger than `within` and never enlarged. By content, not
/// by name; its header is checked before a pixel is decoded. Refuses what evidence::checkedImageSize refuses, a PDF
/// (NotEvidence), and what cannot be decoded (CannotRead). Takes up to seconds for the largest: not for the window's
/// thread. `name` is for the error.
[[nodiscard]] Result<QImage> readImage(const QByteArray &bytes, const QString &name, QSize within);

/// The size of the upright photo in full, without decoding it. Refuses the same.
[[nodiscard]] Result<QSize> uprightSize(const QByteArray &bytes, const QString &name);

} // namespace meyar::ui
