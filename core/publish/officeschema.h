// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

// Private to core/publish: the schema `meyar` on the server.
namespace meyar::office {

/// To be raised with every change of a table or view, and of what is written into them.
inline constexpr int officeVersion = 1;

/// Tables and views, and the version's row. Runs in a transaction.
[[nodiscard]] std::string createScript();
/// Removes what createScript() of any version has made; refused by the server while views of others stand on it.
[[nodiscard]] std::string dropScript();

} // namespace meyar::office
