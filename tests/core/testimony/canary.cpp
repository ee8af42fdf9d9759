// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/testimony/canary.h"

#include "tests/support/qtcatch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <zstd.h>

namespace meyar::test {

namespace {

/// What the frame at the beginning of `bytes` unpacks to, as far as it goes.
QByteArray unpacked(QByteArrayView bytes)
{
    ZSTD_DCtx *context = ZSTD_createDCtx();
    QByteArray all;
    QByteArray part(qsizetype(ZSTD_DStreamOutSize()), '\0');
    ZSTD_inBuffer in{bytes.data(), size_t(bytes.size()), 0};
    while (in.pos < in.size && all.size() < 64 * 1024 * 1024) {
        ZSTD_outBuffer out{part.data(), size_t(part.size()), 0};
        const size_t rest = ZSTD_decompressStream(context, &out, &in);
        all += part.left(qsizetype(out.pos));
        if (ZSTD_isError(rest) || rest == 0) {
            break;
        }
    }
    ZSTD_freeDCtx(context);
    return all;
}

bool holds(const QByteArray &content, const QList<QByteArray> &needles, int depth = 0)
{
    for (const QByteArray &needle : needles) {
        if (content.contains(needle)) {
            return true;
        }
    }
    const QByteArray frame("\x28\xb5\x2f\xfd", 4);
    for (qsizetype at = content.indexOf(frame); at >= 0 && depth < 3; at = content.indexOf(frame, at + 1)) {
        if (holds(unpacked(QByteArrayView(content).sliced(at)), needles, depth + 1)) {
            return true;
        }
    }
    return false;
}

} // namespace

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList filesThatHold(const QString &folder, const QStringList &texts, const QList<QByteArray> &bytes)
{
    QList<QByteArray> needles = bytes;
    for (const QString &text : texts) {
        needles += text.toUtf8();
        needles += QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        needles += text.toUtf8().toPercentEncoding();
        needles += text.toUtf8().toHex();
        needles += text.toUtf8().toBase64().left(text.toUtf8().size() / 3 * 4);
    }
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = QDir(folder).relativeFilePath(path);
        if (holds(contentOf(path), needles) || holds(name.toUtf8(), needles)) {
            found += name;
        }
    }
    found.sort();
    return found;
}

} // namespace meyar::test
