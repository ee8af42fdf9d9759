// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/indicatorfiles.h"
#include "app/cli/peersjson.h"
#include "app/cli/sitefigures.h"
#include "core/library/commons.h"
#include "core/library/unitword.h"
#include "core/wording/format.h"
#include "core/wording/indicatorwords.h"

#include <QDateTime>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

QString numberOr(const std::optional<double> &value, int decimals)
{
    return value ? QString::number(*value, 'f', decimals) : u"not known"_s;
}

Exit endOf(const TableFacts &facts, const RowProblems &problems)
{
    return problems.hasErrors() || facts.rows == 0 ? Exit::Refused : Exit::Done;
}

QString causeWord(const QString &code)
{
    for (int i = 0; i < incidentCauses; ++i) {
        if (const auto cause = static_cast<IncidentCause>(i); toCode(cause) == code) {
            return word(Translation(), cause);
        }
    }
    return code;
}

void sayRates(Call &call, const ReadIncidents &read, const OshExposure &exposure)
{
    const OshRates rates = oshRates(read.incidents, exposure);
    call.say(u"%1 fatal, %2 with days lost, %3 recordable, %4 near misses, %5 dangerous occurrences, %6 diseases, %7 on the way"_s
                 .arg(rates.fatal).arg(rates.nonFatal).arg(rates.recordable).arg(rates.nearMisses).arg(rates.dangerousOccurrences)
                 .arg(rates.diseases).arg(rates.commuting));
    call.say(u"Frequency rate  %1 cases per 1,000,000 h"_s.arg(numberOr(rates.frequency, 2)));
    call.say(u"Incidence rate  %1 cases per 1,000 workers"_s.arg(numberOr(rates.incidence, 2)));
    call.say(u"Severity rate   %1 days per 1,000,000 h"_s.arg(numberOr(rates.severity, 2)));
    call.say(u"Days per case   %1 mean, %2 median"_s.arg(numberOr(rates.meanDaysLost, 1), numberOr(rates.medianDaysLost, 1)));
    call.say(u"LTIFR %1 per 1,000,000 h; TRIR %2 and DART %3 per 200,000 h; fatality rate %4 per 100,000 workers"_s.arg(
        numberOr(rates.ltifr, 2), numberOr(rates.trir, 2), numberOr(rates.dart, 2), numberOr(rates.fatalityRate, 2)));
    if (rates.daysUnknown > 0) {
        call.say(u"Days lost of %1 are not written down: severity and days per case are without them."_s.arg(counted(rates.daysUnknown, u"case"_s)));
    }
    for (const IncidentTally &each : byCause(incidentsWithin(read.incidents, exposure))) {
        call.say(u"%1  %2"_s.arg(each.cases, 5).arg(causeWord(each.code)));
    }
}

void sayDuties(Call &call, const ReadIncidents &read)
{
    if (!call.has(u"in"_s)) {
        return;
    }
    const std::vector<ReferenceValue> values = Commons::builtIn()->referenceValues();
    for (const Incident &each : read.incidents) {
        const auto duty = notificationDuty(each, values, call.value(u"in"_s), QDateTime::currentDateTime());
        if (duty && duty->isLate) {
            call.say(u"%1 of %2: to be told to the Inspector by %3 (%4%5)"_s.arg(
                word(Translation(), each.kind), each.day.toString(Qt::ISODate), duty->due.toString(u"yyyy-MM-dd HH:mm"_s),
                Commons::builtIn()->citation(duty->citation, Language::English),
                duty->confidence == u"K3" ? u", to be confirmed"_s : QString()));
        }
    }
}

QJsonObject incidentsJson(const ReadIncidents &read, const OshExposure &exposure)
{
    return {{u"file"_s, toJson(read.facts, read.problems)},
            {u"rates"_s, toJson(oshRates(read.incidents, exposure))},
            {u"causes"_s, toJson(byCause(incidentsWithin(read.incidents, exposure)))},
            {u"body_parts"_s, toJson(byBodyPart(incidentsWithin(read.incidents, exposure)))}};
}

/// KPIs of all, of women and of men; one that is told of a sex only is told.
std::map<QString, SeriesBySex> partsOf(const ReadKpis &read)
{
    std::map<QString, SeriesBySex> parts;
    for (const auto &[code, series] : seriesOf(read)) {
        parts[code];
    }
    for (const auto &[code, series] : seriesOf(read, Sex::Woman)) {
        parts[code].women = series;
    }
    for (const auto &[code, series] : seriesOf(read, Sex::Man)) {
        parts[code].men = series;
    }
    return parts;
}

QJsonObject kpisJson(const ReadKpis &read, const std::vector<Kpi> &known)
{
    QJsonArray kpis;
    const std::map<QString, KpiSeries> all = seriesOf(read);
    for (const auto &[code, parts] : partsOf(read)) {
        const auto found = all.find(code);
        kpis.append(kpiJson(*findKpi(known, code), found == all.end() ? KpiSeries() : found->second, parts));
    }
    return {{u"file"_s, toJson(read.facts, read.problems)}, {u"kpis"_s, kpis}};
}

void sayKpi(Call &call, const QString &name, const Kpi &kpi, const KpiSeries &series)
{
    const KpiFigures figures = kpiFigures(kpi, series);
    if (figures.counted > 0) {
        call.say(u"%1: %2 → %3 %4, %5%6"_s.arg(name, numberOr(figures.baseline, 2), numberOr(figures.current, 2), unitWord(Translation(), kpi.unit),
                                              word(Translation(), figures.trend).toLower(),
                                              figures.isEarly() ? u" (fewer than 3 months)"_s : QString()));
    }
}

double planRate(const Call &call, const ReadMeasures &read)
{
    bool isNumber = false;
    const double percent = call.value(u"rate"_s).toDouble(&isNumber);
    return isNumber ? percent / 100 : read.measures.empty() ? Measure().rate : read.measures.front().rate;
}

QJsonObject measuresJson(const ReadMeasures &read, double rate)
{
    const Translation words;
    QJsonArray measures;
    for (const Measure &measure : read.measures) {
        QJsonObject each = toJson(businessCaseOf(measure));
        each.insert(u"measure"_s, measure.name);
        each.insert(u"field"_s, word(words, quickWinOf(measure)));
        QJsonArray bars;
        for (const Sensitivity &bar : tornado(measure)) {
            bars.append(QJsonObject{{u"assumption"_s, word(words, bar.assumption)}, {u"low"_s, bar.npvLow}, {u"high"_s, bar.npvHigh}});
        }
        each.insert(u"tornado"_s, bars);
        measures.append(each);
    }
    return {{u"file"_s, toJson(read.facts, read.problems)}, {u"measures"_s, measures}, {u"plan"_s, toJson(businessCaseOf(read.measures, rate))}};
}

QString yearsOrNever(const std::optional<double> &years)
{
    return years ? QString::number(*years, 'f', 1) + u" years"_s : u"never"_s;
}

void say(Call &call, const QString &name, const BusinessCase &result)
{
    const Translation words;
    call.say(u"%1: payback %2 (discounted %3), net present value %4 PKR, ROI %5"_s.arg(
        name, yearsOrNever(result.payback), yearsOrNever(result.discountedPayback), decimalText(words, result.npv, 0),
        result.roiPercent ? numberOr(result.roiPercent, 0) + u" %"_s : u"none: nothing is spent"_s));
    call.say(u"  internal rate of return: %1"_s.arg(internalRateText(words, result.irr)));
}

Exit businessCase(Call &call)
{
    const Result<ColumnMapping> mapping = mappingOf(call);
    if (!mapping) {
        return call.refuse(mapping.error());
    }
    const Result<ReadMeasures> read = readMeasures(call.words().value(0), *mapping);
    if (!read) {
        return call.refuse(read.error());
    }
    const double rate = planRate(call, *read);
    if (call.json()) {
        call.print(measuresJson(*read, rate));
        return endOf(read->facts, read->problems);
    }
    const Translation words;
    sayTable(call, read->facts, read->problems);
    for (const Measure &measure : read->measures) {
        say(call, measure.name, businessCaseOf(measure));
        call.say(u"  %1; what weighs most: %2"_s.arg(word(words, quickWinOf(measure)), word(words, tornado(measure).front().assumption)));
    }
    if (read->measures.size() > 1) {
        say(call, u"All together, at %1 % a year"_s.arg(decimalText(words, rate * 100, 1)), businessCaseOf(read->measures, rate));
    }
    return endOf(read->facts, read->problems);
}

Exit importPayroll(Call &call)
{
    const Result<PayrollWish> wish = payrollWish(call);
    if (!wish) {
        return call.refuse(wish.error());
    }
    const Result<ReadPayroll> read = readPayroll(call.words().value(0), wish->reading);
    if (!read) {
        return call.refuse(read.error());
    }
    if (call.json()) {
        call.print(toJson(read->facts, read->problems));
    } else {
        sayTable(call, read->facts, read->problems);
    }
    return endOf(read->facts, read->problems);
}

QJsonObject withKept(QJsonObject json, const std::optional<Kept> &kept)
{
    if (kept) {
        json.insert(u"kept"_s, cli::toJson(*kept));
    }
    return json;
}

Exit importAccidents(Call &call)
{
    const Result<ColumnMapping> mapping = mappingOf(call);
    const Result<OshExposure> exposure = exposureOf(call);
    if (!mapping || !exposure) {
        return call.refuse(!mapping ? mapping.error() : exposure.error());
    }
    if (const QString out = call.value(u"out"_s); call.has(u"out"_s) && !out.endsWith(u".csv"_s) && !out.endsWith(u".xlsx"_s)) {
        return call.refuse({Error::Code::BadArgument, {u"out"_s, out, u"a file that ends with .csv or .xlsx"_s}});
    }
    const Result<ReadIncidents> read = readIncidents(call.words().value(0), call.clock().today(), *mapping);
    if (!read) {
        return call.refuse(read.error());
    }
    if (call.has(u"out"_s)) {
        if (const Result<> written = writeIncidents(read->incidents, call.value(u"out"_s)); !written) {
            return call.refuse(written.error());
        }
    }
    std::optional<Kept> kept;
    if (call.has(u"db"_s) && !read->problems.hasErrors()) {
        Result<Kept> written = keepFigures(call, [&](SiteId site) {
            FigureEdits edits;
            edits.incidents = rowsOf(site, read->incidents);
            return edits;
        });
        if (!written) {
            return call.refuse(written.error());
        }
        kept = std::move(*written);
    }
    if (call.json()) {
        call.print(withKept(incidentsJson(*read, *exposure), kept));
    } else {
        sayTable(call, read->facts, read->problems);
        if (kept) {
            say(call, *kept);
        }
        sayRates(call, *read, *exposure);
        sayDuties(call, *read);
    }
    return endOf(read->facts, read->problems);
}

/// The built-in ones, and those of its own where a site is named.
Result<std::vector<Kpi>> kpisOfSite(Call &call)
{
    if (!call.has(u"db"_s)) {
        return builtInKpis();
    }
    const Result<SiteId> site = siteOf(call);
    if (!site) {
        return failAs(site);
    }
    const Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return failAs(store);
    }
    const Result<SiteFigures> figures = (*store)->figures(*site);
    return figures ? Result<std::vector<Kpi>>(kpisOf(*figures)) : failAs(figures);
}

Exit importKpi(Call &call)
{
    const Result<ColumnMapping> mapping = mappingOf(call);
    if (!mapping) {
        return call.refuse(mapping.error());
    }
    const Result<std::vector<Kpi>> known = kpisOfSite(call);
    if (!known) {
        return call.refuse(known.error());
    }
    const Result<ReadKpis> read = readKpis(call.words().value(0), *known, call.clock().today(), *mapping);
    if (!read) {
        return call.refuse(read.error());
    }
    std::optional<Kept> kept;
    if (call.has(u"db"_s) && !read->problems.hasErrors()) {
        Result<Kept> written = keepFigures(call, [&](SiteId) {
            FigureEdits edits;
            edits.months = read->rows;
            return edits;
        });
        if (!written) {
            return call.refuse(written.error());
        }
        kept = std::move(*written);
    }
    if (call.json()) {
        call.print(withKept(kpisJson(*read, *known), kept));
        return endOf(read->facts, read->problems);
    }
    sayTable(call, read->facts, read->problems);
    if (kept) {
        say(call, *kept);
    }
    std::map<QString, KpiSeries> all = seriesOf(*read);
    for (const auto &[code, parts] : partsOf(*read)) {
        const Kpi &kpi = *findKpi(*known, code);
        const QString name = kpi.label.in(Language::English);
        sayKpi(call, name, kpi, all[code]);
        sayKpi(call, name + u", women"_s, kpi, parts.women);
        sayKpi(call, name + u", men"_s, kpi, parts.men);
    }
    return endOf(read->facts, read->problems);
}

Result<QJsonObject> indicatorsOf(const Call &call, const QString &path, const PayrollWish &wish, const OshExposure &exposure)
{
    const Result<TableKind> kind = kindOf(path);
    if (!kind) {
        return failAs(kind);
    }
    switch (*kind) {
    case TableKind::Payroll: {
        const Result<ReadPayroll> read = readPayroll(path, wish.reading);
        if (!read) {
            return failAs(read);
        }
        return QJsonObject{{u"payroll"_s, payrollJson(*read, wish)}};
    }
    case TableKind::Incidents: {
        const Result<ReadIncidents> read = readIncidents(path, call.clock().today());
        return read ? Result<QJsonObject>(QJsonObject{{u"accidents"_s, incidentsJson(*read, exposure)}}) : failAs(read);
    }
    case TableKind::Kpis: {
        const Result<ReadKpis> read = readKpis(path, builtInKpis(), call.clock().today());
        return read ? Result<QJsonObject>(QJsonObject{{u"kpi"_s, kpisJson(*read, builtInKpis())}}) : failAs(read);
    }
    case TableKind::Measures: {
        const Result<ReadMeasures> read = readMeasures(path);
        return read ? Result<QJsonObject>(QJsonObject{{u"business_case"_s, measuresJson(*read, planRate(call, *read))}}) : failAs(read);
    }
    case TableKind::Unknown:
        break;
    }
    return fail(Error::Code::BadArgument, {u"file"_s, path, u"a payroll, a register of accidents, monthly KPIs or measures with headings"_s});
}

Exit indicators(Call &call)
{
    if (call.has(u"db"_s)) {
        return siteIndicators(call);
    }
    if (call.words().isEmpty()) {
        return call.refuse({Error::Code::BadArgument, {u"file"_s, QString(), u"a table, or --db and --site"_s}});
    }
    const Result<PayrollWish> wish = payrollWish(call);
    const Result<OshExposure> exposure = exposureOf(call);
    if (!wish || !exposure) {
        return call.refuse(!wish ? wish.error() : exposure.error());
    }
    QJsonArray all;
    for (const QString &path : call.words()) {
        const Result<QJsonObject> json = indicatorsOf(call, path, *wish, *exposure);
        if (!json) {
            return call.refuse(json.error());
        }
        QJsonObject each = *json;
        each.insert(u"path"_s, path);
        all.append(each);
    }
    call.print(all);
    return Exit::Done;
}

std::vector<Option> with(std::vector<Option> options, const std::vector<Option> &more)
{
    options.insert(options.end(), more.begin(), more.end());
    return options;
}

} // namespace

std::vector<Command> indicatorCommands()
{
    const Option column{u"column"_s, u"KEY=HEADING"_s, u"which heading is which column; may be given several times; all are guessed if left out"_s};
    const Option rate{u"rate"_s, u"PERCENT"_s, u"discount of the whole plan; that of the first measure if left out"_s};
    const Option in{u"in"_s, u"PROVINCE"_s, u"whose deadlines hold: PK-PB, PK-SD, PK-KP, PK-BA, PK-IS"_s};
    return {{u"import payroll"_s, u"FILE"_s, u"checks a payroll (CSV or .xlsx) and tells every problem"_s, payrollOptions(), importPayroll},
            {u"import accidents"_s,
             u"FILE"_s,
             u"checks a register of accidents (CSV or .xlsx) and tells its rates; with --db keeps it"_s,
             with(with(exposureOptions(), keepOptions()), {column, in, {u"out"_s, u"FILE"_s, u"writes it as the labour department's sheet, .csv or .xlsx"_s}, jsonOption}),
             importAccidents},
            {u"import kpi"_s, u"FILE"_s, u"checks monthly KPIs (CSV or .xlsx) and tells how they moved; with --db keeps them"_s,
             with(keepOptions(), {column, jsonOption}), importKpi},
            {u"business-case"_s, u"FILE"_s, u"what measures cost and bring (CSV or .xlsx): payback, present value, rate of return"_s,
             {column, rate, jsonOption}, businessCase},
            {u"indicators"_s, u"[FILES…]"_s, u"the figures of payrolls, registers, KPIs and measures as JSON; what a file is its headings say; with --db those of a site"_s,
             with(with(with(with(payrollOptions(), exposureOptions()), keepOptions()), peerOptions()), {rate}), indicators}};
}

} // namespace meyar::cli
