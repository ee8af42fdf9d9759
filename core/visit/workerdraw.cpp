// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/workerdraw.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <random>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

struct Pool
{
    Stratum stratum;
    std::vector<std::size_t> members; ///< in drawing order once shuffled
};

QStringList traitsOf(const Worker &worker, const std::vector<int> &columns)
{
    QStringList traits;
    for (const int column : columns) {
        traits.append(worker.traits.value(column));
    }
    return traits;
}

/// By traits; the members by reference, so that the order of the list does not matter.
std::vector<Pool> poolsOf(const WorkerList &list, const std::vector<int> &columns)
{
    std::vector<std::size_t> order(list.workers.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto key = [&](std::size_t i) { return list.workers[i].reference.toCaseFolded(); };
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return key(a) < key(b); });

    std::map<QStringList, Pool> pools;
    for (const std::size_t i : order) {
        const QStringList traits = traitsOf(list.workers[i], columns);
        QStringList folded = traits;
        for (QString &trait : folded) {
            trait = trait.toCaseFolded();
        }
        Pool &pool = pools[folded];
        if (pool.members.empty()) {
            pool.stratum.traits = traits;
        }
        pool.members.push_back(i);
        ++pool.stratum.workers;
    }
    std::vector<Pool> found;
    for (auto &[traits, pool] : pools) {
        found.push_back(std::move(pool));
    }
    return found;
}

/// Shares `people` out: one to each stratum while they last (the larger ones first), the rest by largest remainder.
void allocate(std::vector<Pool> &pools, int people, int workers)
{
    std::vector<std::size_t> bySize(pools.size());
    std::iota(bySize.begin(), bySize.end(), std::size_t{0});
    std::stable_sort(bySize.begin(), bySize.end(),
                     [&](std::size_t a, std::size_t b) { return pools[a].stratum.workers > pools[b].stratum.workers; });
    int left = people;
    for (const std::size_t i : bySize) {
        if (left > 0) {
            pools[i].stratum.drawn = 1;
            --left;
        }
    }
    // One at a time to the stratum that is furthest below its share: largest remainders, and nobody above what it has.
    while (left > 0) {
        const auto lack = [&](const Pool &pool) {
            return double(people) * pool.stratum.workers / workers - pool.stratum.drawn;
        };
        Pool *next = nullptr;
        for (const std::size_t i : bySize) {
            Pool &pool = pools[i];
            const bool hasMore = pool.stratum.drawn < pool.stratum.workers;
            if (hasMore && (next == nullptr || lack(pool) > lack(*next))) {
                next = &pool;
            }
        }
        ++next->stratum.drawn;
        --left;
    }
}

/// Fisher-Yates with a bound of our own: the standard's distributions differ between libraries, and a draw must come out
/// the same everywhere.
void shuffle(std::vector<std::size_t> &members, std::mt19937 &random)
{
    for (std::size_t i = members.size(); i > 1; --i) {
        const quint32 bound = quint32(i);
        const quint32 limit = quint32((0x1'0000'0000ULL / bound) * bound - 1);
        quint32 number = quint32(random());
        while (number > limit) {
            number = quint32(random());
        }
        std::swap(members[i - 1], members[number % bound]);
    }
}

} // namespace

WorkerDraw drawWorkers(const WorkerList &list, const std::vector<int> &strata, const SampleSize &size, quint32 seed)
{
    WorkerDraw draw{.seed = seed};
    std::vector<Pool> pools = poolsOf(list, strata);
    const int workers = int(list.workers.size());
    const int people = std::min(size.people, workers);
    allocate(pools, people, workers);
    std::mt19937 random(seed);
    for (Pool &pool : pools) {
        shuffle(pool.members, random);
    }

    // Round by round through the strata, so that those interviewed alone come from all of them.
    for (int round = 0; int(draw.drawn.size()) < people; ++round) {
        for (std::size_t i = 0; i < pools.size(); ++i) {
            if (round < pools[i].stratum.drawn) {
                draw.drawn.push_back({pools[i].members[std::size_t(round)], int(i), 0});
            }
        }
    }
    // Groups of people who are alike: women talk differently before men, and packers before their cutters.
    const auto together = draw.drawn.begin() + std::min<std::ptrdiff_t>(people, std::max(0, size.individual));
    std::stable_sort(together, draw.drawn.end(),
                     [](const DrawnWorker &a, const DrawnWorker &b) { return a.stratum < b.stratum; });
    for (auto each = together; each != draw.drawn.end() && size.groupSize > 0; ++each) {
        each->group = int(each - together) / size.groupSize + 1;
    }

    const int wanted = std::min(workers - people, std::max(2, (people + 4) / 5));
    for (int round = 0; int(draw.alternates.size()) < wanted; ++round) {
        for (std::size_t i = 0; i < pools.size() && int(draw.alternates.size()) < wanted; ++i) {
            const std::size_t place = std::size_t(pools[i].stratum.drawn + round);
            if (place < pools[i].members.size()) {
                draw.alternates.push_back({pools[i].members[place], int(i), 0});
            }
        }
    }
    for (Pool &pool : pools) {
        draw.strata.push_back(std::move(pool.stratum));
    }
    return draw;
}

} // namespace meyar
