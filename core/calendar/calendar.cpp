// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar.h"

#include "core/wording/format.h"
#include "core/wording/sentence.h"
#include "core/wording/words.h"

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *context = "Calendar";

QString placeOf(const CalendarVisit &visit)
{
    QStringList parts{visit.enterprise, visit.site, visit.city};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

CalendarEntry begun(const CalendarVisit &visit)
{
    CalendarEntry entry;
    entry.sequence = visit.sequence;
    entry.changedAt = visit.changedAt;
    entry.place = placeOf(visit);
    return entry;
}

CalendarEntry::State stateOf(ActionState state)
{
    switch (state) {
    case ActionState::Planned:
    case ActionState::InProgress:
        return CalendarEntry::State::Ahead;
    case ActionState::Done:
    case ActionState::Verified:
        return CalendarEntry::State::Done;
    case ActionState::Cancelled:
        return CalendarEntry::State::Cancelled;
    }
    return CalendarEntry::State::Ahead;
}

/// "Owner: Bilal"; nothing if there is no value.
void addLine(QStringList &lines, const Translation &translation, const char *source, const QString &value)
{
    if (!value.isEmpty()) {
        lines.append(sentence(translation, context, source, {value}));
    }
}

} // namespace

QString calendarName(const Translation &translation)
{
    return translation.text(context, QT_TRANSLATE_NOOP("Calendar", "Deadlines and visits"));
}

CalendarEntry entryOf(const CalendarVisit &visit, const Translation &translation)
{
    const Assessment &assessment = visit.assessment;
    CalendarEntry entry = begun(visit);
    entry.kind = CalendarEntry::Kind::Visit;
    entry.state = assessment.state == AssessmentState::Draft ? CalendarEntry::State::Ahead : CalendarEntry::State::Done;
    entry.uid = assessment.id.toString() + u"-visit@meyar"_s;
    entry.day = assessment.startedOn;
    entry.lastDay = assessment.endedOn > assessment.startedOn ? assessment.endedOn : QDate();
    entry.doneOn = assessment.endedOn;
    entry.title = sentence(translation, context, QT_TRANSLATE_NOOP("Calendar", "%1: %2"),
                           {word(translation, assessment.kind), visit.enterprise});
    QStringList lines;
    addLine(lines, translation, QT_TRANSLATE_NOOP("Calendar", "Auditors: %1"), assessment.auditors);
    entry.text = lines.join(u'\n');
    return entry;
}

CalendarEntry entryOf(const CalendarVisit &visit, const Finding &finding, const QString &statement,
                      const CorrectiveAction &action, const Translation &translation)
{
    CalendarEntry entry = begun(visit);
    entry.kind = CalendarEntry::Kind::Deadline;
    entry.state = stateOf(action.state);
    entry.uid = action.id.toString() + u"@meyar"_s;
    entry.day = action.dueOn;
    entry.doneOn = action.doneOn;
    const bool isDone = entry.state == CalendarEntry::State::Done;
    entry.title = sentence(translation, context,
                           isDone ? QT_TRANSLATE_NOOP("Calendar", "Done: %1 (%2)") : QT_TRANSLATE_NOOP("Calendar", "Due: %1 (%2)"),
                           {action.what, visit.enterprise});
    QStringList lines;
    addLine(lines, translation, QT_TRANSLATE_NOOP("Calendar", "Who: %1"), action.owner);
    addLine(lines, translation, QT_TRANSLATE_NOOP("Calendar", "Finding: %1"),
            finding.code.isEmpty() ? statement : finding.code + u"  "_s + placedIn(translation, statement));
    addLine(lines, translation, QT_TRANSLATE_NOOP("Calendar", "How grave: %1"), word(translation, finding.severity));
    addLine(lines, translation, QT_TRANSLATE_NOOP("Calendar", "State: %1"), word(translation, action.state));
    entry.text = lines.join(u'\n');
    return entry;
}

} // namespace meyar
