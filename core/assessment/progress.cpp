// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/progress.h"

#include "core/assessment/judgement.h"

#include <cstdlib>

namespace meyar {

using form::NodeIndex;
using form::noNode;

namespace {

NodeIndex endOf(const form::Form &form)
{
    return static_cast<NodeIndex>(form.nodes.size());
}

/// A question that somebody has to answer here and now.
bool isAsked(const form::Session &session, NodeIndex index)
{
    const form::Node &node = session.form().node(index);
    return node.isQuestion() && !node.readOnly && session.isRelevant(index);
}

Progress progressIn(const Pack &pack, const form::Session &session, NodeIndex begin, NodeIndex end)
{
    Progress progress;
    for (NodeIndex i = begin; i < end; ++i) {
        if (!isAsked(session, i)) {
            continue;
        }
        const QString &answer = session.answer(i);
        const Verdict verdict = verdictAt(pack, session, i);
        ++progress.applicable;
        progress.answered += answer.isEmpty() ? 0 : 1;
        progress.failed += verdict == Verdict::Fail || verdict == Verdict::Partial ? 1 : 0;
        progress.requiredMissing += answer.isEmpty() && session.isRequired(i) ? 1 : 0;
        progress.constraintBroken += session.constraintHolds(i) ? 0 : 1;
    }
    return progress;
}

} // namespace

Progress progressOf(const Pack &pack, const form::Session &session)
{
    return progressIn(pack, session, 0, endOf(session.form()));
}

std::vector<SectionProgress> progressBySection(const Pack &pack, const form::Session &session)
{
    std::vector<SectionProgress> sections;
    for (const NodeIndex section : pack.sections()) {
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
        left -= isAsked(session, at) ? 1 : 0;
    }
    return at;
}

NodeIndex nextUnanswered(const form::Session &session, NodeIndex from)
{
    const NodeIndex count = endOf(session.form());
    for (NodeIndex i = 1; i <= count; ++i) {
        const NodeIndex at = (from + i) % count;
        if (isAsked(session, at) && session.answer(at).isEmpty()) {
            return at;
        }
    }
    return noNode;
}

} // namespace meyar
