// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/cohortproblem.h"

#include <QByteArray>
#include <QJsonObject>

#include <functional>

namespace meyar {

/// The record with the field names of core/training/cohortfields.h; what is empty is left out.
[[nodiscard]] QJsonObject toJson(const CohortRecord &record);

/// What a file says, and everything that is wrong with it in the order of its rows. To be kept only if nothing is.
struct ReadCohort
{
    CohortEdits edits;
    CohortProblems problems;
};

/// Reads such an object: {"cohort": {...}, "firms": [...], "sessions": [...], ...}. An id may be any short word: the same
/// word in the same cohort is the same row, so that a file that is taken in twice adds nothing. Without an id a row is
/// known by all that it says. `siteNamed` finds a site by what people call it (an id, or a name); `known` is the cohort as
/// it is so far. Told: a key or code that is not known, a value of another kind or out of bounds, what a row cannot be
/// without, a site, session or trainer that is not there.
[[nodiscard]] ReadCohort readCohort(const QJsonObject &json, CohortId cohort,
                                    const std::function<std::optional<SiteId>(const QString &)> &siteNamed, const CohortRecord &known);

} // namespace meyar
