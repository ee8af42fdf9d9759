// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/paygap.h"

#include "core/indicators/numbers.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace meyar {

namespace {

constexpr double overtimeRate = 2; ///< times the usual pay: Factories Act 1934, s. 47, and the provinces' Acts
constexpr int leastForPercentiles = 10;
constexpr int leastForQuartiles = 12;

struct Pays
{
    std::vector<double> women;
    std::vector<double> men;
};

double orNothing(double amount)
{
    return std::isnan(amount) ? 0 : amount;
}

template<typename Wanted>
Pays paysOf(const Payroll &payroll, const PayMeasure &measure, const Wanted &isWanted)
{
    Pays pays;
    for (const PayrollRow &row : payroll.rows) {
        const double pay = payOf(row, measure);
        if (isCompared(row) && !std::isnan(pay) && isWanted(row)) {
            (row.sex == Sex::Woman ? pays.women : pays.men).push_back(pay);
        }
    }
    return pays;
}

Pays paysOf(const Payroll &payroll, const PayMeasure &measure)
{
    return paysOf(payroll, measure, [](const PayrollRow &) { return true; });
}

double averageOf(const std::vector<double> &values, PayAverage average)
{
    return average == PayAverage::Mean ? meanOf(values).value_or(noAmount) : medianOf(values).value_or(noAmount);
}

double gapOf(double women, double men)
{
    return (men - women) / men * 100;
}

bool isFew(int count)
{
    return count > 0 && count < leastShown;
}

std::optional<int> shown(int count)
{
    return isFew(count) ? std::nullopt : std::optional(count);
}

/// Its share of the quarter that ends at `end`, of sorted places from `from` to `to`.
double overlap(double from, double to, double start, double end)
{
    return std::max(0.0, std::min(to, end) - std::max(from, start));
}

void hideFew(std::vector<PayQuartile> &quartiles, const std::vector<double> &women)
{
    const auto others = [&](std::size_t i) { return std::min(women[i], quartiles[i].workers - women[i]); };
    const auto isSmall = [&](std::size_t i) { return others(i) > 0 && others(i) < leastShown; };
    std::vector<std::size_t> order{0, 1, 2, 3};
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return others(a) < others(b); });
    const auto hidden = std::count_if(order.begin(), order.end(), isSmall);
    bool isSecondHidden = hidden != 1;
    for (const std::size_t i : order) {
        if (isSmall(i)) {
            quartiles[i].womenPercent.reset();
        } else if (!isSecondHidden && others(i) > 0) {
            quartiles[i].womenPercent.reset();
            isSecondHidden = true;
        }
    }
}

} // namespace

double payOf(const PayrollRow &row, const PayMeasure &measure)
{
    double pay = std::isnan(row.total) ? row.basic : row.total;
    if (measure.part == PayPart::Basic) {
        pay = row.basic;
    } else if (measure.part == PayPart::Regular && !std::isnan(row.total)) {
        pay -= orNothing(row.bonus) + orNothing(row.overtimePay) * (1 - 1 / overtimeRate);
        pay = pay > 0 ? pay : noAmount;
    }
    return measure.basis == PayBasis::Monthly ? pay : pay / row.hours;
}

bool isCompared(const PayrollRow &row)
{
    return row.sex != Sex::Other && !row.isApprentice;
}

std::optional<PayGap> payGap(const Payroll &payroll, PayAverage average, const PayMeasure &measure)
{
    const Pays pays = paysOf(payroll, measure);
    if (int(pays.women.size()) < leastOfCell || int(pays.men.size()) < leastOfCell) {
        return std::nullopt;
    }
    const double women = averageOf(pays.women, average);
    const double men = averageOf(pays.men, average);
    return PayGap{int(pays.women.size()), int(pays.men.size()), women, men, gapOf(women, men)};
}

std::vector<PayPercentile> payPercentiles(const Payroll &payroll, const PayMeasure &measure)
{
    const Pays pays = paysOf(payroll, measure);
    std::vector<PayPercentile> percentiles;
    if (int(std::min(pays.women.size(), pays.men.size())) < leastForPercentiles) {
        return percentiles;
    }
    for (const double share : {0.1, 0.25, 0.5, 0.75, 0.9}) {
        const double women = quantileOf(pays.women, share).value_or(noAmount);
        const double men = quantileOf(pays.men, share).value_or(noAmount);
        percentiles.push_back({share, women, men, gapOf(women, men)});
    }
    return percentiles;
}

std::vector<PayQuartile> payQuartiles(const Payroll &payroll, const PayMeasure &measure)
{
    struct Block
    {
        int women = 0;
        int workers = 0;
    };
    const Pays pays = paysOf(payroll, measure);
    const std::size_t count = pays.women.size() + pays.men.size();
    if (count < leastForQuartiles || int(pays.women.size()) < leastShown || int(pays.men.size()) < leastShown) {
        return {};
    }
    std::map<double, Block> blocks; // of the same pay
    for (const double pay : pays.women) {
        ++blocks[pay].women;
        ++blocks[pay].workers;
    }
    for (const double pay : pays.men) {
        ++blocks[pay].workers;
    }
    const double quarter = double(count) / 4;
    std::vector<PayQuartile> quartiles(4);
    std::vector<double> women(4, 0);
    double from = 0;
    for (const auto &[pay, block] : blocks) {
        const double to = from + block.workers;
        for (std::size_t i = 0; i < quartiles.size(); ++i) {
            const double within = overlap(from, to, double(i) * quarter, double(i + 1) * quarter);
            quartiles[i].workers += within;
            women[i] += within * block.women / block.workers;
        }
        from = to;
    }
    for (std::size_t i = 0; i < quartiles.size(); ++i) {
        quartiles[i].womenPercent = women[i] / quartiles[i].workers * 100;
    }
    hideFew(quartiles, women);
    return quartiles;
}

std::optional<BonusGap> bonusGap(const Payroll &payroll)
{
    std::array<int, 2> all{};
    Pays bonuses;
    for (const PayrollRow &row : payroll.rows) {
        if (isCompared(row) && !std::isnan(row.bonus)) {
            ++all.at(row.sex == Sex::Woman ? 0 : 1);
            if (row.bonus > 0) {
                (row.sex == Sex::Woman ? bonuses.women : bonuses.men).push_back(row.bonus);
            }
        }
    }
    const int women = int(bonuses.women.size());
    const int men = int(bonuses.men.size());
    if (all[0] < leastOfCell || all[1] < leastOfCell || isFew(women) || isFew(men) || isFew(all[0] - women)
        || isFew(all[1] - men)) {
        return std::nullopt;
    }
    BonusGap gap{100.0 * women / all[0], 100.0 * men / all[1]};
    if (women >= leastOfCell && men >= leastOfCell) {
        gap.medianGapPercent = gapOf(*medianOf(bonuses.women), *medianOf(bonuses.men));
    }
    return gap;
}

std::vector<PayGroup> payGroups(const Payroll &payroll, PayFactor factor, PayAverage average, const PayMeasure &measure)
{
    std::map<int, Pays> byGroup;
    for (const PayrollRow &row : payroll.rows) {
        const double pay = payOf(row, measure);
        if (isCompared(row) && !std::isnan(pay)) {
            Pays &pays = byGroup[groupOf(row, factor)];
            (row.sex == Sex::Woman ? pays.women : pays.men).push_back(pay);
        }
    }
    std::map<int, Pays> kept;
    for (auto &[group, pays] : byGroup) {
        const bool isSmall = int(pays.women.size() + pays.men.size()) < leastOfCell;
        Pays &into = kept[isSmall ? -1 : group];
        into.women.insert(into.women.end(), pays.women.begin(), pays.women.end());
        into.men.insert(into.men.end(), pays.men.begin(), pays.men.end());
    }
    std::vector<PayGroup> groups;
    for (const auto &[group, pays] : kept) {
        const int women = int(pays.women.size());
        const int men = int(pays.men.size());
        if (isFew(women + men)) {
            continue;
        }
        PayGroup each{groupName(payroll, factor, group), shown(women), shown(men)};
        if (women >= leastOfCell && men >= leastOfCell) {
            each.gapPercent = gapOf(averageOf(pays.women, average), averageOf(pays.men, average));
        }
        groups.push_back(each);
    }
    std::stable_sort(groups.begin(), groups.end(), [](const PayGroup &a, const PayGroup &b) {
        return std::tuple(a.name.isEmpty(), a.name) < std::tuple(b.name.isEmpty(), b.name);
    });
    return groups;
}

std::optional<WeightedPayGap> weightedPayGap(const Payroll &payroll, const std::vector<PayFactor> &factors,
                                             PayAverage average, const PayMeasure &measure)
{
    if (factors.empty()) {
        return std::nullopt;
    }
    using Cell = std::vector<int>; // the groups of the factors
    struct Content
    {
        Pays pays;
        int originals = 1; ///< cells of all factors that are in it
    };
    std::map<Cell, Content> cells;
    std::size_t all = 0;
    for (const PayrollRow &row : payroll.rows) {
        const double pay = payOf(row, measure);
        if (!isCompared(row) || std::isnan(pay)) {
            continue;
        }
        ++all;
        Cell cell;
        for (const PayFactor factor : factors) {
            cell.push_back(groupOf(row, factor));
        }
        Pays &pays = cells[cell].pays;
        (row.sex == Sex::Woman ? pays.women : pays.men).push_back(pay);
    }
    WeightedPayGap gap;
    std::size_t covered = 0;
    for (std::size_t length = factors.size(); length > 0; --length) {
        std::map<Cell, Content> merged;
        for (auto &[cell, content] : cells) {
            Pays &pays = content.pays;
            if (int(std::min(pays.women.size(), pays.men.size())) >= leastOfCell) {
                const std::size_t size = pays.women.size() + pays.men.size();
                gap.percent += double(size) * gapOf(averageOf(pays.women, average), averageOf(pays.men, average));
                covered += size;
                ++gap.cells;
                gap.mergedCells += content.originals > 1 ? content.originals : 0;
                continue;
            }
            const auto [place, isNew] = merged.try_emplace(Cell(cell.begin(), cell.end() - 1));
            Content &into = place->second;
            into.pays.women.insert(into.pays.women.end(), pays.women.begin(), pays.women.end());
            into.pays.men.insert(into.pays.men.end(), pays.men.begin(), pays.men.end());
            into.originals = isNew ? content.originals : into.originals + content.originals;
        }
        cells = std::move(merged);
    }
    if (covered == 0) {
        return std::nullopt;
    }
    gap.percent /= double(covered);
    gap.coveredPercent = 100.0 * double(covered) / double(all);
    return gap;
}

} // namespace meyar
