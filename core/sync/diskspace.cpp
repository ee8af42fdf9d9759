// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/diskspace.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace meyar::bundle {

namespace {

constexpr qint64 spare = 16LL * 1024 * 1024; // the database goes on growing

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
    if (isTold && disk.bytesAvailable() < spare + bytes) {
        return fail(Error::Code::DiskFull, {folder});
    }
    return {};
}

} // namespace meyar::bundle
