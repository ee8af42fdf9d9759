// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/outcome.h"
#include "core/findings/correctiveaction.h"
#include "core/store/rows.h"

#include <QJsonObject>

namespace meyar {

/// How a checkpoint was found, for OSCAL.
struct OscalObservation
{
    QString question; ///< name in the pack: the control's id
    QString code; ///< for people
    QString text; ///< the question
    QString answer; ///< the word of the choice, or the number
    Standing standing = Standing::Unanswered;
    QDateTime collected; ///< UTC
};

struct OscalFinding
{
    Finding finding;
    QString statement;
    std::vector<CorrectiveAction> actions;
};

/// What OSCAL says of an audit: nobody's name, nothing from questions that are asked in confidence.
struct OscalAudit
{
    Assessment assessment;
    QString packTitle;
    QString factory;
    QString siteName;
    QString city;
    QDateTime changedAt; ///< UTC; of the last change
    std::vector<OscalObservation> observations;
    std::vector<OscalFinding> findings;
};

/// NIST OSCAL 1.1.2, model assessment-results: what was reviewed, an observation for each checkpoint that was answered, a
/// finding and a risk for each finding. Every UUID is of version 5 from what it names, so that the same audit gives the
/// same document.
[[nodiscard]] QJsonObject assessmentResults(const OscalAudit &audit);

/// Model plan-of-action-and-milestones: an item for each finding that is not closed, with its risk and, as remediations,
/// its actions with their days. The schema wants at least one item: BadArgument if there is nothing to correct.
[[nodiscard]] Result<QJsonObject> planOfAction(const OscalAudit &audit);

} // namespace meyar
