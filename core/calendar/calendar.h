// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/findings/correctiveaction.h"
#include "core/findings/finding.h"

#include <QDateTime>

#include <vector>

namespace meyar {

/// A day that somebody has to keep: a visit, or until when an action has to be done.
struct CalendarEntry
{
    enum class Kind { Visit, Deadline };
    enum class State { Ahead, Done, Cancelled };
    Kind kind = Kind::Deadline;
    State state = State::Ahead;
    QString uid; ///< the same in every file that is ever written of it
    int sequence = 0; ///< grows with every change of the audit: a calendar takes the later one
    QDateTime changedAt; ///< UTC; of the audit's last change
    QDate day;
    QDate lastDay; ///< of a visit of several days; null = `day`
    QDate doneOn; ///< of what is done
    QString title;
    QString text;
    QString place;
};

/// What a visit or an agreed action is in a calendar.
struct CalendarVisit
{
    Assessment assessment;
    QString enterprise; ///< in the language of the calendar
    QString site;
    QString city;
    int sequence = 0;
    QDateTime changedAt;
};

[[nodiscard]] CalendarEntry entryOf(const CalendarVisit &visit, const Translation &translation);
/// Of an action with a day. `statement` is the finding's, in the language of the calendar.
[[nodiscard]] CalendarEntry entryOf(const CalendarVisit &visit, const Finding &finding, const QString &statement,
                                    const CorrectiveAction &action, const Translation &translation);

/// "Deadlines and visits"
[[nodiscard]] QString calendarName(const Translation &translation);

} // namespace meyar
