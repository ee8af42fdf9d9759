// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/indicatorfiles.h"

#include "core/wording/tablewords.h"

#include <algorithm>

namespace meyar::cli {

using namespace Qt::StringLiterals;

Result<ColumnMapping> mappingOf(const Call &call, const std::vector<KnownColumn> &known)
{
    ColumnMapping mapping;
    for (const QString &each : call.has(u"column"_s) ? call.values(u"column"_s) : QStringList()) {
        const qsizetype sign = each.indexOf(u'=');
        if (sign <= 0 || sign + 1 == each.size()) {
            return fail(Error::Code::BadArgument, {u"column"_s, each, u"KEY=HEADING"_s});
        }
        const QString name = each.left(sign).trimmed();
        const auto column = std::ranges::find_if(known, [&](const KnownColumn &one) {
            return one.key == name || one.headings.contains(name, Qt::CaseInsensitive);
        });
        mapping.headingOf[column == known.end() ? name : column->key] = each.mid(sign + 1).trimmed();
        mapping.guessRest = true;
    }
    return mapping;
}

void sayTable(const Call &call, const TableFacts &facts, const RowProblems &problems, const std::vector<KnownColumn> &known)
{
    const Translation words;
    call.say(u"%1, %2 taken."_s.arg(counted(facts.rows, u"row"_s)).arg(facts.rows - facts.refused));
    for (const auto &[key, heading] : facts.mapping.headingOf) {
        call.say(u"  %1 = “%2”"_s.arg(key, heading));
    }
    const Result<ColumnMapping> asked = mappingOf(call, known);
    for (const auto &[key, heading] : asked ? asked->headingOf : std::map<QString, QString>()) {
        if (!facts.mapping.headingOf.contains(key)) {
            call.complain(u"--column %1=%2: there is no such column, or no such heading."_s.arg(key, heading));
        }
    }
    for (const RowProblem &each : problems.list()) {
        call.complain(problemText(words, each));
    }
}

Result<TableKind> kindOf(const QString &path)
{
    struct Candidate
    {
        TableKind kind;
        const std::vector<KnownColumn> &columns;
        QStringList needed;
    };
    const std::vector<Candidate> candidates{{TableKind::Payroll, payrollColumns(), {u"sex"_s}},
                                            {TableKind::Incidents, incidentColumns(), {u"day"_s}},
                                            {TableKind::Kpis, kpiColumns(), {u"kpi"_s, u"month"_s, u"numerator"_s}},
                                            {TableKind::Measures, measureColumns(), {u"name"_s, u"investment"_s, u"saving"_s}}};
    TableKind best = TableKind::Unknown;
    std::size_t columns = 1; // one alone says nothing
    for (const Candidate &each : candidates) {
        RowProblems problems;
        constexpr int onlyHeadings = 0;
        const Result<TableFacts> facts = readTable(path, {each.columns, each.needed, onlyHeadings}, {}, problems, [](TableRow &) {});
        if (!facts) {
            return failAs(facts);
        }
        const auto &used = facts->mapping.headingOf;
        const bool hasAll = std::all_of(each.needed.begin(), each.needed.end(), [&](const QString &key) { return used.contains(key); });
        if (hasAll && used.size() > columns) {
            best = each.kind;
            columns = used.size();
        }
    }
    return best;
}

std::vector<Option> exposureOptions()
{
    return {{u"hours"_s, u"NUMBER"_s, u"worked by all in the time: without it no rate per hour"_s},
            {u"workers"_s, u"NUMBER"_s, u"average of the time: without it no rate per worker"_s},
            {u"from"_s, u"YYYY-MM-DD"_s, u"first day that counts; the first of the file if left out"_s},
            {u"to"_s, u"YYYY-MM-DD"_s, u"last day that counts"_s}};
}

Result<OshExposure> exposureOf(const Call &call)
{
    OshExposure exposure;
    for (const auto &[name, amount] : {std::pair{u"hours"_s, &exposure.hours}, std::pair{u"workers"_s, &exposure.workers}}) {
        bool isNumber = true;
        *amount = call.has(name) ? call.value(name).toDouble(&isNumber) : 0;
        if (!isNumber || *amount < 0) {
            return fail(Error::Code::BadArgument, {name, call.value(name), u"a number, 0 or more"_s});
        }
    }
    for (const auto &[name, day] : {std::pair{u"from"_s, &exposure.from}, std::pair{u"to"_s, &exposure.to}}) {
        *day = QDate::fromString(call.value(name), Qt::ISODate);
        if (call.has(name) && !day->isValid()) {
            return fail(Error::Code::BadArgument, {name, call.value(name), u"YYYY-MM-DD"_s});
        }
    }
    if (exposure.from.isValid() && exposure.to.isValid() && exposure.to < exposure.from) {
        return fail(Error::Code::BadArgument, {u"to"_s, call.value(u"to"_s), u"a day that is not before --from"_s});
    }
    return exposure;
}

std::map<QString, KpiSeries> seriesOf(const ReadKpis &read, Sex sex)
{
    std::map<QString, KpiSeries> series;
    for (const ReadKpi &each : read.rows) {
        if (each.sex == sex) {
            series[each.code].months.push_back(each.month);
        }
    }
    return series;
}

} // namespace meyar::cli
