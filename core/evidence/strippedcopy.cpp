// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/strippedcopy.h"

#include "core/evidence/filefacts.h"
#include "core/evidence/imageparts.h"

#include <QtEndian>

namespace meyar::evidence {

namespace {

/// An EXIF segment (APP1) that holds the orientation and nothing else.
QByteArray orientationSegment(int orientation)
{
    QByteArray segment("\xff\xe1\x00\x22" // APP1, 34 bytes
                       "Exif\0\0"
                       "MM\x00\x2a\x00\x00\x00\x08" // big-endian TIFF, first directory at 8
                       "\x00\x01" // one entry: 0x0112 Orientation, SHORT, 1 value
                       "\x01\x12\x00\x03\x00\x00\x00\x01\x00\x01\x00\x00"
                       "\x00\x00\x00\x00", // no further directory
                       36);
    segment[29] = static_cast<char>(orientation);
    return segment;
}

/// JFIF's segment without the thumbnail that may follow its 14 bytes.
QByteArray jfifSegment(const ImagePart &part)
{
    constexpr qsizetype jfifSize = 14;
    QByteArray payload = part.payload.toByteArray();
    if (!payload.startsWith(QByteArrayView("JFIF\0", 5)) || payload.size() < jfifSize) {
        return {};
    }
    payload.truncate(jfifSize);
    payload[12] = 0; // thumbnail's width and height
    payload[13] = 0;
    return QByteArray("\xff\xe0\x00\x10", 4) + payload;
}

/// Adobe's segment says how the colours are coded: without it some JPEGs have false colours.
bool isAdobe(const ImagePart &part)
{
    return part.payload.startsWith("Adobe") && part.payload.size() == 12;
}

QByteArray strippedJpeg(const std::vector<ImagePart> &parts, int orientation)
{
    QByteArray copy;
    for (const ImagePart &part : parts) {
        const auto marker = static_cast<uchar>(part.name[0]);
        const bool isPicture = marker >= 0xc0 && marker < jpeg::app0; // frames, scans, tables; not APPn, JPGn, COM
        if (marker == jpeg::app0) {
            copy += jfifSegment(part);
        } else if (isPicture || (marker == jpeg::app14 && isAdobe(part))) {
            copy += part.whole;
        }
        if (marker == jpeg::startOfImage && orientation != 1) {
            copy += orientationSegment(orientation);
        }
    }
    return copy;
}

QByteArray strippedPng(const std::vector<ImagePart> &parts)
{
    static const QByteArrayList kept{"IHDR", "PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "IDAT", "IEND"};
    QByteArray copy("\x89PNG\r\n\x1a\n", 8);
    for (const ImagePart &part : parts) {
        if (kept.contains(part.name)) {
            copy += part.whole;
        }
    }
    return copy;
}

QByteArray strippedWebp(const std::vector<ImagePart> &parts)
{
    static const QByteArrayList kept{"VP8X", "ALPH", "VP8 ", "VP8L"};
    constexpr char alphaFlag = 0x10; // the flags of ICC, EXIF and XMP are cleared
    QByteArray copy("RIFF\0\0\0\0WEBP", 12);
    for (const ImagePart &part : parts) {
        if (!kept.contains(part.name)) {
            continue;
        }
        const qsizetype start = copy.size();
        copy += part.whole;
        if (part.name == "VP8X") {
            copy[start + 8] = static_cast<char>(copy[start + 8] & alphaFlag);
        }
    }
    qToLittleEndian(static_cast<quint32>(copy.size() - 8), copy.data() + 4);
    return copy;
}

} // namespace

Result<QByteArray> strippedCopy(const QByteArray &bytes, const QString &name)
{
    const Result<FileFacts> facts = fileFacts(bytes, name);
    if (!facts) {
        return failAs(facts);
    }
    const auto parts = imageParts(facts->kind, bytes);
    if (!parts) {
        return fail(Error::Code::NotEvidence, {name});
    }
    switch (facts->kind) {
    case FileKind::Jpeg:
        return strippedJpeg(*parts, facts->photo.orientation);
    case FileKind::Png:
        return strippedPng(*parts);
    default:
        return strippedWebp(*parts);
    }
}

} // namespace meyar::evidence
