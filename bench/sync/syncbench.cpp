// SPDX-License-Identifier: GPL-3.0-or-later
// What merging costs, beside SQLite's own inserts measured in the same run.
//
//   merge/…    one bundle of 1,000 assessments of 300 answers into an empty database: the first time, again, and a
//              delta that overwrites one answer of every hundred
//   many/…     300 bundles of 10 assessments, each in a transaction of its own: the first time and again
//   export     all of it into a bundle
//   answer     one answer of a person, on the disk
//   lists/…    what is shown of the merged database
//   large/…    10,000 assessments: only with --benchmark_filter=large
//
// s, cpu_s: wall and processor time; x_answers: processor time against the answers put into one plain table;
// x_rows: against every row of every table that the merge leaves; peak_MB: of the process.
#include "bench/sync/baseline.h"
#include "core/base/clock.h"
#include "core/sync/exchange.h"

#include <benchmark/benchmark.h>

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::bench;

namespace {

template<typename T> T required(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "error %d: %s\n", static_cast<int>(result.error().code),
                     qPrintable(result.error().args.join(u' ')));
        std::exit(1);
    }
    return std::move(*result);
}

struct Workplace
{
    explicit Workplace(const QString &folder)
    {
        StoreOptions options;
        options.path = folder + u"/work.meyardb"_s;
        options.profile = folder + u"/profile"_s;
        store = required(Store::open(options, clock));
    }
    SystemClock clock;
    std::unique_ptr<Store> store;
};

void importAllOf(Store &store, const QStringList &bundles)
{
    for (const QString &bundle : bundles) {
        (void)required(importBundle(store, bundle));
    }
}

double percentile(std::vector<double> times, double part)
{
    std::sort(times.begin(), times.end());
    return times[static_cast<size_t>(part * static_cast<double>(times.size() - 1))];
}

/// Milliseconds of each of `count` calls; name_p50_ms and name_p95_ms.
void repeated(Figures &figures, const std::string &name, int count, const std::function<void(int)> &work)
{
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work(i);
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    figures[name + "_p50_ms"] = percentile(times, 0.5);
    figures[name + "_p95_ms"] = percentile(times, 0.95);
}

void readLists(Figures &figures, Store &store)
{
    AssessmentId any;
    repeated(figures, "assessments", 5, [&](int) { any = required(store.assessments()).front().assessment.id; });
    repeated(figures, "sites", 5, [&](int) { (void)required(store.sites()); });
    repeated(figures, "answers", 20, [&](int) { (void)required(store.answers(any)); });
    repeated(figures, "search", 20, [&](int i) {
        const QString words[] = {u"walk hall 7"_s, u"mended"_s, u"mill number 12"_s, u"sialkot"_s};
        (void)required(store.search(words[i % 4]));
    });
}

/// Everything that is measured of a programme of this size.
Figures measured(const Sizes &sizes)
{
    const QTemporaryDir folder;
    QStringList bundles;
    QString delta;
    (void)inChild([&](Figures &) {
        (void)writeProgramme(folder.path(), sizes);
        (void)writeDelta(folder.path(), sizes);
    });
    for (int i = 0; i * sizes.perBundle < sizes.assessments; ++i) {
        bundles += folder.filePath(u"bench-%1.meyar"_s.arg(i));
    }
    delta = folder.filePath(u"bench-delta.meyar"_s);

    Figures all = inChild([&](Figures &figures) {
        Workplace work(folder.path());
        timed(figures, "full", [&] { importAllOf(*work.store, bundles); });
    });
    const QString merged = folder.filePath(u"work.meyardb"_s);
    all["file_MB"] = static_cast<double>(QFileInfo(merged).size()) / 1e6;
    const auto add = [&all](const Figures &figures) {
        for (const auto &[name, value] : figures) {
            all[name == "peak_MB" && all.contains(name) ? "later_peak_MB" : name] = value;
        }
    };
    add(inChild([&](Figures &figures) {
        insertAnswers(figures, "baseline_answers", folder.filePath(u"plain.db"_s), sizes);
    }));
    if (sizes.assessments <= 1000) { // it holds every row in memory
        add(inChild([&](Figures &figures) {
            insertSameRows(figures, "baseline_rows", folder.filePath(u"rows.db"_s), merged);
        }));
    }
    add(inChild([&](Figures &figures) {
        Workplace work(folder.path());
        timed(figures, "again", [&] { importAllOf(*work.store, bundles); });
        timed(figures, "delta", [&] { importAllOf(*work.store, {delta}); });
        readLists(figures, *work.store);
        const AssessmentId id = required(work.store->assessments()).front().assessment.id;
        repeated(figures, "answer", 300, [&](int i) {
            (void)required(work.store->answer(id, u"q%1"_s.arg(i % sizes.answers), i % 2 ? u"yes"_s : u"no"_s));
        });
        timed(figures, "export", [&] {
            if (sizes.assessments <= 5000) {
                (void)required(exportBundle(*work.store, {.path = folder.filePath(u"out.meyar"_s)}));
            }
        });
    }));
    return all;
}

using Pairs = std::vector<std::pair<const char *, std::string>>;

/// One line of the report: times of `part`, its ratios, and some more figures.
void line(benchmark::State &state, const Figures &figures, const std::string &part, const Pairs &more = {})
{
    const auto at = [&figures](const std::string &name) { return figures.contains(name) ? figures.at(name) : 0; };
    for (auto _ : state) {
        state.SetIterationTime(at(part + "_s"));
    }
    if (at(part + "_cpu_s") > 0) {
        state.counters["cpu_s"] = at(part + "_cpu_s");
        state.counters["x_answers"] = at(part + "_cpu_s") / at("baseline_answers_cpu_s");
        if (at("baseline_rows_cpu_s") > 0) {
            state.counters["x_rows"] = at(part + "_cpu_s") / at("baseline_rows_cpu_s");
        }
    }
    for (const auto &[label, name] : more) {
        state.counters[label] = at(name);
    }
}

void add(const std::string &group, const Sizes &sizes)
{
    auto figures = std::make_shared<Figures>();
    const auto report = [&](const std::string &name, const std::string &part, const Pairs &more = {}) {
        benchmark::RegisterBenchmark((group + '/' + name).c_str(), [=](benchmark::State &state) {
            if (figures->empty()) {
                *figures = measured(sizes);
            }
            line(state, *figures, part, more);
        })->Iterations(1)->UseManualTime()->Unit(benchmark::kMillisecond);
    };
    report("baseline_answers", "baseline_answers");
    if (sizes.assessments <= 1000) {
        report("baseline_rows", "baseline_rows", {{"rows", "baseline_rows_rows"}});
    }
    report("full", "full", {{"peak_MB", "peak_MB"}, {"file_MB", "file_MB"}});
    report("again", "again");
    report("delta", "delta");
    report("export", "export");
    for (const std::string what : {"answer", "assessments", "sites", "answers", "search"}) {
        report(what, what, {{"p50_ms", what + "_p50_ms"}, {"p95_ms", what + "_p95_ms"}});
    }
}

} // namespace

int main(int argc, char **argv)
{
    add("merge", {});
    add("many", {.assessments = 3000, .answers = 300, .perBundle = 10});
    const bool wantsLarge = std::any_of(argv, argv + argc, [](const char *text) { return std::strstr(text, "large"); });
    if (wantsLarge) {
        add("large", {.assessments = 10'000, .answers = 300, .perBundle = 2500});
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
