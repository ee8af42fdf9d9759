// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace meyar::store::migrations {

// Sums of rows, the book of backups.
inline constexpr std::string_view integrity = R"sql(
)sql";

} // namespace meyar::store::migrations
