// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/numbers.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace meyar {

std::optional<double> meanOf(const std::vector<double> &values)
{
    if (values.empty()) {
        return std::nullopt;
    }
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

std::optional<double> quantileOf(std::vector<double> values, double p)
{
    if (values.empty()) {
        return std::nullopt;
    }
    const double place = double(values.size() - 1) * std::clamp(p, 0.0, 1.0);
    const auto below = static_cast<std::ptrdiff_t>(std::floor(place));
    std::nth_element(values.begin(), values.begin() + below, values.end());
    const double low = values[static_cast<std::size_t>(below)];
    if (double(below) == place) {
        return low;
    }
    const double high = *std::min_element(values.begin() + below + 1, values.end());
    return low + (place - double(below)) * (high - low);
}

std::optional<double> medianOf(std::vector<double> values)
{
    return quantileOf(std::move(values), 0.5);
}

std::optional<double> varianceOf(const std::vector<double> &values)
{
    if (values.size() < 2) {
        return std::nullopt;
    }
    const double mean = *meanOf(values);
    double squares = 0;
    for (const double value : values) {
        squares += (value - mean) * (value - mean);
    }
    return squares / double(values.size() - 1);
}

} // namespace meyar
