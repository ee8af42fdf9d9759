// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backupplan.h"

#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr int keptLast = 12;
constexpr int keptDays = 7;
constexpr int keptWeeks = 4;
constexpr int keptMonths = 6;
constexpr qint64 changeIntervalMs = 30LL * 60 * 1000;

constexpr std::array<std::pair<BackupReason, const char *>, 6> reasons{{{BackupReason::Change, "change"},
                                                                       {BackupReason::Close, "close"},
                                                                       {BackupReason::Import, "import"},
                                                                       {BackupReason::Upgrade, "upgrade"},
                                                                       {BackupReason::Restore, "restore"},
                                                                       {BackupReason::Asked, "asked"}}};

const QString timeFormat = u"yyyyMMdd'T'HHmmss'Z'"_s;

QString baseOf(const QString &databasePath)
{
    return QFileInfo(databasePath).completeBaseName();
}

/// Marks the newest backup of each of the `count` newest periods. `backups` is sorted, newest first.
template<typename Period>
void keepNewestOf(const std::vector<Backup> &backups, size_t count, Period period, std::vector<bool> &kept)
{
    std::set<decltype(period(QDate()))> seen;
    for (size_t i = 0; i < backups.size() && seen.size() < count; ++i) {
        if (seen.insert(period(backups[i].madeAt.date())).second) {
            kept[i] = true;
        }
    }
}

} // namespace

bool backupDue(BackupReason reason, const BackupState &state)
{
    if (reason == BackupReason::Asked) {
        return true;
    }
    if (!state.changedSince) {
        return false;
    }
    const qint64 unsavedMs = state.changedSince->msecsTo(state.now);
    return reason != BackupReason::Change || unsavedMs >= changeIntervalMs || unsavedMs < 0;
}

std::vector<Backup> backupsToRemove(std::vector<Backup> backups, qint64 allowedBytes)
{
    std::sort(backups.begin(), backups.end(), [](const Backup &a, const Backup &b) {
        return std::tie(b.madeAt, b.path) < std::tie(a.madeAt, a.path);
    });
    std::vector<bool> kept(backups.size());
    std::fill_n(kept.begin(), std::min<size_t>(backups.size(), keptLast), true);
    keepNewestOf(backups, keptDays, [](QDate day) { return day.toJulianDay(); }, kept);
    keepNewestOf(backups, keptWeeks, [](QDate day) { return (day.toJulianDay() - day.dayOfWeek()) / 7; }, kept);
    keepNewestOf(backups, keptMonths, [](QDate day) { return day.year() * 12 + day.month(); }, kept);
    std::vector<Backup> removed;
    qint64 used = 0;
    bool full = false;
    for (size_t i = 0; i < backups.size(); ++i) {
        full = full || (kept[i] && i > 0 && used + backups[i].size > allowedBytes);
        if (!kept[i] || full) {
            removed.push_back(backups[i]);
        } else {
            used += backups[i].size;
        }
    }
    return removed;
}

QString backupFileName(const QString &databasePath, const QDateTime &at, BackupReason reason)
{
    return baseOf(databasePath) + u'-' + at.toUTC().toString(timeFormat) + u'-' + toCode(reason) + u".meyardb"_s;
}

std::optional<Backup> backupFromFileName(const QString &databasePath, const QString &fileName)
{
    const QString head = baseOf(databasePath) + u'-';
    const QString tail = u".meyardb"_s;
    if (!fileName.startsWith(head) || !fileName.endsWith(tail)) {
        return std::nullopt;
    }
    const QStringList words = fileName.mid(head.size(), fileName.size() - head.size() - tail.size()).split(u'-');
    Backup backup;
    backup.madeAt = QDateTime::fromString(words.value(0), timeFormat);
    backup.madeAt.setTimeZone(QTimeZone::utc());
    const auto reason = std::find_if(reasons.begin(), reasons.end(), [&](const auto &known) {
        return words.value(1) == QLatin1String(known.second);
    });
    if (words.size() != 2 || !backup.madeAt.isValid() || reason == reasons.end()) {
        return std::nullopt;
    }
    backup.reason = reason->first;
    return backup;
}

QString toCode(BackupReason reason)
{
    for (const auto &[known, code] : reasons) {
        if (known == reason) {
            return QString::fromLatin1(code);
        }
    }
    return {};
}

} // namespace meyar
