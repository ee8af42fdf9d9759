// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartexport.h"

#include "core/base/savefile.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 20;
constexpr int titleHeight = 26;
constexpr int remarkHeight = 22;

QSize sizeOf(const ChartPicture &picture)
{
    return {picture.width + 2 * margin,
            picture.chart->heightFor(picture.width) + 2 * margin + titleHeight + remarkHeight + 6};
}

void paint(QPainter &painter, const ChartPicture &picture)
{
    const QSize size = sizeOf(picture);
    painter.fillRect(QRect(QPoint(), size), tokens().surface);
    QRect line(margin, margin, picture.width, titleHeight);
    paintLine(painter, line, Qt::AlignLeading, picture.title, fontOf(TextRole::Heading), tokens().text1, picture.direction);
    line = {margin, line.bottom() + 1, picture.width, remarkHeight};
    paintLine(painter, line, Qt::AlignLeading, picture.remark, fontOf(TextRole::Small), tokens().text2, picture.direction);
    picture.chart->paint(painter,
                         {margin, line.bottom() + 7, picture.width, picture.chart->heightFor(picture.width)},
                         picture.direction);
}

QByteArray svgOf(const ChartPicture &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setTitle(picture.title);
    svg.setSize(sizeOf(picture));
    svg.setViewBox(QRect(QPoint(), sizeOf(picture)));
    QPainter painter(&svg);
    paint(painter, picture);
    painter.end();
    return bytes;
}

QByteArray pngOf(const ChartPicture &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    imageOf(picture).save(&buffer, "PNG");
    return bytes;
}

} // namespace

QImage imageOf(const ChartPicture &picture, qreal scale)
{
    QImage image(sizeOf(picture) * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    paint(painter, picture);
    return image;
}

Result<> saveChart(const ChartPicture &picture, const QString &path)
{
    const QString lower = path.toLower();
    return saveFile(path, lower.endsWith(u".svg"_s)   ? svgOf(picture)
                          : lower.endsWith(u".csv"_s) ? csvOf(picture.chart->table())
                                                      : pngOf(picture));
}

} // namespace meyar::ui
