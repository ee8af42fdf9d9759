// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/equalvalue.h"

#include "core/base/text.h"
#include "core/indicators/numbers.h"

#include <algorithm>
#include <cmath>

namespace meyar {

namespace {

struct Job
{
    QString name;
    double points = 0;
    double pay = 0;
    double womenShare = 0;
    std::optional<double> womenPercent;
};

bool isWithin(double value, double least, double most)
{
    return value >= least && value <= most;
}

std::vector<Job> jobsOf(const Payroll &payroll, const std::map<QString, JobPoints> &points, const JobWeights &weights,
                        const PayMeasure &measure)
{
    std::map<QString, JobPoints> byFolded;
    for (const auto &[name, each] : points) {
        byFolded.emplace(searchFolded(name).simplified(), each);
    }
    std::vector<Job> jobs;
    const QStringList &names = payroll.words.at(static_cast<std::size_t>(PayFactor::Job));
    std::vector<std::vector<double>> pays(static_cast<std::size_t>(names.size()));
    std::vector<int> women(static_cast<std::size_t>(names.size()), 0);
    for (const PayrollRow &row : payroll.rows) {
        const int job = groupOf(row, PayFactor::Job);
        const double pay = payOf(row, measure);
        if (job >= 0 && isCompared(row) && !std::isnan(pay)) {
            pays[static_cast<std::size_t>(job)].push_back(pay);
            women[static_cast<std::size_t>(job)] += row.sex == Sex::Woman ? 1 : 0;
        }
    }
    for (std::size_t i = 0; i < pays.size(); ++i) {
        const QString &name = names[qsizetype(i)];
        const auto found = byFolded.find(searchFolded(name).simplified());
        const int workers = int(pays[i].size());
        if (found == byFolded.end() || !areWhole(found->second) || workers < leastOfCell) {
            continue;
        }
        Job job{name, pointsOf(found->second, weights), *medianOf(pays[i]), double(women[i]) / workers, {}};
        const int fewer = std::min(women[i], workers - women[i]);
        if (fewer == 0 || fewer >= leastShown) {
            job.womenPercent = job.womenShare * 100;
        }
        jobs.push_back(job);
    }
    return jobs;
}

} // namespace

bool areWhole(const JobPoints &points)
{
    return std::isfinite(pointsOf(points, JobWeights()));
}

bool areUsual(const JobWeights &weights)
{
    constexpr double rounding = 1e-9;
    const double sum = weights.skills + weights.effort + weights.responsibility + weights.conditions;
    return std::abs(sum - 100) < rounding && isWithin(weights.skills, 20, 35) && isWithin(weights.effort, 25, 40)
        && isWithin(weights.responsibility, 25, 40) && isWithin(weights.conditions, 5, 15);
}

double pointsOf(const JobPoints &points, const JobWeights &weights)
{
    return (points.skills * weights.skills + points.effort * weights.effort + points.responsibility * weights.responsibility
            + points.conditions * weights.conditions)
        / 100;
}

std::vector<EqualValuePair> equalValuePairs(const Payroll &payroll, const std::map<QString, JobPoints> &jobs,
                                            const JobWeights &weights, const PayMeasure &measure, const EqualValueRule &rule)
{
    const std::vector<Job> all = jobsOf(payroll, jobs, weights, measure);
    std::vector<EqualValuePair> pairs;
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            const Job &high = all[i].pay >= all[j].pay ? all[i] : all[j];
            const Job &low = all[i].pay >= all[j].pay ? all[j] : all[i];
            const double apart = std::abs(high.points - low.points);
            const double gap = (high.pay - low.pay) / high.pay * 100;
            if (apart <= std::max(high.points, low.points) * rule.pointsWithinPercent / 100 && gap > rule.payBeyondPercent) {
                pairs.push_back({high.name, low.name, high.points, low.points, gap, high.womenPercent, low.womenPercent,
                                 low.womenShare > high.womenShare});
            }
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const EqualValuePair &a, const EqualValuePair &b) {
        return a.payGapPercent > b.payGapPercent;
    });
    return pairs;
}

QStringList comparableJobs(const Payroll &payroll)
{
    const QStringList &names = payroll.words.at(static_cast<std::size_t>(PayFactor::Job));
    std::vector<int> workers(static_cast<std::size_t>(names.size()), 0);
    for (const PayrollRow &row : payroll.rows) {
        if (const int job = groupOf(row, PayFactor::Job); job >= 0 && isCompared(row)) {
            ++workers[static_cast<std::size_t>(job)];
        }
    }
    QStringList jobs;
    for (std::size_t i = 0; i < workers.size(); ++i) {
        if (workers[i] >= leastOfCell) {
            jobs.append(names[qsizetype(i)]);
        }
    }
    jobs.sort(Qt::CaseInsensitive);
    return jobs;
}

} // namespace meyar
