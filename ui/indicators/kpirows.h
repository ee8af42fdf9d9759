// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/sitefigures.h"
#include "ui/indicators/monthgridmodel.h"

namespace meyar::ui {

/// The sheet of the KPIs: of each that is a ratio a computed line and below it what is counted, of each other one line.
struct KpiSheet
{
    struct Place
    {
        QString code;
        enum class Part { Value, Numerator, Denominator } part = Part::Value;
        friend bool operator==(const Place &, const Place &) = default;
    };
    std::vector<MonthRow> rows;
    std::vector<Place> places; ///< of the rows
};

/// With figures of a sex only the KPIs that are said of it. `onlyCounted`: those that have any figure.
[[nodiscard]] KpiSheet kpiSheet(const SiteFigures &figures, Language language, Sex sex, bool onlyCounted);

/// The months that these edits make of what is there.
[[nodiscard]] std::vector<ReadKpi> monthsOf(const SiteFigures &figures, const KpiSheet &sheet, Sex sex,
                                            const std::vector<MonthEdit> &edits);

} // namespace meyar::ui
