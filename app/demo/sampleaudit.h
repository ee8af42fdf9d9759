// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <random>

namespace meyar {

/// An audit of the site with answers to every question that applies, findings for what failed and actions in
/// different states. Number 0 is left unfinished, two thirds of the way. Returns the audit.
[[nodiscard]] Result<AssessmentId> sampleAudit(Store &store, const Pack &pack, const Site &site, int number,
                                               std::mt19937 &random, const Clock &clock);

/// Three answers of the audit given differently on both laptops, apart from each other.
[[nodiscard]] Result<> contradict(Store &first, Store &second, AssessmentId audit, const Pack &pack,
                                  std::mt19937 &random);

} // namespace meyar
