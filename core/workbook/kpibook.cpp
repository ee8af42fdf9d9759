// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/kpibook.h"

#include "core/library/unitword.h"
#include "core/wording/format.h"
#include "core/wording/indicatorwords.h"

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *context = "Workbook";

struct Counted
{
    Kpi kpi;
    KpiSeries series;
    KpiFigures figures;
};

std::vector<Counted> countedIn(const SiteFigures &figures)
{
    std::vector<Counted> found;
    for (const Kpi &kpi : kpisOf(figures)) {
        Counted each{kpi, seriesOf(figures, kpi.code), {}};
        each.figures = kpiFigures(kpi, each.series);
        if (each.figures.counted > 0) {
            found.push_back(std::move(each));
        }
    }
    return found;
}

BookCell cellOf(const std::optional<double> &value)
{
    return value ? BookCell(*value) : BookCell();
}

BookSheet summaryOf(const std::vector<Counted> &all, const QString &factory, const Translation &words)
{
    using enum BookColumn::Kind;
    const auto said = [&](const char *source) { return words.text(context, source); };
    BookSheet sheet{said(QT_TRANSLATE_NOOP("Workbook", "Key figures")), factory,
                    said(QT_TRANSLATE_NOOP("Workbook", "Where each stands, beside the month that it is compared with."))};
    sheet.columns = {{said(QT_TRANSLATE_NOOP("Workbook", "Key figure")), Text, 40},
                     {said(QT_TRANSLATE_NOOP("Workbook", "Unit")), Text, 14},
                     {said(QT_TRANSLATE_NOOP("Workbook", "Compared with")), Month, 14},
                     {said(QT_TRANSLATE_NOOP("Workbook", "Value then")), Number, 13, 2},
                     {said(QT_TRANSLATE_NOOP("Workbook", "Last month")), Month, 14},
                     {said(QT_TRANSLATE_NOOP("Workbook", "Value")), Number, 13, 2},
                     {said(QT_TRANSLATE_NOOP("Workbook", "Change in percent")), Number, 12, 1},
                     {said(QT_TRANSLATE_NOOP("Workbook", "Trend")), Text, 14},
                     {said(QT_TRANSLATE_NOOP("Workbook", "Target")), Number, 13, 2},
                     {said(QT_TRANSLATE_NOOP("Workbook", "Months counted")), Number, 11}};
    for (const Counted &each : all) {
        const KpiFigures &figures = each.figures;
        sheet.rows.push_back({each.kpi.label.in(words.language()), unitWord(words, each.kpi.unit), figures.baselineMonth,
                              cellOf(figures.baseline), figures.currentMonth, cellOf(figures.current), cellOf(figures.relativePercent),
                              figures.isEarly() ? QString() : word(words, figures.trend), cellOf(each.series.target),
                              double(figures.counted)});
    }
    return sheet;
}

/// A month a line from the first to the last; for each figure its value, mean, baseline and target.
constexpr int columnsOfKpi = 4;

BookSheet monthsOf(const std::vector<Counted> &all, const QString &factory, const Translation &words)
{
    const auto said = [&](const char *source) { return words.text(context, source); };
    BookSheet sheet{said(QT_TRANSLATE_NOOP("Workbook", "Months")), factory,
                    said(QT_TRANSLATE_NOOP("Workbook", "A month that nobody has counted stays empty."))};
    sheet.columns.push_back({said(QT_TRANSLATE_NOOP("Workbook", "Month")), BookColumn::Kind::Month, 11});
    QDate first;
    QDate last;
    for (const Counted &each : all) {
        const QString name = each.kpi.label.in(words.language());
        for (const char *part : {"%1", QT_TRANSLATE_NOOP("Workbook", "%1: mean of three months"), QT_TRANSLATE_NOOP("Workbook", "%1: baseline"),
                                 QT_TRANSLATE_NOOP("Workbook", "%1: target")}) {
            sheet.columns.push_back({words.text(context, part).arg(name), BookColumn::Kind::Number, 16, 2});
        }
        const QDate from = each.figures.points.front().month;
        const QDate to = each.figures.points.back().month;
        first = !first.isValid() || from < first ? from : first;
        last = !last.isValid() || to > last ? to : last;
    }
    for (QDate month = first; month.isValid() && month <= last; month = month.addMonths(1)) {
        std::vector<BookCell> line{month};
        for (const Counted &each : all) {
            const auto point = std::ranges::find(each.figures.points, month, &KpiPoint::month);
            const bool isThere = point != each.figures.points.end();
            line.push_back(isThere ? cellOf(point->value) : BookCell());
            line.push_back(isThere ? cellOf(point->movingMean) : BookCell());
            line.push_back(cellOf(each.figures.baseline));
            line.push_back(cellOf(each.series.target));
        }
        sheet.rows.push_back(std::move(line));
    }
    return sheet;
}

BookSheet chartsOf(const std::vector<Counted> &all, const QString &factory, const Translation &words)
{
    BookSheet sheet{words.text(context, QT_TRANSLATE_NOOP("Workbook", "Charts")), factory};
    for (size_t i = 0; i < all.size(); ++i) {
        const int value = 1 + int(i) * columnsOfKpi;
        BookChart chart{BookChart::Kind::Lines, all[i].kpi.label.in(words.language()), 1, 0, {value, value + 1, value + 2}};
        if (all[i].series.target) {
            chart.values.push_back(value + 3);
        }
        sheet.charts.push_back(std::move(chart));
    }
    return sheet;
}

} // namespace

DataBook kpiBook(const SiteFigures &figures, const QString &factory, const Translation &translation)
{
    const std::vector<Counted> all = countedIn(figures);
    return {translation.language(), {summaryOf(all, factory, translation), monthsOf(all, factory, translation), chartsOf(all, factory, translation)}};
}

} // namespace meyar
