// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/correctiveaction.h"

#include <vector>

namespace meyar {

/// A finding of an earlier visit that its follow-up looks at again.
struct FollowedPoint
{
    Finding finding;
    std::vector<CorrectiveAction> actions;
    [[nodiscard]] bool isClosed() const { return finding.state == FindingState::Closed; }
    friend bool operator==(const FollowedPoint &, const FollowedPoint &) = default;
};

/// The points of a follow-up that began on a day: findings that are open, or were closed by a verification on that day or
/// later. What was closed before the follow-up is none of its points.
[[nodiscard]] bool isPointOfFollowUp(const FollowedPoint &point, QDate began);

/// A visit that follows another: the same site and checklist, not yet started.
[[nodiscard]] Assessment followUpOf(const Assessment &earlier, QDate on, const QString &auditors, const Clock &clock);

struct PointCount
{
    int closed = 0;
    int all = 0;
    friend bool operator==(const PointCount &, const PointCount &) = default;
};
[[nodiscard]] PointCount countOf(const std::vector<FollowedPoint> &points);

/// What closes a finding that was seen to be put right: its actions that are not verified yet, done and verified by
/// `by`; where there is none, one action of its own with `what`. Refuses what verified() refuses: somebody who verifies
/// an own action, and nobody.
[[nodiscard]] Result<std::vector<CorrectiveAction>> closedBySeeing(const FollowedPoint &point, const QString &by, QDate on,
                                                                   const QString &note, const QString &what,
                                                                   const Clock &clock);

} // namespace meyar
