// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace meyar {

// Averages of a few numbers. Nothing of no numbers.

[[nodiscard]] std::optional<double> meanOf(const std::vector<double> &values);

/// The value below which a share `p` (0 to 1) lies, between neighbours in proportion: position (n - 1) p of the sorted
/// values, type 7 of Hyndman and Fan (1996), as R, numpy and Excel's PERCENTILE.INC do it.
[[nodiscard]] std::optional<double> quantileOf(std::vector<double> values, double p);
[[nodiscard]] std::optional<double> medianOf(std::vector<double> values);

/// Squares from the mean over n - 1; nothing of fewer than two.
[[nodiscard]] std::optional<double> varianceOf(const std::vector<double> &values);

} // namespace meyar
