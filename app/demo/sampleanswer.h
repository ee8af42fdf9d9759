// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <random>

namespace meyar {

/// A number from 0 to n - 1, the same from the same seed with every standard library.
[[nodiscard]] int samplePick(std::mt19937 &random, int n);

/// A plausible answer to a question; `quality` is how often, of 100, it is good. Measured values lie around their limits.
/// Empty for what a sample leaves open.
[[nodiscard]] QString sampleAnswer(const Pack &pack, const form::Session &session, form::NodeIndex node, int quality,
                                   std::mt19937 &random, QDate day);

} // namespace meyar
