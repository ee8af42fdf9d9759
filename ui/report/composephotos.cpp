// SPDX-License-Identifier: GPL-3.0-or-later
// The photos of a finding, two in a row, each whole on one page.
#include "ui/report/composer.h"

#include "ui/evidence/derivedcopy.h"
#include "ui/evidence/imagereading.h"
#include "ui/report/reportphoto.h"

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

PaintAt pictureAt(const QImage &image, QRectF place)
{
    return [=](QPainter &painter, QPointF at) {
        painter.save();
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(place.translated(at), image);
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
            const Result<QImage> image = readImage(photos[i].bytes, photos[i].type, {printedSide, printedSide});
            if (!image) {
                continue;
            }
            const Slot place = slot(inset + double(i - first) * (width + gap), width);
            const QSizeF size = QSizeF(image->size()).scaled(place.width, mostHeight, Qt::KeepAspectRatio);
            const double x = mirrored() ? place.x + place.width - size.width() : place.x;
            row.drawings.push_back(pictureAt(*image, {QPointF(x, row.padTop), size}));
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
