// SPDX-License-Identifier: GPL-3.0-or-later
// What publishing a whole programme costs, and publishing it again when nothing or little has changed. Checks that counts
// and sums on the server are those of the file. bench_publish [assessments [answers]], 10,000 of 300 if left out.
#include "bench/sync/generatedprogramme.h"
#include "core/base/clock.h"
#include "core/publish/publish.h"
#include "core/store/listrows.h"
#include "core/sync/exchange.h"
#include "tests/support/postgresserver.h"

#include <QTemporaryDir>

#include <pqxx/pqxx>

#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::bench;

namespace {

template<typename T>
T required(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "error %d: %s\n", static_cast<int>(result.error().code),
                     qPrintable(result.error().args.join(u' ')));
        std::exit(1);
    }
    return std::move(*result);
}

template<typename Work>
double seconds(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// What is counted on both sides.
struct Totals
{
    qint64 assessments = 0;
    qint64 answers = 0;
    qint64 answerTimes = 0; ///< sum of ms
    qint64 findings = 0;
    qint64 actions = 0;
    qint64 changes = 0;
    friend bool operator==(const Totals &, const Totals &) = default;
};

Totals totalsOf(Store &store)
{
    Totals totals;
    for (const ListMark &document : required(store.listMarks())) {
        totals.changes += qint64(required(store.changeHeads(document.document)).size());
        if (document.kind != DocumentKind::Assessment) {
            continue;
        }
        ++totals.assessments;
        totals.findings += qint64(required(store.listRows(document.document, EntityType::Finding, {})).size());
        totals.actions += qint64(required(store.listRows(document.document, EntityType::Action, {})).size());
        for (const ListRow &row : required(store.listRows(document.document, EntityType::Answer, {"at_ms"}))) {
            ++totals.answers;
            totals.answerTimes += std::get<qint64>(row.values[0]);
        }
    }
    return totals;
}

Totals totalsOf(const QString &server)
{
    pqxx::connection connection(server.toStdString());
    pqxx::nontransaction work(connection);
    const auto number = [&](const char *sql) { return work.exec1(sql)[0].as<qint64>(); };
    return {number("SELECT count(*) FROM meyar.assessment"),
            number("SELECT count(*) FROM meyar.answer"),
            number("SELECT sum(round(1000*extract(epoch FROM answered_at)))::bigint FROM meyar.answer"),
            number("SELECT count(*) FROM meyar.finding"),
            number("SELECT count(*) FROM meyar.action"),
            number("SELECT count(*) FROM meyar.change")};
}

} // namespace

int main(int argc, char **argv)
{
    Sizes sizes;
    sizes.assessments = argc > 1 ? std::atoi(argv[1]) : 10'000;
    sizes.answers = argc > 2 ? std::atoi(argv[2]) : 300;
    sizes.findings = 6;
    QString reason;
    const auto server = test::PostgresServer::start(reason);
    if (!server) {
        std::fprintf(stderr, "%s\n", qPrintable(reason));
        return 1;
    }
    qputenv("PGPASSFILE", server->passFile().toUtf8());
    const QTemporaryDir folder;
    const SystemClock clock;
    auto store = required(Store::open({folder.filePath(u"work.meyardb"_s), folder.filePath(u"profile"_s)}, clock));
    for (const QString &bundle : writeProgramme(folder.path(), sizes)) {
        (void)required(importBundle(*store, bundle));
    }
    Library library;
    for (const auto &pack : required(store->packs())) {
        library.add(pack);
    }
    const PublishRequest request{server->connection(), server->passFile()};
    PublishSummary summary;
    const auto publishing = [&] { summary = required(publish(*store, library, request, clock)); };

    const double first = seconds(publishing);
    std::printf("%d assessments of %d answers\n", sizes.assessments, sizes.answers);
    std::printf("%-46s %8.2f s, %lld rows\n", "first (counts every assessment, too)", first, static_cast<long long>(summary.rows));
    const Totals here = totalsOf(*store);
    const Totals there = totalsOf(request.server);
    std::printf("%-46s %s: %lld answers, %lld findings, %lld actions, %lld changes\n", "counts and sums",
                here == there ? "equal" : "DIFFERENT", static_cast<long long>(there.answers),
                static_cast<long long>(there.findings), static_cast<long long>(there.actions),
                static_cast<long long>(there.changes));
    const double again = seconds(publishing);
    std::printf("%-46s %8.2f s, ratio %.3f, %d sent\n", "again, nothing changed", again, again / first, summary.sent);
    (void)required(importBundle(*store, writeDelta(folder.path(), sizes)));
    const double delta = seconds(publishing);
    std::printf("%-46s %8.2f s, ratio %.3f, %d sent\n", "after a bundle that touches them all", delta, delta / first, summary.sent);
    // The same without what it costs to count: everything is sent to an empty server again.
    {
        pqxx::connection connection(request.server.toStdString());
        pqxx::work work(connection);
        work.exec("DROP SCHEMA meyar CASCADE");
        work.commit();
    }
    const double sending = seconds(publishing);
    std::printf("%-46s %8.2f s, again/sending %.3f\n", "to an empty server, all counted before", sending, again / sending);
    return here == there && again <= 0.1 * sending ? 0 : 1;
}
