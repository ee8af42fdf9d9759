// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/paygap.h"
#include "core/library/referencevalue.h"

namespace meyar {

/// The minimum that the law sets for the grades of a payroll's month. The numbers come from the law reference
/// (resources/reference/wages.csv), never from code.
struct MinimumPay
{
    double unskilled = noAmount; ///< PKR a month; the floor of every grade
    double semiSkilled = noAmount; ///< noAmount where the province sets none: `unskilled` holds
    double skilled = noAmount;
    double highlySkilled = noAmount;
    double hoursPerMonth = noAmount; ///< of full time: days of a month x hours of a day
    QStringList citations = {}; ///< what said so
    QDate month = {}; ///< its first day
    QDate sureUntil = {}; ///< where the month is later than the amounts are sure to hold: their last sure day; else null
};

/// What applies in `jurisdiction` on the first of the month; nothing if the reference has no minimum wage there and then.
[[nodiscard]] std::optional<MinimumPay> minimumPayOf(const std::vector<ReferenceValue> &values, const QString &jurisdiction,
                                                     QDate month);

/// The minimum of a worker: that of the skill ("semi-skilled", "skilled", "highly skilled", in English or Urdu; any
/// other word is unskilled), in proportion of hours / hoursPerMonth for part time. PKR a month.
[[nodiscard]] double minimumOf(const Payroll &payroll, const PayrollRow &row, const MinimumPay &minimum);

/// Those paid less, by sex. The pay that counts is the total less bonus and pay for overtime, which the minimum is not
/// made of. Apprentices are left out.
struct BelowMinimum
{
    int women = 0; ///< whose pay is known
    int men = 0;
    std::optional<int> womenBelow = {}; ///< nothing where it is one or two
    std::optional<int> menBelow = {};
    std::optional<double> shortfall = {}; ///< PKR a month that all of them miss together; nothing where they are one or two
    double highest = noAmount; ///< of the full-time minimums that anybody was judged by
    int partTimeUnknown = 0; ///< judged as full time because the payroll has no hours
};
[[nodiscard]] BelowMinimum belowMinimum(const Payroll &payroll, const MinimumPay &minimum);

} // namespace meyar
