// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audits/auditdata.h"
#include "ui/audits/repeatstate.h"

namespace meyar::ui {

/// Prepares a repeat and, as further columns, the questions of its groups. What lies in a repeat within it is a table of
/// its own and not shown here.
[[nodiscard]] RepeatState repeatState(const OpenAudit &audit, form::NodeIndex repeat, Language language);

/// What the limit says of the number at the place: "Above the limit of 6 mg/L"; empty without a limit in force.
[[nodiscard]] QString limitRemark(const OpenAudit &audit, form::Place place);

/// The answer as typed or pasted, as the form keeps it: Western digits, a choice by its name, key or word in either
/// language, a day in the usual orders. What cannot be read stays as it is and is refused by the form.
[[nodiscard]] QString keptFrom(const QString &typed, const RepeatColumn &column);

} // namespace meyar::ui
