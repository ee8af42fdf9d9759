// SPDX-License-Identifier: GPL-3.0-or-later
// Confidential interviews. What is said comes from a file or standard input, never as an argument.
#include "app/cli/interviewjson.h"
#include "app/cli/passphrasefile.h"

#include "core/base/savefile.h"
#include "core/store/interviewrows.h"
#include "core/testimony/errors.h"
#include "core/vault/programmekeys.h"

#include <QFile>
#include <QJsonArray>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 1024 * 1024;

/// The database, the assessment and the keys of one call.
struct Desk
{
    std::unique_ptr<Store> store;
    AssessmentId assessment;
    std::unique_ptr<Testimony> testimony;
};

/// With --office the passphrase is that of the programme's secrets.
Result<> unlockAsOffice(Call &call, Desk &desk)
{
    const Result<QString> passphrase = passphraseFrom(call, passphraseOption.name);
    if (!passphrase) {
        return failAs(passphrase);
    }
    const auto secrets = vault::ProgrammeKeyFiles(desk.store->profile()).load(desk.store->programme(), *passphrase);
    if (!secrets) {
        return failAs(secrets);
    }
    const Result<std::vector<InterviewKeyRow>> rows = desk.store->interviewKeys(desk.assessment);
    if (!rows) {
        return failAs(rows);
    }
    std::vector<QByteArray> keys;
    for (const InterviewKeyRow &row : *rows) {
        keys.push_back(row.sealed);
    }
    const Result<int> opened = desk.testimony->openWithProgramme(desk.assessment, keys, secrets->sealing);
    return opened ? Result<>() : failAs(opened);
}

enum class Reader { Author, AuthorOrOffice };

Result<Desk> deskOf(Call &call, Reader reader)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return failAs(store);
    }
    const Result<AssessmentRow> row = call.assessment(**store);
    if (!row) {
        return failAs(row);
    }
    Desk desk{std::move(*store), row->assessment.id, nullptr};
    desk.testimony = std::make_unique<Testimony>(desk.store->profile());
    if (reader == Reader::AuthorOrOffice && call.has(u"office"_s)) {
        const Result<> unlocked = unlockAsOffice(call, desk);
        return unlocked ? Result<Desk>(std::move(desk)) : failAs(unlocked);
    }
    Result<std::unique_ptr<Testimony>> testimony = testimonyOf(call, desk.store->profile());
    if (!testimony) {
        return failAs(testimony);
    }
    desk.testimony = std::move(*testimony);
    return desk;
}

Result<QByteArray> textFrom(const QString &path)
{
    if (path != u"-"_s) {
        return readFile(path, largestFile);
    }
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly)) {
        return fail(Error::Code::CannotRead, {u"standard input"_s, in.errorString()});
    }
    return in.read(largestFile);
}

Result<SealedInterview> added(Desk &desk, Interview interview, const Clock &clock)
{
    interview.id = InterviewId::create(clock);
    interview.assessment = desk.assessment;
    if (!interview.heldOn.isValid()) {
        interview.heldOn = clock.today();
    }
    if (const auto begun = desk.store->beginInterviews(desk.assessment, *desk.testimony); !begun) {
        return failAs(begun);
    }
    const Result<SealedInterview> sealed = sealedInterview(*desk.testimony, interview);
    if (!sealed) {
        return failAs(sealed);
    }
    if (const auto written = desk.store->put(*sealed); !written) {
        return failAs(written);
    }
    return *sealed;
}

Exit add(Call &call)
{
    Result<Desk> desk = deskOf(call, Reader::Author);
    if (!desk) {
        return call.refuse(desk.error());
    }
    const Result<QByteArray> bytes = textFrom(call.value(u"from"_s));
    const Result<Interview> interview = bytes ? interviewFrom(*bytes) : failAs(bytes);
    if (!interview) {
        return call.refuse(interview.error());
    }
    const Result<SealedInterview> sealed = added(*desk, *interview, call.clock());
    if (!sealed) {
        return call.refuse(sealed.error());
    }
    call.say(u"saved "_s + sealed->id.toString());
    return Exit::Done;
}

Exit list(Call &call)
{
    Result<Desk> desk = deskOf(call, Reader::AuthorOrOffice);
    if (!desk) {
        return call.refuse(desk.error());
    }
    const auto rows = desk->store->interviews(desk->assessment);
    if (!rows) {
        return call.refuse(rows.error());
    }
    const bool mayRead = call.has(passphraseOption.name);
    QJsonArray all;
    for (const SealedInterview &row : *rows) {
        QJsonObject line{{u"id"_s, row.id.toString()},       {u"number"_s, row.number},
                         {u"date"_s, row.heldOn.toString(Qt::ISODate)}, {u"kind"_s, toCode(row.kind)},
                         {u"people"_s, row.people}};
        const Result<Interview> opened
            = mayRead ? openedInterview(*desk->testimony, row) : tl::unexpected(testimony::locked());
        line[u"sealed"_s] = !opened.has_value();
        if (opened) {
            line[u"content"_s] = toJson(*opened);
        }
        all.append(line);
        if (!call.json()) {
            call.say(u"%1  %2  %3  %4  %5"_s.arg(row.number)
                         .arg(row.heldOn.toString(Qt::ISODate), toCode(row.kind))
                         .arg(row.people)
                         .arg(opened ? opened->notes : u"sealed"_s));
        }
    }
    if (call.json()) {
        call.print(all);
    } else if (rows->empty()) {
        call.say(u"No interviews."_s);
    }
    return Exit::Done;
}

Exit close(Call &call)
{
    Result<Desk> desk = deskOf(call, Reader::Author);
    if (!desk) {
        return call.refuse(desk.error());
    }
    const Closing how = call.has(u"keep-under-passphrase"_s) ? Closing::KeepUnderPassphrase : Closing::ToProgramme;
    const auto closed = desk->store->sealInterviews(desk->assessment, *desk->testimony, how);
    if (!closed) {
        return call.refuse(closed.error());
    }
    call.say(counted(closed->interviews, u"interview"_s) + u" closed."_s);
    call.say(closed->keyDestroyed ? u"The key is destroyed: only the programme's office can read them now."_s
                                  : u"The key stays on this laptop: whoever has the passphrase can read them."_s);
    return Exit::Done;
}

/// Closed totals are open to everybody; what is not closed yet is counted only with the passphrase.
/// "wages by sex: women 7 (concern 4, no_concern 3)"
void sayTopics(const Call &call, const InterviewStatistics &totals)
{
    for (const TopicStatistics &topic : totals.topics) {
        for (const AnswerGroup &group : topic.groups) {
            QStringList cells;
            for (const AnswerCell &cell : group.cells) {
                cells.append(u"%1 %2"_s.arg(cell.answers.join(u" or "_s)).arg(cell.people));
            }
            call.say(u"  %1%2: %3 %4 (%5)"_s.arg(topic.topic, topic.by.isEmpty() ? QString() : u" by "_s + topic.by,
                                                group.groups.isEmpty() ? u"everybody"_s : group.groups.join(u" or "_s))
                         .arg(group.people)
                         .arg(cells.join(u", "_s)));
        }
    }
}

Exit statistics(Call &call)
{
    Result<Desk> desk = deskOf(call, Reader::AuthorOrOffice);
    if (!desk) {
        return call.refuse(desk.error());
    }
    const auto keys = desk->store->interviewKeys(desk->assessment);
    const auto rows = desk->store->interviews(desk->assessment);
    if (!keys || !rows) {
        return call.refuse(!keys ? keys.error() : rows.error());
    }
    QJsonArray all;
    for (const InterviewKeyRow &key : *keys) {
        InterviewStatistics totals = key.totals;
        if (!key.closedOn.isValid()) {
            std::vector<Interview> opened;
            for (const SealedInterview &row : *rows) {
                if (row.key != key.id) {
                    continue;
                }
                const Result<Interview> interview = openedInterview(*desk->testimony, row);
                if (!interview) {
                    return call.refuse(interview.error());
                }
                opened.push_back(*interview);
            }
            totals = interviewStatistics(opened);
        }
        QJsonObject line = toJson(totals);
        line[u"closed"_s] = key.closedOn.toString(Qt::ISODate);
        all.append(line);
        if (!call.json()) {
            call.say(u"%1, people: %2, tables that may be shown: %3, withheld: %4"_s
                         .arg(counted(totals.interviews, u"interview"_s))
                         .arg(totals.people)
                         .arg(totals.topics.size())
                         .arg(totals.withheld));
            sayTopics(call, totals);
        }
    }
    if (call.json()) {
        call.print(all);
    }
    return Exit::Done;
}

const Option officeOption{u"office"_s, {}, u"open with the programme's secrets, whose passphrase it is"_s};

} // namespace

std::vector<Command> interviewCommands()
{
    return {{u"interview add"_s, {}, u"keep a confidential interview, sealed, from JSON"_s,
             {dbOption, assessmentOption, neededPassphraseOption,
              {u"from"_s, u"FILE"_s,
               u"JSON file, or - for standard input: date, kind (individual, group), people, sex (%1), shift (%2), department "
               "(%3), name, notes, quotes, answers ({topic: answer}; topics: %4; answers: %5)"_s.arg(
                   interviewSexes().join(u", "_s), interviewShifts().join(u", "_s), interviewDepartments().join(u", "_s),
                   interviewTopics().join(u", "_s), interviewAnswers().join(u", "_s)), true}},
             add},
            {u"interview list"_s, {}, u"interviews of an assessment; what was said only with the passphrase"_s,
             {dbOption, assessmentOption, passphraseOption, officeOption, jsonOption}, list},
            {u"interview close"_s, {}, u"seal the interviews to the programme and destroy their key here"_s,
             {dbOption, assessmentOption, neededPassphraseOption,
              {u"keep-under-passphrase"_s, {}, u"close them, but keep the key on this laptop"_s}},
             close},
            {u"interview statistics"_s, {}, u"how many people raised a concern, of groups of five and more"_s,
             {dbOption, assessmentOption, passphraseOption, officeOption, jsonOption}, statistics}};
}

} // namespace meyar::cli
