// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/library/commons.h"
#include "core/closing/gatherreview.h"
#include "core/visit/drawrecord.h"
#include "core/visit/workerdraw.h"
#include "core/wording/visitwords.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <random>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

const QString tablePrefix = u"sampling."_s;

QStringList tables(const std::vector<SamplingRow> &rows)
{
    QStringList keys{generalSampling.mid(tablePrefix.size()).toString()};
    for (const SamplingRow &row : rows) {
        keys.append(row.key.mid(tablePrefix.size()));
    }
    keys.removeDuplicates();
    return keys;
}

QString tableOf(const Call &call)
{
    return call.has(u"table"_s) ? call.value(u"table"_s) : u"general"_s;
}

/// --table and --workers, or as many as the list has.
Result<SampleSize> sizeFor(Call &call, int workers)
{
    const std::vector<SamplingRow> rows = samplingRows(Commons::builtIn()->referenceSheet(u"sampling"_s));
    const QString table = tableOf(call);
    const std::optional<SampleSize> size = sampleSize(rows, tablePrefix + table, workers);
    if (!size) {
        return fail(Error::Code::BadArgument, workers < 1 ? QStringList{u"workers"_s, call.value(u"workers"_s), u"1 or more"_s}
                                                          : QStringList{u"table"_s, table, tables(rows).join(u", "_s)});
    }
    return *size;
}

QJsonObject toJson(const SampleSize &size)
{
    return {{u"workers"_s, size.workers},
            {u"people"_s, size.people},
            {u"individual_interviews"_s, size.individual},
            {u"group_interviews"_s, size.groups},
            {u"group_size"_s, size.groupSize},
            {u"records"_s, size.records},
            {u"auditor_days"_s, size.auditorDays},
            {u"interview_hours"_s, size.interviewHours},
            {u"by_agreement"_s, size.byAgreement},
            {u"citation"_s, size.citation},
            {u"confidence"_s, size.confidence}};
}

/// The name of the scheme that the table is of: the title of the area that it cites, without the area.
QString schemeOf(const QString &citation)
{
    for (const Reference &reference : Commons::builtIn()->allReferences()) {
        if (reference.id == citation) {
            const QString title = reference.title.in(Language::English);
            return reference.isArea() ? title.section(u": "_s, 0, 0) : title;
        }
    }
    return citation;
}

/// The table of general use is that of the scheme with a floor, which decides only in larger factories.
QString generalRule(const SampleSize &size)
{
    const int root = int(std::ceil(std::sqrt(double(size.workers))));
    return u"General use: as in that table, and never fewer people than the square root of the workers, here %1; %2."_s.arg(root).arg(
        size.people > root ? u"the table asks for more"_s : u"that decides"_s);
}

void say(Call &call, const SampleSize &size)
{
    call.say(u"%1 of %2 to be interviewed: %3 alone%4."_s.arg(counted(size.people, u"worker"_s))
                 .arg(size.workers)
                 .arg(size.individual)
                 .arg(size.groups > 0 ? u", %1 of up to %2"_s.arg(counted(size.groups, u"group"_s)).arg(size.groupSize) : QString()));
    if (size.auditorDays > 0) {
        call.say(u"Auditor days: %1%2%3. Table: %4 (confidence %5)."_s.arg(size.auditorDays)
                     .arg(size.interviewHours > 0 ? u"; hours of talks: %1"_s.arg(size.interviewHours) : QString(),
                          size.records > 0 ? u"; records to read: %1"_s.arg(size.records) : QString(),
                          schemeOf(size.citation), size.confidence));
    }
    if (tableOf(call) == u"general"_s) {
        call.say(generalRule(size));
    }
    if (size.byAgreement) {
        call.say(u"The table ends before this size: agree the number with whoever asked for the audit."_s);
    }
}

Exit size(Call &call)
{
    const Result<SampleSize> size = sizeFor(call, call.value(u"workers"_s).toInt());
    if (!size) {
        return call.refuse(size.error());
    }
    if (call.json()) {
        call.print(toJson(*size));
    } else {
        say(call, *size);
    }
    return Exit::Done;
}

/// The numbers of the columns that --by names.
Result<std::vector<int>> strataOf(Call &call, const WorkerList &list)
{
    std::vector<int> columns;
    for (const QString &name : call.values(u"by"_s)) {
        const auto column = std::find_if(list.columns.begin(), list.columns.end(), [&](const QString &each) {
            return each.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
        });
        if (column == list.columns.end()) {
            return fail(Error::Code::BadArgument, {u"by"_s, name, list.columns.join(u", "_s)});
        }
        columns.push_back(int(column - list.columns.begin()));
    }
    return columns;
}

QJsonArray toJson(const WorkerList &list, const std::vector<DrawnWorker> &drawn)
{
    QJsonArray json;
    for (const DrawnWorker &each : drawn) {
        const Worker &worker = list.workers[each.worker];
        json.append(QJsonObject{{u"worker"_s, worker.reference},
                                {u"traits"_s, QJsonArray::fromStringList(worker.traits)},
                                {u"group"_s, each.group}});
    }
    return json;
}

void say(Call &call, const WorkerList &list, const std::vector<DrawnWorker> &drawn)
{
    for (const DrawnWorker &each : drawn) {
        const Worker &worker = list.workers[each.worker];
        call.say(u"  %1%2  %3"_s.arg(each.group == 0 ? QString() : u"group %1  "_s.arg(each.group), worker.reference,
                                     worker.traits.join(u", "_s)));
    }
}

/// Writes seed and counts into the visit sheet, if --db is given.
Result<> keepDraw(Call &call, const VisitDraw &record)
{
    if (!call.has(u"db"_s)) {
        return {};
    }
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return failAs(store);
    }
    const Result<AssessmentRow> row = call.assessment(**store);
    if (!row) {
        return failAs(row);
    }
    Result<VisitSheet> sheet = (*store)->visitSheet(row->assessment.id);
    if (!sheet) {
        return failAs(sheet);
    }
    sheet->draw = record;
    const Result<Changes> written = (*store)->put(*sheet);
    return written ? Result<>() : failAs(written);
}

Exit draw(Call &call)
{
    QFile file(call.words().value(0));
    if (!file.open(QIODevice::ReadOnly)) {
        return call.refuse({Error::Code::CannotRead, {file.fileName(), file.errorString()}});
    }
    const Result<ReadWorkerList> found = readWorkerFile(file.readAll(), file.fileName());
    if (!found) {
        return call.refuse(found.error());
    }
    const ReadWorkerList &read = *found;
    if (!read.problems.empty()) {
        const Translation words;
        for (const WorkerLineProblem &problem : read.problems) {
            call.complain(problemText(words, problem));
        }
        return Exit::Refused;
    }
    const Result<SampleSize> size = sizeFor(call, int(read.list.workers.size()));
    const Result<std::vector<int>> strata = strataOf(call, read.list);
    if (!size || !strata) {
        return call.refuse(!size ? size.error() : strata.error());
    }
    bool isNumber = true;
    const quint32 seed = call.has(u"seed"_s) ? call.value(u"seed"_s).toUInt(&isNumber) : std::random_device()() % 1'000'000;
    if (!isNumber) {
        return call.refuse({Error::Code::BadArgument, {u"seed"_s, call.value(u"seed"_s), u"a number"_s}});
    }
    const WorkerDraw drawn = drawWorkers(read.list, *strata, *size, seed);
    const QString table = tablePrefix + (call.has(u"table"_s) ? call.value(u"table"_s) : u"general"_s);
    if (const Result<> kept = keepDraw(call, recordOf(read.list, *strata, table, drawn, call.clock().today())); !kept) {
        return call.refuse(kept.error());
    }
    if (call.json()) {
        QJsonArray parts;
        for (const Stratum &each : drawn.strata) {
            parts.append(QJsonObject{{u"traits"_s, QJsonArray::fromStringList(each.traits)},
                                     {u"workers"_s, each.workers},
                                     {u"drawn"_s, each.drawn}});
        }
        call.print(QJsonObject{{u"seed"_s, double(seed)},
                               {u"size"_s, toJson(*size)},
                               {u"strata"_s, parts},
                               {u"drawn"_s, toJson(read.list, drawn.drawn)},
                               {u"alternates"_s, toJson(read.list, drawn.alternates)}});
        return Exit::Done;
    }
    say(call, *size);
    call.say(u"Seed %1: the same list and seed give the same draw."_s.arg(seed));
    for (const Stratum &each : drawn.strata) {
        call.say(u"%1 of %2  %3"_s.arg(each.drawn, 4).arg(each.workers, 4).arg(each.traits.join(u", "_s)));
    }
    call.say(u"Drawn, alone unless a group is named:"_s);
    say(call, read.list, drawn.drawn);
    if (!drawn.alternates.empty()) {
        call.say(u"Instead of who is absent or does not want to:"_s);
        say(call, read.list, drawn.alternates);
    }
    return Exit::Done;
}

Exit review(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<AssessmentRow> row = call.assessment(**store);
    if (!row) {
        return call.refuse(row.error());
    }
    const Result<Library> library = call.library(**store);
    const Result<GatheredReview> gathered
        = library ? gatherReview(**store, *library, row->assessment.id) : failAs(library);
    if (!gathered) {
        return call.refuse(gathered.error());
    }
    const form::Session session = sessionFor(*gathered->pack, gathered->answers, call.clock());
    const std::vector<QualityRemark> remarks = reviewed(*gathered, session);

    const Translation words;
    QJsonArray json;
    QString said;
    for (const QualityRemark &remark : remarks) {
        const bool isOfQuestion = remark.node != form::noNode; // else of the visit
        const QString name = isOfQuestion ? session.form().node(remark.node).name : QString();
        const QString code = isOfQuestion ? gathered->pack->checkpoint(remark.node).code : QString();
        const OtherSide other = otherSide(*gathered, remark, Language::English);
        const QString advice = adviceOn(words, remark, other.pack, other.answer);
        const QString label = isOfQuestion
            ? session.filled(session.form().node(remark.node).label.in(Language::English), Language::English)
            : remark.detail;
        json.append(QJsonObject{{u"kind"_s, toCode(remark.kind)},
                                {u"question"_s, name},
                                {u"label"_s, label},
                                {u"advice"_s, advice}});
        if (call.json()) {
            continue;
        }
        if (said != advice) { // one heading over all that want the same
            call.say(u"%1. %2"_s.arg(wordOf(words, remark.kind), advice));
            said = advice;
        }
        call.say(u"  %1  %2"_s.arg(code.isEmpty() ? name : code, label));
    }
    if (call.json()) {
        call.print(json);
    } else if (remarks.empty()) {
        call.say(u"Nothing to remark: the audit can be closed."_s);
    }
    return Exit::Done;
}

const Option tableOption{u"table"_s, u"TABLE"_s, u"general (if left out), four_pillar, thirteen_area"_s};

} // namespace

std::vector<Command> visitCommands()
{
    return {{u"visit size"_s,
             {},
             u"how many workers to interview, how many records to read, how long it takes"_s,
             {{u"workers"_s, u"NUMBER"_s, u"who work there"_s, true}, tableOption, jsonOption},
             size},
            {u"visit draw"_s,
             u"LIST"_s,
             u"draws workers to interview from a list (.xlsx, CSV or tabs, headings first); the list is not kept"_s,
             {{u"by"_s, u"COLUMN"_s, u"every value of it gets its share; may be given several times"_s},
              {u"seed"_s, u"NUMBER"_s, u"repeats an earlier draw"_s},
              {u"db"_s, u"FILE"_s, u"keeps seed and counts, never who was drawn, in an audit's visit sheet"_s},
              assessmentOption,
              tableOption,
              jsonOption},
             draw},
            {u"visit review"_s,
             {},
             u"what to look at again before an audit is closed"_s,
             {dbOption, assessmentOption, jsonOption},
             review}};
}

} // namespace meyar::cli
