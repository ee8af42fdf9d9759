// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bulkdecisions.h"
#include "app/cli/command.h"

#include "core/assessment/rowbook.h"
#include "core/store/entities.h"

#include <QJsonArray>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue toJson(const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value)) {
        return *text;
    }
    if (const auto *number = std::get_if<qint64>(&value)) {
        return *number;
    }
    if (const auto *real = std::get_if<double>(&value)) {
        return *real;
    }
    if (const auto *bytes = std::get_if<QByteArray>(&value)) {
        return QString::fromLatin1(bytes->toHex());
    }
    return {};
}

QString shown(const Value &value)
{
    const QJsonValue json = toJson(value);
    return json.isNull() ? u"(cleared)"_s : json.toVariant().toString();
}

QString nameOf(const Conflict &conflict)
{
    return conflict.entityType == static_cast<quint64>(EntityType::Answer) ? QString::fromUtf8(conflict.entity)
                                                                          : QString::fromLatin1(conflict.entity.toHex());
}

Exit conflicts(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<std::vector<Conflict>> found = (*store)->conflicts();
    if (!found) {
        return call.refuse(found.error());
    }
    QJsonArray all;
    for (const Conflict &conflict : *found) {
        QJsonArray sides;
        for (const ConflictSide &side : conflict.sides) {
            sides.append(QJsonObject{{u"value"_s, toJson(side.value)},
                                     {u"note"_s, side.note},
                                     {u"author"_s, side.author},
                                     {u"laptop"_s, side.laptop},
                                     {u"at"_s, QDateTime::fromMSecsSinceEpoch(side.atMs, Qt::UTC).toString(Qt::ISODate)},
                                     {u"clock_was_ahead"_s, side.clockWasAhead},
                                     {u"decided_because"_s, side.reason}});
        }
        all.append(QJsonObject{{u"assessment"_s, conflict.assessment ? conflict.assessment->toString() : QString()},
                               {u"enterprise"_s, conflict.enterpriseName},
                               {u"what"_s, nameOf(conflict)},
                               {u"field"_s, conflict.field},
                               {u"sides"_s, sides}});
        if (!call.json()) {
            call.say(u"%1  %2 %3"_s.arg(conflict.enterpriseName, nameOf(conflict), conflict.field));
            for (const ConflictSide &side : conflict.sides) {
                const QString when = QDateTime::fromMSecsSinceEpoch(side.atMs).toString(u"yyyy-MM-dd HH:mm"_s)
                    + (side.clockWasAhead ? u", its clock was ahead"_s : QString());
                const QString reason = side.reason.isEmpty() ? QString() : u"  decided because: "_s + side.reason;
                call.say(u"    %1  by %2 (laptop %3, %4)  %5%6"_s.arg(shown(side.value), side.author, side.laptop, when,
                                                                    side.note, reason));
            }
        }
    }
    if (call.json()) {
        call.print(all);
    } else if (found->empty()) {
        call.say(u"No conflicts."_s);
    }
    return Exit::Done;
}

/// What is wrong with `value` as an answer to the contested question; empty if nothing is.
Result<> judged(Call &call, Store &store, const Conflict &conflict, const QString &value)
{
    const bool isAnswer = conflict.entityType == static_cast<quint64>(EntityType::Answer) && conflict.field == u"value"_s;
    if (!isAnswer || !conflict.assessment) {
        return {};
    }
    const Result<AssessmentRow> row = store.assessment(*conflict.assessment);
    const Result<Answers> answers = store.answers(*conflict.assessment);
    if (!row || !answers) {
        return tl::unexpected(!row ? row.error() : answers.error());
    }
    const Result<std::shared_ptr<const Pack>> pack = call.packOf(store, row->assessment);
    if (!pack) {
        return failAs(pack);
    }
    RowBook book;
    form::Session session = sessionWithRows(**pack, *answers, call.clock(), book);
    const std::optional<form::Place> place = book.placeOf(session, nameOf(conflict));
    if (!place) {
        return {};
    }
    if (const Result<> fits = session.fits(*place, value); !fits) {
        return fits;
    }
    session.setAnswer(*place, value);
    if (!session.constraintHolds(*place)) {
        return fail(Error::Code::ConstraintBroken,
                    {nameOf(conflict), value, (*pack)->form->node(place->node).constraintMessage.in(Language::English)});
    }
    return {};
}

/// The one conflict that --what, --field and --assessment name.
Result<Conflict> chosenConflict(Call &call, Store &store)
{
    const Result<std::vector<Conflict>> found = store.conflicts();
    if (!found) {
        return failAs(found);
    }
    const QString what = call.value(u"what"_s);
    const QString code = what.toLower().replace(u'-', u'_');
    const QString field = call.has(u"field"_s) ? call.value(u"field"_s) : u"value"_s;
    std::vector<Conflict> meant;
    for (const Conflict &conflict : *found) {
        const QString name = nameOf(conflict);
        const bool here = !call.has(u"assessment"_s)
            || (conflict.assessment && conflict.assessment->toString().startsWith(call.value(u"assessment"_s)));
        if ((name == what || name == code) && conflict.field == field && here) {
            meant.push_back(conflict);
        }
    }
    if (meant.empty()) {
        return fail(Error::Code::NotFound, {u"conflict"_s, what + u' ' + field});
    }
    if (meant.size() > 1) {
        return fail(Error::Code::BadArgument, {u"assessment"_s, what, u"--assessment, because several have it"_s});
    }
    return meant.front();
}

Exit decide(Call &call)
{
    if (const std::optional<Exit> decided = decideMany(call)) {
        return *decided;
    }
    if (!call.has(u"what"_s)) {
        call.complain(u"--what QUESTION is needed, or one of --all-from, --reject, --newest, --keep-ours."_s);
        return Exit::WrongUse;
    }
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<Conflict> conflict = chosenConflict(call, **store);
    if (!conflict) {
        return call.refuse(conflict.error());
    }
    const QString value = call.value(u"value"_s);
    if (const Result<> sound = judged(call, **store, *conflict, value); !sound) {
        return call.refuse(sound.error());
    }
    const Result<Changes> done
        = (*store)->resolve(*conflict, value.isEmpty() ? Value() : Value(value), call.value(u"reason"_s));
    if (!done) {
        return call.refuse(done.error());
    }
    call.say(u"Decided: %1 %2 is %3."_s.arg(nameOf(*conflict), conflict->field, value));
    return Exit::Done;
}

Exit check(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<CheckReport> report = (*store)->check();
    if (!report) {
        return call.refuse(report.error());
    }
    const QString hash = QString::fromLatin1(report->stateHash.toHex());
    if (call.json()) {
        call.print(QJsonObject{{u"ok"_s, report->isSound()},
                               {u"problems"_s, QJsonArray::fromStringList(report->problems)},
                               {u"healed"_s, QJsonArray::fromStringList(report->healed)},
                               {u"documents"_s, report->documents},
                               {u"changes"_s, report->changes},
                               {u"values"_s, report->registers},
                               {u"held_back"_s, report->heldBack},
                               {u"evidence"_s, report->evidence},
                               {u"evidence_missing"_s, report->evidenceMissing},
                               {u"state"_s, hash}});
    } else {
        for (const QString &problem : report->problems) {
            call.complain(problem);
        }
        for (const QString &line : report->healed) {
            call.say(line);
        }
        call.say(u"%1 documents, %2 changes, %3 values. State %4"_s.arg(report->documents)
                     .arg(report->changes)
                     .arg(report->registers)
                     .arg(hash));
        if (report->evidence + report->evidenceMissing > 0) {
            call.say(u"Photos and documents: %1 are what was attached, %2 have not arrived."_s.arg(report->evidence)
                         .arg(report->evidenceMissing));
        }
        if (report->heldBack > 0) {
            call.say(u"Held back: %1 of laptops that are trusted no more (key list says whose)."_s.arg(
                counted(report->heldBack, u"change"_s)));
        }
        if (report->gaps > 0) {
            call.say(u"Missing: %1 of changes that have not arrived (documents says where)."_s.arg(
                counted(report->gaps, u"run"_s)));
        }
        if (report->isSound()) {
            call.say(u"Sound: hashes and signatures hold, and every list equals a rebuild from the log."_s);
        }
    }
    return report->isSound() ? Exit::Done : Exit::Refused;
}

Exit rebuild(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    if (const Result<> done = (*store)->rebuild(); !done) {
        return call.refuse(done.error());
    }
    call.say(u"Rebuilt from the log."_s);
    return Exit::Done;
}

Exit person(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(true);
    if (!store) {
        return call.refuse(store.error());
    }
    if (const Result<Changes> done = (*store)->setPerson(call.value(u"name"_s)); !done) {
        return call.refuse(done.error());
    }
    call.say(u"Answers from this laptop are now by %1."_s.arg(call.value(u"name"_s)));
    return Exit::Done;
}

} // namespace

std::vector<Command> storeCommands()
{
    std::vector<Option> decideOptions{
        dbOption,
        {u"what"_s, u"QUESTION"_s, u"from conflicts list"_s},
        {u"field"_s, u"FIELD"_s, u"from conflicts list; value if left out"_s},
        {u"value"_s, u"VALUE"_s, u"one of the values, or another; nothing = cleared"_s},
        {u"reason"_s, u"TEXT"_s, u"why; shown to everybody"_s},
        assessmentOption};
    const std::vector<Option> bulk = bulkDecisionOptions();
    decideOptions.insert(decideOptions.end(), bulk.begin(), bulk.end());
    return {{u"conflicts list"_s, {}, u"answers that differ and wait for a decision"_s, {dbOption, jsonOption}, conflicts},
            {u"conflicts decide"_s,
             {},
             u"decides one of them, or many at once"_s,
             decideOptions,
             decide},
            {u"person"_s, {}, u"says who works on this laptop"_s, {dbOption, {u"name"_s, u"NAME"_s, u"the auditor"_s, true}}, person},
            {u"check"_s, {}, u"proves that the file is sound and equals its log"_s, {dbOption, jsonOption}, check},
            {u"rebuild"_s, {}, u"fills every list anew from the log"_s, {dbOption}, rebuild}};
}

} // namespace meyar::cli
