// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/imageloader.h"

#include "ui/evidence/imagereading.h"

namespace meyar::ui {

namespace {

constexpr qint64 kib = 1024;

Result<QImage> loadImage(const evidence::Files &files, const QByteArray &sha256, QSize within)
{
    const Result<QByteArray> bytes = files.get(sha256);
    return bytes ? readImage(*bytes, files.pathOf(sha256), within) : failAs(bytes);
}

} // namespace

ImageLoader::ImageLoader(evidence::Files files, qint64 cacheBytes, QObject *parent)
    : QObject(parent), m_files(std::move(files)), m_cache(static_cast<int>(cacheBytes / kib))
{
}

ImageLoader::~ImageLoader()
{
    m_isGone->store(true);
}

QImage ImageLoader::image(const QByteArray &sha256, QSize within)
{
    const Key key{sha256, {within.width(), within.height()}};
    if (const QImage *known = m_cache.object(key)) {
        return *known;
    }
    if (m_awaited.contains(key)) {
        return {};
    }
    m_awaited.insert(key);
    auto task = [files = m_files, sha256, within, isGone = m_isGone]() -> Result<QImage> {
        return *isGone ? Result<QImage>() : loadImage(files, sha256, within);
    };
    whenDone(m_thread.submit(std::move(task)), this, [this, key](const Result<QImage> &image) { receive(key, image); });
    return {};
}

void ImageLoader::receive(const Key &key, const Result<QImage> &image)
{
    m_awaited.remove(key);
    if (!image) {
        Q_EMIT failed(key.first, image.error());
        return;
    }
    m_cache.insert(key, new QImage(*image), qMax(1, static_cast<int>(image->sizeInBytes() / kib)));
    Q_EMIT loaded(key.first, *image);
}

} // namespace meyar::ui
