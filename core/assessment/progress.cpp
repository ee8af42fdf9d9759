// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/progress.h"

#include "core/assessment/judgement.h"

#include <cstdlib>

namespace meyar {

using form::NodeIndex;
using form::noNode;
using form::Place;

namespace {

NodeIndex endOf(const form::Form &form)
{
    return static_cast<NodeIndex>(form.nodes.size());
}

/// A question that somebody has to answer here and now.
bool isAsked(const form::Session &session, Place place)
{
    const form::Node &node = session.form().node(place.node);
    return node.isQuestion() && !node.readOnly && session.isRelevant(place);
}

bool isRepeat(const form::Session &session, NodeIndex index)
{
    return session.form().node(index).type == form::NodeType::Repeat;
}

void count(Progress &progress, const Pack &pack, const form::Session &session, Place place)
{
    if (!isAsked(session, place)) {
        return;
    }
    const bool isBlank = session.answer(place).isEmpty();
    const Verdict verdict = verdictAt(pack, session, place);
    ++progress.applicable;
    progress.answered += isBlank ? 0 : 1;
    progress.failed += verdict == Verdict::Fail || verdict == Verdict::Partial ? 1 : 0;
    progress.requiredMissing += isBlank && session.isRequired(place) ? 1 : 0;
    progress.constraintBroken += session.constraintHolds(place) ? 0 : 1;
}

/// Every row of every repeat on the way.
void countIn(Progress &progress, const Pack &pack, const form::Session &session, NodeIndex begin, NodeIndex end,
             form::RowId row)
{
    for (NodeIndex i = begin; i < end;) {
        if (!isRepeat(session, i)) {
            count(progress, pack, session, Place(i, row));
            ++i;
            continue;
        }
        const NodeIndex after = session.form().node(i).end;
        for (const form::RowId inner : session.rows(i, row)) {
            countIn(progress, pack, session, i + 1, after, inner);
        }
        i = after;
    }
}

Progress progressIn(const Pack &pack, const form::Session &session, NodeIndex begin, NodeIndex end)
{
    Progress progress;
    countIn(progress, pack, session, begin, end, form::rootRow);
    return progress;
}

/// The outermost repeat around a node, or the node itself.
NodeIndex stopOf(const form::Session &session, NodeIndex node)
{
    NodeIndex stop = node;
    for (NodeIndex at = node; at != noNode; at = session.form().node(at).parent) {
        stop = isRepeat(session, at) ? at : stop;
    }
    return stop;
}

bool isStop(const form::Session &session, NodeIndex node)
{
    return stopOf(session, node) == node
        && (isRepeat(session, node) ? session.isRelevant(node) : isAsked(session, node));
}

bool hasBlank(const form::Session &session, NodeIndex begin, NodeIndex end, form::RowId row)
{
    for (NodeIndex i = begin; i < end;) {
        if (!isRepeat(session, i)) {
            if (isAsked(session, Place(i, row)) && session.answer(Place(i, row)).isEmpty()) {
                return true;
            }
            ++i;
            continue;
        }
        const NodeIndex after = session.form().node(i).end;
        for (const form::RowId inner : session.rows(i, row)) {
            if (hasBlank(session, i + 1, after, inner)) {
                return true;
            }
        }
        i = after;
    }
    return false;
}

} // namespace

Progress progressOf(const Pack &pack, const form::Session &session)
{
    return progressIn(pack, session, 0, endOf(session.form()));
}

std::vector<SectionProgress> progressBySection(const Pack &pack, const form::Session &session)
{
    std::vector<SectionProgress> sections;
    for (const NodeIndex section : pack.parts()) {
        const NodeIndex end = session.form().node(section).end;
        sections.push_back({.section = section,
                            .relevant = session.isRelevant(section),
                            .progress = progressIn(pack, session, section, end)});
    }
    return sections;
}

NodeIndex nextQuestion(const form::Session &session, NodeIndex from, int step)
{
    const NodeIndex end = endOf(session.form());
    const NodeIndex direction = step < 0 ? -1 : 1;
    int left = std::abs(step);
    NodeIndex at = from == noNode && direction < 0 ? end : from;
    while (left > 0) {
        at += direction;
        if (at < 0 || at >= end) {
            return noNode;
        }
        left -= isStop(session, at) ? 1 : 0;
    }
    return at;
}

bool isLeftOpen(const form::Session &session, NodeIndex node)
{
    const NodeIndex end = isRepeat(session, node) ? session.form().node(node).end : node + 1;
    return isStop(session, node) && hasBlank(session, node, end, form::rootRow);
}

NodeIndex nextUnanswered(const form::Session &session, NodeIndex from)
{
    const NodeIndex count = endOf(session.form());
    for (NodeIndex i = 1; i <= count; ++i) {
        const NodeIndex at = (from + i) % count;
        if (isLeftOpen(session, at)) {
            return at;
        }
    }
    return noNode;
}

} // namespace meyar
