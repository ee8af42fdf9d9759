// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/findings/followup.h"

namespace meyar::cli {

/// The visit that --follow-up asks for: of the assessment with that id, or the beginning of one, with its site and
/// checklist. Refuses one without open findings.
[[nodiscard]] Result<Assessment> followUpWanted(Call &call, Store &store, QDate on);

} // namespace meyar::cli
