// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/filebytes.h"

#include "core/base/savefile.h"
#include "core/base/writefailure.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>
#include <QTemporaryFile>

namespace meyar::bundle {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 smallFile = 64LL * 1024 * 1024;
constexpr qint64 spareShare = 3; // a copy may take a third of what is free

template <typename File> Result<QByteArray> mapped(File &file, const QString &path)
{
    const qint64 size = file.size();
    const uchar *data = file.map(0, size);
    if (data == nullptr) {
        return fail(Error::Code::CannotRead, {path, file.errorString()});
    }
    return QByteArray::fromRawData(reinterpret_cast<const char *>(data), size);
}

Result<> copied(const QString &path, QTemporaryFile &copy)
{
    const qint64 size = QFile(path).size();
    const qint64 free = QStorageInfo(QDir::tempPath()).bytesAvailable();
    if (size > free / spareShare) {
        return fail(Error::Code::DiskFull, {QDir::tempPath()});
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Code::CannotRead, {path, file.errorString()});
    }
    if (!copy.open()) {
        return tl::unexpected(writeFailure(copy.fileTemplate(), copy));
    }
    qint64 total = 0;
    while (!file.atEnd()) {
        const QByteArray part = file.read(1 << 20);
        if (part.isEmpty()) {
            return fail(Error::Code::CannotRead, {path, file.errorString()});
        }
        if (copy.write(part) != part.size()) {
            return fail(Error::Code::DiskFull, {copy.fileName()});
        }
        total += part.size();
    }
    const bool isWhole = total == size && copy.flush();
    return isWhole ? Result<>() : fail(Error::Code::CannotRead, {path, u"it changed while it was read"_s});
}

} // namespace

Result<FileBytes> FileBytes::of(const QString &path, qint64 limit)
{
    FileBytes result;
    if (QFile(path).size() <= std::min(limit, smallFile)) {
        Result<QByteArray> bytes = readFile(path, limit);
        if (!bytes) {
            return failAs(bytes);
        }
        result.m_bytes = std::move(*bytes);
        return result;
    }
    auto file = std::make_shared<QFile>(path);
    if (file->size() > limit) {
        return fail(Error::Code::TooLarge, {path, QString::number(file->size()), QString::number(limit)});
    }
    if (!file->open(QIODevice::ReadOnly)) {
        return fail(Error::Code::CannotRead, {path, file->errorString()});
    }
    Result<QByteArray> bytes = mapped(*file, path);
    if (!bytes) {
        return failAs(bytes);
    }
    result.m_bytes = std::move(*bytes);
    result.m_file = std::move(file);
    return result;
}

Result<FileBytes> FileBytes::snapshot(const QString &path, qint64 limit)
{
    const qint64 size = QFile(path).size();
    if (size <= smallFile || size > limit) {
        return of(path, limit);
    }
    auto copy = std::make_shared<QTemporaryFile>(QDir::tempPath() + u"/meyar-XXXXXX"_s);
    if (const Result<> done = copied(path, *copy); !done) {
        return failAs(done);
    }
    Result<QByteArray> bytes = mapped(*copy, path);
    if (!bytes) {
        return failAs(bytes);
    }
    FileBytes result;
    result.m_bytes = std::move(*bytes);
    result.m_file = std::move(copy);
    return result;
}

} // namespace meyar::bundle
