// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace meyar::cli {

/// --peers and --like
[[nodiscard]] std::vector<Option> peerOptions();

/// A site beside at least five like it, and beside its own past: quartiles, never a single other site.
[[nodiscard]] Result<QJsonObject> peersJson(const Call &call, Store &store, SiteId site);

} // namespace meyar::cli
