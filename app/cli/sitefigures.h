// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/indicators/sitefigures.h"

namespace meyar::cli {

/// --db and --site, both or neither.
[[nodiscard]] std::vector<Option> keepOptions();

/// Writes what `edits` makes for the site of the options, and says so on stderr unless all is JSON.
[[nodiscard]] Result<> keepFigures(Call &call, const std::function<FigureEdits(SiteId)> &edits);

/// The figures that the database keeps of a site, as JSON.
[[nodiscard]] Exit siteIndicators(Call &call);

} // namespace meyar::cli
