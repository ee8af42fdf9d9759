// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/indicators/payanalysis.h"
#include "ui/charts/charttable.h"

namespace meyar::ui {

/// "18.2 %", isolated.
[[nodiscard]] QString gapText(double percent);
/// "hour, mean": what one of the four headline gaps is called.
[[nodiscard]] QString gapName(const Translation &words, const PayAnalysis::Raw &gap);

/// What the figures mean, a plain sentence each, the most telling first.
[[nodiscard]] QStringList payMeaning(const Translation &words, const PayAnalysis &analysis);
/// What was merged, hidden or left out so that nobody's pay can be seen.
[[nodiscard]] QStringList payPrivacy(const Translation &words, const PayAnalysis &analysis);
/// Who earns less than the law allows, one sentence; why it is not judged otherwise.
[[nodiscard]] QString payMinimumText(const Translation &words, const PayAnalysis &analysis);

/// All figures with their names, for a file; no worker is in it.
[[nodiscard]] ChartTable payFigures(const Translation &words, const PayAnalysis &analysis);

} // namespace meyar::ui
