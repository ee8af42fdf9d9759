// SPDX-License-Identifier: GPL-3.0-or-later
// The part of OpenAudit that knows which questions a follow-up looks at again.
#include "ui/audits/auditdata.h"

#include "core/assessment/progress.h"

#include <algorithm>

namespace meyar::ui {

using form::NodeIndex;
using form::noNode;

std::vector<const FollowedPoint *> OpenAudit::pointsAt(NodeIndex node) const
{
    std::vector<const FollowedPoint *> found;
    for (const FollowedPoint &point : data.points) {
        if (node != noNode && !point.finding.question.isEmpty() && stopOf(point.finding.question) == node) {
            found.push_back(&point);
        }
    }
    return found;
}

bool OpenAudit::isPoint(NodeIndex node) const
{
    return !data.points.empty() && isStop(node) && !pointsAt(node).empty();
}

bool OpenAudit::hasPoints() const
{
    return std::any_of(data.points.begin(), data.points.end(),
                       [this](const FollowedPoint &point) { return isStop(stopOf(point.finding.question)); });
}

NodeIndex OpenAudit::next(NodeIndex from, int step) const
{
    NodeIndex at = nextQuestion(session, from, step);
    while (onlyPoints && at != noNode && !isPoint(at)) {
        at = nextQuestion(session, at, step);
    }
    return at;
}

NodeIndex OpenAudit::nextUnanswered(NodeIndex from) const
{
    const NodeIndex first = meyar::nextUnanswered(session, from);
    NodeIndex at = first;
    while (onlyPoints && at != noNode && !isPoint(at)) {
        at = meyar::nextUnanswered(session, at);
        at = at == first ? noNode : at; // once round
    }
    return at;
}

} // namespace meyar::ui
