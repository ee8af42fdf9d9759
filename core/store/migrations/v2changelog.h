// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace meyar::store::migrations {

// Deletes that yield, redaction, statements of trust, undo.
inline constexpr std::string_view changelog = R"sql(
)sql";

} // namespace meyar::store::migrations
