// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <tuple>

namespace meyar {

/// How far somebody has one feed without a gap: the number and the hash of the last change.
struct HeldFeed
{
    QByteArray document; ///< 16 bytes
    QByteArray device; ///< 32 bytes
    quint64 seq = 0;
    QByteArray hash16; ///< first half of the change's hash
    friend bool operator==(const HeldFeed &, const HeldFeed &) = default;
    friend bool operator<(const HeldFeed &a, const HeldFeed &b)
    {
        return std::tie(a.document, a.device, a.seq, a.hash16) < std::tie(b.document, b.device, b.seq, b.hash16);
    }
};

/// Changes that somebody knows of and lacks.
struct WantedRange
{
    QByteArray document;
    QByteArray device;
    quint64 fromSeq = 0;
    quint64 toSeq = 0;
    friend bool operator==(const WantedRange &, const WantedRange &) = default;
};

} // namespace meyar
