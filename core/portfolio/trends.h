// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/portfolio.h"

namespace meyar {

/// The visits of one month.
struct MonthPoint
{
    QDate month; ///< its first day
    double percent = 0; ///< the median of their scores
    int visits = 0;
};

/// Scores over time. Months without a scored visit are left out.
struct ScoreTrend
{
    std::vector<MonthPoint> months; ///< earliest first
    /// The median of each factory's baseline: its visit of that kind, or else its first, with the same checklist. Only of
    /// factories that were visited again; empty without one.
    std::optional<double> baseline;
    std::optional<double> change; ///< points: the median of what each factory of the baseline gained by its latest visit
};
[[nodiscard]] ScoreTrend scoreTrend(const Selection &selection);

/// One section at the baseline and now.
struct ComparedSection
{
    Text title;
    std::optional<double> before; ///< percent met
    std::optional<double> now;
};

/// Each factory's baseline and its latest visit with the checklist; of factories that were visited once nothing.
struct BaselineComparison
{
    QString packId;
    int factories = 0;
    std::vector<ComparedSection> sections; ///< in the checklist's order; those that both visits say something about
};
[[nodiscard]] BaselineComparison comparedWithBaseline(const Selection &selection, const QString &packId);

/// The figures at the head of the page.
struct Headline
{
    int visits = 0;
    int factories = 0;
    int notCounted = 0; ///< visits whose checklist is not here, or whose outcome is not computed yet
    int drafts = 0;
    std::optional<double> medianPercent; ///< of each factory's latest visit
    std::optional<double> baselinePercent; ///< as in ScoreTrend
    std::optional<double> change; ///< as in ScoreTrend
    int openFindings = 0;
    int criticalFindings = 0; ///< open
    int repeatFindings = 0; ///< open
};
[[nodiscard]] Headline headlineOf(const Selection &selection);

} // namespace meyar
