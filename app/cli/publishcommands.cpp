// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/base/savefile.h"
#include "core/publish/publish.h"

#include <csignal>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestConnection = 4096;
volatile std::sig_atomic_t isStopWanted = 0; ///< Ctrl+C: after the transaction that is on its way

/// --to, or the first line of --to-file.
Result<QString> targetOf(const Call &call)
{
    if (call.has(u"to"_s) == call.has(u"to-file"_s)) {
        return fail(Error::Code::BadArgument, {u"to"_s, call.has(u"to"_s) ? u"given twice"_s : u"left out"_s,
                                               u"--to CONNECTION, or --to-file FILE with it in the first line"_s});
    }
    if (call.has(u"to"_s)) {
        return call.value(u"to"_s);
    }
    const Result<QByteArray> bytes = readFile(call.value(u"to-file"_s), longestConnection);
    return bytes ? Result<QString>(QString::fromUtf8(*bytes).section(u'\n', 0, 0).trimmed()) : failAs(bytes);
}

Exit publish(Call &call)
{
    const Result<QString> target = targetOf(call);
    if (!target) {
        return call.refuse(target.error());
    }
    const Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<Library> library = call.library(**store);
    if (!library) {
        return call.refuse(library.error());
    }
    PublishRequest request{*target, call.value(u"passfile"_s), call.has(u"wording"_s)};
    isStopWanted = 0;
    const auto before = std::signal(SIGINT, [](int) { isStopWanted = 1; });
    request.step = [&call](int sent, int total) {
        call.complain(u"%1 of %2"_s.arg(sent).arg(total)); // stderr: what is piped on stays clean
        return isStopWanted == 0;
    };
    const Result<PublishSummary> done = meyar::publish(**store, *library, request, call.clock());
    std::signal(SIGINT, before);
    if (!done) {
        return call.refuse(done.error());
    }
    if (done->isStopped) {
        call.complain(u"Stopped. What was sent is whole; publish again and it goes on from there."_s);
    }
    if (call.json()) {
        call.print(QJsonObject{{u"documents"_s, done->documents},
                               {u"sent"_s, done->sent},
                               {u"rows"_s, done->rows},
                               {u"withheld_assessments"_s, done->withheldAssessments},
                               {u"stopped"_s, done->isStopped}});
        return done->isStopped ? Exit::Refused : Exit::Done;
    }
    call.say(done->sent == 0 ? u"The server has everything already."_s
                             : u"Published %1 of %2: %3 rows"_s.arg(done->sent).arg(done->documents).arg(done->rows));
    if (done->withheldAssessments > 0) {
        call.say(u"%1 without answers: the checklist is not in this database, so nobody can say what of it is confidential"_s
                     .arg(counted(done->withheldAssessments, u"assessment"_s)));
    }
    return done->isStopped ? Exit::Refused : Exit::Done;
}

} // namespace

std::vector<Command> publishCommands()
{
    return {{u"publish"_s,
             {},
             u"brings the office's PostgreSQL up to this database: tables and views for analysts, nothing confidential"_s,
             {dbOption,
              {u"to"_s, u"CONNECTION"_s, u"postgresql://user@host/database or host=… dbname=… user=…, without a password"_s},
              {u"to-file"_s, u"FILE"_s, u"the same in the first line of a file"_s},
              {u"passfile"_s, u"FILE"_s, u"file with the password as .pgpass has it; PGPASSFILE or ~/.pgpass if left out"_s},
              {u"wording"_s, {}, u"also what findings and actions say, in which people may be named"_s},
              jsonOption},
             publish}};
}

} // namespace meyar::cli
