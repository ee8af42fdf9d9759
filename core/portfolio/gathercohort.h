// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "core/store/store.h"
#include "core/training/firmfacts.h"

#include <map>

namespace meyar {

/// Names, places, practices of baseline and end-line visit, and key figures of a cohort's enterprises. What of it the store
/// or the library does not have is left empty: a visit of another database, a checklist that is not here.
[[nodiscard]] Result<std::map<SiteId, FirmFacts>> gatherFirms(Store &store, const Library &library, const CohortRecord &record,
                                                             const Clock &clock);

/// The names of all sites, as a cohort's enterprises are called: "Noor Textiles", "Noor Textiles, Unit 2".
[[nodiscard]] Text firmName(const Enterprise &enterprise, const Site &site);

/// The records of all cohorts that are not in the bin, latest first.
[[nodiscard]] Result<std::vector<CohortRecord>> allCohorts(Store &store);

} // namespace meyar
