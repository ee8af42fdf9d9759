// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audits/auditdata.h"
#include "ui/audits/gridstate.h"

namespace meyar::ui {

/// Every question outside of repeats and every repeat, in the order of the checklist. `unlocked`: confidential answers
/// may be shown.
[[nodiscard]] std::vector<GridRow> gridRows(const OpenAudit &audit, Language language, bool unlocked);

/// Brings rows up to date after answers: texts of the checklist stay. The places of those that changed.
std::vector<int> refreshRows(std::vector<GridRow> &rows, const OpenAudit &audit, Language language, bool unlocked);

} // namespace meyar::ui
