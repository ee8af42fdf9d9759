// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar.h"
#include "core/library/library.h"
#include "core/store/store.h"

namespace meyar {

/// Visits and the deadlines of actions, by day and then by uid: of one assessment, or of all. Not what comes from questions
/// that are asked in confidence: a calendar is synchronised to telephones. Seals drafts first.
[[nodiscard]] Result<std::vector<CalendarEntry>> gatherCalendar(Store &store, const Library &library,
                                                                const Translation &translation,
                                                                std::optional<AssessmentId> only = {});

} // namespace meyar
