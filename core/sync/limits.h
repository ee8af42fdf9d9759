// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace meyar::bundle {

// What a bundle may be at most (docs/bundle-format.md). A hostile file is refused before it costs
// memory.
inline constexpr quint64 format = 1; ///< what this build writes and the highest min_reader it reads
inline constexpr qint64 maxFileSize = (4096LL - 256) * 1024 * 1024; ///< what FAT sticks and ZIP can hold
inline constexpr qint64 maxManifestSize = 16LL * 1024 * 1024;
inline constexpr qint64 maxSegmentSize = 16LL * 1024 * 1024; ///< unpacked
inline constexpr qint64 maxUnpackedSize = 256LL * 1024 * 1024; ///< all segments together
inline constexpr quint64 maxWindowSize = 8ULL * 1024 * 1024; ///< zstd's
inline constexpr quint64 maxEntries = 20000;
inline constexpr quint64 maxFeeds = 65536;
inline constexpr quint64 maxOps = 2000000;

// Of one bundle, unless the operator allows more: what no honest bundle brings at once.
inline constexpr int maxNewDevices = 4096;
inline constexpr int maxNewDocuments = 20000;
/// From here on it is told that a laptop's changes overwrite answers of others.
inline constexpr int manyOverwrites = 500;

} // namespace meyar::bundle
