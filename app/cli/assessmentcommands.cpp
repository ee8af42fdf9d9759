// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/followup.h"
#include "app/cli/gradeoption.h"
#include "app/cli/scorejson.h"

#include "app/cli/answerplace.h"
#include "core/assessment/judgement.h"
#include "core/assessment/packupgrade.h"
#include "core/assessment/rowbook.h"
#include "core/assessment/progress.h"
#include "core/report/gather.h"
#include "core/wording/format.h"

#include <QJsonArray>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const AssessmentRow &row)
{
    const Assessment &a = row.assessment;
    return {{u"id"_s, a.id.toString()},
            {u"enterprise"_s, row.enterpriseName},
            {u"site"_s, a.site.toString()},
            {u"city"_s, row.city},
            {u"kind"_s, toCode(a.kind)},
            {u"state"_s, toCode(a.state)},
            {u"pack"_s, a.packId},
            {u"pack_version"_s, a.packVersion},
            {u"pack_hash"_s, QString::fromLatin1(a.packHash.toHex())},
            {u"started_on"_s, a.startedOn.toString(Qt::ISODate)},
            {u"ended_on"_s, a.endedOn.toString(Qt::ISODate)},
            {u"auditors"_s, a.auditors},
            {u"province"_s, a.jurisdiction},
            {u"answers"_s, row.answered},
            {u"findings"_s, row.findings},
            {u"open_findings"_s, row.openFindings},
            {u"follows"_s, a.follows.isNull() ? QString() : a.follows.toString()},
            {u"conflicts"_s, row.conflicts}};
}

/// The assessment that the options describe, and its pack.
Result<std::pair<Assessment, std::shared_ptr<const Pack>>> wantedAssessment(Call &call, Store &store)
{
    const QString day = call.value(u"date"_s);
    const QDate on = day.isEmpty() ? call.clock().today() : QDate::fromString(day, Qt::ISODate);
    if (!on.isValid()) {
        return fail(Error::Code::BadArgument, {u"date"_s, day, u"a day such as 2026-03-12"_s});
    }
    if (call.has(u"follow-up"_s)) {
        const Result<Assessment> next = followUpWanted(call, store, on);
        const Result<std::shared_ptr<const Pack>> pack
            = next ? call.packOf(store, *next) : Result<std::shared_ptr<const Pack>>(failAs(next));
        return pack ? Result<std::pair<Assessment, std::shared_ptr<const Pack>>>(std::pair(*next, *pack)) : failAs(pack);
    }
    const Result<Library> library = call.library(store);
    if (!library) {
        return failAs(library);
    }
    const QString packId = call.has(u"pack"_s) ? call.value(u"pack"_s) : u"osh-walkthrough"_s;
    const std::shared_ptr<const Pack> pack = library->newest(packId);
    if (!pack) {
        return fail(Error::Code::NotFound, {u"pack"_s, packId});
    }
    const std::optional<SiteId> site = SiteId::fromString(call.value(u"site"_s));
    const QString kindCode = call.has(u"kind"_s) ? call.value(u"kind"_s) : u"audit"_s;
    const std::optional<AssessmentKind> kind = assessmentKindFrom(kindCode);
    if (!site) {
        return fail(Error::Code::BadArgument, {u"site"_s, call.value(u"site"_s), u"an id from enterprise list"_s});
    }
    if (!kind) {
        return fail(Error::Code::BadArgument,
                    {u"kind"_s, kindCode, u"audit, self-assessment, baseline, follow-up, end-line or training"_s});
    }
    Assessment assessment;
    assessment.id = AssessmentId::create(call.clock());
    assessment.startedOn = on;
    assessment.site = *site;
    assessment.kind = *kind;
    assessment.auditors = call.value(u"auditors"_s);
    return std::pair(assessment, pack);
}

Exit create(Call &call)
{
    if (!call.has(u"site"_s) && !call.has(u"follow-up"_s)) {
        call.complain(u"--site ID is needed (from enterprise list), or --follow-up ID."_s);
        return Exit::WrongUse;
    }
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const auto wanted = wantedAssessment(call, **store);
    if (!wanted) {
        return call.refuse(wanted.error());
    }
    const auto &[assessment, pack] = *wanted;
    const Result<Changes> started = (*store)->start(assessment, *pack);
    if (!started) {
        return call.refuse(started.error());
    }
    if (call.json()) {
        call.print(QJsonObject{{u"id"_s, assessment.id.toString()}});
    } else {
        call.say(assessment.id.toString());
    }
    return Exit::Done;
}

Exit list(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<std::vector<AssessmentRow>> rows = (*store)->assessments();
    if (!rows) {
        return call.refuse(rows.error());
    }
    QJsonArray all;
    for (const AssessmentRow &row : *rows) {
        all.append(toJson(row));
        if (!call.json()) {
            call.say(u"%1  %2  %3, %4  %5  %6 answers, %7 findings%8"_s
                         .arg(row.assessment.id.toString(), row.assessment.startedOn.toString(Qt::ISODate),
                              row.enterpriseName, row.city, toCode(row.assessment.state))
                         .arg(row.answered)
                         .arg(row.findings)
                         .arg(row.conflicts > 0 ? u", %1 conflicts"_s.arg(row.conflicts) : QString()));
        }
    }
    if (call.json()) {
        call.print(all);
    }
    return Exit::Done;
}

Exit show(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<AssessmentRow> row = call.assessment(**store);
    if (!row) {
        return call.refuse(row.error());
    }
    const Result<std::shared_ptr<const Pack>> pack = call.packOf(**store, row->assessment);
    const Result<Answers> answers = (*store)->answers(row->assessment.id);
    if (!pack || !answers) {
        return call.refuse(!pack ? pack.error() : answers.error());
    }
    RowBook book;
    const form::Session session = sessionWithRows(**pack, *answers, call.clock(), book);
    QJsonArray shown;
    for (size_t i = 0; i < (*pack)->form->nodes.size(); ++i) {
        const auto index = static_cast<form::NodeIndex>(i);
        const form::Node &node = (*pack)->form->node(index);
        if (!node.isQuestion()) {
            continue;
        }
        for (const form::Place place : placesOf(session, index)) {
            if (!session.isRelevant(place)) {
                continue;
            }
            const std::optional<QString> key = book.keyOf(session, place);
            const Answer answer = key ? answers->value(*key) : Answer();
            const QString name = rowName(session, place);
            shown.append(QJsonObject{
                {u"question"_s, name},
                {u"label"_s, session.filled(node.label.in(Language::English), Language::English, place.row)},
                {u"value"_s, answer.value},
                {u"note"_s, answer.note},
                {u"author"_s, answer.author},
                {u"contested"_s, answer.contested}});
            if (!call.json()) {
                const QString code = place.row == form::rootRow ? (*pack)->checkpoint(index).code : name;
                call.say(u"%1  %2%3  %4"_s.arg(code.leftJustified(8), answer.value.isEmpty() ? u"-"_s : answer.value,
                                               answer.contested ? u" (contested)"_s : QString(), answer.note));
            }
        }
    }
    const Progress progress = progressOf(**pack, session);
    if (call.json()) {
        QJsonObject result = toJson(*row);
        result.insert(u"answered"_s, progress.answered);
        result.insert(u"applicable"_s, progress.applicable);
        result.insert(u"questions"_s, shown);
        call.print(result);
    } else {
        call.say(u"%1 of %2 answered."_s.arg(progress.answered).arg(progress.applicable));
    }
    return Exit::Done;
}

Exit score(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<AssessmentRow> row = call.assessment(**store);
    if (!row) {
        return call.refuse(row.error());
    }
    const Result<std::shared_ptr<const Pack>> pack = call.packOf(**store, row->assessment);
    const Result<Answers> answers = (*store)->answers(row->assessment.id);
    if (!pack || !answers) {
        return call.refuse(!pack ? pack.error() : answers.error());
    }
    const Result<std::vector<Conflict>> conflicts = (*store)->conflicts();
    const Result<std::optional<GradeProfile>> profile = chosenProfile(call, **store);
    if (!conflicts || !profile) {
        return call.refuse(!conflicts ? conflicts.error() : profile.error());
    }
    const form::Session session = sessionFor(**pack, *answers, call.clock());
    const QHash<QString, QStringList> contested = contestedAnswers(*conflicts, row->assessment.id);
    ScoreAccount account{scoreOf(**pack, session), {}, static_cast<int>(contested.size()), *profile};
    if (!contested.isEmpty()) {
        account.range = scoreRange(**pack, *answers, contested, call.clock());
    }
    if (call.json()) {
        call.print(scoreJson(**pack, account, progressOf(**pack, session)));
    } else {
        call.say(scoreLines(**pack, account));
    }
    return Exit::Done;
}

/// The version to go on with: the one that is asked for, else the latest.
Result<std::shared_ptr<const Pack>> wantedVersion(const Call &call, Store &store, const Pack &own)
{
    const Result<Library> library = call.library(store);
    if (!library) {
        return failAs(library);
    }
    const QString wanted = call.value(u"to"_s);
    const auto &packs = library->packs();
    const auto found = std::find_if(packs.begin(), packs.end(), [&](const std::shared_ptr<const Pack> &pack) {
        return pack->id == own.id && pack->version == wanted;
    });
    const std::shared_ptr<const Pack> pack = wanted.isEmpty() ? library->laterThan(own) : found == packs.end() ? nullptr : *found;
    if (!pack) {
        return fail(Error::Code::NotFound, {u"pack"_s, wanted.isEmpty() ? u"a version of %1 after %2"_s.arg(own.id, own.version)
                                                                       : own.id + u' ' + wanted});
    }
    return pack;
}

Exit upgrade(Call &call)
{
    const bool isTrial = call.has(u"dry-run"_s);
    Result<std::unique_ptr<Store>> store = call.open(!isTrial);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<AssessmentRow> row = call.assessment(**store);
    if (!row) {
        return call.refuse(row.error());
    }
    const Result<std::shared_ptr<const Pack>> own = call.packOf(**store, row->assessment);
    const Result<Answers> answers = (*store)->answers(row->assessment.id);
    if (!own || !answers) {
        return call.refuse(!own ? own.error() : answers.error());
    }
    const Result<std::shared_ptr<const Pack>> later = wantedVersion(call, **store, **own);
    if (!later) {
        return call.refuse(later.error());
    }
    const PackUpgrade effect = packUpgrade(**own, **later, *answers, call.clock());
    std::vector<AnswerEdit> edits;
    QJsonArray losses;
    QStringList lines{u"%1 %2 -> %3: %4 new, %5 no longer asked, %6 reworded; %7 of %8 stay."_s
                          .arg((*own)->id, (*own)->version, (*later)->version)
                          .arg(effect.added.size())
                          .arg(effect.removed.size())
                          .arg(effect.reworded.size())
                          .arg(effect.answered - static_cast<int>(effect.losses.size()))
                          .arg(counted(effect.answered, u"answer"_s))};
    for (const PackUpgrade::Loss &loss : effect.losses) {
        const QString answer = loss.answer.in(Language::English);
        losses.append(QJsonObject{{u"key"_s, loss.key}, {u"answer"_s, answer}, {u"removed"_s, loss.isRemoved}});
        lines.append(u"  %1: %2 (%3)"_s.arg(loss.key, answer, loss.isRemoved ? u"no longer asked"_s : u"cleared, kept in the note"_s));
        if (!loss.isRemoved) {
            edits.push_back({loss.key, {}, {}, noteOfCleared(loss, **own, answers->value(loss.key).note, Language::English)});
        }
    }
    QJsonArray doubts;
    for (const PackUpgrade::Doubt &doubt : effect.doubts) {
        const QString answer = doubt.answer.in(Language::English);
        doubts.append(QJsonObject{{u"key"_s, doubt.key}, {u"answer"_s, answer}});
        lines.append(u"  %1: %2 (stays; asked in other words now, look again)"_s.arg(doubt.key, answer));
    }
    if (!isTrial) {
        if (const Result<Changes> done = (*store)->upgrade(row->assessment.id, **later, edits); !done) {
            return call.refuse(done.error());
        }
    }
    if (call.json()) {
        call.print(QJsonObject{{u"from"_s, (*own)->version},
                               {u"to"_s, (*later)->version},
                               {u"added"_s, static_cast<int>(effect.added.size())},
                               {u"removed"_s, static_cast<int>(effect.removed.size())},
                               {u"reworded"_s, static_cast<int>(effect.reworded.size())},
                               {u"answers"_s, effect.answered},
                               {u"losses"_s, losses},
                               {u"to_look_at_again"_s, doubts},
                               {u"done"_s, !isTrial}});
    } else {
        call.say(lines);
    }
    return Exit::Done;
}

} // namespace

std::vector<Command> assessmentCommands()
{
    return {{u"assessment new"_s,
             {},
             u"starts an assessment of a site"_s,
             {dbOption,
              {u"site"_s, u"ID"_s, u"from enterprise list"_s},
              {u"follow-up"_s, u"ID"_s, u"a visit that looks at the open findings of this assessment again: its site, its checklist"_s},
              {u"pack"_s, u"ID"_s, u"from pack list; osh-walkthrough if left out"_s},
              {u"kind"_s, u"KIND"_s, u"audit, self-assessment, baseline, follow-up, end-line, training"_s},
              {u"date"_s, u"YYYY-MM-DD"_s, u"the first day of the visit; today if left out"_s},
              {u"auditors"_s, u"NAMES"_s, u"separated by commas"_s},
              jsonOption},
             create},
            {u"assessment list"_s, {}, u"all assessments"_s, {dbOption, jsonOption}, list},
            {u"assessment show"_s, {}, u"its questions and answers"_s, {dbOption, assessmentOption, jsonOption}, show},
            {u"assessment upgrade"_s,
             {},
             u"goes on with a later version of its checklist"_s,
             {dbOption,
              assessmentOption,
              {u"to"_s, u"VERSION"_s, u"the latest one if left out"_s},
              {u"dry-run"_s, {}, u"only says what would become of the answers"_s},
              jsonOption},
             upgrade},
            {u"score"_s, {}, u"the score, and what cost points; a range while conflicts are open"_s, {dbOption, assessmentOption, profileOption, jsonOption}, score}};
}

} // namespace meyar::cli
