// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/samplefactories.h"
#include "core/indicators/sitefigures.h"

namespace meyar {

/// Two years of invented figures of a factory up to the month before `today`: key figures that get better slowly, an odd
/// month that nobody has counted, accidents, bills, a laboratory that finds too much, chemicals and risks. `number` gives
/// the same factory the same figures.
[[nodiscard]] FigureEdits sampleFigures(const SampleFactory &factory, int number, QDate today, const Clock &clock);

} // namespace meyar
