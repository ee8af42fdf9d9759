// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/expression/value.h"

#include <QRandomGenerator>

#include <optional>
#include <vector>

namespace meyar::form {

/// The seed that randomize()'s second argument means: a number without its fraction; the first 64
/// bits of the SHA-256 of a text that is no number; 0 for nothing.
[[nodiscard]] qint64 shuffleSeed(const Value &given);

/// 0 … count - 1 in the order in which randomize() puts as many nodes. With a seed it is the same
/// each time and in all ODK programs; without one `random` decides.
[[nodiscard]] std::vector<int> shuffled(int count, std::optional<qint64> seed,
                                        QRandomGenerator &random);

} // namespace meyar::form
