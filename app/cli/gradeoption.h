// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include "core/assessment/gradeprofile.h"

namespace meyar::cli {

inline const Option profileOption{QStringLiteral("profile"), QStringLiteral("ID|FILE"),
                                  QStringLiteral("grade by this profile: an id from profile list, or a .csv file")};

/// What --profile names; empty if it is not given. Refuses a file with mistakes, which are told.
[[nodiscard]] Result<std::optional<GradeProfile>> chosenProfile(const Call &call, const Store &store);

} // namespace meyar::cli
