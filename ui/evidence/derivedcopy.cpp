// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/derivedcopy.h"

#include "core/evidence/strippedcopy.h"
#include "ui/evidence/imagereading.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageWriter>
#include <QPainter>
#include <QPainterPath>
#include <QTransform>

#include <cmath>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int jpegQuality = 85;
constexpr int smallestBlock = 16; ///< pixels
constexpr int blocksAcross = 6;

/// Opaque, in sRGB, with nothing but pixels in it.
QImage plain(const QImage &image)
{
    const QImage inSrgb
        = image.colorSpace().isValid() ? image.convertedToColorSpace(QColorSpace(QColorSpace::SRgb)) : image;
    QImage result(inSrgb.size(), QImage::Format_RGB32);
    result.fill(Qt::white);
    QPainter painter(&result);
    painter.drawImage(0, 0, inSrgb);
    return result;
}

/// The smallest rectangle of whole pixels of the scaled picture that covers `rect`.
QRect scaledOut(const QRect &rect, const QTransform &scale, const QRect &bounds)
{
    return scale.mapRect(QRectF(rect)).toAlignedRect().intersected(bounds);
}

QRgb meanOf(const QImage &image, const QRect &block)
{
    quint64 red = 0;
    quint64 green = 0;
    quint64 blue = 0;
    for (int y = block.top(); y <= block.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = block.left(); x <= block.right(); ++x) {
            red += static_cast<quint64>(qRed(line[x]));
            green += static_cast<quint64>(qGreen(line[x]));
            blue += static_cast<quint64>(qBlue(line[x]));
        }
    }
    const quint64 count = static_cast<quint64>(block.width()) * static_cast<quint64>(block.height());
    return qRgb(static_cast<int>(red / count), static_cast<int>(green / count), static_cast<int>(blue / count));
}

void blur(QImage &image, const QRect &rect)
{
    const int longest = qMax(rect.width(), rect.height());
    const int side = qMax(smallestBlock, (longest + blocksAcross - 1) / blocksAcross);
    QPainter painter(&image);
    for (int y = rect.top(); y <= rect.bottom(); y += side) {
        for (int x = rect.left(); x <= rect.right(); x += side) {
            const QRect block = QRect(x, y, side, side).intersected(rect);
            painter.fillRect(block, QColor::fromRgb(meanOf(image, block)));
        }
    }
}

void drawArrow(QImage &image, const QLineF &line)
{
    constexpr double headAngle = 0.45; // radians to either side
    const double width = qMax(3.0, qMax(image.width(), image.height()) / 200.0);
    const double head = qMin(line.length(), width * 6);
    const double back = std::atan2(-line.dy(), -line.dx());
    QPainterPath path(line.p1());
    path.lineTo(line.p2());
    for (const double side : {-headAngle, headAngle}) {
        path.moveTo(line.p2());
        path.lineTo(line.p2() + QPointF(std::cos(back + side), std::sin(back + side)) * head);
    }
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    // A light edge keeps it visible on any ground.
    painter.setPen(QPen(Qt::white, width * 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(QPen(QColor(0xd0, 0x10, 0x10), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

Result<QByteArray> asJpeg(const QImage &image, const QString &name)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpg");
    writer.setQuality(jpegQuality);
    if (!writer.write(image)) {
        return fail(Error::Code::CannotWrite, {name, writer.errorString()});
    }
    return evidence::strippedCopy(buffer.data(), name);
}

} // namespace

QImage edited(QImage image, QSize fullSize, const ImageEdits &edits)
{
    image = plain(image);
    const QTransform scale = QTransform::fromScale(double(image.width()) / fullSize.width(),
                                                   double(image.height()) / fullSize.height());
    for (const QRect &rect : edits.blurs) {
        if (const QRect covered = scaledOut(rect, scale, image.rect()); !covered.isEmpty()) {
            blur(image, covered);
        }
    }
    for (const QLine &line : edits.arrows) {
        drawArrow(image, scale.map(QLineF(line)));
    }
    if (!edits.crop.isNull()) {
        image = image.copy(scaledOut(edits.crop, scale, image.rect()));
    }
    constexpr int quarter = 90;
    return edits.quarterTurns == 0 ? image : image.transformed(QTransform().rotate(edits.quarterTurns * quarter));
}

Result<QByteArray> derivedCopy(const QByteArray &original, const QString &name, const ImageEdits &edits)
{
    const Result<QSize> fullSize = uprightSize(original, name);
    if (!fullSize) {
        return failAs(fullSize);
    }
    if (!edits.crop.isNull() && !edits.crop.intersects(QRect({0, 0}, *fullSize))) {
        return fail(Error::Code::BadArgument, {u"edits"_s, toJson(edits)});
    }
    const Result<QImage> image = readImage(original, name, {maxDerivedSide, maxDerivedSide});
    if (!image) {
        return failAs(image);
    }
    return asJpeg(edited(*image, *fullSize, edits), name);
}

Result<QByteArray> smallCopy(const QByteArray &original, const QString &name, int side)
{
    const Result<QImage> image = readImage(original, name, {side, side});
    return image ? asJpeg(plain(*image), name) : failAs(image);
}

} // namespace meyar::ui
