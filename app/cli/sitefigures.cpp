// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sitefigures.h"

#include "app/cli/indicatorjson.h"
#include "core/library/commons.h"
#include "core/store/store.h"

#include <QDateTime>
#include <QJsonDocument>

#include <cmath>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue numberJson(double number)
{
    return std::isfinite(number) ? QJsonValue(number) : QJsonValue();
}

Result<SiteId> siteOf(const Call &call)
{
    const std::optional<SiteId> site = SiteId::fromString(call.value(u"site"_s));
    if (!site) {
        return fail(Error::Code::BadArgument, {u"site"_s, call.value(u"site"_s), u"an id, as “enterprise list” shows it"_s});
    }
    return *site;
}

QJsonArray kpisJson(const SiteFigures &figures)
{
    QJsonArray all;
    for (const Kpi &kpi : kpisOf(figures)) {
        const KpiSeries series = seriesOf(figures, kpi.code);
        if (!series.months.empty()) {
            all.append(toJson(kpi, kpiFigures(kpi, series)));
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

/// Hours and workers are those of the key figures.
OshExposure exposureIn(const SiteFigures &figures)
{
    OshExposure exposure;
    for (const KpiMonth &month : seriesOf(figures, u"accidents"_s).months) {
        exposure.hours += std::isfinite(month.denominator) ? month.denominator : 0;
    }
    double sum = 0;
    int count = 0;
    for (const KpiMonth &month : seriesOf(figures, u"turnover"_s).months) {
        sum += std::isfinite(month.denominator) ? month.denominator : 0;
        count += std::isfinite(month.denominator) ? 1 : 0;
    }
    exposure.workers = count > 0 ? sum / count : 0;
    return exposure;
}

} // namespace

std::vector<Option> keepOptions()
{
    return {{u"db"_s, u"FILE"_s, u"the database that keeps it"_s},
            {u"site"_s, u"ID"_s, u"of which site; with --db"_s}};
}

Result<> keepFigures(Call &call, const std::function<FigureEdits(SiteId)> &edits)
{
    const Result<SiteId> site = siteOf(call);
    if (!site) {
        return failAs(site);
    }
    const Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return failAs(store);
    }
    const Result<Changes> written = (*store)->put(*site, edits(*site));
    return written ? Result<>() : failAs(written);
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
    call.print(QJsonObject{{u"site"_s, site->toString()},
                           {u"kpis"_s, kpisJson(*figures)},
                           {u"accidents"_s, QJsonObject{{u"cases"_s, int(incidents.size())},
                                                        {u"rates"_s, cli::toJson(oshRates(incidents, exposureIn(*figures)))},
                                                        {u"causes"_s, cli::toJson(byCause(incidents))},
                                                        {u"body_parts"_s, cli::toJson(byBodyPart(incidents))}}},
                           {u"environment"_s, environmentJson(*figures)},
                           {u"chemicals"_s, int(figures->chemicals.size())},
                           {u"risks"_s, risksJson(*figures)},
                           {u"studies"_s, studiesJson(*figures)}});
    return Exit::Done;
}

} // namespace meyar::cli
