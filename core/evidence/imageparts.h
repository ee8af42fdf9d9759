// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/filekind.h"

#include <QByteArray>

#include <vector>

namespace meyar::evidence {

/// One part of an image file as its format divides it: a JPEG marker segment, a PNG chunk, a WebP chunk.
struct ImagePart
{
    QByteArray name; ///< JPEG: the marker's one byte; PNG and WebP: the chunk's four letters
    QByteArrayView payload; ///< what the part holds, without marker, name, length and checksum
    QByteArrayView whole; ///< all its bytes in the file; for a JPEG scan with the coded pixels that follow it
};

/// The parts of the first image in `bytes`, in order, up to its end; what follows the end is not looked at.
/// Nothing if the file is cut off or is not made of parts. Decodes no pixel. The views point into `bytes`.
[[nodiscard]] std::optional<std::vector<ImagePart>> imageParts(FileKind kind, QByteArrayView bytes);

// Markers of JPEG (ITU T.81 table B.1) that matter here.
namespace jpeg {
inline constexpr uchar startOfImage = 0xd8;
inline constexpr uchar endOfImage = 0xd9;
inline constexpr uchar startOfScan = 0xda;
inline constexpr uchar app0 = 0xe0;
inline constexpr uchar app14 = 0xee;
[[nodiscard]] bool isFrame(uchar marker); ///< SOF0 to SOF15: what holds width and height
} // namespace jpeg

} // namespace meyar::evidence
