// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/indicators/businesscase.h"
#include "ui/charts/chart.h"

#include <memory>

namespace meyar::ui {

// Charts of measures; null where there is nothing to show. Money in rupees of today.

/// From the investment over each year's discounted flow to the present value.
[[nodiscard]] std::shared_ptr<const Chart> flowChart(const Translation &words, const std::vector<Measure> &plan, double rate);
/// How the present value moves with each assumption, the widest first.
[[nodiscard]] std::shared_ptr<const Chart> tornadoChart(const Translation &words, const Measure &measure, double by);
/// Effort against impact.
[[nodiscard]] std::shared_ptr<const Chart> effortChart(const Translation &words, const std::vector<Measure> &plan);

} // namespace meyar::ui
