// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Where a database may live and how much room it needs: pure functions over what the system says.
namespace meyar {

/// Why a folder is no good place for a database that is being worked in.
enum class WorkplaceProblem {
    None,
    Network, ///< file locks and flushes over a network cannot be relied on
    Synchronised, ///< a program copies the file away while it changes, without its -wal
};

/// Judges a folder by its path and the type of its file system ("nfs4", "fuse.sshfs", "ext4").
[[nodiscard]] WorkplaceProblem workplaceProblem(const QString &path, const QByteArray &fileSystemType);
/// The same for a path on this machine.
[[nodiscard]] WorkplaceProblem workplaceProblem(const QString &path);

/// What the free space allows.
enum class SpaceState {
    Enough,
    Low, ///< under 500 MB: say so
    NoPhotos, ///< under 200 MB: answers only
};
[[nodiscard]] SpaceState spaceState(qint64 freeBytes);
/// The same for the disk that holds a path.
[[nodiscard]] SpaceState spaceState(const QString &path);

} // namespace meyar
