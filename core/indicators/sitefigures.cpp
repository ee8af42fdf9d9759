// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/sitefigures.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

Result<> refused(const QString &what, const QString &value, const QString &wanted)
{
    return fail(Error::Code::BadArgument, {what, value, wanted});
}

bool isBelowZero(double number)
{
    return !std::isnan(number) && number < 0;
}

Result<> checkedMonth(const ReadKpi &entry)
{
    if (entry.code.isEmpty() || !entry.month.month.isValid()) {
        return refused(u"figure"_s, entry.code, u"a KPI and a month"_s);
    }
    if (isBelowZero(entry.month.numerator)) {
        return refused(u"figure"_s, QString::number(entry.month.numerator), u"a number of 0 or more"_s);
    }
    if (!std::isnan(entry.month.denominator) && entry.month.denominator <= 0) {
        return refused(u"figure"_s, QString::number(entry.month.denominator), u"a number above 0"_s);
    }
    return {};
}

Result<> checkedRisk(const RiskRow &row)
{
    if (row.hazard.trimmed().isEmpty()) {
        return refused(u"hazard"_s, {}, u"some words"_s);
    }
    if (row.matrix != 5 && row.matrix != 3) {
        return refused(u"matrix"_s, QString::number(row.matrix), u"5 or 3"_s);
    }
    for (const RiskPlace &place : {row.risk.initial, row.risk.current, row.risk.residual}) {
        for (const int number : {place.likelihood, place.severity}) {
            if (number < 0 || number > row.matrix) { // 0 = not judged
                return refused(u"risk"_s, QString::number(number), u"1 to %1"_s.arg(row.matrix));
            }
        }
    }
    return {};
}

} // namespace

const std::vector<EnvironmentStream> &environmentStreams()
{
    using enum StreamGroup;
    // GJ of a unit: net calorific values of IPCC 2006, volume 2, table 1.2, with usual densities (diesel 0.832, furnace oil
    // 0.96 kg/L). Gas is billed by its gross heat, of which the net is 0.9.
    static const std::vector<EnvironmentStream> all{
        {u"electricity"_s, Energy, u"kWh"_s, u"ef.grid"_s, 0.0036},
        {u"solar"_s, Energy, u"kWh"_s, {}, 0.0036},
        {u"natural_gas"_s, Energy, u"MMBtu"_s, u"ef.natural_gas"_s, 0.95},
        {u"diesel"_s, Energy, u"L"_s, u"ef.diesel"_s, 0.0358},
        {u"furnace_oil"_s, Energy, u"L"_s, u"ef.furnace_oil"_s, 0.0388},
        {u"coal"_s, Energy, u"t"_s, u"ef.coal"_s, 25.8},
        {u"lpg"_s, Energy, u"kg"_s, u"ef.lpg"_s, 0.0473},
        {u"biomass"_s, Energy, u"t"_s, {}, 15.6},
        {u"groundwater"_s, Water, u"m3"_s},
        {u"piped_water"_s, Water, u"m3"_s},
        {u"reused_water"_s, Water, u"m3"_s},
        {u"wastewater"_s, Water, u"m3"_s},
        {u"waste_reused"_s, Waste, u"kg"_s},
        {u"waste_disposed"_s, Waste, u"kg"_s},
        {u"waste_hazardous"_s, Waste, u"kg"_s},
        {u"chemicals"_s, Chemicals, u"kg"_s},
        {u"output"_s, Output, u"kg"_s},
    };
    return all;
}

const EnvironmentStream *findStream(const QString &code)
{
    const auto &all = environmentStreams();
    const auto found = std::find_if(all.begin(), all.end(), [&](const EnvironmentStream &each) { return each.code == code; });
    return found == all.end() ? nullptr : &*found;
}

bool isCasNumber(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{2,7})-(\\d{2})-(\\d)$"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch()) {
        return false;
    }
    const QString digits = match.captured(1) + match.captured(2);
    qsizetype sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        sum += (digits.size() - i) * digits.at(i).digitValue();
    }
    return sum % 10 == match.captured(3).at(0).digitValue();
}

std::optional<double> sheetAge(const ChemicalRow &chemical, QDate today)
{
    if (!chemical.sheetOn.isValid() || !today.isValid()) {
        return {};
    }
    return double(chemical.sheetOn.daysTo(today)) / 365.25;
}

bool SiteFigures::isEmpty() const
{
    return settings.empty() && months.empty() && incidents.empty() && environment.empty() && chemicals.empty() && risks.empty()
        && studies.empty();
}

FigureEdits editsOf(const SiteFigures &figures)
{
    FigureEdits edits;
    edits.settings = figures.settings;
    edits.months = figures.months;
    edits.incidents = figures.incidents;
    edits.environment = figures.environment;
    edits.chemicals = figures.chemicals;
    edits.risks = figures.risks;
    edits.studies = figures.studies;
    return edits;
}

std::vector<Kpi> kpisOf(const SiteFigures &figures)
{
    std::vector<Kpi> all = builtInKpis();
    for (const KpiSetting &setting : figures.settings) {
        if (setting.own) {
            all.push_back(*setting.own);
        }
    }
    return all;
}

KpiSeries seriesOf(const SiteFigures &figures, const QString &code, Sex sex)
{
    KpiSeries series;
    for (const ReadKpi &entry : figures.months) {
        if (entry.code == code && entry.sex == sex) {
            series.months.push_back(entry.month);
        }
    }
    for (const KpiSetting &setting : figures.settings) {
        if (setting.code == code) {
            series.baseline = setting.baseline;
            series.target = setting.target;
        }
    }
    return series;
}

std::vector<Incident> incidentsOf(const SiteFigures &figures)
{
    std::vector<Incident> all;
    for (const IncidentRow &row : figures.incidents) {
        all.push_back(row.incident);
    }
    return all;
}

std::vector<IncidentRow> rowsOf(SiteId site, const std::vector<Incident> &incidents)
{
    std::vector<IncidentRow> rows;
    std::map<QString, int> seen;
    for (const Incident &each : incidents) {
        const QString text = QStringList{each.day.toString(Qt::ISODate), each.time.toString(Qt::ISODate), toCode(each.kind),
                                         toCode(each.bodyPart), toCode(each.cause), each.department, each.place, each.occupation,
                                         each.injury, each.agent, QString::number(int(each.sex)), QString::number(each.age),
                                         QString::number(each.daysLost)}
                                 .join(u'\n');
        const int again = ++seen[text];
        rows.push_back({IncidentId(QUuid::createUuidV5(site.uuid(), text + u'\n' + QString::number(again))), each});
    }
    return rows;
}

Result<> checked(const FigureEdits &edits)
{
    for (const KpiSetting &setting : edits.settings) {
        if (setting.code.isEmpty() || (setting.own && setting.own->label.isEmpty())) {
            return refused(u"KPI"_s, setting.code, u"a name"_s);
        }
    }
    for (const ReadKpi &entry : edits.months) {
        if (const Result<> good = checkedMonth(entry); !good) {
            return good;
        }
    }
    for (const IncidentRow &row : edits.incidents) {
        if (!row.incident.day.isValid()) {
            return refused(u"incident"_s, {}, u"a date"_s);
        }
    }
    for (const EnvironmentEntry &entry : edits.environment) {
        if (entry.stream.isEmpty() || !entry.month.isValid() || isBelowZero(entry.amount)) {
            return refused(u"amount"_s, entry.stream, u"a source, a month and a number of 0 or more"_s);
        }
    }
    for (const ChemicalRow &row : edits.chemicals) {
        if (row.name.trimmed().isEmpty()) {
            return refused(u"chemical"_s, {}, u"a name"_s);
        }
    }
    for (const RiskRow &row : edits.risks) {
        if (const Result<> good = checkedRisk(row); !good) {
            return good;
        }
    }
    return {};
}

} // namespace meyar
