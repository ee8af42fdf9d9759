// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// Private to core/vault: Qt's bytes as libsodium wants them.
namespace meyar::vault {

/// Starts libsodium; cheap after the first time. Whatever calls libsodium calls this before.
void startSodium();

inline const unsigned char *bytesIn(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

inline unsigned char *bytesOut(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

inline unsigned long long sizeIn(QByteArrayView bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

} // namespace meyar::vault
