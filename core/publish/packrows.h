// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/answercells.h"

#include <map>

namespace meyar::office {

/// Rows by the name of their table, in the order of its columns.
using TableRows = std::map<std::string, std::vector<CellRow>>;

/// What the tables pack, question, choice, clause and question_clause say of one version of a checklist.
[[nodiscard]] TableRows packRows(const PackFilter &filter);

} // namespace meyar::office
