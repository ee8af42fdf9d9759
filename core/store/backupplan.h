// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

// When a backup is made and which are kept: pure functions over times and sizes.
namespace meyar {

/// Why a backup was made; part of its file name.
enum class BackupReason {
    Change, ///< half an hour of work
    Close,
    Import, ///< before a bundle is merged
    Upgrade, ///< before a newer Meyar changes the file's format
    Restore, ///< before an older state takes its place
    Asked,
};

/// One verified copy in the folder of backups.
struct Backup
{
    QString path;
    QDateTime madeAt; ///< UTC, to the second
    BackupReason reason = BackupReason::Asked;
    qint64 size = 0; ///< bytes
    friend bool operator==(const Backup &, const Backup &) = default;
};

/// What the schedule looks at.
struct BackupState
{
    QDateTime now;
    std::optional<QDateTime> changedSince; ///< the first change that no backup has; empty: all are in one
};

/// Whether a backup has to be made now: after 30 minutes of work, and whenever something changed before the other
/// reasons. Never of what a backup has already, except when asked. A clock that was turned back makes one due.
[[nodiscard]] bool backupDue(BackupReason reason, const BackupState &state);

/// Which of them to remove: those that are not among the 12 newest, nor the newest of one of the last 7 days, 4 weeks or
/// 6 months that have any; then the oldest until all together are within `allowedBytes`. The newest is never removed.
[[nodiscard]] std::vector<Backup> backupsToRemove(std::vector<Backup> backups, qint64 allowedBytes);

/// "work-20260312T091500Z-close.meyardb"
[[nodiscard]] QString backupFileName(const QString &databasePath, const QDateTime &at, BackupReason reason);
/// The backup that a file name of that form names; its size is 0.
[[nodiscard]] std::optional<Backup> backupFromFileName(const QString &databasePath, const QString &fileName);
/// "change", "close", "import"…
[[nodiscard]] QString toCode(BackupReason reason);

} // namespace meyar
