// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/payroll.h"

namespace meyar {

// The gender pay gap: by how much less women earn than men, in percent of what men earn:
//     gap = (men - women) / men x 100
// positive where women earn less. ILO, Global Wage Report 2018/19, part II; a gap of means and one of medians, by the
// hour and by the month, say different things, so all four are reported. What could show a single person's pay is left
// out: averages of fewer than 5 people are never shown, nor counts of one or two; cells of fewer than 5 are merged.

inline constexpr int leastShown = 3; ///< people behind any shown count or share
inline constexpr int leastOfCell = 5; ///< of each sex behind an average; smaller cells are merged

enum class PayAverage { Mean, Median };
enum class PayBasis { Hourly, Monthly }; ///< PKR an hour (pay / paid hours); PKR a month

/// Which part of the pay is compared. `Regular` leaves out bonuses and the premium of overtime (half of the pay for
/// overtime at double rate), so that longer hours alone make no gap by the hour.
enum class PayPart { Regular, Total, Basic };

struct PayMeasure
{
    PayBasis basis = PayBasis::Hourly;
    PayPart part = PayPart::Regular;
};

/// The pay of a worker by the measure, PKR; noAmount if the row does not say it.
[[nodiscard]] double payOf(const PayrollRow &row, const PayMeasure &measure);

/// Whether the worker is compared: a woman or a man, no apprentice.
[[nodiscard]] bool isCompared(const PayrollRow &row);

struct PayGap
{
    int women = 0;
    int men = 0;
    double womenPay = 0; ///< PKR
    double menPay = 0; ///< PKR
    double percent = 0;
};

/// Nothing with fewer than `leastOfCell` women or men who have such a pay.
[[nodiscard]] std::optional<PayGap> payGap(const Payroll &payroll, PayAverage average, const PayMeasure &measure);

/// The pay below which a share of the women and of the men lies (type 7, numbers.h).
struct PayPercentile
{
    double share = 0; ///< 0.1, 0.25, 0.5, 0.75, 0.9
    double womenPay = 0;
    double menPay = 0;
    double percent = 0; ///< the gap there
};
/// P10, P25, P50, P75, P90; empty with fewer than 10 women or men, where an end would be one person's pay.
[[nodiscard]] std::vector<PayPercentile> payPercentiles(const Payroll &payroll, const PayMeasure &measure);

/// A quarter of the workers by pay. Workers of the same pay on a border count to both sides in proportion, so that the
/// order of the file changes nothing.
struct PayQuartile
{
    double workers = 0;
    std::optional<double> womenPercent = {}; ///< nothing where it would stand for one or two people
};
/// From the lowest pay to the highest; empty with fewer than 12 workers. Where only one quarter must be hidden, so is
/// the next smallest: it could be computed from the rest.
[[nodiscard]] std::vector<PayQuartile> payQuartiles(const Payroll &payroll, const PayMeasure &measure);

/// Who gets a bonus, and how it differs.
struct BonusGap
{
    double womenPercent = 0; ///< of the women get one
    double menPercent = 0;
    std::optional<double> medianGapPercent = {}; ///< among those who do, at least `leastOfCell` of each
};
/// Nothing if the payroll knows no bonus or fewer than `leastOfCell` of a sex; counts of one or two make it nothing too.
[[nodiscard]] std::optional<BonusGap> bonusGap(const Payroll &payroll);

/// Workers of the same grade, job, department… Groups of fewer than 5 workers are one, "".
struct PayGroup
{
    QString name; ///< groupName(); empty = those merged, and those of whom it is not known
    std::optional<int> women = {}; ///< nothing where one or two
    std::optional<int> men = {};
    std::optional<double> gapPercent = {}; ///< with at least `leastOfCell` women and men
};
[[nodiscard]] std::vector<PayGroup> payGroups(const Payroll &payroll, PayFactor factor, PayAverage average,
                                              const PayMeasure &measure);

/// The factor-weighted gap of the ILO's Global Wage Report 2018/19: workers who are alike are compared, so that who
/// works where neither hides nor makes a gap.
///     gap = sum of w_g d_g,  d_g the gap within cell g,  w_g the cell's share of all workers in valid cells
/// A cell with fewer than 5 women or men is merged with others that have all but its last factor in common, then all
/// but the last two…; never across the first factor. What is still too small is left out, and said.
struct WeightedPayGap
{
    double percent = 0;
    int cells = 0; ///< that count, merged ones too
    int mergedCells = 0; ///< of the original ones, that went into a larger one
    double coveredPercent = 0; ///< of the workers who are compared
};
/// Nothing if no cell has enough of both, or no factor is given.
[[nodiscard]] std::optional<WeightedPayGap> weightedPayGap(const Payroll &payroll, const std::vector<PayFactor> &factors,
                                                           PayAverage average, const PayMeasure &measure);

} // namespace meyar
