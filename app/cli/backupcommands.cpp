// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/store/backup.h"
#include "core/store/salvage.h"
#include "core/vault/devicekeys.h"

#include <QFileInfo>
#include <QJsonArray>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

QString shown(const Backup &backup)
{
    return u"%1  %2  %3 KB  %4"_s.arg(backup.madeAt.toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s),
                                     toCode(backup.reason).leftJustified(8), QString::number((backup.size + 1023) / 1024),
                                     backup.path);
}

Exit listAll(Call &call)
{
    const std::vector<Backup> backups = listBackups(call.value(u"db"_s));
    QJsonArray all;
    for (const Backup &backup : backups) {
        all.append(QJsonObject{{u"file"_s, backup.path},
                               {u"made"_s, backup.madeAt.toString(Qt::ISODate)},
                               {u"reason"_s, toCode(backup.reason)},
                               {u"bytes"_s, backup.size}});
        if (!call.json()) {
            call.say(shown(backup));
        }
    }
    if (call.json()) {
        call.print(all);
    } else if (backups.empty()) {
        call.say(u"No backups in %1."_s.arg(backupFolder(call.value(u"db"_s))));
    }
    return Exit::Done;
}

Exit make(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<std::optional<Backup>> made = (*store)->backup(BackupReason::Asked);
    if (!made) {
        return call.refuse(made.error());
    }
    call.say(u"Made and verified: %1"_s.arg((*made)->path));
    return Exit::Done;
}

Exit renew(Call &call)
{
    const auto count = static_cast<int>(listBackups(call.value(u"db"_s)).size());
    if (!call.has(u"yes"_s)) {
        call.complain(u"%1 would be removed for good, after a fresh one is made and verified. Nothing was done; say --yes."_s
                          .arg(counted(count, u"backup"_s)));
        return Exit::WrongUse;
    }
    Result<std::unique_ptr<Store>> store = call.open(false);
    return store ? sayRenewed(call, **store) : call.refuse(store.error());
}

/// --from, or the newest backup that verifies.
Result<QString> chosenBackup(Call &call)
{
    if (call.has(u"from"_s)) {
        return call.value(u"from"_s);
    }
    const Result<Backup> newest = newestGoodBackup(call.value(u"db"_s));
    return newest ? Result<QString>(newest->path) : failAs(newest);
}

Exit restore(Call &call)
{
    const Result<QString> from = chosenBackup(call);
    if (!from) {
        return call.refuse(from.error());
    }
    const Result<QString> replaced = restoreBackup(call.value(u"db"_s), *from, call.clock());
    if (!replaced) {
        return call.refuse(replaced.error());
    }
    call.say(u"Restored from %1."_s.arg(*from));
    if (!replaced->isEmpty()) {
        call.say(u"What was there before is kept as %1."_s.arg(*replaced));
    }
    return Exit::Done;
}

Exit salvageAll(Call &call)
{
    QStringList sources{call.value(u"db"_s)};
    if (!call.has(u"without-backups"_s)) {
        for (const Backup &backup : listBackups(call.value(u"db"_s))) {
            sources += backup.path;
        }
    }
    const Result<SalvageReport> report
        = salvage(sources, call.value(u"out"_s), vault::DeviceKeys::defaultFolder(), call.clock());
    if (!report) {
        return call.refuse(report.error());
    }
    if (call.json()) {
        call.print(QJsonObject{{u"changes"_s, report->changes},
                               {u"refused"_s, report->refused},
                               {u"edits"_s, report->edits},
                               {u"documents"_s, report->documents},
                               {u"missing"_s, report->missing},
                               {u"problems"_s, QJsonArray::fromStringList(report->problems)}});
    } else {
        call.say(u"Salvaged into %1: %2 and %3 that had not been sealed, of %4."_s.arg(
            call.value(u"out"_s), counted(report->changes, u"change"_s), counted(report->edits, u"edit"_s),
            counted(report->documents, u"document"_s)));
        call.say(u"Damaged and left out: %1. Places where changes are missing: %2."_s.arg(report->refused)
                     .arg(report->missing));
    }
    for (const QString &problem : report->problems) {
        call.complain(problem);
    }
    return report->problems.isEmpty() ? Exit::Done : Exit::Refused;
}

} // namespace

Exit sayRenewed(Call &call, Store &store)
{
    const Result<RenewedBackups> renewed = renewBackups(store);
    if (!renewed) {
        return call.refuse(renewed.error());
    }
    call.say(u"A fresh backup is made and verified (%1); %2 removed."_s.arg(renewed->fresh.path,
                                                                       counted(renewed->removed, u"older backup"_s)));
    for (const QString &left : renewed->left) {
        call.say(u"Left alone, as restoring kept it: "_s + left);
    }
    return Exit::Done;
}

std::vector<Command> backupCommands()
{
    return {{u"backup list"_s, {}, u"the backups of a database, newest first"_s, {dbOption, jsonOption}, listAll},
            {u"backup make"_s, {}, u"makes one now and verifies it"_s, {dbOption}, make},
            {u"backup renew"_s,
             {},
             u"makes a fresh one and removes all older ones, which may hold what was redacted since"_s,
             {dbOption, {u"yes"_s, {}, u"remove them; without it only says what would go"_s}},
             renew},
            {u"restore"_s,
             {},
             u"puts a backup in the place of a database; keeps what it replaces"_s,
             {dbOption, {u"from"_s, u"FILE"_s, u"the backup; the newest good one if left out"_s}},
             restore},
            {u"salvage"_s,
             {},
             u"saves what verifies out of a damaged database, and its backups, into a new one"_s,
             {dbOption,
              {u"out"_s, u"FILE"_s, u"the new database"_s, true},
              {u"without-backups"_s, {}, u"take only what is in the damaged file itself"_s},
              jsonOption},
             salvageAll}};
}

} // namespace meyar::cli
