// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/diskspace.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace meyar::bundle {

using namespace Qt::StringLiterals;

namespace {

/// The database goes on growing; a small stick has not that much.
qint64 spareOf(const QStorageInfo &disk)
{
    return std::min<qint64>(16LL * 1024 * 1024, disk.bytesTotal() / 50);
}

QString nearestFolder(const QString &folder)
{
    QFileInfo info(folder);
    while (!info.exists() && info.absolutePath() != info.absoluteFilePath()) {
        info = QFileInfo(info.absolutePath());
    }
    return info.absoluteFilePath();
}

} // namespace

Result<> requireSpace(const QString &folder, qint64 bytes)
{
    const QStorageInfo disk(nearestFolder(folder));
    const bool isTold = disk.isValid() && disk.bytesTotal() > 0;
    if (isTold && disk.isReadOnly()) {
        return fail(Error::Code::CannotWrite, {folder, u"this disk may only be read"_s});
    }
    if (isTold && disk.bytesAvailable() < spareOf(disk) + bytes) {
        return fail(Error::Code::DiskFull, {folder});
    }
    return {};
}

} // namespace meyar::bundle
