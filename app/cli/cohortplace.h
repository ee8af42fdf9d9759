// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/training/cohort.h"
#include "core/training/cohortsheets.h"

namespace meyar::cli {

inline const Option cohortOption{QStringLiteral("cohort"), QStringLiteral("ID"),
                                 QStringLiteral("id of a cohort, the beginning of one, or its name; may be left out if there is only one")};

/// --cohort: a whole id, the beginning of one or a name if only one is so; without it the only one there is.
[[nodiscard]] Result<CohortId> cohortWanted(Call &call, Store &store);
/// The cohort of this name in the database, not one in the bin; else a new id. Two laptops that call theirs the same have two.
[[nodiscard]] Result<CohortId> cohortIdFor(Store &store, const QString &name, const Clock &clock);
/// Finds a site by its id, the beginning of one, or its enterprise's or own name if only one is called so.
[[nodiscard]] Result<SiteNamed> sitesByName(Store &store);

} // namespace meyar::cli
