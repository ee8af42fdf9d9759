// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/benchmarks.h"
#include "core/portfolio/portfolio.h"
#include "core/training/firmfacts.h"

#include <map>

namespace meyar {

/// An enterprise that has graduated, and what became of it since.
///
/// Scores are of whole visits (no follow-ups, no exercises) with one checklist: that of the end-line visit; if none is
/// named, of the last visit up to the graduation.
struct Alumnus
{
    SiteId site;
    Text name = {};
    QString city = {};
    QString cohort = {}; ///< its name; of several the one that it graduated from last
    QDate graduatedOn = {};
    Text checklist = {};
    std::optional<double> then = {}; ///< percent, at its graduation
    std::optional<double> now = {}; ///< at the last visit after that
    QDate seenOn = {}; ///< day of that visit
    int improvementsSince = 0; ///< projects done after the graduation, of all cohorts
    /// Where it stands among the other alumni by the same checklist, each with its latest score. Nothing with fewer than
    /// `leastPeers` others.
    std::optional<Benchmark> peers = {};

    [[nodiscard]] std::optional<double> latest() const { return now ? now : then; }
    [[nodiscard]] std::optional<double> change() const; ///< points of percent; nothing before there was a visit since
};

/// The alumni network: all that have graduated from a cohort that is no practice, the latest first.
[[nodiscard]] std::vector<Alumnus> alumniOf(const std::vector<CohortRecord> &records, const Portfolio &portfolio,
                                            const std::map<SiteId, FirmFacts> &firms);

} // namespace meyar
