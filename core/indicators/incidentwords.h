// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace meyar {

// The words of a register for each value of an enum, in its order, the code first.

[[nodiscard]] const std::vector<QStringList> &incidentKindWords();
[[nodiscard]] const std::vector<QStringList> &bodyPartWords();
[[nodiscard]] const std::vector<QStringList> &incidentCauseWords();

} // namespace meyar
