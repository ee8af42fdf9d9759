// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "core/portfolio/portfolio.h"
#include "core/store/store.h"

namespace meyar {

/// Everything that is in the store, with the packs of `library`. Reads what was kept; computes nothing.
[[nodiscard]] Result<Portfolio> gatherPortfolio(Store &store, const Library &library);

/// An assessment whose outcome has to be computed, and can be: its pack is here.
struct Uncounted
{
    AssessmentId assessment;
    std::shared_ptr<const Pack> pack;
};
[[nodiscard]] std::vector<Uncounted> uncounted(const Portfolio &portfolio);

/// Computes the outcomes of these assessments from their answers and keeps them for the next time. In a file that may
/// only be read nothing is kept.
[[nodiscard]] Result<std::vector<AssessmentOutcome>> computeOutcomes(Store &store, const std::vector<Uncounted> &assessments,
                                                                     const Clock &clock);

/// Counts all that nobody has counted yet, as after a merge, and keeps it: what is opened next has nothing to wait for.
[[nodiscard]] Result<> countOutcomes(Store &store, const Library &library, const Clock &clock);

/// Puts outcomes where they belong.
void takeOutcomes(Portfolio &portfolio, const std::vector<AssessmentOutcome> &outcomes);

} // namespace meyar
