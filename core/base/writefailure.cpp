// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/writefailure.h"

#include <QFileDevice>
#include <QFileInfo>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <sys/statvfs.h>
#else
#include <QStorageInfo>
#endif

namespace meyar {

namespace {

bool isFullCode(int code)
{
#ifdef EDQUOT
    if (code == EDQUOT) {
        return true;
    }
#endif
    return code == ENOSPC;
}

/// The folder that is there: of a new file its own, of a new folder the one it would lie in.
QString existingFolder(const QString &path)
{
    QFileInfo info(path);
    while (!info.exists() && info.absolutePath() != info.absoluteFilePath()) {
        info.setFile(info.absolutePath());
    }
    return info.absoluteFilePath();
}

} // namespace

bool isVolumeFull(const QString &path)
{
#ifdef Q_OS_UNIX
    struct statvfs space = {};
    if (::statvfs(QFile::encodeName(existingFolder(path)).constData(), &space) != 0) {
        return false;
    }
    const bool countsNames = space.f_files > 0; // some file systems do not
    return space.f_blocks > 0 && (space.f_bavail == 0 || (countsNames && space.f_favail == 0));
#else
    return QStorageInfo(existingFolder(path)).bytesAvailable() == 0;
#endif
}

Error writeFailure(const QString &path, const QString &reason)
{
    const int code = errno;
    if (isFullCode(code) || isVolumeFull(path)) {
        return {Error::Code::DiskFull, {path}};
    }
    return {Error::Code::CannotWrite, {path, reason}};
}

Error writeFailure(const QString &path, const QFileDevice &file)
{
    if (file.error() == QFileDevice::ResourceError && errno != EMFILE && errno != ENFILE) {
        return {Error::Code::DiskFull, {path}};
    }
    return writeFailure(path, file.error() == QFileDevice::NoError ? qt_error_string() : file.errorString());
}

} // namespace meyar
