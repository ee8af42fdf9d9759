// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"

#include <set>
#include <vector>

namespace meyar {

/// What makes a finding the same as an earlier one.
struct FoundAt
{
    FindingId finding;
    AssessmentId assessment;
    QString place; ///< the site: its id, or any words that name it alone
    QString packId;
    QString question; ///< empty: never a repeat
    QDate on; ///< when it was raised
};

/// Those whose checkpoint had a finding at an earlier assessment of the same site, whatever became of that one.
[[nodiscard]] std::set<FindingId> repeatsAmong(const std::vector<FoundAt> &findings);

} // namespace meyar
