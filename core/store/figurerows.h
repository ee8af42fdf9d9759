// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/outcome.h"
#include "core/base/text.h"
#include "core/findings/correctiveaction.h"

#include <vector>

namespace meyar {

/// What totals over all assessments need of one: no answers, no texts but names.
struct VisitRow
{
    AssessmentId id;
    SiteId site;
    Text factory; ///< the enterprise's name
    QString siteName;
    QString city;
    QString sector; ///< code, or empty
    AssessmentKind kind = AssessmentKind::Audit;
    AssessmentState state = AssessmentState::Draft;
    QByteArray packHash;
    QDate day; ///< when the visit began
    QString jurisdiction;
    std::optional<Outcome> outcome; ///< empty: to be computed from the answers
};

struct AssessmentOutcome
{
    AssessmentId assessment;
    QByteArray packHash; ///< of the pack that it was computed with
    Outcome outcome;
};

/// What totals need of a finding.
struct FindingFact
{
    FindingId id;
    AssessmentId assessment;
    QString question = {}; ///< name in the pack; empty for one that belongs to no question
    Severity severity = Severity::Minor;
    FindingState state = FindingState::Open;
    QDate raisedOn;
    bool repeat = false;
};

/// And of an action.
struct ActionFact
{
    FindingId finding;
    AssessmentId assessment;
    ActionState state = ActionState::Planned;
    QDate agreedOn; ///< when its finding was raised
    QDate dueOn; ///< null = not agreed yet
    QDate doneOn; ///< null unless done
};

struct FindingFacts
{
    std::vector<FindingFact> findings;
    std::vector<ActionFact> actions; ///< of those findings
};

} // namespace meyar
