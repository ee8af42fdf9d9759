// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace meyar::store {

inline constexpr int applicationId = 0x4D455952; ///< 'MEYR'

/// The number of the newest migration: what this build writes into user_version.
[[nodiscard]] int schemaVersion();
/// The script that brings a file from `version - 1` to `version`. Never edited after a release.
[[nodiscard]] std::string_view migration(int version);

} // namespace meyar::store
