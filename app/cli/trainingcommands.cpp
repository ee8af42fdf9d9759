// SPDX-License-Identifier: GPL-3.0-or-later
// Cohorts of SCORE and FIT: made, filled from files, shown.
#include "app/cli/cohortplace.h"
#include "app/cli/indicatorfiles.h"
#include "app/cli/trainingjson.h"
#include "app/cli/trainingphoto.h"
#include "core/portfolio/gathercohort.h"
#include "core/training/cohortfields.h"
#include "core/training/cohortjson.h"
#include "core/wording/format.h"
#include "core/wording/trainingwords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

QString percentOr(const std::optional<double> &value)
{
    return value ? percentText(Translation(), *value) : u"not known"_s;
}

Result<QDate> dayOf(const Call &call, const QString &option)
{
    const QDate day = QDate::fromString(call.value(option), Qt::ISODate);
    if (call.has(option) && !day.isValid()) {
        return fail(Error::Code::BadArgument, {option, call.value(option), u"a date as 2026-03-12"_s});
    }
    return day;
}

Result<TrainingProgramme> programmeOf(const Call &call)
{
    QStringList codes;
    for (size_t i = 0; i < training::programmeCodes.size(); ++i) {
        codes << QLatin1String(training::programmeCodes[i]);
        if (call.value(u"programme"_s) == codes.back()) {
            return static_cast<TrainingProgramme>(i);
        }
    }
    return call.has(u"programme"_s) ? fail(Error::Code::BadArgument, {u"programme"_s, call.value(u"programme"_s), codes.join(u", "_s)})
                                    : Result<TrainingProgramme>(TrainingProgramme::Score);
}

Exit sayCohort(Call &call, CohortId id, const QString &sentence)
{
    if (call.json()) {
        call.print(QJsonObject{{u"id"_s, id.toString()}});
    } else {
        call.say(sentence);
    }
    return Exit::Done;
}

Exit newCohort(Call &call)
{
    CohortEdits edits;
    const Result<TrainingProgramme> programme = programmeOf(call);
    const Result<QDate> starts = dayOf(call, u"from"_s);
    const Result<QDate> ends = dayOf(call, u"to"_s);
    if (!programme || !starts || !ends) {
        return call.refuse(!programme ? programme.error() : !starts ? starts.error() : ends.error());
    }
    Result<std::unique_ptr<Store>> store = call.open(false);
    const Result<SiteNamed> siteNamed = store ? sitesByName(**store) : failAs(store);
    if (!siteNamed) {
        return call.refuse(siteNamed.error());
    }
    const QString name = call.value(u"name"_s);
    const Result<CohortId> id = cohortIdFor(**store, name, call.clock());
    if (!id) {
        return call.refuse(id.error());
    }
    edits.head = Cohort{*id, name, *programme, call.value(u"modules"_s), call.value(u"city"_s), *starts, *ends,
                        call.has(u"practice"_s)};
    if ((*store)->cohort(edits.head->id)) {
        return call.refuse({Error::Code::BadArgument, {u"name"_s, name, u"a name that no cohort has yet"_s}});
    }
    for (const QString &firm : call.values(u"firm"_s)) {
        const std::optional<SiteId> site = (*siteNamed)(firm);
        if (!site) {
            return call.refuse({Error::Code::NotFound, {u"site"_s, firm}});
        }
        edits.firms.push_back({*site, starts->isValid() ? *starts : call.clock().today()});
    }
    if (const Result<Changes> put = (*store)->put(edits.head->id, edits); !put) {
        return call.refuse(put.error());
    }
    return sayCohort(call, edits.head->id, u"Made %1 with %2: %3"_s.arg(name, counted(int(edits.firms.size()), u"enterprise"_s),
                                                                    edits.head->id.toString()));
}

Result<QJsonObject> objectIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Code::CannotRead, {path, file.errorString()});
    }
    constexpr qint64 most = 64 * 1024 * 1024;
    if (file.size() > most) {
        return fail(Error::Code::TooLarge, {path, QString::number(file.size()), QString::number(most)});
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (document.isArray()) {
        return fail(Error::Code::CannotRead, {path, u"it is a list; wanted is an object, {\"cohort\": {…}, …}"_s});
    }
    if (!document.isObject()) {
        return fail(Error::Code::CannotRead, {path, u"it is no JSON object: %1 at byte %2"_s.arg(error.errorString()).arg(error.offset)});
    }
    return document.object();
}

/// The cohort that a file speaks of: --cohort, else its own id, else the one of its name.
Result<CohortId> cohortOf(Call &call, Store &store, const QJsonObject &json)
{
    if (call.has(u"cohort"_s)) {
        return cohortWanted(call, store);
    }
    const QJsonObject head = json[u"cohort"_s].toObject();
    const QString word = head[u"id"_s].toString();
    if (const auto id = CohortId::fromString(word)) {
        return *id;
    }
    const QString name = word.isEmpty() ? head[u"name"_s].toString() : word;
    return name.isEmpty() && !json.contains(u"cohort"_s) ? cohortWanted(call, store) : cohortIdFor(store, name, call.clock());
}

QString sentenceOf(const CohortProblem &problem)
{
    const QString place = problem.field.isEmpty() ? problem.place() : problem.place() + u", "_s + problem.field;
    switch (problem.kind) {
    case CohortProblem::Kind::Missing:
        return u"%1 is missing. Needed: %2."_s.arg(place, problem.wanted);
    case CohortProblem::Kind::NotPossible:
        return u"%1 cannot be “%2”. Possible: %3."_s.arg(place, problem.value, problem.wanted);
    case CohortProblem::Kind::Unknown:
        return u"%1: there is no such name here. Possible: %2."_s.arg(place, problem.wanted);
    }
    return place;
}

void complainOf(const Call &call, const CohortProblems &problems, const QString &path)
{
    constexpr size_t most = 100;
    for (size_t i = 0; i < std::min(most, problems.size()); ++i) {
        call.complain(sentenceOf(problems[i]));
    }
    const QString unsaid = problems.size() > most ? u" The first %1 are above."_s.arg(most) : QString();
    call.complain(u"%1 in %2. Nothing was changed.%3"_s.arg(counted(int(problems.size()), u"mistake"_s), path, unsaid));
}

Exit importCohort(Call &call)
{
    Result<QJsonObject> json = objectIn(call.words().value(0));
    if (!json) {
        return call.refuse(json.error());
    }
    json->remove(u"results"_s); // what training show has computed
    Result<std::unique_ptr<Store>> store = call.open(false);
    const Result<SiteNamed> siteNamed = store ? sitesByName(**store) : failAs(store);
    const Result<CohortId> cohort = siteNamed ? cohortOf(call, **store, *json) : failAs(siteNamed);
    if (!cohort) {
        return call.refuse(cohort.error());
    }
    const Result<CohortRecord> known = (*store)->cohort(*cohort);
    const ReadCohort read = readCohort(*json, *cohort, *siteNamed, known ? *known : CohortRecord());
    if (!read.problems.empty()) {
        complainOf(call, read.problems, call.words().value(0));
        return Exit::Refused;
    }
    if (const Result<Changes> put = (*store)->put(*cohort, read.edits); !put) {
        const Exit exit = call.refuse(put.error());
        return exit == Exit::WrongUse ? Exit::Refused : exit; // the file is wrong, not the command
    }
    int rows = 0;
    training::forEachPart(read.edits, [&](CohortPart, const char *, const auto &part) { rows += int(part.size()); });
    return sayCohort(call, *cohort, u"Taken in: %1 of the cohort %2"_s.arg(counted(rows, u"row"_s), cohort->toString()));
}

/// "2026-02-02 to 2026-05-01", "from 2026-02-02"; nothing without a day.
QString periodOf(const Cohort &head)
{
    const QString first = head.startsOn.toString(Qt::ISODate);
    const QString last = head.endsOn.toString(Qt::ISODate);
    if (first.isEmpty() || last.isEmpty()) {
        return first.isEmpty() ? (last.isEmpty() ? QString() : u"until "_s + last) : u"from "_s + first;
    }
    return u"%1 to %2"_s.arg(first, last);
}

/// What is not empty, with commas between.
QString listed(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

Exit list(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    const Result<std::vector<CohortRecord>> records = store ? allCohorts(**store) : failAs(store);
    if (!records) {
        return call.refuse(records.error());
    }
    QJsonArray all;
    for (const CohortRecord &record : *records) {
        QJsonObject json = toJson(record.head);
        json.insert(u"firms"_s, int(record.firms.size()));
        json.insert(u"sessions"_s, int(record.sessions.size()));
        all.append(json);
        if (!call.json()) {
            call.say(u"%1  %2%3"_s.arg(record.head.id.toString(),
                                       listed({record.head.name, word(Translation(), record.head.programme), record.head.city,
                                               counted(int(record.firms.size()), u"enterprise"_s),
                                               counted(int(record.sessions.size()), u"session"_s)}),
                                       record.head.isPractice ? u"  TRAINING"_s : QString()));
        }
    }
    if (call.json()) {
        call.print(all);
    }
    return Exit::Done;
}

void say(Call &call, const CohortRecord &record, const std::map<SiteId, FirmFacts> &firms, QDate today)
{
    const Cohort &head = record.head;
    const PlanProgress plan = planProgress(record.projects, today);
    const TrainingHours hours = trainingHours(record);
    const auto gain = knowledgeGain(record.tests);
    call.say(u"%1: %2%3"_s.arg(head.name, (word(Translation(), head.programme) + u' ' + head.modules).trimmed(),
                               head.isPractice ? u"  TRAINING: made up, counts nowhere"_s : QString()));
    if (const QString when = listed({periodOf(head), head.city}); !when.isEmpty()) {
        call.say(when);
    }
    call.say(u"%1, %2, %3 person-hours (women %4, men %5)"_s.arg(counted(int(record.firms.size()), u"enterprise"_s),
                                                                  counted(int(record.sessions.size()), u"session"_s))
                 .arg(hours.hours.all(), 0, 'f', 1).arg(hours.hours.women, 0, 'f', 1).arg(hours.hours.men, 0, 'f', 1));
    call.say(u"Improvement plans: %1, %2 done (%3), verified saving %4 PKR a year"_s.arg(counted(plan.all(), u"project"_s)).arg(plan.done)
                 .arg(percentOr(plan.completionPercent), decimalText(Translation(), plan.verifiedSaving, 0)));
    call.say(u"Satisfaction %1, knowledge gain %2"_s.arg(percentOr(satisfactionOf(record.evaluations).percent),
                                                        gain ? QString::number(*gain, 'f', 2) : u"not known"_s));
    for (const CohortFirm &firm : record.firms) {
        const auto found = firms.find(firm.site);
        const FirmFacts facts = found == firms.end() ? FirmFacts() : found->second;
        const FirmResults results = firmResults(record, firm.site, today);
        const QString practices = facts.practices ? u"practices %1 → %2 of %3"_s.arg(facts.practices->before).arg(facts.practices->after)
                                                        .arg(facts.practices->of)
                                                  : u"no visits to compare"_s;
        call.say(u"  %1: %2, %3 of %4 done, %5%6"_s.arg(facts.name.in(Language::English), practices).arg(results.plan.done)
                     .arg(counted(results.plan.all(), u"project"_s), counted(results.visits, u"visit"_s),
                          results.isGraduated ? u", graduated"_s : QString()));
    }
    for (const TrainingSession &session : record.sessions) {
        if (isTooLong(record, session)) {
            call.complain(u"“%1” takes %2 minutes: a FIT session should take at most %3. Cut it in two."_s.arg(session.title)
                              .arg(minutesOf(record, session.id)).arg(mostFitMinutes));
        }
    }
}

Exit show(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    const Result<CohortId> id = store ? cohortWanted(call, **store) : failAs(store);
    const Result<CohortRecord> record = id ? (*store)->cohort(*id) : failAs(id);
    const Result<Library> library = record ? call.library(**store) : failAs(record);
    const auto firms = library ? gatherFirms(**store, *library, *record, call.clock()) : failAs(library);
    if (!firms) {
        return call.refuse(firms.error());
    }
    if (call.json()) {
        QJsonObject json = toJson(*record);
        json.insert(u"results"_s, resultsJson(*record, *firms, call.clock().today()));
        call.print(json);
    } else {
        say(call, *record, *firms, call.clock().today());
    }
    return Exit::Done;
}

Exit remove(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    const Result<CohortId> id = store ? cohortWanted(call, **store) : failAs(store);
    const Result<Changes> removed = id ? (*store)->remove(*id) : failAs(id);
    return removed ? sayCohort(call, *id, u"Put into the bin: "_s + id->toString()) : call.refuse(removed.error());
}

using SheetReader = Result<ReadCohortRows> (*)(const QString &, const CohortRecord &, const SiteNamed &, const ColumnMapping &);

/// Nothing of a sheet is taken if anything in it is wrong.
Exit takeSheet(Call &call, SheetReader reader, const std::vector<KnownColumn> &known)
{
    const Result<ColumnMapping> mapping = mappingOf(call, known);
    Result<std::unique_ptr<Store>> store = mapping ? call.open(false) : failAs(mapping);
    const Result<CohortId> id = store ? cohortWanted(call, **store) : failAs(store);
    const Result<CohortRecord> record = id ? (*store)->cohort(*id) : failAs(id);
    const Result<SiteNamed> siteNamed = record ? sitesByName(**store) : failAs(record);
    const Result<ReadCohortRows> read = siteNamed ? reader(call.words().value(0), *record, *siteNamed, *mapping) : failAs(siteNamed);
    if (!read) {
        return call.refuse(read.error());
    }
    const bool isGood = !read->problems.hasErrors() && read->facts.rows > 0;
    if (const Result<Changes> put = isGood ? (*store)->put(*id, read->edits) : Result<Changes>(Changes()); !put) {
        return call.refuse(put.error());
    }
    if (call.json()) {
        call.print(toJson(read->facts, read->problems));
    } else {
        sayTable(call, read->facts, read->problems, known);
        if (!isGood) {
            call.complain(u"Nothing was written. Correct the sheet and take it in again."_s);
        }
    }
    return isGood ? Exit::Done : Exit::Refused;
}

} // namespace

std::vector<Command> trainingCommands()
{
    const Option column{u"column"_s, u"KEY=HEADING"_s, u"what a heading of the sheet means; may be given several times"_s};
    return {{u"training new"_s, {}, u"makes a cohort of a training"_s,
             {dbOption,
              {u"name"_s, u"NAME"_s, u"its name"_s, true},
              {u"programme"_s, u"CODE"_s, u"score (if left out), fit, other"_s},
              {u"modules"_s, u"CODES"_s, u"the modules, such as \"M1 M5\""_s},
              {u"city"_s, u"CITY"_s, u"where it is held"_s},
              {u"from"_s, u"DAY"_s, u"its first day"_s},
              {u"to"_s, u"DAY"_s, u"its last day"_s},
              {u"firm"_s, u"SITE"_s, u"an enterprise that takes part, by id or name; may be given several times"_s},
              {u"practice"_s, {}, u"made up, for a workshop: counts nowhere and never leaves this computer"_s},
              jsonOption},
             newCohort},
            {u"training import"_s, u"FILE.json"_s,
             u"takes in a cohort or parts of one: sessions, attendance, tests, evaluations, teams, plans, visits, instruments…"_s,
             {dbOption, cohortOption, jsonOption}, importCohort},
            {u"training attendance"_s, u"FILE"_s, u"takes in who came: a sheet (.csv, .xlsx) with session, factory and heads"_s,
             {dbOption, cohortOption, column, jsonOption}, [](Call &call) { return takeSheet(call, readAttendance, attendanceColumns()); }},
            {u"training tests"_s, u"FILE"_s, u"takes in tests before and after: a sheet (.csv, .xlsx) with factory, before, after, out of"_s,
             {dbOption, cohortOption, column, jsonOption}, [](Call &call) { return takeSheet(call, readTests, testColumns()); }},
            trainingPhotoCommand(),
            {u"training list"_s, {}, u"the cohorts, the latest first"_s, {dbOption, jsonOption}, list},
            {u"training show"_s, {}, u"one cohort and what it comes to; as JSON also everything that training import reads"_s,
             {dbOption, cohortOption, jsonOption}, show},
            {u"training remove"_s, {}, u"puts a cohort into the bin"_s, {dbOption, cohortOption, jsonOption}, remove}};
}

} // namespace meyar::cli
