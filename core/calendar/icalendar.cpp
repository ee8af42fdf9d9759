// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/icalendar.h"

#include "core/base/text.h"

#include <libical/ical.h>

#include <memory>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr int hoursBeforeMidnight = 15; ///< nine in the morning of the day before

struct FreeComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};

icaltimetype dateOf(QDate day)
{
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

icaltimetype utcOf(const QDateTime &moment)
{
    return icaltime_from_timet_with_zone(static_cast<time_t>(moment.toSecsSinceEpoch()), 0, icaltimezone_get_utc_timezone());
}

/// What a text property may hold: line ends, but no other control characters.
QByteArray clean(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        if (c == u'\n' || (c >= u' ' && c != QChar(0x7f))) {
            kept += c;
        }
    }
    return kept.toUtf8();
}

class Writer
{
public:
    Writer(const Translation &translation, DeadlinesAs deadlines)
        : m_language(translation.language() == Language::Urdu ? "ur" : "en"), m_deadlines(deadlines),
          m_calendar(icalcomponent_new_vcalendar())
    {
        add(m_calendar.get(), icalproperty_new_version("2.0"));
        add(m_calendar.get(), icalproperty_new_prodid("-//Meyar//Meyar//EN"));
        icalproperty *name = icalproperty_new_x(clean(calendarName(translation)).constData());
        icalproperty_set_x_name(name, "X-WR-CALNAME");
        add(m_calendar.get(), name);
    }

    void add(const CalendarEntry &entry)
    {
        const bool isTask = entry.kind == CalendarEntry::Kind::Deadline && m_deadlines == DeadlinesAs::Tasks;
        icalcomponent *item = icalcomponent_new(isTask ? ICAL_VTODO_COMPONENT : ICAL_VEVENT_COMPONENT);
        add(item, icalproperty_new_uid(entry.uid.toUtf8().constData()));
        add(item, icalproperty_new_dtstamp(utcOf(entry.changedAt)));
        add(item, icalproperty_new_lastmodified(utcOf(entry.changedAt)));
        add(item, icalproperty_new_sequence(entry.sequence));
        add(item, worded(icalproperty_new_summary(clean(entry.title).constData())));
        if (!entry.text.isEmpty()) {
            add(item, worded(icalproperty_new_description(clean(entry.text).constData())));
        }
        if (!entry.place.isEmpty()) {
            add(item, icalproperty_new_location(clean(entry.place).constData()));
        }
        if (isTask) {
            addTaskDays(item, entry);
        } else {
            addEventDays(item, entry);
        }
        if (entry.state == CalendarEntry::State::Ahead) {
            if (entry.kind == CalendarEntry::Kind::Deadline) {
                addAlarm(item, entry, 7, isTask);
            }
            addAlarm(item, entry, 1, isTask);
        }
        icalcomponent_add_component(m_calendar.get(), item);
    }

    [[nodiscard]] QByteArray bytes() const
    {
        const std::unique_ptr<char, decltype(&std::free)> text(icalcomponent_as_ical_string_r(m_calendar.get()), &std::free);
        return QByteArray(text.get());
    }

private:
    static void add(icalcomponent *to, icalproperty *property) { icalcomponent_add_property(to, property); }

    icalproperty *worded(icalproperty *property) const
    {
        icalproperty_add_parameter(property, icalparameter_new_language(m_language));
        return property;
    }

    static void addTaskDays(icalcomponent *item, const CalendarEntry &entry)
    {
        add(item, dayProperty(icalproperty_new_due(dateOf(entry.day))));
        switch (entry.state) {
        case CalendarEntry::State::Ahead:
            add(item, icalproperty_new_status(ICAL_STATUS_NEEDSACTION));
            break;
        case CalendarEntry::State::Done:
            add(item, icalproperty_new_status(ICAL_STATUS_COMPLETED));
            if (entry.doneOn.isValid()) { // a moment in UTC by the standard
                add(item, icalproperty_new_completed(utcOf(QDateTime(entry.doneOn, QTime(12, 0), Qt::UTC))));
            }
            break;
        case CalendarEntry::State::Cancelled:
            add(item, icalproperty_new_status(ICAL_STATUS_CANCELLED));
            break;
        }
    }

    static void addEventDays(icalcomponent *item, const CalendarEntry &entry)
    {
        const QDate last = entry.lastDay.isValid() ? entry.lastDay : entry.day;
        add(item, dayProperty(icalproperty_new_dtstart(dateOf(entry.day))));
        add(item, dayProperty(icalproperty_new_dtend(dateOf(last.addDays(1))))); // the first day after it
        add(item, icalproperty_new_status(entry.state == CalendarEntry::State::Cancelled ? ICAL_STATUS_CANCELLED
                                                                                         : ICAL_STATUS_CONFIRMED));
        add(item, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT)); // nobody is busy all day
    }

    static icalproperty *dayProperty(icalproperty *property)
    {
        icalproperty_set_parameter(property, icalparameter_new_value(ICAL_VALUE_DATE));
        return property;
    }

    /// At nine in the morning so many days before. A task has no start: the day it is due counts.
    void addAlarm(icalcomponent *item, const CalendarEntry &entry, unsigned days, bool isTask) const
    {
        icalcomponent *alarm = icalcomponent_new_valarm();
        icaltriggertype trigger{};
        trigger.time = icaltime_null_time();
        trigger.duration = icaldurationtype_null_duration();
        trigger.duration.is_neg = 1;
        trigger.duration.days = days - 1;
        trigger.duration.hours = hoursBeforeMidnight;
        icalproperty *when = icalproperty_new_trigger(trigger);
        if (isTask) {
            icalproperty_add_parameter(when, icalparameter_new_related(ICAL_RELATED_END));
        }
        add(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
        add(alarm, when);
        add(alarm, worded(icalproperty_new_description(clean(entry.title).constData())));
        icalcomponent_add_component(item, alarm);
    }

    const char *m_language;
    DeadlinesAs m_deadlines;
    std::unique_ptr<icalcomponent, FreeComponent> m_calendar;
};

} // namespace

QByteArray toICalendar(const std::vector<CalendarEntry> &entries, const Translation &translation, DeadlinesAs deadlines)
{
    Writer writer(translation, deadlines);
    for (const CalendarEntry &entry : entries) {
        if (entry.day.isValid()) {
            writer.add(entry);
        }
    }
    return writer.bytes();
}

} // namespace meyar
