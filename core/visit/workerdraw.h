// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/samplesize.h"
#include "core/visit/workerlist.h"

namespace meyar {

/// A part of the list whose members share the traits that were chosen, and how many of it are drawn.
struct Stratum
{
    QStringList traits; ///< as the list first wrote them; compared without case
    int workers = 0;
    int drawn = 0;
    friend bool operator==(const Stratum &, const Stratum &) = default;
};

struct DrawnWorker
{
    std::size_t worker = 0; ///< place in the list
    int stratum = 0;
    int group = 0; ///< 0 = interviewed alone, else the number of the group
    friend bool operator==(const DrawnWorker &, const DrawnWorker &) = default;
};

struct WorkerDraw
{
    quint32 seed = 0; ///< the same list, traits, size and seed give the same draw, in whatever order the list is
    std::vector<Stratum> strata = {}; ///< by their traits
    std::vector<DrawnWorker> drawn = {};
    std::vector<DrawnWorker> alternates = {}; ///< for who is absent or does not want to: of the same stratum first
};

/// Draws by chance, without the management's hand in it. Every stratum gets its share of `size.people` (largest remainders)
/// and at least one while there are people enough; the largest strata give those up. Alternates are a fifth of the drawn,
/// at least two, while the list lasts. Groups are of one stratum where they can be. `strata` names columns of the list by
/// number.
[[nodiscard]] WorkerDraw drawWorkers(const WorkerList &list, const std::vector<int> &strata, const SampleSize &size,
                                     quint32 seed);

} // namespace meyar
