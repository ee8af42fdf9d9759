// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QRandomGenerator>

namespace meyar {

QUuid newUuid(const Clock &clock)
{
    QByteArray bytes(16, Qt::Uninitialized);
    QRandomGenerator::system()->generate(reinterpret_cast<quint32 *>(bytes.data()),
                                         reinterpret_cast<quint32 *>(bytes.data()) + 4);
    const auto ms = static_cast<quint64>(clock.nowMs());
    for (int i = 0; i < 6; ++i) {
        bytes[i] = static_cast<char>((ms >> (40 - 8 * i)) & 0xff);
    }
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x70);
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

} // namespace meyar
