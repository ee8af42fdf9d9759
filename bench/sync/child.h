// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <string>

namespace meyar::bench {

/// What a measurement found, by name.
using Figures = std::map<std::string, double>;

/// Runs `work` in a process of its own, so that what it keeps of memory and caches is its own, and adds peak_MB.
[[nodiscard]] Figures inChild(const std::function<void(Figures &)> &work);

/// Adds `name`_s and `name`_cpu_s: wall and processor time of `work`.
void timed(Figures &figures, const std::string &name, const std::function<void()> &work);

} // namespace meyar::bench
