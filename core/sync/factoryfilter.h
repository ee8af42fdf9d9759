// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/pack.h"
#include "core/store/rows.h"

#include <set>

// For core/sync and core/publish: what of an assessment its factory, or anybody outside the audit, may not see.
namespace meyar::bundle {

/// What a pack keeps secret, as workers have told it in confidence.
struct Confidential
{
    std::set<QString> questions; ///< and those whose value is calculated from one
    std::set<QString> codes; ///< of their checkpoints, "IN-01"
    std::set<QString> facts; ///< of the site's profile that they show

    [[nodiscard]] bool hides(const Finding &finding) const;
};

/// Questions that are confidential or stand in a group that is.
[[nodiscard]] Confidential confidentialIn(const Pack &pack);

/// The rows that may go: of what may be seen, or of the whole visit. Not a file that also belongs to something
/// confidential, nor an original of which an edited copy (a face made unrecognisable) is there. The rest is in
/// `leftOut`. `findings` are those that may be seen.
[[nodiscard]] std::vector<EvidenceRow> evidenceToShow(const std::vector<EvidenceRow> &rows, const Pack &pack,
                                                      const Confidential &confidential,
                                                      const std::set<FindingId> &findings,
                                                      std::vector<EvidenceRow> &leftOut);

/// The id of the copy of a piece of evidence that goes to a factory: the same every time.
[[nodiscard]] EvidenceId copyIdOf(EvidenceId original);

} // namespace meyar::bundle
