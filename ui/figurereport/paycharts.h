// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/indicators/payanalysis.h"
#include "ui/charts/chart.h"

#include <memory>

namespace meyar::ui {

// Charts of a payroll; null where there is nothing to show.

/// Shares of women and men in each quarter of the workers by pay, the lowest first.
[[nodiscard]] std::shared_ptr<const Chart> quarterChart(const Translation &words, const PayAnalysis &analysis);
/// Pay of women and of men at P10 to P90.
[[nodiscard]] std::shared_ptr<const Chart> percentileChart(const Translation &words, const PayAnalysis &analysis);
/// What makes the gap of log pay: a waterfall of what each factor explains, then of what none does.
[[nodiscard]] std::shared_ptr<const Chart> partsChart(const Translation &words, const PayAnalysis &analysis);

} // namespace meyar::ui
