// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/formanswers.h"
#include "app/cli/formstate.h"
#include "app/cli/problemlist.h"
#include "core/assessment/judgement.h"

#include <algorithm>

namespace meyar::cli {

using namespace Qt::StringLiterals;
using namespace form;

namespace {

QString kindName(OpenedForm::Kind kind)
{
    switch (kind) {
    case OpenedForm::Kind::CsvFolder:
        return u"folder of CSV sheets"_s;
    case OpenedForm::Kind::CsvFile:
        return u"CSV file"_s;
    case OpenedForm::Kind::Markdown:
        return u"Markdown"_s;
    case OpenedForm::Kind::Excel:
        return u"Excel workbook"_s;
    case OpenedForm::Kind::XForm:
        return u"ODK XForm"_s;
    }
    return {};
}

Exit problems(Call &call)
{
    const std::optional<Translation> language = chosenLanguage(call);
    if (!language) {
        return Exit::WrongUse;
    }
    const QString path = packPath(call.words().constFirst());
    if (call.json()) {
        const OpenedForm opened = openPackForm(path);
        call.print(QJsonObject{{u"ok"_s, opened.form != nullptr},
                               {u"kind"_s, kindName(opened.kind)},
                               {u"problems"_s, toJson(opened.problems, *language)}});
        return opened.form ? Exit::Done : Exit::Refused;
    }
    const OpenedForm opened = openTold(call, path, *language);
    if (opened.form) {
        call.say(u"%1 is in order: %2, %3 in all, %4."_s.arg(
            path, kindName(opened.kind), counted(static_cast<int>(opened.form->nodes.size()), u"row"_s),
            counted(static_cast<int>(opened.problems.size()), u"warning"_s)));
    }
    return opened.form ? Exit::Done : Exit::Refused;
}

/// What each row of the answers changed, kept until it is known that all of them are sound.
struct Trace
{
    QStringList lines;
    QJsonArray json;

    void add(const Session &session, const AnswerRow &row, std::span<const Place> changed)
    {
        lines.append(u"line %1: %2 = %3"_s.arg(row.line).arg(row.question, row.value));
        QJsonArray places;
        for (const Place place : changed) {
            lines.append(u"  "_s + placeLine(session, place));
            places.append(placeJson(session, place));
        }
        json.append(QJsonObject{{u"line"_s, row.line},
                                {u"path"_s, row.question},
                                {u"value"_s, row.value},
                                {u"changed"_s, places}});
    }
};

/// What the question says in that language of the form, placeholders filled; in English where it has no such words.
QString labelIn(const Session &session, Place place, const QString &code)
{
    const Text &label = session.form().node(place.node).label;
    const auto found = label.byLanguage.find(code);
    const bool isThere = found != label.byLanguage.end() && !found->second.isEmpty();
    return session.filled(isThere ? found->second : label.in(Language::English), code == u"ur" ? Language::Urdu : Language::English);
}

/// The pack that the form is, if it judges numbers by limits; else null.
std::shared_ptr<const Pack> packWithLimits(const QString &path)
{
    const LoadedPack loaded = loadPackFrom(path);
    const bool hasLimits = loaded.pack && std::any_of(loaded.pack->checkpoints.begin(), loaded.pack->checkpoints.end(), [](const Checkpoint &checkpoint) {
        return !checkpoint.limit.isEmpty();
    });
    return hasLimits ? loaded.pack : nullptr;
}

QString plain(double number)
{
    return QString::number(number, 'g', 10);
}

/// "3300 mg/L, at most 3500: within"
QString judgedText(const Judgement &judgement)
{
    const ReferenceValue &limit = *judgement.limit;
    QStringList bounds;
    if (limit.least) {
        bounds.append(u"at least "_s + plain(*limit.least));
    }
    if (limit.most) {
        bounds.append(u"at most "_s + plain(*limit.most));
    }
    const QString unit = limit.unit.isEmpty() ? QString() : u' ' + limit.unit;
    const QString result = judgement.isWithin ? u"within"_s : limit.isUsual ? u"more than usual"_s : u"beyond"_s;
    return u"%1%2, %3%4: %5"_s.arg(plain(judgement.judged), unit, limit.isUsual ? u"usual "_s : QString(), bounds.join(u", "_s), result);
}

QString judgedText(const Pack *pack, const Session &session, Place place)
{
    const std::optional<Judgement> judgement = pack ? judgementOf(*pack, session, place) : std::nullopt;
    return judgement ? judgedText(*judgement) : QString();
}

QJsonObject judgedJson(const Judgement &judgement)
{
    QJsonObject json{{u"measured"_s, judgement.measured}, {u"judged"_s, judgement.judged}, {u"within"_s, judgement.isWithin},
                     {u"unit"_s, judgement.limit->unit}, {u"citation"_s, judgement.limit->citation}};
    if (judgement.limit->least) {
        json[u"min"_s] = *judgement.limit->least;
    }
    if (judgement.limit->most) {
        json[u"max"_s] = *judgement.limit->most;
    }
    return json;
}

/// `pack` is null for a form that judges nothing.
void printState(const Call &call, const Session &session, const Pack *pack, const Trace &trace)
{
    const QString code = call.value(u"lang"_s);
    const std::vector<Place> places = allPlaces(session);
    if (!call.json()) {
        for (const QString &line : trace.lines) {
            call.say(line);
        }
        const QString header = pack ? placeHeader() + u"\tjudged"_s : placeHeader();
        call.say(code.isEmpty() ? header : header + u"\tlabel"_s);
        for (const Place place : places) {
            const QString line = pack ? placeLine(session, place) + u'\t' + judgedText(pack, session, place) : placeLine(session, place);
            call.say(code.isEmpty() ? line : line + u'\t' + labelIn(session, place, code).simplified());
        }
        return;
    }
    QJsonArray nodes;
    for (const Place place : places) {
        QJsonObject node = placeJson(session, place);
        if (!code.isEmpty()) {
            node[u"label"_s] = labelIn(session, place, code);
        }
        if (const auto judgement = pack ? judgementOf(*pack, session, place) : std::nullopt) {
            node[u"limit"_s] = judgedJson(*judgement);
        }
        nodes.append(node);
    }
    QJsonObject result{{u"form"_s, session.form().settings.value(u"form_id"_s)},
                       {u"version"_s, session.form().settings.value(u"version"_s)},
                       {u"instanceName"_s, session.instanceName()},
                       {u"nodes"_s, nodes}};
    if (call.has(u"trace"_s)) {
        result[u"trace"_s] = trace.json;
    }
    call.print(result);
}

Exit runForm(Call &call)
{
    const ChosenClock clock(call);
    if (!clock.isValid()) {
        return Exit::WrongUse;
    }
    const QString path = packPath(call.words().constFirst());
    const OpenedForm opened = openTold(call, path, Translation(Language::English));
    if (!opened.form) {
        return Exit::Refused;
    }
    const std::shared_ptr<const Pack> pack = packWithLimits(path);
    Trace trace;
    Exit refused = Exit::Done;
    const AfterRow note = [&](const Session &session, const AnswerRow &row, std::span<const Place> changed) {
        if (call.has(u"trace"_s)) {
            trace.add(session, row, changed);
        }
    };
    const std::optional<Session> session = filledIn(call, pack ? pack->program : opened.program, clock, refused, note);
    if (!session) {
        return refused;
    }
    printState(call, *session, pack.get(), trace);
    return Exit::Done;
}

} // namespace

std::vector<Command> formCommands()
{
    std::vector<Option> running = fillingOptions();
    running.push_back({u"lang"_s, u"CODE"_s, u"print what each question says, in this language of the form: en, ur, pt…"_s});
    running.push_back({u"trace"_s, {}, u"print what each answer changed"_s});
    running.push_back(jsonOption);
    return {{u"form problems"_s,
             u"FORM"_s,
             u"reads any form and reports every mistake in it"_s,
             {languageOption, jsonOption},
             problems},
            {u"form run"_s, u"FORM"_s, u"fills in a form and prints what became of every question, and how limits judge its numbers"_s, running, runForm}};
}

} // namespace meyar::cli
