// SPDX-License-Identifier: GPL-3.0-or-later
// Files that other programs read: what they are for is in docs/exchange.md.
#include "app/cli/exportoptions.h"

#include "core/base/savefile.h"
#include "core/calendar/gathercalendar.h"
#include "core/calendar/icalendar.h"

namespace meyar::cli {

using namespace Qt::StringLiterals;

Result<Language> languageOf(const Call &call)
{
    const QString code = call.has(u"lang"_s) ? call.value(u"lang"_s) : u"en"_s;
    if (code != u"en"_s && code != u"ur"_s) {
        return fail(Error::Code::BadArgument, {u"lang"_s, code, u"en or ur"_s});
    }
    return code == u"ur"_s ? Language::Urdu : Language::English;
}

/// --out, which must end so.
Result<QString> outOf(const Call &call, const QString &ending)
{
    const QString out = call.value(u"out"_s);
    if (!out.endsWith(ending, Qt::CaseInsensitive)) {
        return fail(Error::Code::BadArgument, {u"out"_s, out, u"a name that ends in "_s + ending});
    }
    return out;
}

namespace {

Exit exportCalendar(Call &call)
{
    const Result<QString> out = outOf(call, u".ics"_s);
    const Result<Language> language = languageOf(call);
    if (!out || !language) {
        return call.refuse(!out ? out.error() : language.error());
    }
    const Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<Library> library = call.library(**store);
    if (!library) {
        return call.refuse(library.error());
    }
    std::optional<AssessmentId> only;
    if (call.has(u"assessment"_s)) {
        const Result<AssessmentRow> row = call.assessment(**store);
        if (!row) {
            return call.refuse(row.error());
        }
        only = row->assessment.id;
    }
    const Translation translation(*language);
    const auto entries = gatherCalendar(**store, *library, translation, only);
    if (!entries) {
        return call.refuse(entries.error());
    }
    const DeadlinesAs deadlines = call.has(u"tasks"_s) ? DeadlinesAs::Tasks : DeadlinesAs::Events;
    if (const Result<> saved = saveFile(*out, toICalendar(*entries, translation, deadlines)); !saved) {
        return call.refuse(saved.error());
    }
    call.say(u"%1 written to %2."_s.arg(counted(static_cast<int>(entries->size()), u"day"_s), *out));
    return Exit::Done;
}

} // namespace

std::vector<Command> exportCommands()
{
    return {{u"export calendar"_s,
             {},
             u"deadlines of actions and visits as iCalendar, with reminders"_s,
             {dbOption, assessmentOption,
              {u"out"_s, u"FILE"_s, u"the .ics file to write"_s, true},
              fileLanguageOption,
              {u"tasks"_s, {}, u"deadlines as things to do instead of days; telephones do not show them"_s}},
             exportCalendar}};
}

} // namespace meyar::cli
