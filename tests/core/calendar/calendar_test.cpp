// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/gathercalendar.h"
#include "core/calendar/icalendar.h"
#include "resources/resources.h"
#include "tests/support/laptop.h"

#include <libical/ical.h>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

struct FreeComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Parsed = std::unique_ptr<icalcomponent, FreeComponent>;

/// Read back by libical, which finds nothing wrong.
Parsed parsed(const QByteArray &bytes)
{
    Parsed calendar(icalparser_parse_string(bytes.constData()));
    REQUIRE(calendar);
    icalrestriction_check(calendar.get());
    CHECK(icalcomponent_count_errors(calendar.get()) == 0);
    return calendar;
}

std::vector<icalcomponent *> items(const Parsed &calendar, icalcomponent_kind kind)
{
    std::vector<icalcomponent *> found;
    for (icalcomponent *c = icalcomponent_get_first_component(calendar.get(), kind); c;
         c = icalcomponent_get_next_component(calendar.get(), kind)) {
        found.push_back(c);
    }
    return found;
}

QString summary(icalcomponent *item)
{
    return QString::fromUtf8(icalcomponent_get_summary(item));
}

std::string timeText(const icaltimetype &time)
{
    return icaltime_as_ical_string(time);
}

/// An audit with a finding and an action that is due.
struct Plan
{
    Plan()
    {
        initData();
        library.add(pack);
        finding.id = FindingId::create(laptop.clock);
        finding.assessment = audit;
        finding.question = u"a"_s;
        finding.code = u"FX-01"_s;
        finding.statement = u"The exit is locked."_s;
        finding.raisedOn = QDate(2026, 3, 12);
        REQUIRE_OK(laptop.store->put(finding));
        action.id = ActionId::create(laptop.clock);
        action.assessment = audit;
        action.finding = finding.id;
        action.what = u"Unlock the exit; fit a panic bar, 2 pieces\nand tell the guards"_s;
        action.owner = u"Bilal"_s;
        action.dueOn = QDate(2026, 4, 1);
        REQUIRE_OK(laptop.store->put(action));
    }
    QByteArray written(Language language = Language::English, DeadlinesAs as = DeadlinesAs::Events)
    {
        const Translation translation(language);
        const auto entries = gatherCalendar(*laptop.store, library, translation);
        REQUIRE_OK(entries);
        return toICalendar(*entries, translation, as);
    }

    std::shared_ptr<const Pack> pack = fourQuestions();
    Laptop laptop;
    Library library;
    AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *pack);
    Finding finding;
    CorrectiveAction action;
};

} // namespace

TEST_CASE("A visit and a deadline are days with reminders, as libical reads them", "[calendar]")
{
    Plan plan;
    const Parsed calendar = parsed(plan.written());
    const auto events = items(calendar, ICAL_VEVENT_COMPONENT);
    REQUIRE(events.size() == 2);
    CHECK(timeText(icalcomponent_get_dtstart(events[0])) == "20260312"); // the visit
    CHECK(timeText(icalcomponent_get_dtend(events[0])) == "20260313");
    CHECK(icalcomponent_count_components(events[0], ICAL_VALARM_COMPONENT) == 1);

    icalcomponent *due = events[1];
    CHECK(timeText(icalcomponent_get_dtstart(due)) == "20260401");
    CHECK(QByteArray(icalcomponent_get_uid(due)) == plan.action.id.toString().toUtf8() + "@meyar");
    CHECK(summary(due) == u"Due: Unlock the exit; fit a panic bar, 2 pieces\nand tell the guards (Noor Textiles)"_s);
    CHECK(QString::fromUtf8(icalcomponent_get_description(due)).contains(u"FX-01"));
    CHECK(QString::fromUtf8(icalcomponent_get_location(due)) == u"Noor Textiles, Faisalabad"_s);
    std::vector<std::string> alarms;
    for (icalcomponent *alarm = icalcomponent_get_first_component(due, ICAL_VALARM_COMPONENT); alarm;
         alarm = icalcomponent_get_next_component(due, ICAL_VALARM_COMPONENT)) {
        const icalproperty *trigger = icalcomponent_get_first_property(alarm, ICAL_TRIGGER_PROPERTY);
        alarms.emplace_back(icaldurationtype_as_ical_string(icalproperty_get_trigger(trigger).duration));
    }
    CHECK(alarms == std::vector<std::string>{"-P6DT15H", "-PT15H"}); // nine in the morning
}

TEST_CASE("Written again, the calendar takes what changed for the same entry", "[calendar]")
{
    Plan plan;
    const QByteArray first = plan.written();
    CHECK(plan.written() == first);
    plan.action.dueOn = QDate(2026, 4, 9);
    REQUIRE_OK(plan.laptop.store->put(plan.action));
    const Parsed before = parsed(first);
    const Parsed after = parsed(plan.written());
    icalcomponent *was = items(before, ICAL_VEVENT_COMPONENT)[1];
    icalcomponent *is = items(after, ICAL_VEVENT_COMPONENT)[1];
    CHECK(QByteArray(icalcomponent_get_uid(is)) == QByteArray(icalcomponent_get_uid(was)));
    CHECK(icalcomponent_get_sequence(is) > icalcomponent_get_sequence(was));
    CHECK(timeText(icalcomponent_get_dtstart(is)) == "20260409");

    plan.action.state = ActionState::Cancelled;
    REQUIRE_OK(plan.laptop.store->put(plan.action));
    const Parsed cancelled = parsed(plan.written());
    icalcomponent *gone = items(cancelled, ICAL_VEVENT_COMPONENT)[1];
    CHECK(icalcomponent_get_status(gone) == ICAL_STATUS_CANCELLED);
    CHECK(icalcomponent_count_components(gone, ICAL_VALARM_COMPONENT) == 0);
}

TEST_CASE("Deadlines as tasks are due on their day, and done when they are done", "[calendar]")
{
    Plan plan;
    {
        const Parsed calendar = parsed(plan.written(Language::English, DeadlinesAs::Tasks));
        const auto tasks = items(calendar, ICAL_VTODO_COMPONENT);
        REQUIRE(tasks.size() == 1);
        CHECK(timeText(icalcomponent_get_due(tasks[0])) == "20260401");
        CHECK(icalcomponent_get_status(tasks[0]) == ICAL_STATUS_NEEDSACTION);
    }
    plan.action.state = ActionState::Done;
    plan.action.doneOn = QDate(2026, 3, 30);
    REQUIRE_OK(plan.laptop.store->put(plan.action));
    const Parsed calendar = parsed(plan.written(Language::English, DeadlinesAs::Tasks));
    CHECK(icalcomponent_get_status(items(calendar, ICAL_VTODO_COMPONENT)[0]) == ICAL_STATUS_COMPLETED);
}

TEST_CASE("Urdu and hostile texts come back whole, in lines of at most 75 bytes", "[calendar]")
{
    Plan plan;
    const QString what = GENERATE(
        u"ہنگامی دروازے کا تالا کھولیں، اس پر گھبراہٹ کی سلاخ لگائیں اور تمام چوکیداروں کو تحریری ہدایت دیں کہ دروازہ بند نہ ہو"_s,
        u"BEGIN:VEVENT\r\nEND:VCALENDAR\nX:1;,\\ \"q\" \U0001F3ED\U0001F468\u200D\U0001F33E"_s, QString(1000, QChar(0x0639)));
    plan.action.what = what;
    REQUIRE_OK(plan.laptop.store->put(plan.action));
    const QByteArray bytes = plan.written(Language::Urdu);
    CHECK(bytes.count("BEGIN:VEVENT\r\n") == 2);
    for (const QByteArray &line : bytes.split('\n')) {
        CHECK(line.size() <= 76); // with the \r
        CHECK(QString::fromUtf8(line).toUtf8() == line); // no character is cut in two
    }
    const Parsed calendar = parsed(bytes);
    QString expected = plan.laptop.store->findings()->front().actions.front().what;
    expected.remove(u'\r');
    QString title = summary(items(calendar, ICAL_VEVENT_COMPONENT)[1]);
    CHECK(title.contains(expected));
}

TEST_CASE("Nothing that was said in confidence goes into a calendar", "[calendar][testimony]")
{
    Laptop laptop;
    PackText text;
    text.survey = "type,name,label::English (en),weight,severity,confidential\n"
                  "select_one yn,a,Were you hit?,3,major,yes\n";
    const auto pack = loadPack(sheetsFrom(text)).pack;
    REQUIRE(pack);
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *pack);
    Finding finding;
    finding.id = FindingId::create(laptop.clock);
    finding.assessment = audit;
    finding.question = u"a"_s;
    finding.statement = u"canary"_s;
    finding.raisedOn = QDate(2026, 3, 12);
    CorrectiveAction action;
    action.id = ActionId::create(laptop.clock);
    action.assessment = audit;
    action.finding = finding.id;
    action.what = u"canary"_s;
    action.dueOn = QDate(2026, 4, 1);
    REQUIRE_OK(laptop.store->put(finding, action));
    Library library;
    library.add(pack);
    for (const Library &known : {library, Library()}) { // also where the checklist is not here
        const auto entries = gatherCalendar(*laptop.store, known, Translation());
        REQUIRE_OK(entries);
        CHECK(entries->size() == 1); // the visit
        CHECK_FALSE(toICalendar(*entries, Translation()).contains("canary"));
    }
}
