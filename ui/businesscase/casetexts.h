// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/indicators/businesscase.h"
#include "core/report/reportdocument.h"
#include "ui/charts/chart.h"

#include <memory>

namespace meyar::ui {

/// "1.7 years", "never"
[[nodiscard]] QString yearsText(const std::optional<double> &years);
/// "It pays: …": what a plan comes to, one sentence.
[[nodiscard]] QString verdictText(const Translation &words, const BusinessCase &plan);

/// The present value with each assumption a fifth lower and higher.
[[nodiscard]] std::shared_ptr<const Chart> tornadoChart(const Translation &words, const Measure &measure);
/// The present value of each measure after the other, to that of the plan; null without measures.
[[nodiscard]] std::shared_ptr<const Chart> valueWaterfall(const std::vector<Measure> &measures);
/// Effort against impact; null without measures.
[[nodiscard]] std::shared_ptr<const Chart> effortField(const Translation &words, const std::vector<Measure> &measures);

/// The plan with its assumptions, each measure and the sum, in the language of the window.
[[nodiscard]] ReportDocument caseReport(const Translation &words, const std::vector<Measure> &measures, double rate);

} // namespace meyar::ui
