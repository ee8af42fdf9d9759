// SPDX-License-Identifier: GPL-3.0-or-later
// What forms cost, beside straight-line C++ of the same form measured in the same run.
//
//   open/…     read the sheets, compile, start a session; beside computing the plain form once
//   answer/…   every question once in order, then as many at random; beside the same with the plain
//              form, all of which is computed again after each answer
//   flip/…     one answer that decides whether all others are asked
//   xlsx/…     read a workbook from its bytes; beside reading the same sheets as CSV
//
// us: ours in microseconds; plain_us: the baseline; ratio: ours / plain; ns_per_question (of opening:
// per row of the survey) should stay flat from 500 to 50,000; p95_us: of single answers; MB: what
// form, program and session hold.
#include "bench/form/generatedforms.h"
#include "core/form/csvsheets.h"
#include "core/form/formreader.h"
#include "core/form/session.h"
#include "core/form/sheets/csvwriter.h"
#include "core/form/sheets/xlsxreader.h"
#include "core/form/sheets/xlsxwriter.h"

#include <benchmark/benchmark.h>

#include <QFile>
#include <QTemporaryDir>

#include <malloc.h>

#include <algorithm>
#include <chrono>
#include <random>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::form;
using meyar::bench::GeneratedForm;

namespace {

using Timer = std::chrono::steady_clock;

template<typename Work> double secondsOf(const Work &work)
{
    const auto start = Timer::now();
    work();
    return std::chrono::duration<double>(Timer::now() - start).count();
}

/// What the program has from the heap, large blocks too.
size_t bytesInUse()
{
    const struct mallinfo2 heap = mallinfo2();
    return heap.uordblks + heap.hblkhd;
}

double percentile(std::vector<double> &times, double part)
{
    std::sort(times.begin(), times.end());
    return times[static_cast<size_t>(part * static_cast<double>(times.size() - 1))];
}

struct Opened
{
    std::shared_ptr<const Form> form;
    std::shared_ptr<const Program> program;
    std::unique_ptr<Session> session;
};

Opened opened(const GeneratedForm &generated, const Clock &clock)
{
    Opened result;
    ReadForm read = buildForm(generated.sheets);
    if (read.form == nullptr) {
        qFatal("the benchmark's own form has errors");
    }
    result.form = std::move(read.form);
    result.program = std::move(read.program);
    result.session = std::make_unique<Session>(result.program, clock);
    return result;
}

void report(benchmark::State &state, double ours, double plain, int questions)
{
    constexpr double microseconds = 1e6;
    constexpr double nanoseconds = 1e9;
    state.counters["us"] = ours * microseconds;
    state.counters["plain_us"] = plain * microseconds;
    state.counters["ratio"] = ours / plain;
    state.counters["ns_per_question"] = ours * nanoseconds / questions;
}

void open(benchmark::State &state, GeneratedForm (*make)(int))
{
    const SystemClock clock;
    GeneratedForm generated = make(static_cast<int>(state.range(0)));
    const int nodes = static_cast<int>(generated.sheets.at(u"survey"_s).rows.size());
    double ours = 0;
    double plain = 0;
    double rounds = 0;
    for (auto _ : state) {
        const double once = secondsOf([&] { benchmark::DoNotOptimize(opened(generated, clock)); });
        plain += secondsOf([&] { generated.computePlain(generated.plain); });
        ours += once;
        rounds += 1;
        state.SetIterationTime(once);
    }
    report(state, ours / rounds, plain / rounds, nodes);
    const size_t before = bytesInUse();
    const Opened kept = opened(generated, clock);
    state.counters["MB"] = static_cast<double>(bytesInUse() - before) / (1024 * 1024);
}

/// What people do: every question in order, then back to some.
std::vector<std::pair<int, int>> walkThrough(int questions)
{
    constexpr int most = 20000;
    std::mt19937 random(1);
    std::vector<std::pair<int, int>> walk;
    for (int i = 0; i < std::min(questions, most); ++i) {
        walk.emplace_back(i, static_cast<int>(random() % 3));
    }
    for (int i = 0; i < std::min(questions, most); ++i) {
        walk.emplace_back(static_cast<int>(random() % static_cast<unsigned>(questions)),
                          static_cast<int>(random() % 3));
    }
    return walk;
}

void answer(benchmark::State &state, GeneratedForm (*make)(int))
{
    const SystemClock clock;
    GeneratedForm generated = make(static_cast<int>(state.range(0)));
    const Opened open = opened(generated, clock);
    std::vector<NodeIndex> questions;
    for (NodeIndex node = 0; node < static_cast<NodeIndex>(open.form->nodes.size()); ++node) {
        if (open.form->node(node).isQuestion()) {
            questions.push_back(node);
        }
    }
    const auto walk = walkThrough(generated.questions);
    std::vector<double> times;
    double plain = 0;
    for (auto _ : state) {
        double all = 0;
        for (const auto &[question, number] : walk) {
            const NodeIndex node = questions[static_cast<size_t>(question)];
            const QString text = generated.answerText(open.form->node(node), number);
            times.push_back(
                secondsOf([&] { benchmark::DoNotOptimize(open.session->setAnswer(node, text)); }));
            all += times.back();
        }
        state.SetIterationTime(all);
        const size_t compared = std::min<size_t>(walk.size(), 2000);
        for (size_t i = 0; i < walk.size(); ++i) {
            generated.plain.answers[static_cast<size_t>(walk[i].first)] = walk[i].second;
            if (i + compared >= walk.size()) {
                plain += secondsOf([&] { generated.computePlain(generated.plain); })
                    / static_cast<double>(compared);
            }
        }
    }
    const double rounds = static_cast<double>(times.size() / walk.size());
    double sum = 0;
    for (const double time : times) {
        sum += time;
    }
    report(state, sum / static_cast<double>(times.size()), plain / rounds, 1);
    state.counters.erase("ns_per_question");
    state.counters["p95_us"] = percentile(times, 0.95) * 1e6;
    state.counters["worst_us"] = times.back() * 1e6;
    const QString total = generated.totalName.isEmpty()
        ? QString()
        : open.session->value(open.form->find(generated.totalName));
    if (!total.isEmpty() && total.toDouble() != generated.plain.total) {
        state.SkipWithError("the form and its straight-line twin disagree");
    }
}

/// The first question alone, back and forth.
void flip(benchmark::State &state, GeneratedForm (*make)(int))
{
    const SystemClock clock;
    GeneratedForm generated = make(static_cast<int>(state.range(0)));
    const Opened open = opened(generated, clock);
    double ours = 0;
    double plain = 0;
    double rounds = 0;
    for (auto _ : state) {
        const int number = static_cast<int>(rounds) % 2 * 2;
        const QString text = generated.answerText(open.form->node(0), number);
        const double once = secondsOf(
            [&] { benchmark::DoNotOptimize(open.session->setAnswer(0, text)); });
        generated.plain.answers[0] = number;
        plain += secondsOf([&] { generated.computePlain(generated.plain); });
        ours += once;
        rounds += 1;
        state.SetIterationTime(once);
    }
    report(state, ours / rounds, plain / rounds, generated.questions);
}

void xlsx(benchmark::State &state)
{
    const GeneratedForm generated = bench::auditForm(static_cast<int>(state.range(0)));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"form.xlsx"_s);
    if (!writeXlsx(generated.sheets, path)) {
        qFatal("the workbook could not be written");
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the workbook could not be read");
    }
    const QByteArray bytes = file.readAll();
    const QByteArray survey = csvOf(generated.sheets.at(u"survey"_s));
    double ours = 0;
    double plain = 0;
    double rounds = 0;
    for (auto _ : state) {
        Problems problems;
        const double once = secondsOf(
            [&] { benchmark::DoNotOptimize(readXlsx(bytes, u"form.xlsx"_s, problems)); });
        plain += secondsOf(
            [&] { benchmark::DoNotOptimize(parseCsv(u"survey"_s, survey, problems)); });
        ours += once;
        rounds += 1;
        state.SetIterationTime(once);
    }
    report(state, ours / rounds, plain / rounds, generated.questions);
}

void sizes(benchmark::internal::Benchmark *benchmark)
{
    benchmark->Arg(500)->Arg(2000)->Arg(10000)->Arg(50000)->UseManualTime()->Unit(
        benchmark::kMillisecond);
}

} // namespace

BENCHMARK_CAPTURE(open, audit, &bench::auditForm)->Apply(sizes);
BENCHMARK_CAPTURE(open, chain, &bench::chainForm)->Apply(sizes);
BENCHMARK_CAPTURE(open, wide, &bench::wideForm)->Apply(sizes);
BENCHMARK_CAPTURE(answer, audit, &bench::auditForm)->Apply(sizes);
BENCHMARK_CAPTURE(answer, wide, &bench::wideForm)->Arg(500)->Arg(2000)->Arg(10000)->UseManualTime();
BENCHMARK_CAPTURE(answer, chain, &bench::chainForm)->Arg(500)->Arg(2000)->Arg(10000)->UseManualTime();
BENCHMARK_CAPTURE(flip, gate, &bench::gateForm)->Arg(500)->Arg(2000)->Arg(10000)->UseManualTime();
// no further: Excel takes at most 32,767 characters in a cell, and the sum over all would be longer
BENCHMARK(xlsx)->Arg(500)->Arg(2000)->Arg(10000)->UseManualTime()->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
