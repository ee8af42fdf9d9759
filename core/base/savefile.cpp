// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/savefile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

Result<> save(const QString &path, const QByteArray &bytes, bool isPrivate)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly)
        || (isPrivate && !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))) {
        return fail(Error::Code::CannotWrite, {path, file.errorString()});
    }
    if (file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(Error::Code::CannotWrite, {path, file.errorString()});
    }
    return {};
}

} // namespace

Result<> saveFile(const QString &path, const QByteArray &bytes)
{
    return save(path, bytes, false);
}

Result<> savePrivateFile(const QString &path, const QByteArray &bytes)
{
    return save(path, bytes, true);
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.exists()) {
        return fail(Error::Code::NotFound, {u"file"_s, path});
    }
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        return fail(Error::Code::CannotRead, {path, file.errorString()});
    }
    if (file.size() > limit) {
        return fail(Error::Code::TooLarge, {path, QString::number(file.size()), QString::number(limit)});
    }
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return fail(Error::Code::CannotRead, {path, file.errorString()});
    }
    return bytes;
}

} // namespace meyar
