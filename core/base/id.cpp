// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QRandomGenerator>

#include <mutex>

namespace meyar {

namespace {

/// The 12 bits behind the time: what is made within one millisecond counts on, so that ids of one run sort in the order
/// in which they were made (RFC 9562, 6.2, method 1). The 62 bits after it stay random.
quint16 sequence(quint64 ms, quint16 random)
{
    static std::mutex mutex;
    static quint64 last = 0;
    static quint16 count = 0;
    const std::scoped_lock lock(mutex);
    count = ms == last && count < 0xfff ? quint16(count + 1) : quint16(random & 0x7ff); // room to count on
    last = ms;
    return count;
}

} // namespace

QUuid newUuid(const Clock &clock)
{
    QByteArray bytes(16, Qt::Uninitialized);
    QRandomGenerator::system()->generate(reinterpret_cast<quint32 *>(bytes.data()),
                                         reinterpret_cast<quint32 *>(bytes.data()) + 4);
    const auto ms = static_cast<quint64>(clock.nowMs());
    for (int i = 0; i < 6; ++i) {
        bytes[i] = static_cast<char>((ms >> (40 - 8 * i)) & 0xff);
    }
    const quint16 count = sequence(ms, static_cast<quint16>((quint8(bytes[6]) << 8) | quint8(bytes[7])));
    bytes[6] = static_cast<char>((count >> 8) | 0x70);
    bytes[7] = static_cast<char>(count & 0xff);
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

} // namespace meyar
