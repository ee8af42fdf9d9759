// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace meyar::evidence {

/// The same picture without what it tells about who took it, where and with what: for every copy that leaves.
///
/// The coded pixels stay byte for byte. Gone: EXIF, XMP, IPTC, comments, texts, times, thumbnails, colour profiles
/// (ICC), parts of makers, and whatever follows the end of the picture. Of a JPEG that has to be turned, the
/// orientation stays, as the only tag of a new EXIF block: turning the pixels would code them anew. PNG and WebP keep
/// none, because viewers do not follow it there.
/// Refuses what fileFacts refuses, and a PDF (NotEvidence): what a PDF tells is not known.
[[nodiscard]] Result<QByteArray> strippedCopy(const QByteArray &bytes, const QString &name);

} // namespace meyar::evidence
