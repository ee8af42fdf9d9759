// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/evidence/samplephotos.h"

#include <exiv2/exiv2.hpp>

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QPainter>
#include <QtEndian>

#include <array>

namespace meyar::test {

namespace {

template<typename Number>
QByteArray bigEndian(Number number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffU;
    for (const char c : bytes) {
        crc ^= static_cast<uchar>(c);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xedb88320U : crc >> 1;
        }
    }
    return ~crc;
}

QByteArray pngChunk(const QByteArray &name, const QByteArray &payload)
{
    return bigEndian(static_cast<quint32>(payload.size())) + name + payload + bigEndian(crc32(name + payload));
}

} // namespace

QByteArray photo(const char *format, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky({0, 0}, QPointF(size.width(), size.height()));
    sky.setColorAt(0, Qt::darkBlue);
    sky.setColorAt(1, Qt::yellow);
    painter.fillRect(image.rect(), sky);
    painter.fillRect(QRect(0, 0, size.width() / 4, size.height() / 4), Qt::red);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 90);
    return buffer.data();
}

QByteArray withMetadata(const QByteArray &image, int orientation, const char *software)
{
    const std::unique_ptr<Exiv2::Image> target(
        Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(image.constData()),
                                  static_cast<long>(image.size()))
            .release());
    target->readMetadata();
    Exiv2::ExifData &exif = target->exifData();
    exif["Exif.Image.Make"] = "Qasim";
    exif["Exif.Image.Model"] = "Phone 7";
    exif["Exif.Image.Software"] = software;
    exif["Exif.Image.Orientation"] = static_cast<uint16_t>(orientation);
    exif["Exif.Image.DateTime"] = "2026:03:12 09:00:00";
    exif["Exif.Photo.DateTimeOriginal"] = "2026:03:12 09:00:00";
    exif["Exif.Photo.OffsetTimeOriginal"] = "+05:00";
    exif["Exif.Photo.UserComment"] = "charset=Ascii secret-user-comment";
    exif["Exif.GPSInfo.GPSLatitudeRef"] = "N";
    exif["Exif.GPSInfo.GPSLatitude"] = "31/1 25/1 715/100";
    exif["Exif.GPSInfo.GPSAreaInformation"] = "secret-place";
    const QByteArray small = photo("jpg", {16, 12});
    Exiv2::ExifThumb(exif).setJpegThumbnail(reinterpret_cast<const Exiv2::byte *>(small.constData()),
                                            static_cast<long>(small.size()));
    target->iptcData()["Iptc.Application2.Byline"] = "secret-byline";
    target->xmpData()["Xmp.dc.creator"] = "secret-creator";
    if (target->mimeType() == "image/jpeg") {
        target->setComment("secret-comment");
        const QByteArray profile = QColorSpace(QColorSpace::DisplayP3).iccProfile();
        Exiv2::DataBuf icc(reinterpret_cast<const Exiv2::byte *>(profile.constData()),
                           static_cast<long>(profile.size()));
        target->setIccProfile(icc);
    }
    target->writeMetadata();
    Exiv2::BasicIo &io = target->io();
    io.open();
    const Exiv2::DataBuf bytes = io.read(static_cast<long>(io.size()));
    return {reinterpret_cast<const char *>(bytes.pData_), bytes.size_};
}

QByteArray pngBomb(int side)
{
    const QByteArray row((side + 7) / 8 + 1, '\0'); // 1 bit a pixel, after the filter's byte
    const QByteArray compressed = qCompress(row.repeated(side), 1).sliced(4); // Qt puts the size in front
    const QByteArray header
        = bigEndian(static_cast<quint32>(side)) + bigEndian(static_cast<quint32>(side)) + QByteArray("\1\0\0\0\0", 5);
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + pngChunk("IHDR", header) + pngChunk("IDAT", compressed)
        + pngChunk("IEND", {});
}

QByteArray webp(const std::vector<std::pair<QByteArray, QByteArray>> &chunks)
{
    QByteArray body = "WEBP";
    for (const auto &[name, payload] : chunks) {
        QByteArray size(4, Qt::Uninitialized);
        qToLittleEndian(static_cast<quint32>(payload.size()), size.data());
        body += name + size + payload + QByteArray(payload.size() % 2, '\0');
    }
    QByteArray size(4, Qt::Uninitialized);
    qToLittleEndian(static_cast<quint32>(body.size()), size.data());
    return "RIFF" + size + body;
}

QByteArray vp8(QSize size)
{
    QByteArray payload("\x10\0\0\x9d\x01\x2a\0\0\0\0", 10);
    qToLittleEndian(static_cast<quint16>(size.width()), payload.data() + 6);
    qToLittleEndian(static_cast<quint16>(size.height()), payload.data() + 8);
    return payload;
}

} // namespace meyar::test
