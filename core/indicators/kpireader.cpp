// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/kpi.h"

#include "core/base/savefile.h"
#include "core/form/csvsheets.h"
#include "core/form/sheets/csvwriter.h"
#include "core/form/sheets/xlsxwriter.h"
#include "core/indicators/cellvalue.h"

#include <QFile>
#include <QSet>

#include <cmath>

namespace meyar {

using namespace Qt::StringLiterals;
using Kind = RowProblem::Kind;

namespace {

constexpr double mostAmount = 1e12;

QString cellOf(const form::Sheet &sheet, const QStringList &row, const QString &heading)
{
    return row.value(sheet.header.indexOf(heading)).trimmed();
}

Text textOf(const form::Sheet &sheet, const QStringList &row, const QString &heading)
{
    const QString english = cellOf(sheet, row, heading + u"::English (en)"_s);
    const QString urdu = cellOf(sheet, row, heading + u"::Urdu (ur)"_s);
    return english.isEmpty() && urdu.isEmpty() ? Text() : Text(english, urdu);
}

/// Codes and names of KPIs, as a table may call them.
std::vector<QStringList> namesOf(const std::vector<Kpi> &kpis)
{
    std::vector<QStringList> names;
    for (const Kpi &kpi : kpis) {
        names.push_back({kpi.code, kpi.label.in(Language::English), kpi.label.in(Language::Urdu)});
    }
    return names;
}

const std::vector<QStringList> &sexes()
{
    static const std::vector<QStringList> words{{u"f"_s, u"female"_s, u"women"_s, u"woman"_s, u"عورت"_s, u"خواتین"_s},
                                                {u"m"_s, u"male"_s, u"men"_s, u"man"_s, u"مرد"_s},
                                                {u"all"_s, u"both"_s, u"total"_s, u"سب"_s, u"کل"_s}};
    return words;
}

} // namespace

std::vector<Kpi> kpisOf(const QByteArray &csv, RowProblems &problems)
{
    form::Problems troubles;
    const form::Sheet sheet = form::parseCsv(u"kpis"_s, csv, troubles);
    std::vector<Kpi> kpis;
    for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
        const QStringList &row = sheet.rows[i];
        const int number = sheet.rowNumbers[i];
        const QString times = cellOf(sheet, row, u"times"_s);
        const QString better = cellOf(sheet, row, u"better"_s);
        Kpi kpi{cellOf(sheet, row, u"code"_s), textOf(sheet, row, u"label"_s), textOf(sheet, row, u"numerator"_s),
                textOf(sheet, row, u"denominator"_s), cellNumber(times).value_or(times.isEmpty() ? 1 : 0),
                cellOf(sheet, row, u"unit"_s), better == u"more", cellOf(sheet, row, u"sexes"_s) == u"yes", cellOf(sheet, row, u"part"_s) == u"yes"};
        if (kpi.code.isEmpty() || kpi.label.isEmpty()) {
            problems.add({Kind::Empty, RowProblem::Level::Error, number, kpi.code.isEmpty() ? u"code"_s : u"label"_s});
        } else if (findKpi(kpis, kpi.code) != nullptr) {
            problems.add({Kind::Twice, RowProblem::Level::Error, number, u"code"_s, {kpi.code}});
        } else if (!(kpi.times > 0)) {
            problems.add({Kind::NotANumber, RowProblem::Level::Error, number, u"times"_s, {times}});
        } else if (better != u"more" && better != u"less") {
            problems.add({Kind::UnknownWord, RowProblem::Level::Error, number, u"better"_s, {better, u"more, less"_s}});
        } else {
            kpis.push_back(std::move(kpi));
        }
    }
    return kpis;
}

const std::vector<Kpi> &builtInKpis()
{
    static const std::vector<Kpi> kpis = [] {
        QFile file(u":/indicators/kpis.csv"_s);
        RowProblems problems;
        return file.open(QIODevice::ReadOnly) ? kpisOf(file.readAll(), problems) : std::vector<Kpi>();
    }();
    return kpis;
}

const std::vector<KnownColumn> &kpiColumns()
{
    static const std::vector<KnownColumn> columns{
        {u"kpi"_s, {u"kpi"_s, u"indicator"_s, u"key figure"_s, u"measure"_s, u"اشاریہ"_s}},
        {u"month"_s, {u"month"_s, u"date"_s, u"period"_s, u"مہینہ"_s, u"ماہ"_s}},
        {u"numerator"_s, {u"numerator"_s, u"value"_s, u"count"_s, u"number"_s, u"تعداد"_s, u"قدر"_s}},
        {u"denominator"_s, {u"denominator"_s, u"out of"_s, u"base"_s, u"of"_s, u"کل میں سے"_s}},
        {u"sex"_s, {u"sex"_s, u"gender"_s, u"m/f"_s, u"جنس"_s}},
        {u"source"_s, {u"source"_s, u"document"_s, u"source document"_s, u"دستاویز"_s, u"ماخذ"_s}},
    };
    return columns;
}

Result<ReadKpis> readKpis(const QString &path, const std::vector<Kpi> &kpis, QDate today, const ColumnMapping &mapping)
{
    ReadKpis read;
    const std::vector<QStringList> names = namesOf(kpis);
    QHash<QString, int> known;
    const auto take = [&](TableRow &row) {
        const std::optional<int> index = row.word(u"kpi"_s, names, true);
        const std::optional<QDate> month = row.month(u"month"_s, true);
        const std::optional<int> sex = row.word(u"sex"_s, sexes());
        const double numerator = row.number(u"numerator"_s, 0, mostAmount).value_or(noAmount);
        const double denominator = row.number(u"denominator"_s, 0, mostAmount).value_or(noAmount);
        if (month && *month > today) {
            row.tell(Kind::OutOfRange, u"month"_s, {row.text(u"month"_s), u"…"_s, today.toString(u"yyyy-MM"_s)});
        }
        const QString source = cellText(row.text(u"source"_s));
        if (isFormula(source)) {
            row.tell(Kind::Formula, u"source"_s);
        }
        if (row.isRefused()) {
            return;
        }
        const Kpi &kpi = kpis[static_cast<std::size_t>(*index)];
        const bool isCounted = !std::isnan(numerator);
        if (isCounted && !kpi.isCount() && !(denominator > 0)) {
            if (std::isnan(denominator)) {
                row.tell(Kind::Empty, u"denominator"_s);
            } else {
                row.tell(Kind::OutOfRange, u"denominator"_s, {row.text(u"denominator"_s), u"1"_s, QString::number(mostAmount, 'f', 0)});
            }
            return;
        }
        if (isCounted && kpi.unit == u"%" && numerator > denominator) {
            row.tell(Kind::Unlikely, u"numerator"_s, {row.text(u"numerator"_s), u"0"_s, row.text(u"denominator"_s)}, RowProblem::Level::Warning);
        }
        const QString place = kpi.code + u' ' + month->toString(Qt::ISODate) + u' ' + QString::number(sex.value_or(2));
        if (known.contains(place)) {
            row.tell(Kind::Twice, u"month"_s, {QString::number(known.value(place))});
            return;
        }
        known.insert(place, row.number());
        read.rows.push_back({kpi.code, static_cast<Sex>(sex.value_or(2)), {*month, numerator, denominator, cleaned(source).simplified()}});
    };
    const Result<TableFacts> facts
        = readTable(path, {kpiColumns(), {u"kpi"_s, u"month"_s, u"numerator"_s}}, mapping, read.problems, take);
    if (!facts) {
        return failAs(facts);
    }
    read.facts = *facts;
    return read;
}

Result<> writeKpis(const std::vector<ReadKpi> &months, const std::vector<Kpi> &kpis, const QString &path)
{
    form::Sheet sheet;
    sheet.name = u"kpi"_s;
    for (const KnownColumn &column : kpiColumns()) {
        sheet.header.append(column.headings.front());
    }
    sheet.header << u"name"_s << u"result"_s << u"unit"_s; // for people: not read again
    const auto shown = [](double number) { return std::isfinite(number) ? QString::number(number, 'g', 12) : QString(); };
    for (const ReadKpi &each : months) {
        const Kpi *kpi = findKpi(kpis, each.code);
        if (!kpi) {
            continue;
        }
        const std::optional<double> value = valueOf(*kpi, each.month);
        sheet.rows.push_back({each.code, each.month.month.toString(u"yyyy-MM"_s), shown(each.month.numerator), shown(each.month.denominator),
                              each.sex == Sex::Other ? QString() : sexes().at(static_cast<std::size_t>(each.sex)).front(),
                              withoutFormula(each.month.source), withoutFormula(kpi->label.in(Language::English)), value ? shown(*value) : QString(), kpi->unit});
        sheet.rowNumbers.push_back(int(sheet.rows.size()) + 1);
    }
    if (path.endsWith(u".xlsx"_s, Qt::CaseInsensitive)) {
        return form::writeXlsx({{sheet.name, sheet}}, path);
    }
    return saveFile(path, QByteArrayLiteral("\xEF\xBB\xBF") + form::csvOf(sheet));
}

} // namespace meyar
