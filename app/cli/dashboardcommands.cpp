// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/portfolio/figures.h"
#include "core/portfolio/gather.h"

#include <QJsonArray>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue numberOrNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const ShareRow &row)
{
    return {{u"key"_s, row.key},
            {u"title"_s, row.title.in(Language::English)},
            {u"title_ur"_s, row.title.in(Language::Urdu)},
            {u"met"_s, row.counts.met},
            {u"partly"_s, row.counts.partly},
            {u"failed"_s, row.counts.failed},
            {u"not_applicable"_s, row.counts.notApplicable},
            {u"unanswered"_s, row.counts.unanswered},
            {u"met_percent"_s, numberOrNull(row.counts.metPercent())},
            {u"audits"_s, row.visits}};
}

QJsonObject toJson(const FailedCheckpoint &row)
{
    return {{u"pack"_s, row.packId},     {u"question"_s, row.name},
            {u"code"_s, row.code},       {u"label"_s, row.label.in(Language::English)},
            {u"failed"_s, row.failed},   {u"answered"_s, row.answered},
            {u"cumulative_percent"_s, row.cumulativePercent}};
}

QJsonObject toJson(const CityFindings &city)
{
    QJsonObject json{{u"city"_s, city.city}, {u"audits"_s, city.visits}};
    for (const Severity severity : {Severity::Observation, Severity::Minor, Severity::Major, Severity::Critical}) {
        json.insert(toCode(severity), city.open[static_cast<size_t>(severity)]);
    }
    return json;
}

template<typename Row>
QJsonArray toArray(const std::vector<Row> &rows)
{
    QJsonArray json;
    for (const Row &row : rows) {
        json.append(toJson(row));
    }
    return json;
}

QJsonObject toJson(const PortfolioFigures &figures)
{
    const Headline &head = figures.headline;
    QJsonArray months;
    for (const MonthPoint &point : figures.trend.months) {
        months.append(QJsonObject{{u"month"_s, point.month.toString(u"yyyy-MM"_s)},
                                  {u"median_percent"_s, point.percent},
                                  {u"audits"_s, point.visits}});
    }
    QJsonArray compared;
    for (const ComparedSection &section : figures.baseline.sections) {
        compared.append(QJsonObject{{u"section"_s, section.title.in(Language::English)},
                                    {u"baseline_percent"_s, numberOrNull(section.before)},
                                    {u"now_percent"_s, numberOrNull(section.now)}});
    }
    QJsonArray burnDown;
    for (const BurnPoint &point : figures.burnDown) {
        burnDown.append(QJsonObject{{u"day"_s, point.day.toString(Qt::ISODate)},
                                    {u"open"_s, point.open},
                                    {u"agreed"_s, point.agreed}});
    }
    return {{u"audits"_s, head.visits},
            {u"factories"_s, head.factories},
            {u"not_counted"_s, head.notCounted},
            {u"drafts"_s, head.drafts},
            {u"median_percent"_s, numberOrNull(head.medianPercent)},
            {u"baseline_percent"_s, numberOrNull(head.baselinePercent)},
            {u"change_since_baseline"_s, numberOrNull(head.change)},
            {u"open_findings"_s, head.openFindings},
            {u"critical_findings"_s, head.criticalFindings},
            {u"repeat_findings"_s, head.repeatFindings},
            {u"actions"_s, QJsonObject{{u"open"_s, figures.actions.open},
                                       {u"overdue"_s, figures.actions.overdue},
                                       {u"without_date"_s, figures.actions.withoutDate},
                                       {u"to_verify"_s, figures.actions.toVerify}}},
            {u"sections"_s, toArray(figures.sections)},
            {u"clauses"_s, toArray(figures.clauses)},
            {u"conventions"_s, toArray(figures.conventions)},
            {u"cities"_s, toArray(figures.cities)},
            {u"sectors"_s, toArray(figures.sectors)},
            {u"months"_s, months},
            {u"baseline"_s, QJsonObject{{u"pack"_s, figures.baseline.packId},
                                        {u"factories"_s, figures.baseline.factories},
                                        {u"sections"_s, compared}}},
            {u"open_findings_by_city"_s, toArray(figures.findingsByCity)},
            {u"most_failed"_s, toArray(figures.mostFailed)},
            {u"burn_down"_s, burnDown}};
}

void print(const Call &call, const PortfolioFigures &figures)
{
    const auto percent = [](const std::optional<double> &value) {
        return value ? QString::number(*value, 'f', 0) + u" %"_s : u"-"_s;
    };
    const Headline &head = figures.headline;
    call.say(u"%1 in %2 factories, median score %3 (baseline %4)"_s.arg(
        counted(head.visits, u"audit"_s), QString::number(head.factories), percent(head.medianPercent),
        percent(head.baselinePercent)));
    call.say(u"%1 open, %2 critical; %3 open, %4 overdue"_s.arg(counted(head.openFindings, u"finding"_s))
                 .arg(head.criticalFindings)
                 .arg(counted(figures.actions.open, u"action"_s))
                 .arg(figures.actions.overdue));
    for (const ShareRow &row : figures.sections) {
        call.say(u"%1  %2 met, %3 in part, %4 failed  %5"_s.arg(percent(row.counts.metPercent()), 5)
                     .arg(row.counts.met, 5)
                     .arg(row.counts.partly, 5)
                     .arg(row.counts.failed, 5)
                     .arg(row.title.in(Language::English)));
    }
}

std::optional<Error> readDate(const Call &call, const QString &option, QDate &date)
{
    if (!call.has(option)) {
        return {};
    }
    date = QDate::fromString(call.value(option), Qt::ISODate);
    if (!date.isValid()) {
        return Error{Error::Code::BadArgument, {option, call.value(option), u"a date as 2026-03-12"_s}, {}};
    }
    return {};
}

Exit dashboard(Call &call)
{
    PortfolioFilter filter{call.value(u"pack"_s), call.value(u"city"_s), call.value(u"sector"_s), {}, {},
                           call.has(u"locked"_s)};
    if (const auto wrong = readDate(call, u"from"_s, filter.from)) {
        return call.refuse(*wrong);
    }
    if (const auto wrong = readDate(call, u"to"_s, filter.to)) {
        return call.refuse(*wrong);
    }
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<Library> library = call.library(**store);
    Result<Portfolio> portfolio = library ? gatherPortfolio(**store, *library) : tl::unexpected(library.error());
    if (!portfolio) {
        return call.refuse(portfolio.error());
    }
    const auto outcomes = computeOutcomes(**store, uncounted(*portfolio), call.clock());
    if (!outcomes) {
        return call.refuse(outcomes.error());
    }
    takeOutcomes(*portfolio, *outcomes);
    const PortfolioFigures figures = figuresOf(*portfolio, filter, call.clock().today());
    if (call.json()) {
        call.print(toJson(figures));
    } else {
        print(call, figures);
    }
    return Exit::Done;
}

} // namespace

std::vector<Command> dashboardCommands()
{
    return {{u"dashboard"_s,
             {},
             u"figures of all audits: compliance, findings, actions"_s,
             {dbOption,
              {u"pack"_s, u"ID"_s, u"only audits with this checklist"_s},
              {u"city"_s, u"CITY"_s, u"only in this city"_s},
              {u"sector"_s, u"CODE"_s, u"only in this sector"_s},
              {u"from"_s, u"DAY"_s, u"only visits from this day on"_s},
              {u"to"_s, u"DAY"_s, u"only visits up to this day"_s},
              {u"locked"_s, {}, u"only closed and signed audits"_s},
              jsonOption},
             dashboard}};
}

} // namespace meyar::cli
