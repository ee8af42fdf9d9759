// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <optional>

namespace meyar::cli {

/// The options of "conflicts decide" that decide many conflicts at once.
[[nodiscard]] std::vector<Option> bulkDecisionOptions();

/// Does what they ask; nothing if none of them is there.
[[nodiscard]] std::optional<Exit> decideMany(Call &call);

} // namespace meyar::cli
