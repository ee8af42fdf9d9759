// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

// What is asked of a verified bundle before it is merged.
namespace meyar::bundle {

/// TooManyDevices or TooManyDocuments if it brings more new laptops or documents at once than any honest bundle does (limits.h).
[[nodiscard]] Result<> checkNewcomers(Store &store, const IncomingBundle &bundle);

/// The laptops whose new changes in the bundle overwrite more than `above` answers of others, most first. Counted are
/// answers, each once a laptop, however many changes it takes.
[[nodiscard]] Result<std::vector<Overwrites>> overwritesIn(Store &store, const IncomingBundle &bundle, int above);

} // namespace meyar::bundle
