// SPDX-License-Identifier: GPL-3.0-or-later
// What the site's own registers say: accidents, key figures (hours among them), energy, water, waste and the laboratory.
#include "core/report/auditparts.h"

#include "core/indicators/environmentfigures.h"
#include "core/indicators/oshrates.h"
#include "core/form/csvsheets.h"
#include "core/library/commons.h"
#include "core/library/unitword.h"
#include "core/wording/format.h"
#include "core/wording/indicatorwords.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <map>

namespace meyar::report {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *safetyWord = QT_TRANSLATE_NOOP("Report", "Accidents and ill health");
constexpr const char *safetyText = QT_TRANSLATE_NOOP(
    "Report", "From the register of the site, %1. Rates need hours and workers of the same months; where they are not "
              "known there is no rate. Nobody is named.");
constexpr const char *fatalWord = QT_TRANSLATE_NOOP("Report", "Fatal accidents");
constexpr const char *lostTimeWord = QT_TRANSLATE_NOOP("Report", "Accidents with days lost");
constexpr const char *recordableWord = QT_TRANSLATE_NOOP("Report", "Recordable cases");
constexpr const char *nearMissWord = QT_TRANSLATE_NOOP("Report", "Near misses");
constexpr const char *daysLostText = QT_TRANSLATE_NOOP("Report", "%1 days lost");
constexpr const char *rateWord = QT_TRANSLATE_NOOP("Report", "Rate");
constexpr const char *valueWord = QT_TRANSLATE_NOOP("Report", "Value");
constexpr const char *perWord = QT_TRANSLATE_NOOP("Report", "Per");
constexpr const char *frequencyWord = QT_TRANSLATE_NOOP("Report", "Frequency (lost-time injuries)");
constexpr const char *severityWord = QT_TRANSLATE_NOOP("Report", "Severity (days lost)");
constexpr const char *incidenceWord = QT_TRANSLATE_NOOP("Report", "Incidence");
constexpr const char *trirWord = QT_TRANSLATE_NOOP("Report", "Recordable cases (TRIR)");
constexpr const char *fatalityWord = QT_TRANSLATE_NOOP("Report", "Fatalities");
constexpr const char *perMillionHours = QT_TRANSLATE_NOOP("Report", "1,000,000 hours worked");
constexpr const char *perThousand = QT_TRANSLATE_NOOP("Report", "1,000 workers");
constexpr const char *perTwoHundredThousand = QT_TRANSLATE_NOOP("Report", "200,000 hours worked");
constexpr const char *perHundredThousand = QT_TRANSLATE_NOOP("Report", "100,000 workers");
constexpr const char *causeWord = QT_TRANSLATE_NOOP("Report", "How it happened");
constexpr const char *casesWord = QT_TRANSLATE_NOOP("Report", "Cases");
constexpr const char *daysWord = QT_TRANSLATE_NOOP("Report", "Days lost");

constexpr const char *kpiWord = QT_TRANSLATE_NOOP("Report", "Key figures");
constexpr const char *figureWord = QT_TRANSLATE_NOOP("Report", "Figure");
constexpr const char *baselineWord = QT_TRANSLATE_NOOP("Report", "Baseline");
constexpr const char *latestWord = QT_TRANSLATE_NOOP("Report", "Latest");
constexpr const char *targetWord = QT_TRANSLATE_NOOP("Report", "Target");
constexpr const char *trendWord = QT_TRANSLATE_NOOP("Report", "Trend");
constexpr const char *earlyText = QT_TRANSLATE_NOOP("Report", "Fewer than 3 months");

constexpr const char *environmentWord = QT_TRANSLATE_NOOP("Report", "Environment");
constexpr const char *laboratoryWord = QT_TRANSLATE_NOOP("Report", "Waste water against the limits");
constexpr const char *laboratoryText = QT_TRANSLATE_NOOP(
    "Report", "The latest value of each parameter up to the visit, against the limit in force in %1 on the day of the test.");
constexpr const char *parameterWord = QT_TRANSLATE_NOOP("Report", "Parameter");
constexpr const char *monthWord = QT_TRANSLATE_NOOP("Report", "Month");
constexpr const char *limitWord = QT_TRANSLATE_NOOP("Report", "Limit");
constexpr const char *judgementWord = QT_TRANSLATE_NOOP("Report", "Against it");
constexpr const char *streamWord = QT_TRANSLATE_NOOP("Report", "Used or given off");
constexpr const char *totalWord = QT_TRANSLATE_NOOP("Report", "Total");
constexpr const char *monthsWord = QT_TRANSLATE_NOOP("Report", "Months");

/// The words of the page of figures.
constexpr const char *streams = "EnvironmentRows";
constexpr std::pair<const char *, const char *> streamWords[]
    = {{"electricity", "Electricity bought"},      {"solar", "Own solar electricity"},
       {"natural_gas", "Natural gas"},             {"diesel", "Diesel"},
       {"furnace_oil", "Furnace oil"},             {"coal", "Coal"},
       {"lpg", "LPG"},                             {"biomass", "Wood and other biomass"},
       {"groundwater", "Groundwater"},             {"piped_water", "Water from the network"},
       {"reused_water", "Water used again"},       {"wastewater", "Waste water let out"},
       {"waste_reused", "Waste used again"},       {"waste_disposed", "Waste dumped or burnt"},
       {"waste_hazardous", "Hazardous waste"},     {"chemicals", "Chemicals"},
       {"output", "Output"}};

Text figure(double value, int decimals)
{
    return plain(decimalText(Translation(), value, decimals));
}

/// As many decimals as a reader can use.
Text amount(double value)
{
    const double size = std::abs(value);
    return figure(value, size >= 100 || value == std::floor(value) ? 0 : size >= 1 ? 1 : 3);
}

Text amountOr(const std::optional<double> &value)
{
    return value ? amount(*value) : plain(u"–"_s);
}

QDate lastDay(const AuditContext &context)
{
    const Assessment &assessment = context.in.assessment;
    return assessment.endedOn.isValid() ? assessment.endedOn : context.today();
}

bool isInYear(const AuditContext &context, QDate day)
{
    const QDate last = lastDay(context);
    return day.isValid() && day <= last && day > last.addYears(-1);
}

Text yearText(const AuditContext &context)
{
    return context.words.period(lastDay(context).addYears(-1).addDays(1), lastDay(context));
}

/// Hours and workers as the key figures of the same twelve months say.
OshExposure exposureOf(const AuditContext &context)
{
    OshExposure exposure;
    exposure.from = lastDay(context).addYears(-1).addDays(1);
    exposure.to = lastDay(context);
    for (const KpiMonth &month : seriesOf(context.in.figures, u"accidents"_s).months) {
        exposure.hours += isInYear(context, month.month) && std::isfinite(month.denominator) ? month.denominator : 0;
    }
    double workers = 0;
    int months = 0;
    for (const KpiMonth &month : seriesOf(context.in.figures, u"turnover"_s).months) {
        if (isInYear(context, month.month) && std::isfinite(month.denominator)) {
            workers += month.denominator;
            ++months;
        }
    }
    exposure.workers = months > 0 ? workers / months : context.in.visit.headcount.workers();
    return exposure;
}

DataTable rateTable(const Words &words, const OshRates &rates)
{
    DataTable table;
    table.columns = {{words.word(rateWord), 3}, {words.word(valueWord), 1, true}, {words.word(perWord), 2}};
    const auto add = [&](const char *name, const std::optional<double> &value, const char *per) {
        table.rows.push_back({{words.word(name)}, {value ? figure(*value, 1) : plain(u"–"_s)}, {words.word(per)}});
    };
    add(frequencyWord, rates.ltifr, perMillionHours);
    add(severityWord, rates.severity, perMillionHours);
    add(incidenceWord, rates.incidence, perThousand);
    add(trirWord, rates.trir, perTwoHundredThousand);
    if (rates.fatal > 0) {
        add(fatalityWord, rates.fatalityRate, perHundredThousand);
    }
    return table;
}

DataTable causeTable(const Words &words, const std::vector<Incident> &incidents)
{
    DataTable table;
    table.columns = {{words.word(causeWord), 3}, {words.word(casesWord), 1, true}, {words.word(daysWord), 1, true}};
    for (const IncidentTally &tally : byCause(incidents)) {
        Text name = plain(tally.code);
        for (int i = 0; i < incidentCauses; ++i) {
            const auto cause = static_cast<IncidentCause>(i);
            if (toCode(cause) == tally.code) {
                name = inBoth([&](Language language) { return word(words.of(language), cause); });
            }
        }
        table.rows.push_back({{name}, {plain(QString::number(tally.cases))}, {amount(tally.daysLost)}});
    }
    return table;
}

struct Parameter
{
    QString code;
    Text name;
    QString unit;
};

/// What a laboratory can be asked for, with its names.
std::vector<Parameter> parameters()
{
    std::vector<Parameter> all;
    QFile file(u":/reference/parameters.csv"_s);
    form::Problems problems; // told by the tests of the data
    const form::Sheet sheet
        = form::parseCsv(u"parameters"_s, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), problems);
    const QString group = u"effluent."_s;
    for (const QStringList &row : sheet.rows) {
        const auto cell = [&](const char *head) { return row.value(sheet.header.indexOf(QLatin1String(head))); };
        if (cell("key").startsWith(group)) {
            all.push_back({cell("key").mid(group.size()), Text(cell("title::English (en)"), cell("title::Urdu (ur)")), cell("unit")});
        }
    }
    return all;
}

QString jurisdictionOf(const AuditContext &context)
{
    const QString &of = context.in.assessment.jurisdiction;
    return !of.isEmpty() ? of : !context.in.site.jurisdiction.isEmpty() ? context.in.site.jurisdiction : u"PK"_s;
}

const ReferenceValue *limitOf(const AuditContext &context, const std::vector<ReferenceValue> &values, const QString &parameter,
                              QDate day)
{
    const auto answer = [&](const QString &fact) {
        const auto found = context.in.site.facts.find(fact);
        return found == context.in.site.facts.end() ? QString() : found->second;
    };
    const ReferenceValue *value = appliedValue(values, u"effluent."_s + parameter, {jurisdictionOf(context), day, answer});
    return value != nullptr && (value->least || value->most) ? value : nullptr;
}

QString limitText(const ReferenceValue &limit)
{
    const auto text = [](double number) { return QString::number(number, 'g', 6); };
    return limit.least && limit.most ? text(*limit.least) + u"–"_s + text(*limit.most)
        : limit.most                 ? u"≤ "_s + text(*limit.most)
                                     : u"≥ "_s + text(*limit.least);
}

DataCell judgementOf(const Words &words, const EnvironmentEntry &entry, const ReferenceValue &limit, const QString &parameter,
                     double intake)
{
    const auto judged = exceedanceOf({entry.amount, entry.isBelowDetection}, limit.least, limit.most, intake, parameter == u"ph"_s);
    if (!judged) {
        return {};
    }
    const Text state = inBoth([&](Language language) { return word(words.of(language), judged->state); });
    const bool isBeyond = judged->state == Exceedance::State::Beyond;
    const Text times = isBeyond && judged->ratio ? plain(u"× "_s + QString::number(*judged->ratio, 'f', 1)) : Text();
    return {words.dotted({state, times}), isBeyond ? Mark::Failed
                : judged->state == Exceedance::State::Within ? Mark::Good : Mark::Unanswered};
}

DataTable laboratoryTable(const AuditContext &context)
{
    const Words &words = context.words;
    DataTable table;
    table.columns = {{words.word(parameterWord), 2.4}, {words.word(monthWord), 1}, {words.word(valueWord), 1.2, true},
                     {words.word(limitWord), 1.1, true}, {words.word(judgementWord), 1.8}};
    const std::vector<ReferenceValue> values = Commons::builtIn()->referenceValues();
    for (const Parameter &parameter : parameters()) {
        const auto latestOf = [&](const QString &stream, QDate month) {
            const EnvironmentEntry *latest = nullptr;
            for (const EnvironmentEntry &entry : context.in.figures.environment) {
                if (entry.stream == stream && std::isfinite(entry.amount) && entry.month <= lastDay(context)
                    && (!month.isValid() || entry.month == month) && (!latest || latest->month < entry.month)) {
                    latest = &entry;
                }
            }
            return latest;
        };
        const EnvironmentEntry *entry = latestOf(u"test.out."_s + parameter.code, {});
        if (entry == nullptr) {
            continue;
        }
        const ReferenceValue *limit = limitOf(context, values, parameter.code, entry->month);
        const QString unit = entry->unit.isEmpty() ? parameter.unit : entry->unit;
        const QString value = (entry->isBelowDetection ? u"< "_s : QString()) + amount(entry->amount).in(Language::English)
            + (unit.isEmpty() ? QString() : QChar(QChar::Nbsp) + unit);
        table.rows.push_back({{parameter.name},
                              {plain(entry->month.toString(u"yyyy-MM"_s))},
                              {plain(value)},
                              {plain(limit ? limitText(*limit) : u"–"_s)},
                              limit ? judgementOf(words, *entry, *limit, parameter.code, 0) : DataCell{}});
    }
    return table;
}

DataTable streamTable(const AuditContext &context)
{
    const Words &words = context.words;
    DataTable table;
    table.columns = {{words.word(streamWord), 3}, {words.word(totalWord), 1.4, true}, {words.word(monthsWord), 1, true}};
    for (const EnvironmentStream &stream : environmentStreams()) {
        double sum = 0;
        int months = 0;
        for (const EnvironmentEntry &entry : context.in.figures.environment) {
            if (entry.stream == stream.code && std::isfinite(entry.amount) && isInYear(context, entry.month)) {
                sum += entry.amount;
                ++months;
            }
        }
        if (months == 0) {
            continue;
        }
        Text name = plain(stream.code);
        for (const auto &[code, source] : streamWords) {
            if (stream.code == QLatin1String(code)) {
                name = inBoth([&](Language language) { return words.of(language).text(streams, source); });
            }
        }
        const QString unit = stream.unit == u"m3"_s ? u"m³"_s : stream.unit;
        table.rows.push_back({{name}, {plain(amount(sum).in(Language::English) + QChar(QChar::Nbsp) + unit)},
                              {plain(QString::number(months))}});
    }
    return table;
}

Mark markOf(KpiTrend trend)
{
    return trend == KpiTrend::Improved ? Mark::Good : trend == KpiTrend::Worse ? Mark::Failed : Mark::None;
}

} // namespace

void appendSafetyFigures(const AuditContext &context, Blocks &blocks)
{
    std::vector<Incident> incidents = incidentsOf(context.in.figures);
    std::erase_if(incidents, [&](const Incident &each) { return !isInYear(context, each.day); });
    if (incidents.empty()) {
        return;
    }
    const Words &words = context.words;
    const OshRates rates = oshRates(incidents, exposureOf(context));
    blocks.push_back(Heading{1, {}, words.word(safetyWord)});
    blocks.push_back(Paragraph{words.filled(safetyText, {yearText(context)}), Tone::Quiet});
    blocks.push_back(Figures{{
        {words.word(fatalWord), QString::number(rates.fatal), {}, rates.fatal > 0 ? Mark::Critical : Mark::None},
        {words.word(lostTimeWord), QString::number(rates.nonFatal), words.filled(daysLostText, {amount(rates.daysLost)})},
        {words.word(recordableWord), QString::number(rates.recordable), {}},
        {words.word(nearMissWord), QString::number(rates.nearMisses), {}},
    }});
    blocks.push_back(rateTable(words, rates));
    blocks.push_back(causeTable(words, incidents));
}

void appendKeyFigures(const AuditContext &context, Blocks &blocks)
{
    const Words &words = context.words;
    DataTable table;
    table.columns = {{words.word(figureWord), 3.2},          {words.word(baselineWord), 1.1, true},
                     {words.word(latestWord), 1.1, true},    {words.word(targetWord), 1, true},
                     {words.word(trendWord), 1.8}};
    for (const Kpi &kpi : kpisOf(context.in.figures)) {
        KpiSeries series = seriesOf(context.in.figures, kpi.code);
        std::erase_if(series.months, [&](const KpiMonth &month) { return month.month > lastDay(context); });
        if (series.months.empty()) {
            continue;
        }
        const KpiFigures figures = kpiFigures(kpi, series);
        if (!figures.current) {
            continue;
        }
        const Text trend = figures.isEarly() ? words.word(earlyText)
                                             : inBoth([&](Language language) { return word(words.of(language), figures.trend); });
        table.rows.push_back({{kpi.unit.isEmpty() ? kpi.label : words.dotted({kpi.label, inBoth([&](Language language) { return unitWord(words.of(language), kpi.unit); })})},
                              {amountOr(figures.baseline)},
                              {amountOr(figures.current)},
                              {amountOr(series.target)},
                              {trend, figures.isEarly() ? Mark::None : markOf(figures.trend)}});
    }
    if (table.rows.empty()) {
        return;
    }
    blocks.push_back(Heading{1, {}, words.word(kpiWord)});
    blocks.push_back(std::move(table));
}

void appendEnvironment(const AuditContext &context, Blocks &blocks)
{
    DataTable tests = laboratoryTable(context);
    DataTable amounts = streamTable(context);
    if (tests.rows.empty() && amounts.rows.empty()) {
        return;
    }
    const Words &words = context.words;
    blocks.push_back(Heading{1, {}, words.word(environmentWord)});
    if (!amounts.rows.empty()) {
        blocks.push_back(Paragraph{yearText(context), Tone::Quiet});
        blocks.push_back(std::move(amounts));
    }
    if (!tests.rows.empty()) {
        blocks.push_back(Heading{2, {}, words.word(laboratoryWord)});
        blocks.push_back(
            Paragraph{words.filled(laboratoryText, {words.jurisdiction(jurisdictionOf(context))}), Tone::Quiet});
        blocks.push_back(std::move(tests));
    }
}

} // namespace meyar::report
