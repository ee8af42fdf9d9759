// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sync/exchange.h"

namespace meyar {

/// What is handed to the factory itself.
struct FactoryCopyRequest
{
    QString path; ///< the .meyar file to write; must not exist
    std::vector<AssessmentId> assessments; ///< at least one, all of one enterprise
    QStringList recipients = {}; ///< as in ExportRequest
};

/// What stayed at home, to be shown to whoever hands the copy over, and to nobody else.
struct LeftOut
{
    QStringList questions; ///< names of confidential questions that were answered or have a note
    QStringList findings; ///< codes, else statements, of findings from them
    int actions = 0; ///< of those findings
    int interviews = 0; ///< confidential talks with workers
    QStringList evidence; ///< file names: from them, originals of edited copies, and what is not here
    QStringList facts; ///< of the site's profile, that confidential questions show
    bool hasNotes = false; ///< the office's notes on the enterprise
};

struct FactoryCopySummary
{
    ExportSummary bundle;
    LeftOut leftOut;
    QStringList documents; ///< PDFs that went as they are: what else they tell, Meyar does not know
};

/// A bundle in which what workers told in confidence does not exist: it is made from a new database, with a key of its
/// own, into which only what the factory may see is written anew. Photos are copies without place, time and camera.
/// What the factory sends back merges like anybody's work: other values stand beside those of the office, as conflicts.
/// Refuses assessments of several enterprises, one whose pack is not here, and open conflicts (ConflictsOpen).
[[nodiscard]] Result<FactoryCopySummary> exportFactoryCopy(Store &store, const FactoryCopyRequest &request,
                                                           const Clock &clock);

} // namespace meyar
