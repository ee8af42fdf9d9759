// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/factorycopy.h"

namespace meyar {

/// A copy for the factory of all visits to one site but exercises. Refuses a site without visits (NotFound), and what
/// exportFactoryCopy() refuses.
[[nodiscard]] Result<FactoryCopySummary> exportSiteCopy(Store &store, SiteId site, const QString &path, const Clock &clock);

/// A name for its file, of letters and digits of any script, no longer than 60 of them: "Noor-Textiles-Unit-2.meyar".
[[nodiscard]] QString siteCopyName(const QString &factory);

} // namespace meyar
