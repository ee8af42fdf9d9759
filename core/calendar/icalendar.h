// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar.h"

namespace meyar {

/// What deadlines are to a calendar.
enum class DeadlinesAs {
    Events, ///< days, which every telephone shows
    Tasks, ///< things to do, which calendars with task lists (Thunderbird, Nextcloud, Reminders) can tick off
};

/// An iCalendar file (RFC 5545), UTF-8, lines folded at 75 bytes. Days stand for whole days; what is still ahead reminds at
/// nine in the morning, of deadlines a week and a day before, of visits the day before. The same entries give the same
/// bytes.
[[nodiscard]] QByteArray toICalendar(const std::vector<CalendarEntry> &entries, const Translation &translation,
                                     DeadlinesAs deadlines = DeadlinesAs::Events);

} // namespace meyar
