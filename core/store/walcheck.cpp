// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/walcheck.h"

#include <QByteArray>
#include <QFile>
#include <QtEndian>

namespace meyar::store {

namespace {

constexpr int headerSize = 32;
constexpr int frameHeaderSize = 24;
constexpr quint32 littleEndianSums = 0x377f0682;

struct Sums
{
    quint32 first = 0;
    quint32 second = 0;
    friend bool operator==(const Sums &, const Sums &) = default;
};

Sums summed(Sums sums, const char *bytes, qsizetype size, bool bigEndian)
{
    for (qsizetype at = 0; at + 8 <= size; at += 8) {
        const auto word = [&](qsizetype offset) {
            return bigEndian ? qFromBigEndian<quint32>(bytes + at + offset)
                             : qFromLittleEndian<quint32>(bytes + at + offset);
        };
        sums.first += word(0) + sums.second;
        sums.second += word(4) + sums.first;
    }
    return sums;
}

Sums sumsAt(const QByteArray &bytes, qsizetype offset)
{
    return {qFromBigEndian<quint32>(bytes.constData() + offset), qFromBigEndian<quint32>(bytes.constData() + offset + 4)};
}

} // namespace

bool walHidesTransactions(const QString &walPath)
{
    QFile file(walPath);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize) {
        return false;
    }
    const auto magic = qFromBigEndian<quint32>(header.constData());
    const auto pageSize = qFromBigEndian<quint32>(header.constData() + 8);
    if ((magic & ~1U) != littleEndianSums || pageSize < 512 || pageSize > 65536) {
        return file.size() > headerSize;
    }
    const bool bigEndian = (magic & 1U) != 0;
    const QByteArray salt = header.mid(16, 8);
    Sums sums = summed({}, header.constData(), headerSize - 8, bigEndian);
    bool broken = sums != sumsAt(header, headerSize - 8);
    const qsizetype frameSize = frameHeaderSize + static_cast<qsizetype>(pageSize);
    for (QByteArray frame = file.read(frameSize); frame.size() == frameSize; frame = file.read(frameSize)) {
        const bool sameLog = frame.mid(8, 8) == salt;
        const bool commits = qFromBigEndian<quint32>(frame.constData() + 4) != 0;
        if (!broken) {
            sums = summed(sums, frame.constData(), 8, bigEndian);
            sums = summed(sums, frame.constData() + frameHeaderSize, static_cast<qsizetype>(pageSize), bigEndian);
            broken = !sameLog || sums != sumsAt(frame, 16);
        }
        if (broken && sameLog && commits) {
            return true;
        }
    }
    return false;
}

} // namespace meyar::store
