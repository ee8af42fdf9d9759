// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workplace.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 megabyte = 1024LL * 1024;
constexpr qint64 lowSpace = 500 * megabyte;
constexpr qint64 photoSpace = 200 * megabyte;

/// Beginnings of file system types that go over a network.
constexpr std::array<QByteArrayView, 12> networkTypes{"nfs",        "cifs",      "smb",          "afs",
                                                      "ncp",        "9p",        "fuse.sshfs",   "fuse.davfs",
                                                      "fuse.gvfsd", "fuse.rclone", "fuse.glusterfs", "davfs"};

/// Names that folders of synchronising programs have, in lower case; a company's name may follow.
constexpr std::array<QStringView, 8> synchronisedNames{u"onedrive", u"dropbox",   u"google drive", u"googledrive",
                                                       u"nextcloud", u"owncloud", u"icloud drive", u"syncthing"};

bool isSynchronised(const QString &folder)
{
    const QString lower = folder.toLower();
    return std::any_of(synchronisedNames.begin(), synchronisedNames.end(), [&](QStringView name) {
        return lower == name || lower.startsWith(name.toString() + u" - "_s)
            || lower.startsWith(name.toString() + u" ("_s);
    });
}

/// The nearest folder above that exists.
QString existing(const QString &path)
{
    QString folder = QFileInfo(path).absoluteFilePath();
    while (!QFileInfo::exists(folder) && folder != QFileInfo(folder).absolutePath()) {
        folder = QFileInfo(folder).absolutePath();
    }
    return folder;
}

} // namespace

WorkplaceProblem workplaceProblem(const QString &path, const QByteArray &fileSystemType)
{
    const QByteArray type = fileSystemType.toLower();
    if (std::any_of(networkTypes.begin(), networkTypes.end(),
                    [&](QByteArrayView network) { return type.startsWith(network); })
        || path.startsWith(u"\\\\"_s) || path.startsWith(u"//"_s)) {
        return WorkplaceProblem::Network;
    }
    const QStringList folders = QDir::fromNativeSeparators(path).split(u'/', Qt::SkipEmptyParts);
    return std::any_of(folders.begin(), folders.end(), isSynchronised) ? WorkplaceProblem::Synchronised
                                                                       : WorkplaceProblem::None;
}

WorkplaceProblem workplaceProblem(const QString &path)
{
    const QString folder = existing(path);
    return workplaceProblem(QFileInfo(folder).canonicalFilePath(), QStorageInfo(folder).fileSystemType());
}

SpaceState spaceState(qint64 freeBytes)
{
    if (freeBytes < photoSpace) {
        return SpaceState::NoPhotos;
    }
    return freeBytes < lowSpace ? SpaceState::Low : SpaceState::Enough;
}

SpaceState spaceState(const QString &path)
{
    const QStorageInfo disk(existing(path));
    return disk.isValid() ? spaceState(disk.bytesAvailable()) : SpaceState::Enough;
}

} // namespace meyar
