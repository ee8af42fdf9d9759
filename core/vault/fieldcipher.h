// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/secret.h"

#include <QUuid>

namespace meyar::vault {

/// Where a sealed field stands. It opens nowhere else.
struct FieldPlace
{
    QString table; ///< no '|' in names
    QUuid row;
    QString field;
    int schema = 1;
};

/// A confidential field as it is stored: XChaCha20-Poly1305 under `key` (32 bytes), bound to its
/// place, filled up to buckets of 256 bytes so that its length says little. 45 bytes longer than
/// its bucket.
[[nodiscard]] QByteArray sealField(const Secret &key, const FieldPlace &place,
                                   const QByteArray &plain);

/// Damaged if the key, the place or a bit is another; NewerFile for a later version. The result is
/// not wiped: keep it no longer than it is shown.
[[nodiscard]] Result<QByteArray> openField(const Secret &key, const FieldPlace &place,
                                           const QByteArray &sealed);

/// Whether bytes are of that form (by their first bytes, which no UTF-8 text has, and their
/// length).
[[nodiscard]] bool looksSealed(const QByteArray &bytes);

} // namespace meyar::vault
