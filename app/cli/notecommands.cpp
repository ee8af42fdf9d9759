// SPDX-License-Identifier: GPL-3.0-or-later
// Quick notes: lines caught on the walk and put to questions later.
#include "app/cli/answerplace.h"
#include "app/cli/command.h"

#include "core/assessment/quicknote.h"

#include <QDateTime>
#include <QJsonArray>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

/// The database and the assessment that a command works on.
struct Target
{
    std::unique_ptr<Store> store;
    Assessment assessment;
};

Result<Target> targetOf(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return failAs(store);
    }
    const Result<AssessmentRow> row = call.assessment(**store);
    if (!row) {
        return failAs(row);
    }
    return Target{std::move(*store), row->assessment};
}

/// The note that the first word names by its id or the beginning of it.
Result<QuickNote> noteNamed(Call &call, Target &target)
{
    const Result<std::vector<QuickNote>> notes = target.store->quickNotes(target.assessment.id);
    if (!notes) {
        return failAs(notes);
    }
    const QString wanted = call.words().constFirst();
    std::vector<QuickNote> found;
    std::copy_if(notes->begin(), notes->end(), std::back_inserter(found), [&](const QuickNote &note) {
        return note.id.toString().startsWith(wanted, Qt::CaseInsensitive);
    });
    if (found.size() > 1) {
        return fail(Error::Code::BadArgument, {u"note"_s, wanted, u"the id of one of those that begin so"_s});
    }
    return found.empty() ? Result<QuickNote>(fail(Error::Code::NotFound, {u"note"_s, wanted})) : found.front();
}

/// The key of the answer to a question as people name it: fx_01, FX-01, in a row chem[2]/ch_name.
Result<QString> keyNamed(Call &call, Target &target, const QString &name)
{
    const Result<std::shared_ptr<const Pack>> pack = call.packOf(*target.store, target.assessment);
    const Result<Answers> answers = target.store->answers(target.assessment.id);
    if (!pack || !answers) {
        return tl::unexpected(!pack ? pack.error() : answers.error());
    }
    RowBook book;
    form::Session session = sessionWithRows(**pack, *answers, call.clock(), book);
    std::optional<form::Place> place = placeNamed(session, name);
    place = place ? place : placeNamed(session, QString(name).toLower().replace(u'-', u'_'));
    const std::optional<QString> key = place ? book.keyOf(session, *place) : std::nullopt;
    return key ? Result<QString>(*key) : fail(Error::Code::NotFound, {u"question"_s, name});
}

Exit add(Call &call)
{
    Result<Target> target = targetOf(call);
    if (!target) {
        return call.refuse(target.error());
    }
    const QuickNote note{QuickNoteId::create(call.clock()), call.words().constFirst(), call.clock().nowMs(), {}};
    if (const Result<Changes> kept = target->store->put(target->assessment.id, note); !kept) {
        return call.refuse(kept.error());
    }
    if (call.json()) {
        call.print(QJsonObject{{u"id"_s, note.id.toString()}});
    } else {
        call.say(note.id.toString());
    }
    return Exit::Done;
}

Exit list(Call &call)
{
    Result<Target> target = targetOf(call);
    if (!target) {
        return call.refuse(target.error());
    }
    const Result<std::vector<QuickNote>> notes = target->store->quickNotes(target->assessment.id);
    if (!notes) {
        return call.refuse(notes.error());
    }
    QJsonArray all;
    for (const QuickNote &note : *notes) {
        if (note.isSorted() && !call.has(u"all"_s)) {
            continue;
        }
        const QString when = QDateTime::fromMSecsSinceEpoch(note.atMs, Qt::UTC).toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
        all.append(QJsonObject{{u"id"_s, note.id.toString()},
                               {u"text"_s, note.text},
                               {u"at_ms"_s, note.atMs},
                               {u"question"_s, note.question}});
        if (!call.json()) {
            call.say(u"%1  %2  %3%4"_s.arg(note.id.toString(), when, note.text,
                                           note.isSorted() ? u"  (at "_s + note.question + u')' : QString()));
        }
    }
    if (call.json()) {
        call.print(all);
    } else if (all.isEmpty()) {
        call.say(u"No quick notes to sort."_s);
    }
    return Exit::Done;
}

Exit sort(Call &call)
{
    Result<Target> target = targetOf(call);
    if (!target) {
        return call.refuse(target.error());
    }
    const Result<QuickNote> note = noteNamed(call, *target);
    const Result<QString> key = keyNamed(call, *target, call.value(u"question"_s));
    if (!note || !key) {
        return call.refuse(!note ? note.error() : key.error());
    }
    if (const Result<Changes> done = target->store->sortNote(target->assessment.id, note->id, *key); !done) {
        return call.refuse(done.error());
    }
    call.say(u"Added to the note at %1: %2"_s.arg(call.value(u"question"_s), note->text));
    return Exit::Done;
}

Exit remove(Call &call)
{
    Result<Target> target = targetOf(call);
    if (!target) {
        return call.refuse(target.error());
    }
    const Result<QuickNote> note = noteNamed(call, *target);
    if (!note) {
        return call.refuse(note.error());
    }
    if (const Result<Changes> done = target->store->remove(target->assessment.id, note->id); !done) {
        return call.refuse(done.error());
    }
    call.say(u"Into the bin: %1"_s.arg(note->text));
    return Exit::Done;
}

} // namespace

std::vector<Command> noteCommands()
{
    const Option all{u"all"_s, {}, u"also those that are sorted"_s};
    const Option question{u"question"_s, u"NAME"_s, u"to whose note it is added"_s, true};
    return {{u"note add"_s, u"TEXT"_s, u"keeps a quick note, to be put to a question later"_s,
             {dbOption, assessmentOption, jsonOption}, add},
            {u"note list"_s, {}, u"the quick notes to sort"_s, {dbOption, assessmentOption, all, jsonOption}, list},
            {u"note sort"_s, u"ID"_s, u"adds a quick note to the note of a question"_s,
             {dbOption, assessmentOption, question}, sort},
            {u"note remove"_s, u"ID"_s, u"puts a quick note into the bin"_s, {dbOption, assessmentOption}, remove}};
}

} // namespace meyar::cli
