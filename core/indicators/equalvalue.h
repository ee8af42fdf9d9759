// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/paygap.h"

#include <map>

namespace meyar {

// Equal pay for work of equal value (ILO C100, article 3; ILO, Promoting Equity, 2008): jobs are given points for what
// they ask for, and jobs of like points are compared by pay, whatever they are called.

/// Points from 0 to 100 for each of the four factors; noAmount = nobody has judged it yet.
struct JobPoints
{
    double skills = noAmount;
    double effort = noAmount;
    double responsibility = noAmount;
    double conditions = noAmount;
};
/// All four are judged: only then has the job points.
[[nodiscard]] bool areWhole(const JobPoints &points);

/// What a factor counts, in percent; together 100. Usual: skills 20-35, effort 25-40, responsibility 25-40, conditions 5-15.
struct JobWeights
{
    double skills = 30;
    double effort = 30;
    double responsibility = 30;
    double conditions = 10;
};
/// Within the usual ranges and 100 together.
[[nodiscard]] bool areUsual(const JobWeights &weights);

/// Points of a job, 0 to 100: the sum of weight x points / 100; noAmount unless all four are judged.
[[nodiscard]] double pointsOf(const JobPoints &points, const JobWeights &weights);

/// Two jobs of equal value whose pay differs.
struct EqualValuePair
{
    QString higherPaid;
    QString lowerPaid;
    double points = 0; ///< of the higher paid one
    double otherPoints = 0;
    double payGapPercent = 0; ///< (higher - lower) / higher x 100 of the medians
    std::optional<double> womenPercentHigher = {}; ///< nothing where it would stand for one or two people
    std::optional<double> womenPercentLower = {};
    /// The lower paid job has a greater share of women: what C100 is about.
    bool isToWomensCost = false;
};

struct EqualValueRule
{
    double pointsWithinPercent = 5; ///< of the larger points
    double payBeyondPercent = 5;
};

/// Jobs of the payroll with at least `leastOfCell` workers: those that can be compared, by name.
[[nodiscard]] QStringList comparableJobs(const Payroll &payroll);

/// All pairs of jobs with whole points and at least `leastOfCell` workers, the widest pay gap first.
[[nodiscard]] std::vector<EqualValuePair> equalValuePairs(const Payroll &payroll, const std::map<QString, JobPoints> &jobs,
                                                          const JobWeights &weights, const PayMeasure &measure,
                                                          const EqualValueRule &rule = {});

} // namespace meyar
