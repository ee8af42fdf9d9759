// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets that the factory fills in with Excel and sends back.
#include "app/cli/cohortplace.h"
#include "app/cli/exportoptions.h"
#include "app/cli/problemlist.h"
#include "core/base/savefile.h"
#include "core/form/instance/submissionfiles.h"
#include "core/portfolio/gathercohort.h"
#include "core/workbook/answerworkbook.h"
#include "core/workbook/notedform.h"
#include "core/workbook/submissionphotos.h"
#include "core/workbook/capworkbook.h"
#include "core/workbook/kpibook.h"
#include "core/workbook/workbookwords.h"

#include <QJsonArray>

#include <algorithm>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 32LL * 1024 * 1024;
const Option takeOption{u"take"_s, u"theirs|ours"_s, u"whose values stand where both sides changed the same"_s};
const Option dryRunOption{u"dry-run"_s, {}, u"only say what would be taken"_s};

Exit write(Call &call, const std::function<Result<>(Store &, const Library &, AssessmentId, Language, const QString &)> &writer)
{
    const Result<QString> out = outOf(call, u".xlsx"_s);
    const Result<Language> language = languageOf(call);
    if (!out || !language) {
        return call.refuse(!out ? out.error() : language.error());
    }
    const Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<AssessmentRow> row = call.assessment(**store);
    const Result<Library> library = call.library(**store);
    if (!row || !library) {
        return call.refuse(!row ? row.error() : library.error());
    }
    if (const Result<> written = writer(**store, *library, row->assessment.id, *language, *out); !written) {
        return call.refuse(written.error());
    }
    call.say(u"Written: "_s + *out);
    return Exit::Done;
}

Exit exportCap(Call &call)
{
    return write(call, writeCapWorkbook);
}

Exit exportAnswers(Call &call)
{
    return write(call, [&](Store &store, const Library &library, AssessmentId id, Language language, const QString &path) {
        return writeAnswerWorkbook(store, library, id, language, call.clock(), path);
    });
}

QString kindWord(TripDifference::Kind kind)
{
    switch (kind) {
    case TripDifference::Kind::There:
        return u"changed there"_s;
    case TripDifference::Kind::Here:
        return u"changed here"_s;
    case TripDifference::Kind::Both:
        return u"changed on both sides"_s;
    }
    return {};
}

QString fateOf(const TripDifference &difference, Take take)
{
    return isTaken(difference, take)                                             ? u"taken"_s
        : difference.kind == TripDifference::Kind::Both && take == Take::Nothing ? u"to be decided"_s
                                                                                 : u"stays"_s;
}

/// What every workbook that came back is shown by.
struct Returned
{
    const TripBook &book;
    const std::vector<TripDifference> &differences;
    const std::vector<TripProblem> &problems;
    int added = 0;
};

void show(const Call &call, const Returned &returned, Take take)
{
    const Translation english(Language::English);
    if (call.json()) {
        QJsonArray differences;
        for (const TripDifference &difference : returned.differences) {
            differences.append(QJsonObject{{u"row"_s, difference.row},
                                           {u"id"_s, difference.rowId},
                                           {u"code"_s, difference.label},
                                           {u"field"_s, difference.columnId},
                                           {u"what"_s, kindWord(difference.kind)},
                                           {u"sent"_s, difference.base},
                                           {u"there"_s, difference.theirs},
                                           {u"here"_s, difference.ours},
                                           {u"fate"_s, fateOf(difference, take)}});
        }
        QJsonArray problems;
        for (const TripProblem &problem : returned.problems) {
            problems.append(problemText(english, problem));
        }
        call.print(QJsonObject{{u"differences"_s, differences}, {u"new"_s, returned.added}, {u"problems"_s, problems}});
        return;
    }
    for (const TripDifference &difference : returned.differences) {
        const auto shown = [&](const QString &value) { return shownValue(english, returned.book, difference, value); };
        call.say(u"%1 %2: %3. Sent: %4; there: %5; here: %6 (%7)"_s.arg(
            difference.label, difference.heading, kindWord(difference.kind), shown(difference.base), shown(difference.theirs),
            shown(difference.ours), fateOf(difference, take)));
    }
    if (returned.added > 0) {
        call.say(counted(returned.added, u"new action"_s));
    }
    if (returned.differences.empty() && returned.added == 0 && returned.problems.empty()) {
        call.say(u"Nothing differs from what was sent."_s);
    }
}

Result<Take> takeOf(const Call &call)
{
    const QString side = call.value(u"take"_s);
    if (call.has(u"take"_s) && side != u"theirs" && side != u"ours") {
        return fail(Error::Code::BadArgument, {u"take"_s, side, u"theirs or ours"_s});
    }
    return side == u"theirs" ? Take::Theirs : side == u"ours" ? Take::Ours : Take::Nothing;
}

/// Refused for mistakes, or because something has to be decided first; nothing if it may be taken.
std::optional<Exit> stopped(const Call &call, const Returned &returned, Take take)
{
    const Translation english(Language::English);
    for (const TripProblem &problem : returned.problems) {
        call.complain(problemText(english, problem));
    }
    if (!returned.problems.empty()) {
        call.complain(u"%1. Nothing was taken."_s.arg(counted(static_cast<int>(returned.problems.size()), u"mistake"_s)));
        return Exit::Refused;
    }
    if (call.has(u"dry-run"_s)) {
        return Exit::Done;
    }
    if (const int open = conflictsAmong(returned.differences); open > 0 && take == Take::Nothing) {
        call.complain(u"%1 changed on both sides. Nothing was taken. Say --take theirs or --take ours."_s.arg(
            counted(open, u"cell"_s)));
        return Exit::Refused;
    }
    return {};
}

/// The store, its packs, the file and what --take says.
struct Incoming
{
    std::unique_ptr<Store> store;
    Library library;
    QByteArray bytes;
    Take take = Take::Nothing;
};

Result<Incoming> incoming(const Call &call)
{
    const Result<Take> take = takeOf(call);
    const Result<QByteArray> bytes = readFile(call.words().value(0), largestFile);
    if (!take || !bytes) {
        return tl::unexpected(!take ? take.error() : bytes.error());
    }
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return failAs(store);
    }
    const Result<Library> library = call.library(**store);
    return library ? Result<Incoming>(Incoming{std::move(*store), *library, *bytes, *take}) : failAs(library);
}

Exit exportKpis(Call &call)
{
    const QString out = call.value(u"out"_s);
    const bool isBook = out.endsWith(u".xlsx"_s, Qt::CaseInsensitive);
    if (!isBook && !out.endsWith(u".csv"_s, Qt::CaseInsensitive)) {
        return call.refuse({Error::Code::BadArgument, {u"out"_s, out, u"a name that ends in .csv or .xlsx"_s}});
    }
    const Result<std::unique_ptr<Store>> store = call.open(false);
    const Result<SiteNamed> siteNamed = store ? sitesByName(**store) : failAs(store);
    const Result<std::vector<SiteRow>> sites = siteNamed ? (*store)->sites() : failAs(siteNamed);
    if (!sites) {
        return call.refuse(sites.error());
    }
    const std::optional<SiteId> site = (*siteNamed)(call.value(u"site"_s));
    const auto row = std::ranges::find_if(*sites, [&](const SiteRow &each) { return site && each.site.id == *site; });
    if (row == sites->end()) {
        return call.refuse({Error::Code::NotFound, {u"site"_s, call.value(u"site"_s)}});
    }
    const Result<SiteFigures> figures = (*store)->figures(*site);
    if (!figures) {
        return call.refuse(figures.error());
    }
    const Translation words(call.value(u"lang"_s) == u"ur"_s ? Language::Urdu : Language::English);
    const Result<> written = isBook ? writeDataBook(kpiBook(*figures, firmName(row->enterprise, row->site).in(words.language()), words), out)
                                    : writeKpis(figures->months, kpisOf(*figures), out);
    if (!written) {
        return call.refuse(written.error());
    }
    call.say(u"Written: %1"_s.arg(out));
    return Exit::Done;
}

Exit exportOdk(Call &call)
{
    const Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<AssessmentRow> row = call.assessment(**store);
    const Result<Library> library = call.library(**store);
    if (!row || !library) {
        return call.refuse(!row ? row.error() : library.error());
    }
    Result<NotedSubmission> noted = NotedSubmission();
    if (call.has(u"notes"_s)) {
        noted = notedSubmissionOf(**store, *library, row->assessment.id, call.clock());
    } else {
        const auto written = submissionOf(**store, *library, row->assessment.id, call.clock());
        noted = written ? Result<NotedSubmission>(NotedSubmission{*written}) : failAs(written);
    }
    if (!noted) {
        return call.refuse(noted.error());
    }
    const form::FormFiles files = [&](const QString &name) -> Result<QByteArray> {
        const auto found = noted->media.find(name);
        return found == noted->media.end() ? fail(Error::Code::NotFound, {u"file"_s, name}) : Result<QByteArray>(found->second);
    };
    const form::OutgoingSubmission outgoing{&noted->written, files};
    const auto names = form::writeSubmissions(call.value(u"out"_s), {&outgoing, 1}, call.clock().now());
    if (!names) {
        return call.refuse(names.error());
    }
    call.say(u"%1 written: %2, %3."_s.arg(names->constFirst(),
                                          counted(static_cast<int>(noted->written.submission.answers.size()), u"question"_s),
                                          counted(static_cast<int>(noted->media.size()), u"photo"_s)));
    if (noted->photosLeft > 0) {
        call.complain(u"%1 left out: a question of ODK has one."_s.arg(counted(noted->photosLeft, u"more photo"_s)));
    }
    if (row->conflicts > 0) {
        call.complain(u"%1 left out: two people answered differently, and nobody has decided yet."_s.arg(counted(row->conflicts, u"answer"_s)));
    }
    return Exit::Done;
}

Exit importOdk(Call &call)
{
    const Result<Take> take = takeOf(call);
    if (!take) {
        return call.refuse(take.error());
    }
    const Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<AssessmentRow> row = call.assessment(**store);
    const Result<Library> library = call.library(**store);
    const Result<std::shared_ptr<const Pack>> pack = row ? call.packOf(**store, row->assessment) : tl::unexpected(row.error());
    if (!row || !library || !pack) {
        return call.refuse(!row ? row.error() : !library ? library.error() : pack.error());
    }
    const std::shared_ptr<const Pack> withNotes = withNotesAndPhotos(**pack); // what it adds may be missing
    form::SubmissionFiles read = form::readSubmissions(call.words().value(0), withNotes ? *withNotes->form : *(*pack)->form);
    const Translation english(Language::English);
    complainOf(call, read.problems, english);
    if (read.submissions.size() != 1 || !read.submissions.front().submission) {
        if (!read.submissions.empty()) {
            complainOf(call, read.submissions.front().problems, english);
        }
        call.complain(u"One submission is taken at a time; %1 has %2 that can be read. Nothing was taken."_s.arg(
            call.words().value(0), QString::number(read.submissions.size() == 1 ? 0 : read.submissions.size())));
        return Exit::Refused;
    }
    QStringList passedOver;
    const auto returned = compareSubmission(**store, *library, row->assessment.id, *read.submissions.front().submission,
                                            call.clock(), passedOver);
    if (!returned) {
        return call.refuse(returned.error());
    }
    const auto photos = photosToTake(**store, *library, *returned, read.submissions.front().media);
    if (!photos) {
        return call.refuse(photos.error());
    }
    complainOf(call, read.submissions.front().problems, english);
    const Returned all{returned->book, returned->differences, returned->problems, 0};
    show(call, all, *take);
    for (const IncomingPhoto &photo : call.json() ? std::vector<IncomingPhoto>() : *photos) {
        call.say(u"%1: a photo, %2"_s.arg(photo.question, photo.name));
    }
    if (!passedOver.isEmpty()) {
        call.complain(u"Not taken, because a sheet cannot hold it or it is confidential: %1."_s.arg(passedOver.join(u", "_s)));
    }
    if (const auto exit = stopped(call, all, *take)) {
        return *exit;
    }
    const Result<int> taken = takeAnswers(**store, *library, *returned, *take);
    if (!taken) {
        return call.refuse(taken.error());
    }
    if (const Result<> attached = takePhotos(**store, row->assessment.id, *photos, call.clock()); !attached) {
        return call.refuse(attached.error());
    }
    if (!call.json()) {
        call.say(u"Taken: %1, %2."_s.arg(counted(*taken, u"answer"_s), counted(static_cast<int>(photos->size()), u"photo"_s)));
    }
    return Exit::Done;
}

Exit importCap(Call &call)
{
    const Result<Incoming> in = incoming(call);
    if (!in) {
        return call.refuse(in.error());
    }
    const Result<CapReturn> returned = readCapWorkbook(*in->store, in->library, in->bytes, call.words().value(0), call.clock().today());
    if (!returned) {
        return call.refuse(returned.error());
    }
    const Returned all{returned->book, returned->differences, returned->problems, static_cast<int>(returned->added.size())};
    show(call, all, in->take);
    if (const auto exit = stopped(call, all, in->take)) {
        return *exit;
    }
    const Result<CapTaken> taken = takeCap(*in->store, *returned, in->take);
    if (!taken) {
        return call.refuse(taken.error());
    }
    if (!call.json()) {
        call.say(u"Taken: %1 changed, %2 new."_s.arg(counted(taken->changed, u"action"_s)).arg(taken->added));
    }
    return Exit::Done;
}

Exit importAnswers(Call &call)
{
    const Result<Incoming> in = incoming(call);
    if (!in) {
        return call.refuse(in.error());
    }
    const auto returned = readAnswerWorkbook(*in->store, in->library, in->bytes, call.words().value(0), call.clock());
    if (!returned) {
        return call.refuse(returned.error());
    }
    const Returned all{returned->book, returned->differences, returned->problems, 0};
    show(call, all, in->take);
    if (const auto exit = stopped(call, all, in->take)) {
        return *exit;
    }
    const Result<int> taken = takeAnswers(*in->store, in->library, *returned, in->take);
    if (!taken) {
        return call.refuse(taken.error());
    }
    if (!call.json()) {
        call.say(u"Taken: %1."_s.arg(counted(*taken, u"answer"_s)));
    }
    return Exit::Done;
}

} // namespace

std::vector<Command> workbookCommands()
{
    const Option out{u"out"_s, u"FILE"_s, u"the .xlsx file to write"_s, true};
    return {{u"export cap"_s, {}, u"the corrective action plan as a workbook for the factory to fill in"_s,
             {dbOption, assessmentOption, out, fileLanguageOption}, exportCap},
            {u"export answers"_s, {}, u"the questions as a workbook to answer in Excel"_s,
             {dbOption, assessmentOption, out, fileLanguageOption}, exportAnswers},
            {u"import cap"_s, u"FILE"_s, u"takes in an action plan that was filled in: what changed there, here or on both sides"_s,
             {dbOption, dryRunOption, takeOption, jsonOption}, importCap},
            {u"import answers"_s, u"FILE"_s, u"takes in an answer sheet that was filled in, likewise"_s,
             {dbOption, dryRunOption, takeOption, jsonOption}, importAnswers},
            {u"export kpi"_s, {}, u"the key figures of a factory: a workbook with charts (.xlsx), or a table that import kpi reads (.csv)"_s,
             {dbOption, {u"site"_s, u"SITE"_s, u"the factory, by id or name"_s, true},
              {u"out"_s, u"FILE"_s, u"the .xlsx or .csv file to write"_s, true}, fileLanguageOption}, exportKpis},
            {u"export odk"_s, {}, u"an audit as an ODK submission, for Kobo and other tools of ODK"_s,
             {dbOption, assessmentOption, {u"out"_s, u"PATH"_s, u"a folder, or a new .zip"_s, true},
              {u"notes"_s, {}, u"with notes and a photo of each question, for a form of “pack convert --notes”"_s}}, exportOdk},
            {u"import odk"_s, u"PATH"_s, u"takes an ODK submission of its checklist into an audit: what is empty here, the rest is to be decided"_s,
             {dbOption, assessmentOption, dryRunOption, takeOption, jsonOption}, importOdk}};
}

} // namespace meyar::cli
