// SPDX-License-Identifier: GPL-3.0-or-later
// What opening the dashboard costs, beside computing everything from the answers (what it would cost if no outcome
// were kept). bench_dashboard [assessments [answers]], 10,000 of 300 if left out.
#include "bench/sync/generatedprogramme.h"
#include "core/base/clock.h"
#include "core/portfolio/figures.h"
#include "core/portfolio/gather.h"
#include "core/sync/exchange.h"

#include <QTemporaryDir>

#include <algorithm>
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

/// Milliseconds: the middle of `count` calls.
template<typename Work>
double milliseconds(int count, Work work)
{
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void line(const char *what, double ms)
{
    std::printf("%-58s %10.1f ms\n", what, ms);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    Sizes sizes;
    sizes.assessments = argc > 1 ? std::atoi(argv[1]) : 10'000;
    sizes.answers = argc > 2 ? std::atoi(argv[2]) : 300;
    sizes.findings = 6;
    const QTemporaryDir folder;
    StoreOptions options;
    options.path = folder.filePath(u"work.meyardb"_s);
    options.profile = folder.filePath(u"profile"_s);
    const SystemClock clock;
    auto store = required(Store::open(options, clock));
    for (const QString &bundle : writeProgramme(folder.path(), sizes)) {
        (void)required(importBundle(*store, bundle));
    }
    Library library;
    for (const auto &pack : required(store->packs())) {
        library.add(pack);
    }
    std::printf("%d assessments of %d answers, %d findings\n", sizes.assessments, sizes.answers,
                sizes.assessments * sizes.findings);
    Portfolio portfolio = required(gatherPortfolio(*store, library));
    constexpr size_t atOnce = 20;
    line("baseline: computed from the answers, and kept", milliseconds(1, [&] {
             const std::vector<Uncounted> all = uncounted(portfolio);
             for (size_t from = 0; from < all.size(); from += atOnce) {
                 const auto begin = all.begin() + static_cast<std::ptrdiff_t>(from);
                 const auto end = all.begin() + static_cast<std::ptrdiff_t>(std::min(from + atOnce, all.size()));
                 (void)required(computeOutcomes(*store, {begin, end}, clock));
             }
         }));
    const double reading = milliseconds(5, [&] { portfolio = required(gatherPortfolio(*store, library)); });
    const QDate today(2026, 6, 1);
    const double figuring = milliseconds(5, [&] { (void)figuresOf(portfolio, {}, today); });
    line("opening: read", reading);
    line("opening: figures", figuring);
    line("opening: both", reading + figuring);
    PortfolioFilter filter;
    filter.city = u"Sialkot"_s;
    line("another filter", milliseconds(5, [&] { (void)figuresOf(portfolio, filter, today); }));
    line("for comparison: the list of assessments", milliseconds(5, [&] { (void)required(store->assessments()); }));
    return 0;
}
