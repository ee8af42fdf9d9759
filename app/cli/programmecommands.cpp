// SPDX-License-Identifier: GPL-3.0-or-later
// What the programme as a whole has come to.
#include "app/cli/command.h"
#include "app/cli/trainingjson.h"
#include "core/wording/format.h"
#include "core/wording/trainingwords.h"

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

void say(Call &call, const ProgrammeFigures &figures)
{
    const Translation words;
    const ProgrammeResults &results = figures.results;
    call.say(u"%1, %2, %3 graduated, %4"_s.arg(counted(results.cohorts, u"cohort"_s), counted(results.enterprises, u"enterprise"_s))
                 .arg(results.graduated)
                 .arg(counted(results.trainers, u"trainer"_s)));
    call.say(u"%1 person-hours of training: women %2, men %3"_s.arg(results.hours.hours.all(), 0, 'f', 1)
                 .arg(results.hours.hours.women, 0, 'f', 1).arg(results.hours.hours.men, 0, 'f', 1));
    for (const LogframeCount &line : results.logframe) {
        call.say(u"  %1 %2, %3: %4, women %5, men %6"_s.arg(line.outcome)
                     .arg(outcomeWord(words, line.outcome), word(words, line.level), counted(line.events, u"event"_s))
                     .arg(line.attendances.women).arg(line.attendances.men));
    }
    for (const auto &[city, count] : results.byCity) {
        call.say(u"  %1: %2"_s.arg(city, counted(count, u"enterprise"_s)));
    }
    for (const auto &[status, count] : results.instruments) {
        call.say(u"  %1: %2"_s.arg(word(words, status), counted(count, u"instrument"_s)));
    }
    for (const Alumnus &alumnus : figures.alumni) {
        const auto percent = [&](const std::optional<double> &value) { return value ? percentText(words, *value) : u"not known"_s; };
        call.say(u"  alumni: %1, %2: %3 then, %4 now, %5 since"_s.arg(alumnus.name.in(Language::English), alumnus.graduatedOn.toString(Qt::ISODate),
                                                                      percent(alumnus.then), percent(alumnus.now),
                                                                      counted(alumnus.improvementsSince, u"improvement"_s)));
    }
    QStringList gaps;
    for (const GspLine &line : figures.gsp) {
        if (line.isGap()) {
            gaps << line.number;
        }
    }
    call.say(u"GSP+ in %1: %2 of %3 conventions looked at; not yet: %4"_s.arg(counted(figures.assessments, u"audit"_s))
                 .arg(figures.gsp.size() - size_t(gaps.size())).arg(figures.gsp.size())
                 .arg(gaps.isEmpty() ? u"none"_s : gaps.join(u", "_s)));
}

Exit programme(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    const Result<Library> library = store ? call.library(**store) : failAs(store);
    const Result<ProgrammeFigures> figures = library ? gatherProgramme(**store, *library, call.clock()) : failAs(library);
    if (!figures) {
        return call.refuse(figures.error());
    }
    if (call.json()) {
        call.print(toJson(*figures));
    } else {
        say(call, *figures);
    }
    return Exit::Done;
}

} // namespace

std::vector<Command> programmeCommands()
{
    return {{u"programme"_s,
             {},
             u"results of the programme: logframe, training, instruments, GSP+ conventions over all audits"_s,
             {dbOption, jsonOption},
             programme}};
}

} // namespace meyar::cli
