// SPDX-License-Identifier: GPL-3.0-or-later
// The photos of a finding, two in a row, each whole on one page.
#include "ui/report/composer.h"

#include "ui/evidence/derivedcopy.h"
#include "ui/evidence/imagereading.h"
#include "ui/report/reportphoto.h"

#include <QCache>
#include <QCryptographicHash>
#include <QPainter>

namespace meyar::ui {

namespace {

constexpr int printedSide = 1200; ///< pixels: 300 to the inch at the size that is printed

} // namespace

PhotoMaker reportPhotoMaker()
{
    return [](const QByteArray &original, const QString &name) { return smallCopy(original, name, printedSide); };
}

namespace print {

using namespace report;

namespace {

constexpr double mostHeight = pt(150);
constexpr size_t perRow = 2;

/// The photo of `key`, decoded: a hundred of them at once would take half a gigabyte, so that only the last few are kept.
QImage decoded(const QByteArray &key, const Photo &photo)
{
    constexpr int mostKilobytes = 48 * 1024;
    static thread_local QCache<QByteArray, QImage> last(mostKilobytes);
    if (const QImage *known = last.object(key)) {
        return *known;
    }
    const Result<QImage> image = readImage(photo.bytes, photo.type, {printedSide, printedSide});
    if (!image) {
        return {};
    }
    last.insert(key, new QImage(*image), int(image->sizeInBytes() / 1024));
    return *image;
}

PaintAt pictureAt(const Photo &photo, QRectF place)
{
    const QByteArray key = QCryptographicHash::hash(photo.bytes, QCryptographicHash::Sha256);
    return [=](QPainter &painter, QPointF at) {
        painter.save();
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(place.translated(at), decoded(key, photo));
        painter.restore();
    };
}

} // namespace

void Composer::addPhotos(const std::vector<Photo> &photos, double inset, const Strip &pattern)
{
    const double gap = pt(10);
    const double width = (m_width - 2 * inset - gap) / double(perRow);
    for (size_t first = 0; first < photos.size(); first += perRow) {
        Row row;
        row.padTop = pt(6);
        for (size_t i = first; i < qMin(photos.size(), first + perRow); ++i) {
            const Result<QSize> pixels = uprightSize(photos[i].bytes, photos[i].type);
            if (!pixels) {
                continue;
            }
            const Slot place = slot(inset + double(i - first) * (width + gap), width);
            const QSizeF size = QSizeF(*pixels).scaled(place.width, mostHeight, Qt::KeepAspectRatio);
            const double x = mirrored() ? place.x + place.width - size.width() : place.x;
            row.drawings.push_back(pictureAt(photos[i], {QPointF(x, row.padTop), size}));
            Column words{place.x, {}};
            words.add(set(photos[i].caption, m_leading, Style::Caption, ink().text2, place.width),
                      size.height() + pt(2));
            row.columns.push_back(std::move(words));
        }
        add(std::move(row), pattern);
    }
}

} // namespace print
} // namespace meyar::ui
