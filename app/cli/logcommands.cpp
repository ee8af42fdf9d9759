// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/store/backup.h"

#include <QDateTime>
#include <QJsonArray>
#include <QUuid>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

QString shownTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toString(u"yyyy-MM-dd HH:mm"_s);
}

/// Questions by their name, all else by its id.
QString shownEntity(const QByteArray &entity)
{
    return entity.size() == 16 ? QUuid::fromRfc4122(entity).toString(QUuid::WithoutBraces) : QString::fromUtf8(entity);
}

QString wordFor(UndoKind kind)
{
    switch (kind) {
    case UndoKind::Answer:
        return u"answer"_s;
    case UndoKind::Note:
        return u"note"_s;
    case UndoKind::Finding:
        return u"finding"_s;
    case UndoKind::Action:
        return u"action"_s;
    case UndoKind::Assessment:
        return u"assessment"_s;
    case UndoKind::Delete:
        return u"delete"_s;
    case UndoKind::Restore:
        return u"restore"_s;
    case UndoKind::Resolve:
        return u"resolve"_s;
    case UndoKind::Bulk:
        return u"answers"_s;
    case UndoKind::Rows:
        return u"rows"_s;
    case UndoKind::Signature:
        return u"signature"_s;
    case UndoKind::Plan:
        return u"plan"_s;
    case UndoKind::Figures:
        return u"figures"_s;
    case UndoKind::Upgrade:
        return u"version"_s;
    case UndoKind::Training:
        return u"training"_s;
    }
    return {};
}

QString wordFor(EntityType type)
{
    switch (type) {
    case EntityType::RepeatRow:
        return u"row"_s;
    case EntityType::QuickNote:
        return u"quick note"_s;
    case EntityType::Enterprise:
        return u"enterprise"_s;
    case EntityType::Site:
        return u"site"_s;
    case EntityType::Assessment:
        return u"assessment"_s;
    case EntityType::Finding:
        return u"finding"_s;
    case EntityType::Action:
        return u"action"_s;
    case EntityType::Signature:
        return u"signature"_s;
    case EntityType::Evidence:
        return u"evidence"_s;
    case EntityType::Cohort:
        return u"cohort"_s;
    default:
        return type > EntityType::Cohort && type <= EntityType::Instrument ? u"line of a cohort"_s : u"entry"_s;
    }
}

Exit step(Call &call, bool redo)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<AssessmentRow> row = call.assessment(**store);
    if (!row) {
        return call.refuse(row.error());
    }
    const AssessmentId id = row->assessment.id;
    const Result<Undone> done = redo ? (*store)->redo(id) : (*store)->undo(id);
    if (!done) {
        return call.refuse(done.error());
    }
    const QString what = wordFor(done->step.kind);
    const QString entity = shownEntity(done->step.entity);
    if (call.json()) {
        call.print(QJsonObject{{u"kind"_s, what}, {u"what"_s, entity}, {u"at_ms"_s, done->step.atMs}});
    } else {
        call.say(u"%1: %2 %3 of %4"_s.arg(redo ? u"made again"_s : u"taken back"_s, what, entity,
                                          shownTime(done->step.atMs)));
    }
    return Exit::Done;
}

Exit binList(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<std::vector<BinRow>> rows = (*store)->bin();
    if (!rows) {
        return call.refuse(rows.error());
    }
    QJsonArray all;
    for (const BinRow &row : *rows) {
        const QString id = shownEntity(row.entity);
        if (call.json()) {
            all.append(QJsonObject{{u"id"_s, id},
                                   {u"type"_s, wordFor(row.type)},
                                   {u"title"_s, row.title},
                                   {u"enterprise"_s, row.enterpriseName},
                                   {u"by"_s, row.by},
                                   {u"at_ms"_s, row.atMs}});
        } else {
            call.say(u"%1  %2  %3  (%4, deleted by %5, %6)"_s.arg(id, wordFor(row.type), row.title,
                                                                  row.enterpriseName, row.by, shownTime(row.atMs)));
        }
    }
    if (call.json()) {
        call.print(all);
    } else if (rows->empty()) {
        call.say(u"The bin is empty."_s);
    }
    return Exit::Done;
}

Exit binRestore(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<std::vector<BinRow>> rows = (*store)->bin();
    if (!rows) {
        return call.refuse(rows.error());
    }
    const QString wanted = call.words().constFirst();
    std::vector<BinRow> found;
    for (const BinRow &row : *rows) {
        if (shownEntity(row.entity).startsWith(wanted, Qt::CaseInsensitive)) {
            found.push_back(row);
        }
    }
    if (found.empty()) {
        return call.refuse({Error::Code::NotFound, {u"entry"_s, wanted}});
    }
    if (found.size() > 1) {
        return call.refuse(
            {Error::Code::BadArgument, {u"entry"_s, wanted, u"the id of one of those that begin so"_s}});
    }
    const BinRow &row = found.front();
    const Result<Changes> restored = (*store)->restore(row.document, row.type, row.entity);
    if (!restored) {
        return call.refuse(restored.error());
    }
    call.say(u"brought back: %1 %2"_s.arg(wordFor(row.type), row.title));
    return Exit::Done;
}

Exit changes(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<AssessmentRow> audit = call.assessment(**store);
    if (!audit) {
        return call.refuse(audit.error());
    }
    const Result<std::vector<ChangeRow>> rows = (*store)->changes(audit->assessment.id);
    if (!rows) {
        return call.refuse(rows.error());
    }
    QJsonArray all;
    for (const ChangeRow &row : *rows) {
        QStringList entities;
        for (const QByteArray &entity : row.entities) {
            entities += shownEntity(entity);
        }
        const QString hash = QString::fromLatin1(row.hash.toHex());
        if (call.json()) {
            all.append(QJsonObject{{u"hash"_s, hash},
                                   {u"by"_s, row.by},
                                   {u"ours"_s, row.ours},
                                   {u"seq"_s, static_cast<qint64>(row.seq)},
                                   {u"at_ms"_s, row.sealedAtMs},
                                   {u"clock_was_ahead"_s, row.clockWasAhead},
                                   {u"has_text"_s, row.hasText},
                                   {u"wrote_to"_s, QJsonArray::fromStringList(entities)}});
        } else {
            const QString when = shownTime(row.sealedAtMs)
                + (row.clockWasAhead ? u" (the clock of its laptop was ahead)"_s : QString());
            call.say(u"%1  %2  %3 no. %4  %5"_s.arg(hash, when, row.by).arg(row.seq).arg(
                row.hasText ? entities.join(u", "_s) : u"(no text)"_s));
        }
    }
    if (call.json()) {
        call.print(all);
    }
    return Exit::Done;
}

/// Backups that may still hold what was redacted.
Exit sayOldBackups(const Call &call)
{
    const QString path = call.value(u"db"_s);
    const auto count = static_cast<int>(listBackups(path).size());
    if (count > 0) {
        call.say(u"%1 in %2 may still hold it. To make a fresh backup and remove the older ones for good: "
                 "meyar-cli backup renew --yes --db %3"_s.arg(counted(count, u"backup"_s), backupFolder(path), path));
    }
    for (const QString &kept : keptBeforeRestore(path)) {
        call.say(u"This copy may hold it too; remove it yourself if nobody needs it: "_s + kept);
    }
    return Exit::Done;
}

Exit redact(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const QByteArray hash = QByteArray::fromHex(call.words().constFirst().toLatin1());
    const QString reason = call.value(u"reason"_s);
    const Result<Changes> done
        = call.has(u"file"_s) ? (*store)->redactFile(hash, reason) : (*store)->redactChange(hash, reason);
    if (!done) {
        return call.refuse(done.error());
    }
    call.say(u"Redacted. The order goes along in every bundle; copies on sticks and in mails are out of reach."_s);
    return call.has(u"renew-backups"_s) ? sayRenewed(call, **store) : sayOldBackups(call);
}

void tell(Call &call, const QString &what, const std::vector<FeedNumbers> &list)
{
    for (const FeedNumbers &numbers : list) {
        call.say(u"    %1: %2 to %3 of %4 (%5)"_s.arg(what).arg(numbers.from).arg(numbers.to).arg(numbers.person,
                                                                                                 numbers.laptop));
    }
}

QJsonArray toJson(const std::vector<FeedNumbers> &list)
{
    QJsonArray array;
    for (const FeedNumbers &numbers : list) {
        array.append(QJsonObject{{u"laptop"_s, numbers.laptop},
                                 {u"from"_s, static_cast<qint64>(numbers.from)},
                                 {u"to"_s, static_cast<qint64>(numbers.to)}});
    }
    return array;
}

Exit documents(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<std::vector<DocumentRow>> rows = (*store)->documents();
    if (!rows) {
        return call.refuse(rows.error());
    }
    QJsonArray all;
    for (const DocumentRow &row : *rows) {
        QStringList flags;
        flags += row.is(DocumentFlag::NeedsNewer) ? u"needs a newer Meyar"_s : QString();
        flags += row.is(DocumentFlag::Incomplete) ? u"incomplete"_s : QString();
        flags += row.is(DocumentFlag::Forked) ? u"forked"_s : QString();
        flags.removeAll(QString());
        const QString name = row.assessment ? row.enterpriseName : row.isFigures ? u"figures of a site"_s
            : row.isCohort ? u"a cohort in training"_s : u"registry"_s;
        if (call.json()) {
            all.append(QJsonObject{{u"id"_s, shownEntity(row.id)},
                                   {u"name"_s, name},
                                   {u"changes"_s, row.changes},
                                   {u"flags"_s, QJsonArray::fromStringList(flags)},
                                   {u"missing"_s, toJson(row.missing)},
                                   {u"without_text"_s, toJson(row.withoutText)},
                                   {u"missing_unknown"_s, row.missingUnknown},
                                   {u"forked"_s, toJson(row.forked)}});
            continue;
        }
        call.say(u"%1  %2  %3  %4"_s.arg(shownEntity(row.id), name, counted(row.changes, u"change"_s),
                                         flags.isEmpty() ? u"whole"_s : flags.join(u", "_s)));
        tell(call, u"missing"_s, row.missing);
        tell(call, u"without text"_s, row.withoutText);
        tell(call, u"forked"_s, row.forked);
    }
    if (call.json()) {
        call.print(all);
    }
    return Exit::Done;
}

} // namespace

std::vector<Command> logCommands()
{
    const Option reason{u"reason"_s, u"TEXT"_s, u"why; everybody can read it"_s, true};
    const Option file{u"file"_s, {}, u"HASH is the SHA-256 of a file, not of a change"_s};
    return {
        {u"undo"_s, {}, u"take back the last step in an assessment"_s, {dbOption, assessmentOption, jsonOption},
         [](Call &call) { return step(call, false); }},
        {u"redo"_s, {}, u"make the step again that was taken back"_s, {dbOption, assessmentOption, jsonOption},
         [](Call &call) { return step(call, true); }},
        {u"bin list"_s, {}, u"what was deleted, by whom and when"_s, {dbOption, jsonOption}, binList},
        {u"bin restore"_s, u"ID"_s, u"bring back what was deleted"_s, {dbOption}, binRestore},
        {u"changes"_s, {}, u"the sealed changes of an assessment"_s, {dbOption, assessmentOption, jsonOption}, changes},
        {u"redact"_s, u"HASH"_s, u"remove the text of a change of this laptop for good"_s, {dbOption, reason, file,
          {u"renew-backups"_s, {}, u"also makes a fresh backup and removes the older ones, which hold the text"_s}},
         redact},
        {u"documents"_s, {}, u"how whole every document of the log is"_s, {dbOption, jsonOption}, documents},
    };
}

} // namespace meyar::cli
