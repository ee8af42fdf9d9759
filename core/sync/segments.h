// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/change.h"
#include "core/sync/zipcontainer.h"

#include <optional>
#include <vector>

namespace meyar::bundle {

/// `changes` as segments: each a zstd frame of a CBOR sequence, at most maxSegmentSize when
/// unpacked. A change that fits no segment is TooLarge.
[[nodiscard]] Result<std::vector<QByteArray>> packed(const std::vector<RawChange> &changes);

/// The size that a segment says it has unpacked, from its first bytes; none if it is not one frame
/// as packed() makes it: content size, checksum and no dictionary.
[[nodiscard]] std::optional<quint64> unpackedSize(QByteArrayView segment);

[[nodiscard]] Result<std::vector<RawChange>> unpacked(const Entry &segment, const QString &path);

} // namespace meyar::bundle
