// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/imagesize.h"

#include "core/evidence/imageparts.h"
#include "core/evidence/limits.h"

#include <QtEndian>

namespace meyar::evidence {

using namespace Qt::StringLiterals;

namespace {

quint32 u24(const char *bytes)
{
    const auto *at = reinterpret_cast<const uchar *>(bytes);
    return static_cast<quint32>(at[0] | at[1] << 8 | at[2] << 16);
}

/// The size that one part claims; 0 x 0 if it claims none. Saturates: what does not fit an int is too large anyway.
QSize claimedBy(FileKind kind, const ImagePart &part)
{
    const QByteArrayView bytes = part.payload;
    const char *data = bytes.data();
    const auto sized = [](quint32 width, quint32 height) {
        constexpr quint32 most = 1U << 30;
        return QSize(static_cast<int>(qMin(width, most)), static_cast<int>(qMin(height, most)));
    };
    if (kind == FileKind::Jpeg && jpeg::isFrame(static_cast<uchar>(part.name[0])) && bytes.size() >= 6) {
        return sized(qFromBigEndian<quint16>(data + 3), qFromBigEndian<quint16>(data + 1));
    }
    if (kind == FileKind::Png && part.name == "IHDR" && bytes.size() == 13) {
        return sized(qFromBigEndian<quint32>(data), qFromBigEndian<quint32>(data + 4));
    }
    if (kind == FileKind::Webp && part.name == "VP8X" && bytes.size() >= 10) {
        return sized(u24(data + 4) + 1, u24(data + 7) + 1);
    }
    if (kind == FileKind::Webp && part.name == "VP8 " && bytes.size() >= 10) {
        return sized(qFromLittleEndian<quint16>(data + 6) & 0x3fffU, qFromLittleEndian<quint16>(data + 8) & 0x3fffU);
    }
    if (kind == FileKind::Webp && part.name == "VP8L" && bytes.size() >= 5) {
        const quint32 bits = qFromLittleEndian<quint32>(data + 1);
        return sized((bits & 0x3fffU) + 1, ((bits >> 14) & 0x3fffU) + 1);
    }
    return {0, 0};
}

bool holdsPixels(FileKind kind, const ImagePart &part)
{
    switch (kind) {
    case FileKind::Jpeg:
        return static_cast<uchar>(part.name[0]) == jpeg::startOfScan;
    case FileKind::Png:
        return part.name == "IDAT";
    default:
        return part.name == "VP8 " || part.name == "VP8L";
    }
}

} // namespace

Result<QSize> checkedImageSize(FileKind kind, QByteArrayView bytes, const QString &name)
{
    const std::optional<std::vector<ImagePart>> parts = imageParts(kind, bytes);
    if (!parts) {
        return fail(Error::Code::Damaged, {name, u"the picture ends too early"_s});
    }
    QSize size(0, 0);
    bool hasPixels = false;
    for (const ImagePart &part : *parts) {
        if (part.name == "ANIM" || part.name == "ANMF") {
            return fail(Error::Code::NotEvidence, {name});
        }
        size = size.expandedTo(claimedBy(kind, part)); // a file that says two sizes has the larger one
        hasPixels = hasPixels || holdsPixels(kind, part);
    }
    if (size.isEmpty() || !hasPixels) {
        return fail(Error::Code::Damaged, {name, u"there is no picture in it"_s});
    }
    const qint64 pixels = qint64(size.width()) * size.height();
    if (size.width() > maxImageSide || size.height() > maxImageSide || pixels > maxImagePixels) {
        return fail(Error::Code::TooLarge,
                    {name, u"%1 × %2 px"_s.arg(size.width()).arg(size.height()),
                     u"%1 px a side, %2 megapixels"_s.arg(maxImageSide).arg(maxImagePixels / 1'000'000)});
    }
    return size;
}

} // namespace meyar::evidence
