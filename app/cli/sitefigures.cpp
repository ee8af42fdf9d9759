// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sitefigures.h"

#include "app/cli/indicatorjson.h"
#include "app/cli/peersjson.h"
#include "core/indicators/comparedfigures.h"
#include "core/library/commons.h"
#include "core/store/store.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue numberJson(double number)
{
    return std::isfinite(number) ? QJsonValue(number) : QJsonValue();
}

QJsonArray kpisJson(const SiteFigures &figures)
{
    QJsonArray all;
    for (const Kpi &kpi : kpisOf(figures)) {
        const KpiSeries series = seriesOf(figures, kpi.code);
        if (!series.months.empty()) {
            all.append(kpiJson(kpi, series, {seriesOf(figures, kpi.code, Sex::Woman), seriesOf(figures, kpi.code, Sex::Man)}));
        }
    }
    return all;
}

QJsonArray environmentJson(const SiteFigures &figures)
{
    QJsonArray all;
    for (const EnvironmentEntry &entry : figures.environment) {
        all.append(QJsonObject{{u"stream"_s, entry.stream},
                               {u"month"_s, entry.month.toString(u"yyyy-MM"_s)},
                               {u"amount"_s, numberJson(entry.amount)},
                               {u"unit"_s, entry.unit},
                               {u"below_detection"_s, entry.isBelowDetection},
                               {u"source"_s, entry.source}});
    }
    return all;
}

QJsonObject toJson(const RiskPlace &place)
{
    return {{u"likelihood"_s, place.likelihood}, {u"severity"_s, place.severity}};
}

QJsonArray risksJson(const SiteFigures &figures)
{
    QJsonArray all;
    for (const RiskRow &row : figures.risks) {
        QJsonArray controls;
        for (const RiskControl control : row.risk.planned) {
            controls.append(toCode(control));
        }
        all.append(QJsonObject{{u"id"_s, row.id.toString()},
                               {u"hazard"_s, row.hazard},
                               {u"matrix"_s, row.matrix},
                               {u"initial"_s, toJson(row.risk.initial)},
                               {u"current"_s, toJson(row.risk.current)},
                               {u"residual"_s, toJson(row.risk.residual)},
                               {u"controls"_s, controls},
                               {u"due_on"_s, row.dueOn.toString(Qt::ISODate)}});
    }
    return all;
}

QJsonArray studiesJson(const SiteFigures &figures)
{
    QJsonArray all;
    for (const Study &study : figures.studies) {
        all.append(QJsonObject{{u"kind"_s, study.kind},
                               {u"name"_s, study.name},
                               {u"made_on"_s, study.madeOn.toString(Qt::ISODate)},
                               {u"figures"_s, QJsonDocument::fromJson(study.figures.toUtf8()).object()},
                               {u"assumptions"_s, QJsonDocument::fromJson(study.assumptions.toUtf8()).object()}});
    }
    return all;
}

bool isSame(double a, double b)
{
    return a == b || (!std::isfinite(a) && !std::isfinite(b));
}

/// How many of the months and cases the site did not have, or had otherwise.
int freshIn(const FigureEdits &edits, const SiteFigures &before)
{
    const auto isKnown = [&](const ReadKpi &wanted) {
        return std::ranges::any_of(before.months, [&](const ReadKpi &had) {
            return had.code == wanted.code && had.sex == wanted.sex && had.month.month == wanted.month.month
                && isSame(had.month.numerator, wanted.month.numerator) && isSame(had.month.denominator, wanted.month.denominator)
                && had.month.source == wanted.month.source;
        });
    };
    const auto hasCase = [&](const IncidentRow &wanted) {
        return std::ranges::any_of(before.incidents, [&](const IncidentRow &had) { return had.id == wanted.id; });
    };
    return int(std::ranges::count_if(edits.months, [&](const ReadKpi &each) { return !isKnown(each); })
               + std::ranges::count_if(edits.incidents, [&](const IncidentRow &each) { return !hasCase(each); }));
}

} // namespace

Result<SiteId> siteOf(const Call &call)
{
    const std::optional<SiteId> site = SiteId::fromString(call.value(u"site"_s));
    if (!site) {
        return fail(Error::Code::BadArgument, {u"site"_s, call.value(u"site"_s), u"an id, as “enterprise list” shows it"_s});
    }
    return *site;
}

std::vector<Option> keepOptions()
{
    return {{u"db"_s, u"FILE"_s, u"the database that keeps it"_s},
            {u"site"_s, u"ID"_s, u"of which site; with --db"_s}};
}

Result<Kept> keepFigures(Call &call, const std::function<FigureEdits(SiteId)> &edits)
{
    const Result<SiteId> site = siteOf(call);
    if (!site) {
        return failAs(site);
    }
    const Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return failAs(store);
    }
    const FigureEdits wanted = edits(*site);
    const Result<SiteFigures> before = (*store)->figures(*site);
    const Result<Changes> written = before ? (*store)->put(*site, wanted) : failAs(before);
    const Result<std::vector<SiteRow>> sites = (*store)->sites();
    if (!written || !sites) {
        return tl::unexpected(!written ? written.error() : sites.error());
    }
    Kept kept{int(wanted.months.size()), int(wanted.incidents.size()), freshIn(wanted, *before), {}};
    for (const SiteRow &row : *sites) {
        if (row.site.id == *site) {
            kept.factory = row.site.name.isEmpty() ? row.enterprise.name : row.enterprise.name + u", "_s + row.site.name;
        }
    }
    return kept;
}

QJsonObject toJson(const Kept &kept)
{
    return {{u"months"_s, kept.months}, {u"cases"_s, kept.cases}, {u"new_or_changed"_s, kept.fresh}, {u"factory"_s, kept.factory}};
}

void say(Call &call, const Kept &kept)
{
    const QString what = kept.cases > 0 || kept.months == 0 ? counted(kept.cases, u"case"_s) : counted(kept.months, u"month"_s);
    call.complain(u"Kept %1 for %2, %3."_s.arg(what, kept.factory,
                                              kept.fresh == 0 ? u"none of them new"_s : u"%1 of them new or changed"_s.arg(kept.fresh)));
}

Exit siteIndicators(Call &call)
{
    const Result<SiteId> site = siteOf(call);
    if (!site) {
        return call.refuse(site.error());
    }
    const Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<SiteFigures> figures = (*store)->figures(*site);
    if (!figures) {
        return call.refuse(figures.error());
    }
    const std::vector<Incident> incidents = incidentsOf(*figures);
    QJsonObject json{{u"site"_s, site->toString()},
                     {u"kpis"_s, kpisJson(*figures)},
                     {u"accidents"_s, QJsonObject{{u"cases"_s, int(incidents.size())},
                                                  {u"rates"_s, cli::toJson(oshRates(incidents, exposureOf(*figures, {}, {})))},
                                                  {u"causes"_s, cli::toJson(byCause(incidents))},
                                                  {u"body_parts"_s, cli::toJson(byBodyPart(incidents))}}},
                     {u"environment"_s, environmentJson(*figures)},
                     {u"chemicals"_s, int(figures->chemicals.size())},
                     {u"risks"_s, risksJson(*figures)},
                     {u"studies"_s, studiesJson(*figures)}};
    if (call.has(u"peers"_s)) {
        const Result<QJsonObject> peers = peersJson(call, **store, *site);
        if (!peers) {
            return call.refuse(peers.error());
        }
        json.insert(u"peers"_s, *peers);
    }
    call.print(json);
    return Exit::Done;
}

} // namespace meyar::cli
