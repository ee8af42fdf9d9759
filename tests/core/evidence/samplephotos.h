// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

// Photos made where a test needs them.
namespace meyar::test {

[[nodiscard]] QByteArray photo(const char *format, QSize size = {64, 48}); ///< "jpg" or "png", without metadata
/// With everything a phone writes: camera, time, position, thumbnail, XMP, IPTC, comment, colour profile.
[[nodiscard]] QByteArray withMetadata(const QByteArray &image, int orientation = 1, const char *software = "");
/// A well-formed PNG that claims this size and holds it as zeros: small on disk, huge when decoded.
[[nodiscard]] QByteArray pngBomb(int side);
/// A WebP file of these chunks (name, payload).
[[nodiscard]] QByteArray webp(const std::vector<std::pair<QByteArray, QByteArray>> &chunks);
/// The payload of a lossy WebP picture's chunk that claims this size; it holds no pixels.
[[nodiscard]] QByteArray vp8(QSize size);

} // namespace meyar::test
