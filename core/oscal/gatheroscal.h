// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "core/oscal/oscal.h"
#include "core/store/store.h"

namespace meyar {

/// Reads what OSCAL says of an audit, in English. Seals drafts first. NotFound if its checklist is not here.
[[nodiscard]] Result<OscalAudit> gatherOscal(Store &store, const Library &library, AssessmentId id, const Clock &clock);

} // namespace meyar
