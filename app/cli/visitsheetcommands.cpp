// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/wording/visitsheetwords.h"

#include <QJsonArray>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue toJson(const std::optional<int> &count)
{
    return count ? QJsonValue(*count) : QJsonValue();
}

QJsonObject toJson(const VisitDraw &draw)
{
    QJsonArray parts;
    for (const SampledPart &part : draw.parts) {
        parts.append(QJsonObject{{u"traits"_s, QJsonArray::fromStringList(part.traits)},
                                 {u"workers"_s, part.workers},
                                 {u"drawn"_s, part.drawn}});
    }
    return {{u"seed"_s, draw.seed ? QJsonValue(double(*draw.seed)) : QJsonValue()},
            {u"list"_s, QString::fromLatin1(draw.list.toHex())},
            {u"table"_s, draw.table},
            {u"columns"_s, QJsonArray::fromStringList(draw.columns)},
            {u"workers"_s, draw.workers},
            {u"people"_s, draw.people},
            {u"drawn_on"_s, draw.drawnOn.toString(Qt::ISODate)},
            {u"parts"_s, parts}};
}

QJsonObject toJson(const VisitSheet &sheet)
{
    const Headcount &count = sheet.headcount;
    QJsonArray attendees;
    for (const Attendee &each : sheet.attendees) {
        attendees.append(QJsonObject{{u"name"_s, each.name}, {u"title"_s, each.title}});
    }
    QJsonArray said;
    for (const OpeningPoint point : sheet.said) {
        said.append(toCode(point));
    }
    return {{u"announced"_s, toCode(sheet.announcement)},
            {u"scope"_s, sheet.scope},
            {u"women"_s, toJson(count.women)},
            {u"men"_s, toJson(count.men)},
            {u"permanent"_s, toJson(count.permanent)},
            {u"contract"_s, toJson(count.contract)},
            {u"piece_rate"_s, toJson(count.pieceRate)},
            {u"home_workers"_s, toJson(count.homeWorkers)},
            {u"young"_s, toJson(count.young)},
            {u"workers"_s, count.workers()},
            {u"days"_s, sheet.plannedDays ? QJsonValue(*sheet.plannedDays) : QJsonValue()},
            {u"table"_s, sheet.table},
            {u"interviews"_s, toJson(sheet.plannedInterviews)},
            {u"languages"_s, sheet.languages},
            {u"opened_at"_s, sheet.openedAt.toString(u"yyyy-MM-ddTHH:mm"_s)},
            {u"attendees"_s, attendees},
            {u"said"_s, said},
            {u"draw"_s, sheet.draw ? QJsonValue(toJson(*sheet.draw)) : QJsonValue()}};
}

void sayCount(Call &call, const QString &name, const std::optional<int> &count)
{
    if (count) {
        call.say(u"  %1: %2"_s.arg(name).arg(*count));
    }
}

void say(Call &call, const VisitSheet &sheet)
{
    const Translation words;
    const Headcount &count = sheet.headcount;
    call.say(u"Visit: %1"_s.arg(word(words, sheet.announcement)));
    if (!sheet.scope.isEmpty()) {
        call.say(u"Scope: %1"_s.arg(sheet.scope));
    }
    call.say(u"Workers: %1"_s.arg(count.workers() > 0 ? QString::number(count.workers()) : u"not said"_s));
    sayCount(call, u"women"_s, count.women);
    sayCount(call, u"men"_s, count.men);
    sayCount(call, u"permanent"_s, count.permanent);
    sayCount(call, u"contract"_s, count.contract);
    sayCount(call, u"piece-rate"_s, count.pieceRate);
    sayCount(call, u"home workers"_s, count.homeWorkers);
    sayCount(call, u"under 18"_s, count.young);
    if (sheet.plannedDays) {
        call.say(u"Days: %1"_s.arg(*sheet.plannedDays));
    }
    sayCount(call, u"interviews"_s, sheet.plannedInterviews);
    if (!sheet.languages.isEmpty()) {
        call.say(u"Languages: %1"_s.arg(sheet.languages));
    }
    if (sheet.draw) {
        call.say(u"Draw of %1: %2 of %3 workers, by %4%5"_s
                     .arg(sheet.draw->drawnOn.toString(Qt::ISODate))
                     .arg(sheet.draw->people)
                     .arg(sheet.draw->workers)
                     .arg(sheet.draw->columns.isEmpty() ? u"nothing"_s : sheet.draw->columns.join(u", "_s),
                          sheet.draw->seed ? u", seed %1"_s.arg(*sheet.draw->seed) : QString()));
    }
    call.say(sheet.openedAt.isValid() ? u"Opening meeting: %1"_s.arg(sheet.openedAt.toString(u"yyyy-MM-dd HH:mm"_s))
                                      : u"Opening meeting: not held yet"_s);
    for (const OpeningPoint point : openingPoints) {
        call.say(u"  [%1] %2"_s.arg(sheet.said.contains(point) ? u"x"_s : u" "_s, word(words, point)));
    }
    for (const Attendee &each : sheet.attendees) {
        call.say(u"  %1%2"_s.arg(each.name, each.title.isEmpty() ? QString() : u", "_s + each.title));
    }
}

/// A whole number; an empty option clears.
Result<> take(Call &call, const QString &option, std::optional<int> &into)
{
    if (!call.has(option)) {
        return {};
    }
    bool isNumber = false;
    const int number = call.value(option).toInt(&isNumber);
    if (!isNumber && !call.value(option).isEmpty()) {
        return fail(Error::Code::BadArgument, {option, call.value(option), u"integer"_s});
    }
    into = isNumber ? std::optional(number) : std::nullopt;
    return {};
}

Result<> takeNumbers(Call &call, VisitSheet &sheet)
{
    Headcount &count = sheet.headcount;
    const std::pair<QString, std::optional<int> *> numbers[]{
        {u"women"_s, &count.women},         {u"men"_s, &count.men},
        {u"permanent"_s, &count.permanent}, {u"contract"_s, &count.contract},
        {u"piece-rate"_s, &count.pieceRate}, {u"home-workers"_s, &count.homeWorkers},
        {u"young"_s, &count.young},         {u"interviews"_s, &sheet.plannedInterviews}};
    for (const auto &[option, number] : numbers) {
        if (const Result<> taken = take(call, option, *number); !taken) {
            return taken;
        }
    }
    if (call.has(u"days"_s)) {
        bool isNumber = false;
        const double days = call.value(u"days"_s).toDouble(&isNumber);
        if (!isNumber && !call.value(u"days"_s).isEmpty()) {
            return fail(Error::Code::BadArgument, {u"days"_s, call.value(u"days"_s), u"decimal"_s});
        }
        sheet.plannedDays = isNumber ? std::optional(days) : std::nullopt;
    }
    return {};
}

Result<> takeOpening(Call &call, VisitSheet &sheet)
{
    if (const QString at = call.value(u"opened-at"_s); call.has(u"opened-at"_s)) {
        sheet.openedAt = QDateTime::fromString(at, u"yyyy-MM-ddTHH:mm"_s);
        if (!sheet.openedAt.isValid() && !at.isEmpty()) {
            return fail(Error::Code::BadArgument, {u"opened-at"_s, at, u"date and time"_s});
        }
    }
    if (call.has(u"attendee"_s)) {
        sheet.attendees.clear();
        for (const QString &each : call.values(u"attendee"_s)) {
            sheet.attendees.push_back({each.section(u';', 0, 0).trimmed(), each.section(u';', 1).trimmed()});
        }
        std::erase_if(sheet.attendees, [](const Attendee &each) { return each.name.isEmpty(); });
    }
    if (call.has(u"said"_s)) {
        sheet.said.clear();
        for (const QString &code : call.values(u"said"_s)) {
            const std::optional<OpeningPoint> point = openingPointFrom(code);
            if (point) {
                sheet.said.insert(*point);
            } else if (!code.isEmpty()) {
                QStringList codes;
                for (const OpeningPoint each : openingPoints) {
                    codes.append(toCode(each));
                }
                return fail(Error::Code::BadArgument, {u"said"_s, code, codes.join(u", "_s)});
            }
        }
    }
    return {};
}

Result<> takePlan(Call &call, VisitSheet &sheet)
{
    if (call.has(u"announced"_s)) {
        const std::optional<Announcement> how = announcementFrom(call.value(u"announced"_s));
        if (!how) {
            return fail(Error::Code::BadArgument,
                        {u"announced"_s, call.value(u"announced"_s), u"announced, semi-announced, unannounced"_s});
        }
        sheet.announcement = *how;
    }
    if (call.has(u"table"_s)) {
        sheet.table = call.value(u"table"_s).isEmpty() ? QString() : u"sampling."_s + call.value(u"table"_s);
    }
    if (call.has(u"scope"_s)) {
        sheet.scope = call.value(u"scope"_s);
    }
    if (call.has(u"languages"_s)) {
        sheet.languages = call.value(u"languages"_s);
    }
    return {};
}

/// The store, and the assessment that is meant.
struct Place
{
    std::unique_ptr<Store> store;
    AssessmentId id;
};

Result<Place> placeOf(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return failAs(store);
    }
    const Result<AssessmentRow> row = call.assessment(**store);
    if (!row) {
        return failAs(row);
    }
    return Place{std::move(*store), row->assessment.id};
}

Exit tell(Call &call, const Place &place)
{
    const Result<VisitSheet> sheet = place.store->visitSheet(place.id);
    if (!sheet) {
        return call.refuse(sheet.error());
    }
    if (call.json()) {
        call.print(toJson(*sheet));
    } else {
        say(call, *sheet);
    }
    return Exit::Done;
}

Exit show(Call &call)
{
    const Result<Place> place = placeOf(call);
    return place ? tell(call, *place) : call.refuse(place.error());
}

Exit set(Call &call)
{
    const Result<Place> place = placeOf(call);
    if (!place) {
        return call.refuse(place.error());
    }
    Result<VisitSheet> sheet = place->store->visitSheet(place->id);
    if (!sheet) {
        return call.refuse(sheet.error());
    }
    for (const auto take : {takePlan, takeNumbers, takeOpening}) {
        if (const Result<> taken = take(call, *sheet); !taken) {
            return call.refuse(taken.error());
        }
    }
    if (const Result<Changes> written = place->store->put(*sheet); !written) {
        return call.refuse(written.error());
    }
    return tell(call, *place);
}

std::vector<Option> sheetOptions()
{
    return {dbOption,
            assessmentOption,
            {u"announced"_s, u"HOW"_s, u"announced, semi-announced or unannounced"_s},
            {u"scope"_s, u"TEXT"_s, u"which buildings, shifts, contractors"_s},
            {u"women"_s, u"NUMBER"_s, u"who work there"_s},
            {u"men"_s, u"NUMBER"_s, u"who work there"_s},
            {u"permanent"_s, u"NUMBER"_s, u"workers on permanent contracts"_s},
            {u"contract"_s, u"NUMBER"_s, u"workers of contractors"_s},
            {u"piece-rate"_s, u"NUMBER"_s, u"workers paid by the piece"_s},
            {u"home-workers"_s, u"NUMBER"_s, u"who work at home, beside the others"_s},
            {u"young"_s, u"NUMBER"_s, u"workers under 18"_s},
            {u"days"_s, u"NUMBER"_s, u"auditor days planned"_s},
            {u"table"_s, u"TABLE"_s, u"general, four_pillar, thirteen_area"_s},
            {u"interviews"_s, u"NUMBER"_s, u"workers to interview"_s},
            {u"languages"_s, u"TEXT"_s, u"of the talks"_s},
            {u"opened-at"_s, u"TIME"_s, u"opening meeting, such as 2026-03-12T09:30"_s},
            {u"attendee"_s, u"NAME;TITLE"_s, u"who was there; may be given several times, replaces all"_s},
            {u"said"_s, u"POINT"_s, u"what was said; may be given several times, replaces all"_s},
            jsonOption};
}

} // namespace

std::vector<Command> visitSheetCommands()
{
    return {{u"visit sheet show"_s,
             {},
             u"how a visit is planned and how it was opened"_s,
             {dbOption, assessmentOption, jsonOption},
             show},
            {u"visit sheet set"_s, {}, u"writes the options that are given; an empty one clears"_s, sheetOptions(), set}};
}

} // namespace meyar::cli
