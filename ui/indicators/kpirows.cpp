// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/kpirows.h"

#include "core/library/unitword.h"

#include <algorithm>
#include <cmath>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

using Part = KpiSheet::Place::Part;

void fill(MonthRow &row, const KpiSeries &series, double KpiMonth::*part)
{
    for (const KpiMonth &month : series.months) {
        if (std::isfinite(month.*part)) {
            row.values[month.month] = month.*part;
        }
        if (!month.source.isEmpty()) {
            row.sources[month.month] = month.source;
        }
    }
}

} // namespace

KpiSheet kpiSheet(const SiteFigures &figures, Language language, Sex sex, bool onlyCounted)
{
    KpiSheet sheet;
    const QString indent(3, QChar(QChar::Nbsp));
    for (const Kpi &kpi : kpisOf(figures)) {
        const KpiSeries series = seriesOf(figures, kpi.code, sex);
        if ((sex != Sex::Other && !kpi.isBySex) || (onlyCounted && series.months.empty())) {
            continue;
        }
        const QString name = kpi.label.in(language);
        const QString withUnit = kpi.unit.isEmpty() ? name : name + u" ("_s + isolated(unitWord(Translation(language), kpi.unit)) + u')';
        if (kpi.isCount()) {
            MonthRow row{kpi.code, withUnit};
            fill(row, series, &KpiMonth::numerator);
            sheet.rows.push_back(std::move(row));
            sheet.places.push_back({kpi.code, Part::Numerator});
            continue;
        }
        MonthRow value{kpi.code, withUnit, false};
        for (const KpiMonth &month : series.months) {
            if (const std::optional<double> worth = valueOf(kpi, month)) {
                value.values[month.month] = *worth;
            }
        }
        MonthRow numerator{kpi.code + u"/n"_s, indent + kpi.numerator.in(language)};
        MonthRow denominator{kpi.code + u"/d"_s, indent + kpi.denominator.in(language)};
        fill(numerator, series, &KpiMonth::numerator);
        fill(denominator, series, &KpiMonth::denominator);
        denominator.sources.clear();
        sheet.rows.insert(sheet.rows.end(), {value, numerator, denominator});
        sheet.places.insert(sheet.places.end(),
                            {{kpi.code, Part::Value}, {kpi.code, Part::Numerator}, {kpi.code, Part::Denominator}});
    }
    return sheet;
}

std::vector<ReadKpi> monthsOf(const SiteFigures &figures, const KpiSheet &sheet, Sex sex, const std::vector<MonthEdit> &edits)
{
    std::vector<ReadKpi> months;
    const auto isSame = [sex](const QString &code, QDate month) {
        return [=](const ReadKpi &entry) { return entry.code == code && entry.sex == sex && entry.month.month == month; };
    };
    for (const MonthEdit &edit : edits) {
        const KpiSheet::Place &place = sheet.places.at(size_t(edit.row));
        auto entry = std::ranges::find_if(months, isSame(place.code, edit.month));
        if (entry == months.end()) {
            const auto before = std::ranges::find_if(figures.months, isSame(place.code, edit.month));
            ReadKpi fresh{place.code, sex, {}};
            fresh.month.month = edit.month;
            months.push_back(before == figures.months.end() ? fresh : *before);
            entry = months.end() - 1;
        }
        (place.part == Part::Denominator ? entry->month.denominator : entry->month.numerator) = edit.value.value_or(noAmount);
    }
    return months;
}

} // namespace meyar::ui
