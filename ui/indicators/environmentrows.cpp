// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/environmentrows.h"

#include "ui/common/bidi.h"
#include "ui/common/fonts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array groups{StreamGroup::Energy, StreamGroup::Water, StreamGroup::Waste, StreamGroup::Chemicals,
                            StreamGroup::Output};
const QString indent(3, QChar(QChar::Nbsp));

void add(std::map<QDate, double> &sums, QDate month, double amount)
{
    sums[month] += amount;
}

MonthRow rowOf(const SiteFigures &figures, const QString &stream, const QString &name)
{
    MonthRow row{stream, name};
    row.takesLimits = stream.startsWith(u"test."_s);
    for (const EnvironmentEntry &entry : figures.environment) {
        if (entry.stream != stream) {
            continue;
        }
        if (std::isfinite(entry.amount)) {
            row.values[entry.month] = entry.amount;
            if (entry.isBelowDetection) {
                row.belowDetection.insert(entry.month);
            }
        }
        if (!entry.source.isEmpty()) {
            row.sources[entry.month] = entry.source;
        }
    }
    return row;
}

} // namespace

EnvironmentMonths environmentMonths(const IndicatorsController &controller)
{
    EnvironmentMonths months;
    std::map<QDate, std::vector<EnergyUse>> uses;
    for (const EnvironmentEntry &entry : controller.figures().environment) {
        const EnvironmentStream *stream = findStream(entry.stream);
        if (!stream || !std::isfinite(entry.amount)) {
            continue;
        }
        switch (stream->group) {
        case StreamGroup::Energy:
            add(months.energyGj, entry.month, entry.amount * stream->gj);
            if (!stream->factor.isEmpty()) {
                const bool isPower = stream->unit == u"kWh"_s;
                uses[entry.month].push_back({stream->factor, isPower ? entry.amount : entry.amount * stream->gj});
            }
            break;
        case StreamGroup::Water:
            if (stream->code == u"groundwater"_s || stream->code == u"piped_water"_s) {
                add(months.waterM3, entry.month, entry.amount);
            }
            break;
        case StreamGroup::Waste:
            add(months.wasteKg, entry.month, entry.amount);
            break;
        case StreamGroup::Chemicals:
            add(months.chemicalsKg, entry.month, entry.amount);
            break;
        case StreamGroup::Output:
            add(months.outputKg, entry.month, entry.amount);
            break;
        }
    }
    for (const auto &[month, used] : uses) {
        months.gas[month] = greenhouseGas(used, controller.reference().values, controller.jurisdiction(), month);
    }
    return months;
}

LabLimit labLimit(const IndicatorsController &controller, const QString &parameter, QDate day)
{
    const SiteRow *row = controller.siteRow();
    const auto answer = [row](const QString &fact) {
        const auto found = row ? row->site.facts.find(fact) : decltype(row->site.facts.end()){};
        return row && found != row->site.facts.end() ? found->second : QString();
    };
    const ReferenceValue *value = appliedValue(controller.reference().values, u"effluent."_s + parameter,
                                               {controller.jurisdiction(), day, answer});
    LabLimit limit;
    if (value && (value->least || value->most)) {
        limit.least = value->least;
        limit.most = value->most;
        limit.subtractsIntake = value->subtractsIntake;
        const auto text = [](double number) { return QString::number(number, 'g', 6); };
        limit.text = isolated(limit.least && limit.most ? text(*limit.least) + u"–"_s + text(*limit.most)
                                  : limit.most          ? u"≤ "_s + text(*limit.most)
                                                        : u"≥ "_s + text(*limit.least));
    }
    return limit;
}

std::vector<Treatment> treatments(const IndicatorsController &controller)
{
    const auto &entries = controller.figures().environment;
    const auto valueIn = [&](const QString &stream, QDate month) -> const EnvironmentEntry * {
        const auto found = std::ranges::find_if(entries, [&](const EnvironmentEntry &entry) {
            return entry.stream == stream && entry.month == month && std::isfinite(entry.amount);
        });
        return found == entries.end() ? nullptr : &*found;
    };
    std::vector<Treatment> all;
    for (const LabParameter &parameter : controller.reference().parameters) {
        if (parameter.unit != u"mg/L"_s) { // of pH and temperature there is no load
            continue;
        }
        Treatment latest;
        for (const EnvironmentEntry &out : entries) {
            if (out.stream != u"test.out."_s + parameter.code || !std::isfinite(out.amount) || (latest.month.isValid() && out.month < latest.month)) {
                continue;
            }
            Treatment treatment{parameter.name, out.month};
            treatment.isAtMost = out.isBelowDetection;
            const EnvironmentEntry *in = valueIn(u"test.in."_s + parameter.code, out.month);
            if (in && !in->isBelowDetection) {
                treatment.removal = removalPercent(in->amount, out.amount);
            }
            if (const EnvironmentEntry *water = valueIn(u"wastewater"_s, out.month)) {
                treatment.loadKgPerDay = loadKgPerDay(out.amount, water->amount / out.month.daysInMonth());
            }
            latest = treatment;
        }
        if (latest.removal || latest.loadKgPerDay) {
            all.push_back(std::move(latest));
        }
    }
    return all;
}

std::optional<Exceedance> exceedanceIn(const IndicatorsController &controller, const EnvironmentEntry &entry)
{
    const QString outlet = u"test.out."_s;
    if (!entry.stream.startsWith(outlet) || !std::isfinite(entry.amount)) {
        return {};
    }
    const QString parameter = entry.stream.mid(outlet.size());
    const LabLimit limit = labLimit(controller, parameter, entry.month);
    return exceedanceOf({entry.amount, entry.isBelowDetection}, limit.least, limit.most, 0, parameter == u"ph"_s);
}

QString EnvironmentRows::streamWord(const QString &code)
{
    const std::pair<const char *, QString> words[]{{"electricity", tr("Electricity bought")},
                                                   {"solar", tr("Own solar electricity")},
                                                   {"natural_gas", tr("Natural gas")},
                                                   {"diesel", tr("Diesel")},
                                                   {"furnace_oil", tr("Furnace oil")},
                                                   {"coal", tr("Coal")},
                                                   {"lpg", tr("LPG")},
                                                   {"biomass", tr("Wood and other biomass")},
                                                   {"groundwater", tr("Groundwater")},
                                                   {"piped_water", tr("Water from the network")},
                                                   {"reused_water", tr("Water used again")},
                                                   {"wastewater", tr("Waste water let out")},
                                                   {"waste_reused", tr("Waste used again")},
                                                   {"waste_disposed", tr("Waste dumped or burnt")},
                                                   {"waste_hazardous", tr("Hazardous waste")},
                                                   {"chemicals", tr("Chemicals")},
                                                   {"output", tr("Output")}};
    for (const auto &[known, word] : words) {
        if (code == QLatin1String(known)) {
            return word;
        }
    }
    return code;
}

QString EnvironmentRows::groupWord(StreamGroup group)
{
    switch (group) {
    case StreamGroup::Energy:
        return tr("Energy");
    case StreamGroup::Water:
        return tr("Water");
    case StreamGroup::Waste:
        return tr("Waste");
    case StreamGroup::Chemicals:
        return tr("Chemicals");
    case StreamGroup::Output:
        break;
    }
    return tr("Output");
}

std::vector<MonthRow> EnvironmentRows::amounts(const IndicatorsController &controller)
{
    const EnvironmentMonths months = environmentMonths(controller);
    std::vector<MonthRow> rows;
    MonthRow gas{u"=gas"_s, tr("Greenhouse gas (%1)").arg(isolated(u"t CO₂"_s)), false, 1};
    for (const auto &[month, emitted] : months.gas) {
        gas.values[month] = emitted.total();
    }
    for (const StreamGroup group : groups) {
        if (group == StreamGroup::Energy) {
            rows.push_back({u"=energy"_s, tr("Energy together (%1)").arg(isolated(u"GJ"_s)), false, 0, months.energyGj});
        } else if (group == StreamGroup::Water) {
            rows.push_back({u"=water"_s, tr("Water taken in (%1)").arg(isolated(u"m³"_s)), false, 0, months.waterM3});
        } else if (group == StreamGroup::Waste) {
            rows.push_back({u"=waste"_s, tr("Waste together (%1)").arg(isolated(u"kg"_s)), false, 0, months.wasteKg});
        }
        const bool isAlone = group == StreamGroup::Chemicals || group == StreamGroup::Output;
        for (const EnvironmentStream &stream : environmentStreams()) {
            if (stream.group == group) {
                const QString unit = stream.unit == u"m3"_s ? u"m³"_s : stream.unit;
                rows.push_back(rowOf(controller.figures(), stream.code,
                                     (isAlone ? QString() : indent) + streamWord(stream.code) + u" ("_s + isolated(unit) + u')'));
            }
        }
        if (group == StreamGroup::Energy) {
            rows.push_back(gas);
        }
    }
    return rows;
}

std::vector<MonthRow> EnvironmentRows::laboratory(const IndicatorsController &controller)
{
    std::vector<MonthRow> rows;
    for (const LabParameter &parameter : controller.reference().parameters) {
        const LabLimit limit = labLimit(controller, parameter.code, controller.today());
        const QString head = parameter.name.in(uiLanguage());
        const QString unit = parameter.unit.isEmpty() ? limit.text : limit.text + QChar(QChar::Nbsp) + parameter.unit;
        rows.push_back(rowOf(controller.figures(), u"test.out."_s + parameter.code,
                             limit.text.isEmpty() ? head : dotted({head, isolated(unit)})));
        rows.push_back(rowOf(controller.figures(), u"test.in."_s + parameter.code, indent + tr("before treatment")));
    }
    return rows;
}

} // namespace meyar::ui
