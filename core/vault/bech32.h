// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace meyar::vault {

/// Bech32 (BIP 173) without its limit of length, as age writes keys. `prefix` in lower case.
[[nodiscard]] QString bech32(QByteArrayView prefix, QByteArrayView bytes);

/// The bytes of `text`, which must be all in one case and have exactly this prefix (in lower case),
/// the right checksum and no bits to spare; nothing otherwise.
[[nodiscard]] std::optional<QByteArray> fromBech32(QByteArrayView prefix, QStringView text);

/// Values of five bits for bytes, the last filled up with zero bits; and back: nothing if the bits
/// that are left over are not zero or are five or more.
[[nodiscard]] QByteArray fiveBitValues(QByteArrayView bytes);
[[nodiscard]] std::optional<QByteArray> bytesOfFiveBits(QByteArrayView values);

/// The six check values behind `values`. Up to four wrong values within 89 are always noticed.
[[nodiscard]] QByteArray bech32Check(QByteArrayView values);

} // namespace meyar::vault
