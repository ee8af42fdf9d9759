// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backupfile.h"
#include "core/store/parts.h"

#include <sqlite3.h>

namespace meyar {

using namespace Qt::StringLiterals;

void Store::Parts::readBackupState()
{
    if (!file.upgradeBackup.isEmpty()) {
        notices.push_back({StoreNotice::Kind::UpgradeBackup, file.upgradeBackup});
    }
    if (care == StoreCare::Full) {
        reserve = store::Reserve::keptBeside(path);
    }
    (void)reading([this] {
        const bool changed
            = sql.number("SELECT (SELECT coalesce(max(no),0) FROM change) > "
                         "coalesce((SELECT v FROM self WHERE k='backed_up'),0) OR EXISTS(SELECT 1 FROM draft_op)")
            != 0;
        seenLog = logMark();
        changedSince = changed ? std::optional(clock.now()) : std::nullopt;
    });
}

Result<std::optional<Backup>> Store::Parts::backup(BackupReason reason)
{
    if (file.isReadOnly) {
        return fail(Error::Code::ReadOnly, {path});
    }
    if (!backupDue(reason, {clock.now(), changedSince})) {
        return std::optional<Backup>();
    }
    Result<Backup> made = store::makeBackup(sql.database(), path, clock.now(), reason);
    if (!made) {
        return failAs(made);
    }
    changedSince.reset();
    auto note = [this] {
        sql.run("INSERT OR REPLACE INTO self(k,v) SELECT 'backed_up', coalesce(max(no),0) FROM change");
    };
    if (const Result<> noted = changing(note); !noted) {
        return failAs(noted);
    }
    return std::optional(std::move(*made));
}

void Store::Parts::backupQuietly(BackupReason reason)
{
    if (const auto made = backup(reason); !made) {
        notices.push_back({StoreNotice::Kind::BackupFailed, made.error().args.join(u": "_s)});
        changedSince = clock.now(); // tried again after the next half hour
    }
}

qint64 Store::Parts::logMark()
{
    return sql.number("SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name='draft_op'),0) + "
                      "coalesce((SELECT max(no) FROM change),0)");
}

void Store::Parts::afterChange()
{
    const bool idle = sqlite3_get_autocommit(sql.database().getHandle()) != 0;
    if (care == StoreCare::None || !idle) {
        return;
    }
    auto look = [this] { return logMark(); };
    const qint64 mark = attempted(look).value_or(seenLog);
    if (mark != seenLog && !changedSince) {
        changedSince = clock.now();
    }
    seenLog = mark;
    if (care == StoreCare::Full && backupDue(BackupReason::Change, {clock.now(), changedSince})) {
        backupQuietly(BackupReason::Change);
    }
}

Result<std::optional<Backup>> Store::backup(BackupReason reason)
{
    return m_parts->backup(reason);
}

} // namespace meyar
