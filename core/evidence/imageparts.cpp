// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/imageparts.h"

#include <QtEndian>

namespace meyar::evidence {

namespace {

using Parts = std::optional<std::vector<ImagePart>>;

uchar byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<uchar>(bytes[at]);
}

/// Where the coded pixels that begin at `from` end: at the next marker that is neither stuffing nor a restart.
qsizetype endOfScanData(QByteArrayView bytes, qsizetype from)
{
    for (qsizetype at = bytes.indexOf('\xff', from); at >= 0 && at + 1 < bytes.size();
         at = bytes.indexOf('\xff', at + 1)) {
        const uchar next = byteAt(bytes, at + 1);
        const bool isRestart = next >= 0xd0 && next <= 0xd7;
        if (next != 0x00 && next != 0xff && !isRestart) {
            return at;
        }
    }
    return -1;
}

bool standsAlone(uchar marker)
{
    return marker == 0x01 || (marker >= 0xd0 && marker <= 0xd9);
}

Parts jpegParts(QByteArrayView bytes)
{
    std::vector<ImagePart> parts;
    qsizetype at = 0;
    while (at + 1 < bytes.size()) {
        if (byteAt(bytes, at) != 0xff) {
            return std::nullopt;
        }
        const uchar marker = byteAt(bytes, at + 1);
        if (marker == 0xff) { // fill byte
            ++at;
            continue;
        }
        const QByteArray name(1, static_cast<char>(marker));
        if (standsAlone(marker)) {
            parts.push_back({name, {}, bytes.sliced(at, 2)});
            at += 2;
            if (marker == jpeg::endOfImage) {
                return parts;
            }
            continue;
        }
        if (at + 4 > bytes.size()) {
            return std::nullopt;
        }
        const qsizetype length = qFromBigEndian<quint16>(bytes.data() + at + 2);
        qsizetype end = at + 2 + length;
        if (length < 2 || end > bytes.size()) {
            return std::nullopt;
        }
        const QByteArrayView payload = bytes.sliced(at + 4, length - 2);
        if (marker == jpeg::startOfScan) {
            end = endOfScanData(bytes, end);
            if (end < 0) {
                return std::nullopt;
            }
        }
        parts.push_back({name, payload, bytes.sliced(at, end - at)});
        at = end;
    }
    return std::nullopt;
}

Parts pngParts(QByteArrayView bytes)
{
    std::vector<ImagePart> parts;
    for (qsizetype at = 8; at + 12 <= bytes.size();) {
        const qsizetype length = qFromBigEndian<quint32>(bytes.data() + at);
        if (length > bytes.size() - at - 12) {
            return std::nullopt;
        }
        const QByteArray name = bytes.sliced(at + 4, 4).toByteArray();
        parts.push_back({name, bytes.sliced(at + 8, length), bytes.sliced(at, length + 12)});
        if (name == "IEND") {
            return parts;
        }
        at += length + 12;
    }
    return std::nullopt;
}

Parts webpParts(QByteArrayView bytes)
{
    constexpr qsizetype headerSize = 12;
    const qsizetype end = bytes.size() < headerSize ? 0 : qFromLittleEndian<quint32>(bytes.data() + 4) + 8LL;
    if (end < headerSize || end > bytes.size()) {
        return std::nullopt;
    }
    std::vector<ImagePart> parts;
    qsizetype at = headerSize;
    while (at + 8 <= end) {
        const qsizetype length = qFromLittleEndian<quint32>(bytes.data() + at + 4);
        const qsizetype padded = length + (length & 1);
        if (padded > end - at - 8) {
            return std::nullopt;
        }
        parts.push_back({bytes.sliced(at, 4).toByteArray(), bytes.sliced(at + 8, length),
                         bytes.sliced(at, padded + 8)});
        at += padded + 8;
    }
    return at == end ? Parts(parts) : std::nullopt;
}

} // namespace

bool jpeg::isFrame(uchar marker)
{
    const bool isTable = marker == 0xc4 || marker == 0xc8 || marker == 0xcc; // DHT, JPG, DAC
    return marker >= 0xc0 && marker <= 0xcf && !isTable;
}

std::optional<std::vector<ImagePart>> imageParts(FileKind kind, QByteArrayView bytes)
{
    switch (kind) {
    case FileKind::Jpeg:
        return jpegParts(bytes);
    case FileKind::Png:
        return pngParts(bytes);
    case FileKind::Webp:
        return webpParts(bytes);
    case FileKind::Pdf:
        break;
    }
    return std::nullopt;
}

} // namespace meyar::evidence
