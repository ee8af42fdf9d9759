// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/sampleclock.h"
#include "core/store/store.h"

#include <random>

namespace meyar {

/// How a sample audit goes.
struct SamplePlan
{
    AssessmentKind kind = AssessmentKind::Audit;
    int behind = 0; ///< how many of 100 answers worse than at the visit of now
    bool inHand = false; ///< left unfinished, two thirds of the way
    bool closed = false; ///< unless it is in hand
    QDate today; ///< no action is done or verified later
};

/// An audit of the site with answers to every question that applies, findings for what failed and actions in
/// different states. The clock goes on as the auditor walks. Returns the audit.
[[nodiscard]] Result<AssessmentId> sampleAudit(Store &store, const Pack &pack, const Site &site, const SamplePlan &plan,
                                               std::mt19937 &random, SampleClock &clock);

/// Three answers of the audit given differently on both laptops, apart from each other.
[[nodiscard]] Result<> contradict(Store &first, Store &second, AssessmentId audit, const Pack &pack,
                                  std::mt19937 &random);

} // namespace meyar
