// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/portfolio.h"

namespace meyar {

/// What compliance is shown by.
enum class ShareBy {
    Section, ///< of each checklist
    Clause, ///< of law in force at the site on the day of the visit, and of conventions
    Convention, ///< ILO and UN
    Gsp, ///< the conventions of GSP+ by number, through the law in force at the site on the day of the visit too
    City,
    Sector,
};

/// The checkpoints under one section, clause, convention, city or sector, in all assessments together.
struct ShareRow
{
    QString key; ///< pack id and section's name, clause id, "C155", the city, the sector's code
    Text title; ///< of a section, clause or convention; empty for city and sector
    QString packId; ///< of a section
    StandingCounts counts;
    int visits = 0; ///< in which at least one of them was answered
};

/// The best first; equal shares and rows of which nothing is answered by key, the latter last. A checkpoint that cites
/// several clauses counts once under each. Visits without an outcome are left out.
[[nodiscard]] std::vector<ShareRow> sharesBy(const Selection &selection, ShareBy by);

/// How often one checkpoint was not met.
struct FailedCheckpoint
{
    QString packId;
    QString name; ///< of the question
    QString code; ///< "FX-01"
    Text label;
    int failed = 0; ///< and partly met
    int answered = 0;
    double cumulativePercent = 0; ///< of all failures, with those above it
};

/// The most often failed first; those that never failed are left out.
[[nodiscard]] std::vector<FailedCheckpoint> mostFailed(const Selection &selection);

/// How the sections of one checklist stand in each city.
struct SectionHeat
{
    QString packId;
    std::vector<Text> sections; ///< in the order of the newest version
    QStringList cities; ///< with the most visits first
    std::vector<std::vector<StandingCounts>> cells; ///< by section, then city
};
[[nodiscard]] SectionHeat heatOf(const Selection &selection, const QString &packId);

} // namespace meyar
