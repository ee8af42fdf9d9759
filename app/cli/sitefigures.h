// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/indicators/sitefigures.h"

namespace meyar::cli {

/// --db and --site, both or neither.
[[nodiscard]] std::vector<Option> keepOptions();

/// What was written for which factory.
struct Kept
{
    int months = 0;
    int cases = 0;
    int fresh = 0; ///< of these new or changed: none when a file is imported a second time
    QString factory = {};
};
[[nodiscard]] QJsonObject toJson(const Kept &kept);
void say(Call &call, const Kept &kept); ///< on stderr

/// The site that --site names.
[[nodiscard]] Result<SiteId> siteOf(const Call &call);
/// Writes what `edits` makes for the site of the options.
[[nodiscard]] Result<Kept> keepFigures(Call &call, const std::function<FigureEdits(SiteId)> &edits);

/// The figures that the database keeps of a site, as JSON.
[[nodiscard]] Exit siteIndicators(Call &call);

} // namespace meyar::cli
