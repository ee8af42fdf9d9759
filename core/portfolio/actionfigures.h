// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/portfolio.h"

#include <array>

namespace meyar {

/// Open findings of one city, by severity from observation to critical.
struct CityFindings
{
    QString city;
    int visits = 0;
    std::array<int, 4> open = {}; ///< by Severity
    [[nodiscard]] int all() const { return open[0] + open[1] + open[2] + open[3]; }
};
/// The city with most open findings first.
[[nodiscard]] std::vector<CityFindings> openFindingsByCity(const Selection &selection);

/// Open findings by severity from observation to critical.
[[nodiscard]] std::array<int, 4> openFindingsBySeverity(const Selection &selection);

struct ActionCounts
{
    int open = 0; ///< not done, not cancelled
    int overdue = 0; ///< of these, due before today
    int withoutDate = 0; ///< of these
    int toVerify = 0; ///< done and not verified
};
[[nodiscard]] ActionCounts actionCounts(const Selection &selection, QDate today);

/// One day of the burn-down.
struct BurnPoint
{
    QDate day;
    int open = 0; ///< agreed by then and not done on that day
    int agreed = 0; ///< what would be open if everything were done when it is due; without a date: open
};
/// From the day of the first action to today, or to the last due date if that is later (at most a year ahead; `open`
/// stays as it is today from then on): up to 26 days, evenly apart, the last one always among them. Cancelled actions do not count.
[[nodiscard]] std::vector<BurnPoint> burnDown(const Selection &selection, QDate today);

} // namespace meyar
