// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/assessment/coverage.h"

#include <QJsonArray>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<const char *, CoverageBy> views[]{{"convention", CoverageBy::Convention},
                                                      {"gsp", CoverageBy::Gsp},
                                                      {"law", CoverageBy::Law},
                                                      {"area", CoverageBy::Area},
                                                      {"pillar", CoverageBy::Pillar}};

std::optional<CoverageBy> viewFrom(const QString &word)
{
    for (const auto &[name, view] : views) {
        if (word == QLatin1String(name)) {
            return view;
        }
    }
    return word.isEmpty() ? std::optional(CoverageBy::Convention) : std::nullopt;
}

Result<std::vector<CoverageRow>> rowsOf(Call &call, Store &store, const Assessment &assessment, CoverageBy by)
{
    const Result<std::shared_ptr<const Pack>> pack = call.packOf(store, assessment);
    const Result<Answers> answers = store.answers(assessment.id);
    if (!pack || !answers) {
        return tl::unexpected(!pack ? pack.error() : answers.error());
    }
    const Score score = scoreOf(**pack, sessionFor(**pack, *answers, call.clock()));
    return coverageOf(**pack, score, by, assessment.jurisdiction, assessment.startedOn);
}

QJsonObject toJson(const CoverageRow &row)
{
    return {{u"key"_s, row.key},
            {u"title"_s, row.title.in(Language::English)},
            {u"title_ur"_s, row.title.in(Language::Urdu)},
            {u"jurisdiction"_s, row.jurisdiction},
            {u"ok"_s, row.ok},
            {u"partial"_s, row.partial},
            {u"failed"_s, row.failed},
            {u"not_applicable"_s, row.notApplicable},
            {u"unanswered"_s, row.unanswered}};
}

Exit coverage(Call &call)
{
    const std::optional<CoverageBy> by = viewFrom(call.value(u"by"_s));
    if (!by) {
        return call.refuse({Error::Code::BadArgument, {u"by"_s, call.value(u"by"_s), u"convention, gsp, law, area, pillar"_s}});
    }
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    std::vector<Assessment> assessments;
    if (call.has(u"assessment"_s)) {
        const Result<AssessmentRow> row = call.assessment(**store);
        if (!row) {
            return call.refuse(row.error());
        }
        assessments.push_back(row->assessment);
    } else {
        const Result<std::vector<AssessmentRow>> rows = (*store)->assessments();
        if (!rows) {
            return call.refuse(rows.error());
        }
        for (const AssessmentRow &row : *rows) {
            assessments.push_back(row.assessment);
        }
    }
    std::vector<std::vector<CoverageRow>> all;
    for (const Assessment &assessment : assessments) {
        Result<std::vector<CoverageRow>> rows = rowsOf(call, **store, assessment, *by);
        if (!rows) {
            return call.refuse(rows.error());
        }
        all.push_back(std::move(*rows));
    }
    QJsonArray json;
    for (const CoverageRow &row : merged(all)) {
        json.append(toJson(row));
        if (!call.json()) {
            call.say(u"%1  %2 in order, %3 in part, %4 failed, %5 not applicable, %6 not answered  %7"_s.arg(row.key, -8)
                         .arg(row.ok, 3)
                         .arg(row.partial, 3)
                         .arg(row.failed, 3)
                         .arg(row.notApplicable, 3)
                         .arg(row.unanswered, 3)
                         .arg(row.title.in(Language::English)));
        }
    }
    if (call.json()) {
        call.print(QJsonObject{{u"audits"_s, static_cast<int>(all.size())}, {u"rows"_s, json}});
    } else if (json.isEmpty()) {
        call.say(u"No checkpoint of these audits cites one."_s);
    }
    return Exit::Done;
}

} // namespace

std::vector<Command> coverageCommands()
{
    return {{u"coverage"_s,
             {},
             u"results by convention, law, scheme area or pillar; of all audits unless one is named"_s,
             {dbOption,
              {u"assessment"_s, u"ID"_s, u"of this audit only"_s},
              {u"by"_s, u"VIEW"_s, u"convention (if left out), gsp, law, area, pillar"_s},
              jsonOption},
             coverage}};
}

} // namespace meyar::cli
