// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/oaxaca.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace meyar {

namespace {

using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr int leastOfSex = 30;
constexpr int leastPerVariable = 10;
constexpr double leastPivot = 1e-9; ///< of the correlations of the variables: below it they say the same

/// How a factor becomes variables, from column `first` on.
struct FactorColumns
{
    PayFactor factor = PayFactor::Grade;
    Eigen::Index first = 0;
    Eigen::Index count = 0;
    std::map<int, Eigen::Index> columnOf = {}; ///< group -> variable after `first`; the base has none
    std::set<int> alone = {}; ///< groups that too few of one sex are in: nobody to compare with
};

bool isNumber(PayFactor factor)
{
    return factor == PayFactor::Age || factor == PayFactor::Tenure;
}

/// The groups of a factor as 0/1 variables. Rare ones share one; it is the base if it is the largest.
FactorColumns columnsOf(const Payroll &payroll, PayFactor factor, const PayMeasure &measure)
{
    struct Count
    {
        int women = 0;
        int men = 0;
    };
    std::map<int, Count> counts;
    for (const PayrollRow &row : payroll.rows) {
        if (isCompared(row) && !std::isnan(payOf(row, measure))) {
            Count &count = counts[groupOf(row, factor)];
            ++(row.sex == Sex::Woman ? count.women : count.men);
        }
    }
    std::map<int, std::vector<int>> byVariable; // representative -> groups
    std::map<int, int> sizes;
    Count rareOnes;
    std::optional<int> rare;
    for (const auto &[group, count] : counts) {
        const bool isRare = std::min(count.women, count.men) < leastOfCell;
        const int variable = !isRare ? group : rare.value_or(group);
        rare = isRare ? std::optional(variable) : rare;
        rareOnes.women += isRare ? count.women : 0;
        rareOnes.men += isRare ? count.men : 0;
        byVariable[variable].push_back(group);
        sizes[variable] += count.women + count.men;
    }
    FactorColumns columns{factor};
    if (rare && std::min(rareOnes.women, rareOnes.men) < leastOfCell) {
        columns.alone.insert(byVariable[*rare].begin(), byVariable[*rare].end());
        byVariable.erase(*rare);
        sizes.erase(*rare);
    }
    if (sizes.empty()) {
        return columns;
    }
    const int base = std::max_element(sizes.begin(), sizes.end(), [](const auto &a, const auto &b) {
                         return a.second < b.second;
                     })->first;
    for (const auto &[variable, groups] : byVariable) {
        if (variable == base) {
            continue;
        }
        for (const int group : groups) {
            columns.columnOf.emplace(group, columns.count);
        }
        ++columns.count;
    }
    return columns;
}

/// The variables of the whole: x(row) without the constant.
class Design
{
public:
    Design(const Payroll &payroll, const std::vector<PayFactor> &factors, const PayMeasure &measure)
    {
        for (const PayFactor factor : factors) {
            FactorColumns columns
                = isNumber(factor) ? FactorColumns{factor, 0, factor == PayFactor::Age ? 2 : 1} : columnsOf(payroll, factor, measure);
            columns.first = m_count;
            m_count += columns.count;
            if (columns.count > 0 || !columns.alone.empty()) {
                m_factors.push_back(std::move(columns));
            }
        }
    }

    [[nodiscard]] Eigen::Index count() const { return m_count; }
    [[nodiscard]] const std::vector<FactorColumns> &factors() const { return m_factors; }

    /// False if a number is not known, or the worker's group is one of nobody of the other sex.
    [[nodiscard]] bool fill(const PayrollRow &row, VectorXd &x) const
    {
        x.setZero(m_count);
        for (const FactorColumns &each : m_factors) {
            if (isNumber(each.factor)) {
                const double number = each.factor == PayFactor::Age ? row.age : row.tenure;
                if (std::isnan(number)) {
                    return false;
                }
                x[each.first] = number;
                if (each.count == 2) {
                    x[each.first + 1] = number * number;
                }
            } else if (each.alone.count(groupOf(row, each.factor)) > 0) {
                return false;
            } else if (const auto column = each.columnOf.find(groupOf(row, each.factor)); column != each.columnOf.end()) {
                x[each.first + column->second] = 1;
            }
        }
        return true;
    }

private:
    Eigen::Index m_count = 0;
    std::vector<FactorColumns> m_factors;
};

/// Least squares of one sex, from sums alone: a million rows take no more memory than a hundred.
struct Regression
{
    int count = 0;
    double yMean = 0;
    VectorXd means; ///< of X with the constant first
    VectorXd b; ///< the constant first
    MatrixXd bVariance;
    MatrixXd meansVariance; ///< of the means of X; 0 for the constant
    bool isSingular = false;
};

template<typename Visit>
void eachOf(const Payroll &payroll, Sex sex, const Design &design, const PayMeasure &measure, const Visit &visit)
{
    VectorXd x;
    for (const PayrollRow &row : payroll.rows) {
        const double pay = payOf(row, measure);
        if (isCompared(row) && row.sex == sex && pay > 0 && design.fill(row, x)) {
            visit(x, std::log(pay));
        }
    }
}

Regression regressed(const Payroll &payroll, Sex sex, const Design &design, const PayMeasure &measure)
{
    const Eigen::Index k = design.count();
    Regression fit;
    VectorXd mean = VectorXd::Zero(k);
    eachOf(payroll, sex, design, measure, [&](const VectorXd &x, double y) {
        ++fit.count;
        mean += x;
        fit.yMean += y;
    });
    if (fit.count < 2 || k == 0) {
        return fit;
    }
    mean /= fit.count;
    fit.yMean /= fit.count;
    MatrixXd squares = MatrixXd::Zero(k, k); // around the means
    VectorXd products = VectorXd::Zero(k);
    double ySquares = 0;
    eachOf(payroll, sex, design, measure, [&](const VectorXd &x, double y) {
        const VectorXd centred = x - mean;
        squares.selfadjointView<Eigen::Lower>().rankUpdate(centred);
        products += centred * (y - fit.yMean);
        ySquares += (y - fit.yMean) * (y - fit.yMean);
    });
    squares = squares.selfadjointView<Eigen::Lower>();
    const VectorXd scale = squares.diagonal().cwiseSqrt();
    if (scale.minCoeff() <= 0) {
        fit.isSingular = true;
        return fit;
    }
    const MatrixXd correlations = scale.cwiseInverse().asDiagonal() * squares * scale.cwiseInverse().asDiagonal();
    Eigen::ColPivHouseholderQR<MatrixXd> solver(correlations);
    solver.setThreshold(leastPivot);
    if (solver.rank() < k || fit.count <= k + 1) {
        fit.isSingular = true;
        return fit;
    }
    const VectorXd slopes = (solver.solve(products.cwiseQuotient(scale))).cwiseQuotient(scale);
    const MatrixXd inverse = scale.cwiseInverse().asDiagonal() * solver.inverse() * scale.cwiseInverse().asDiagonal();
    const double residual = std::max(0.0, ySquares - slopes.dot(products)) / (fit.count - double(k) - 1);

    fit.means = VectorXd::Ones(k + 1);
    fit.means.tail(k) = mean;
    fit.b = VectorXd(k + 1);
    fit.b << fit.yMean - mean.dot(slopes), slopes;
    fit.bVariance = MatrixXd::Zero(k + 1, k + 1);
    fit.bVariance.bottomRightCorner(k, k) = residual * inverse;
    fit.bVariance.topRightCorner(1, k) = -residual * (inverse * mean).transpose();
    fit.bVariance.bottomLeftCorner(k, 1) = -residual * inverse * mean;
    fit.bVariance(0, 0) = residual * (1.0 / fit.count + mean.dot(inverse * mean));
    fit.meansVariance = MatrixXd::Zero(k + 1, k + 1);
    fit.meansVariance.bottomRightCorner(k, k) = squares / (double(fit.count) * (fit.count - 1.0));
    return fit;
}

double squareRoot(double variance)
{
    return std::sqrt(std::max(0.0, variance));
}

double form(const MatrixXd &m, const VectorXd &v)
{
    return v.dot(m * v);
}

} // namespace

double GapPart::percent() const
{
    return (1 - std::exp(-value)) * 100;
}

GapDecomposition decomposedPayGap(const Payroll &payroll, const std::vector<PayFactor> &factors, const PayMeasure &measure)
{
    using State = GapDecomposition::State;
    const Design design(payroll, factors, measure);
    const Regression men = regressed(payroll, Sex::Man, design, measure);
    const Regression women = regressed(payroll, Sex::Woman, design, measure);
    GapDecomposition parts;
    parts.women = women.count;
    parts.men = men.count;
    const auto isMeant = [&](const PayrollRow &row) { return isCompared(row) && payOf(row, measure) > 0; };
    parts.leftOut = int(std::count_if(payroll.rows.begin(), payroll.rows.end(), isMeant)) - women.count - men.count;
    parts.variables = int(design.count());
    parts.needed = std::max(leastOfSex, leastPerVariable * parts.variables);
    if (parts.variables == 0) {
        parts.state = State::NoFactors;
        return parts;
    }
    if (std::min(women.count, men.count) < parts.needed) {
        parts.state = State::TooFew;
        return parts;
    }
    if (men.isSingular || women.isSingular) {
        parts.state = State::Singular;
        return parts;
    }
    const VectorXd gap = men.means - women.means;
    const VectorXd change = men.b - women.b;
    const MatrixXd meansVariance = men.meansVariance + women.meansVariance;
    parts.difference = {men.yMean - women.yMean,
                        squareRoot(form(men.bVariance, men.means) + form(men.meansVariance, men.b)
                                   + form(women.bVariance, women.means) + form(women.meansVariance, women.b))};
    parts.explained = {gap.dot(men.b), squareRoot(form(men.bVariance, gap) + form(meansVariance, men.b))};
    parts.unexplained = {women.means.dot(change),
                         squareRoot(form(men.bVariance + women.bVariance, women.means) + form(women.meansVariance, change))};
    for (const FactorColumns &each : design.factors()) {
        if (each.count == 0) {
            continue;
        }
        const auto part = Eigen::seqN(each.first + 1, each.count);
        const VectorXd ownGap = gap(part);
        const VectorXd ownB = men.b(part);
        const MatrixXd ownVariance = men.bVariance(part, part);
        const MatrixXd ownMeans = meansVariance(part, part);
        parts.factors.push_back({each.factor, {ownGap.dot(ownB), squareRoot(form(ownVariance, ownGap) + form(ownMeans, ownB))}});
    }
    return parts;
}

} // namespace meyar
