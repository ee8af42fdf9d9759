// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/followup.h"

#include <algorithm>

namespace meyar {

bool isPointOfFollowUp(const FollowedPoint &point, QDate began)
{
    return !point.isClosed()
        || std::any_of(point.actions.begin(), point.actions.end(), [began](const CorrectiveAction &action) {
               return action.state == ActionState::Verified && action.verifiedOn >= began;
           });
}

Assessment followUpOf(const Assessment &earlier, QDate on, const QString &auditors, const Clock &clock)
{
    Assessment next;
    next.id = AssessmentId::create(clock);
    next.enterprise = earlier.enterprise;
    next.site = earlier.site;
    next.kind = AssessmentKind::FollowUp;
    next.packId = earlier.packId;
    next.packVersion = earlier.packVersion;
    next.packHash = earlier.packHash;
    next.startedOn = on;
    next.auditors = auditors;
    next.jurisdiction = earlier.jurisdiction;
    next.follows = earlier.id;
    return next;
}

PointCount countOf(const std::vector<FollowedPoint> &points)
{
    PointCount count;
    count.all = static_cast<int>(points.size());
    for (const FollowedPoint &point : points) {
        count.closed += point.isClosed() ? 1 : 0;
    }
    return count;
}

Result<std::vector<CorrectiveAction>> closedBySeeing(const FollowedPoint &point, const QString &by, QDate on,
                                                     const QString &note, const QString &what, const Clock &clock)
{
    std::vector<CorrectiveAction> open;
    for (const CorrectiveAction &action : point.actions) {
        if (action.state != ActionState::Verified && action.state != ActionState::Cancelled) {
            open.push_back(action);
        }
    }
    if (open.empty()) {
        CorrectiveAction own;
        own.id = ActionId::create(clock);
        own.finding = point.finding.id;
        own.assessment = point.finding.assessment;
        own.kind = ActionKind::Correction;
        own.what = what;
        open.push_back(own);
    }
    for (CorrectiveAction &action : open) {
        Result<CorrectiveAction> finished = action.state == ActionState::Done ? Result<CorrectiveAction>(action)
                                                                              : done(action, on);
        finished = finished ? verified(*finished, by, on, note) : finished;
        if (!finished) {
            return failAs(finished);
        }
        action = *finished;
    }
    return open;
}

} // namespace meyar
