// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace meyar::store::migrations {

// Evidence, full-text search.
inline constexpr std::string_view evidence = R"sql(
)sql";

} // namespace meyar::store::migrations
