// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/filekind.h"

namespace meyar::evidence {

using namespace Qt::StringLiterals;

std::optional<FileKind> kindOf(QByteArrayView bytes)
{
    if (bytes.startsWith(QByteArrayView("\xff\xd8\xff", 3))) {
        return FileKind::Jpeg;
    }
    if (bytes.startsWith(QByteArrayView("\x89PNG\r\n\x1a\n", 8))) {
        return FileKind::Png;
    }
    if (bytes.startsWith("RIFF") && bytes.size() >= 12 && bytes.sliced(8, 4) == "WEBP") {
        return FileKind::Webp;
    }
    if (bytes.startsWith("%PDF-")) {
        return FileKind::Pdf;
    }
    return std::nullopt;
}

bool isImage(FileKind kind)
{
    return kind != FileKind::Pdf;
}

QString mimeType(FileKind kind)
{
    switch (kind) {
    case FileKind::Jpeg:
        return u"image/jpeg"_s;
    case FileKind::Png:
        return u"image/png"_s;
    case FileKind::Webp:
        return u"image/webp"_s;
    case FileKind::Pdf:
        break;
    }
    return u"application/pdf"_s;
}

QString suffix(FileKind kind)
{
    switch (kind) {
    case FileKind::Jpeg:
        return u"jpg"_s;
    case FileKind::Png:
        return u"png"_s;
    case FileKind::Webp:
        return u"webp"_s;
    case FileKind::Pdf:
        break;
    }
    return u"pdf"_s;
}

} // namespace meyar::evidence
