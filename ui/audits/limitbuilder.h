// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audits/auditdata.h"
#include "ui/audits/questionstate.h"

namespace meyar::ui {

/// How the limit of the question stands here and now; nothing if the question names none.
[[nodiscard]] std::optional<LimitState> limitState(const OpenAudit &audit, form::Place place);

/// What the reference data answers to the question here and now; nothing if it says nothing.
[[nodiscard]] std::optional<GivenState> givenState(const OpenAudit &audit, form::NodeIndex node);

} // namespace meyar::ui
