// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/imagereading.h"

#include "core/evidence/filekind.h"
#include "core/evidence/imagesize.h"

#include <QBuffer>
#include <QImageReader>

namespace meyar::ui {

namespace {

/// A reader that decodes nothing but the format that the content shows, or why there is none.
Result<> prepare(QImageReader &reader, QBuffer &source, const QByteArray &bytes, const QString &name)
{
    const std::optional<evidence::FileKind> kind = evidence::kindOf(bytes);
    if (!kind || !evidence::isImage(*kind)) {
        return fail(Error::Code::NotEvidence, {name});
    }
    const Result<QSize> size = evidence::checkedImageSize(*kind, bytes, name);
    if (!size) {
        return failAs(size);
    }
    source.setData(bytes);
    source.open(QIODevice::ReadOnly);
    reader.setDevice(&source);
    reader.setFormat(evidence::suffix(*kind).toLatin1());
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    // What the decoder is going to make has to be what was checked.
    if (reader.size() != *size) {
        return fail(Error::Code::CannotRead, {name, reader.errorString()});
    }
    return {};
}

bool isTurned(const QImageReader &reader)
{
    return reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
}

} // namespace

Result<QImage> readImage(const QByteArray &bytes, const QString &name, QSize within)
{
    QBuffer source;
    QImageReader reader;
    if (const Result<> ready = prepare(reader, source, bytes, name); !ready) {
        return failAs(ready);
    }
    const QSize full = reader.size();
    const QSize limit = isTurned(reader) ? within.transposed() : within;
    if (full.width() > limit.width() || full.height() > limit.height()) {
        reader.setScaledSize(full.scaled(limit, Qt::KeepAspectRatio).expandedTo({1, 1}));
    }
    QImage image = reader.read();
    if (image.isNull()) {
        return fail(Error::Code::CannotRead, {name, reader.errorString()});
    }
    return image;
}

Result<QSize> uprightSize(const QByteArray &bytes, const QString &name)
{
    QBuffer source;
    QImageReader reader;
    if (const Result<> ready = prepare(reader, source, bytes, name); !ready) {
        return failAs(ready);
    }
    return isTurned(reader) ? reader.size().transposed() : reader.size();
}

} // namespace meyar::ui
