// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/indicators/businesscase.h"
#include "core/indicators/cellvalue.h"

#include <cmath>

namespace meyar {

using namespace Qt::StringLiterals;
using Kind = RowProblem::Kind;

namespace {

constexpr double mostMoney = 1e12;

double orDefault(double number, double other)
{
    return std::isnan(number) ? other : number;
}

Measure measureOf(TableRow &row)
{
    Measure measure;
    const QString name = cellText(row.text(u"name"_s));
    if (isFormula(name)) {
        row.tell(Kind::Formula, u"name"_s);
    } else if (name.isEmpty()) {
        row.tell(Kind::Empty, u"name"_s);
    }
    measure.name = cleaned(name).simplified();
    const auto numberOr = [&](const QString &key, double least, double most, double other, bool isNeeded = false) {
        return orDefault(row.number(key, least, most, isNeeded).value_or(noAmount), other);
    };
    measure.investment = numberOr(u"investment"_s, 0, mostMoney, 0, true);
    measure.yearlyCost = numberOr(u"cost"_s, 0, mostMoney, 0);
    measure.yearlySaving = numberOr(u"saving"_s, 0, mostMoney, 0, true);
    measure.years = int(std::lround(numberOr(u"years"_s, 1, 50, measure.years)));
    measure.rate = numberOr(u"rate"_s, 0, 200, measure.rate * 100) / 100;
    measure.effort = int(std::lround(numberOr(u"effort"_s, 1, 5, measure.effort)));
    measure.impact = int(std::lround(numberOr(u"impact"_s, 1, 5, measure.impact)));
    if (const QString link = cellText(row.text(u"link"_s)); !isFormula(link)) {
        measure.link = cleaned(link).simplified();
    }
    return measure;
}

} // namespace

const std::vector<KnownColumn> &measureColumns()
{
    static const std::vector<KnownColumn> columns{
        {u"name"_s, {u"measure"_s, u"action"_s, u"name"_s, u"improvement"_s, u"اقدام"_s, u"نام"_s}},
        {u"investment"_s, {u"investment"_s, u"capital cost"_s, u"capex"_s, u"cost once"_s, u"سرمایہ کاری"_s, u"لاگت"_s}},
        {u"cost"_s, {u"yearly cost"_s, u"annual cost"_s, u"running cost"_s, u"opex"_s, u"سالانہ خرچ"_s}},
        {u"saving"_s, {u"yearly saving"_s, u"annual saving"_s, u"annual savings"_s, u"saving"_s, u"benefit"_s, u"سالانہ بچت"_s, u"بچت"_s}},
        {u"years"_s, {u"years"_s, u"life"_s, u"lifetime"_s, u"سال"_s}},
        {u"rate"_s, {u"rate"_s, u"discount rate"_s, u"شرح"_s}},
        {u"effort"_s, {u"effort"_s, u"محنت"_s}},
        {u"impact"_s, {u"impact"_s, u"effect"_s, u"اثر"_s}},
        {u"link"_s, {u"improves"_s, u"finding"_s, u"kpi"_s, u"link"_s}},
    };
    return columns;
}

Result<ReadMeasures> readMeasures(const QString &path, const ColumnMapping &mapping)
{
    ReadMeasures read;
    const Result<TableFacts> facts = readTable(path, {measureColumns(), {u"name"_s, u"investment"_s, u"saving"_s}}, mapping,
                                               read.problems, [&](TableRow &row) {
                                                   Measure measure = measureOf(row);
                                                   if (!row.isRefused()) {
                                                       read.measures.push_back(std::move(measure));
                                                   }
                                               });
    if (!facts) {
        return failAs(facts);
    }
    read.facts = *facts;
    return read;
}

} // namespace meyar
