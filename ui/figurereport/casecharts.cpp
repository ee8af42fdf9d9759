// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figurereport/casecharts.h"

#include "core/wording/indicatorwords.h"
#include "ui/charts/effortchart.h"
#include "ui/charts/spanchart.h"
#include "ui/common/bidi.h"

#include <QCoreApplication>

#include <cmath>

namespace meyar::ui {

namespace {

QString worded(const Translation &words, const char *source, int n = -1)
{
    return words.text("CaseCharts", source, n);
}

QString rupees(double value)
{
    return number(qint64(std::llround(value)));
}

std::vector<double> flowOf(const std::vector<Measure> &plan)
{
    std::vector<double> all;
    for (const Measure &measure : plan) {
        const std::vector<double> flow = cashFlowOf(measure);
        all.resize(std::max(all.size(), flow.size()));
        for (size_t year = 0; year < flow.size(); ++year) {
            all[year] += flow[year];
        }
    }
    return all;
}

} // namespace

std::shared_ptr<const Chart> flowChart(const Translation &words, const std::vector<Measure> &plan, double rate)
{
    const std::vector<double> flow = flowOf(plan);
    if (flow.empty()) {
        return nullptr;
    }
    SpansData data;
    data.nameHead = worded(words, QT_TRANSLATE_NOOP("CaseCharts", "Year"));
    data.barHead = worded(words, QT_TRANSLATE_NOOP("CaseCharts", "Rupees of today"));
    data.cellHeads = {worded(words, QT_TRANSLATE_NOOP("CaseCharts", "In the year")), worded(words, QT_TRANSLATE_NOOP("CaseCharts", "Up to then"))};
    data.isLinked = true;
    double done = 0;
    for (size_t year = 0; year < flow.size(); ++year) {
        const double part = flow[year] / std::pow(1 + rate, double(year));
        data.rows.push_back({year == 0 ? worded(words, QT_TRANSLATE_NOOP("CaseCharts", "At the beginning")) : worded(words, QT_TRANSLATE_NOOP("CaseCharts", "Year %1")).arg(year),
                             {{done, done + part, part < 0 ? ChartInk::Bad : ChartInk::Good}},
                             {rupees(part), rupees(done + part)}});
        done += part;
    }
    data.rows.push_back({worded(words, QT_TRANSLATE_NOOP("CaseCharts", "Present value")), {{0, done, ChartInk::Accent}}, {rupees(done), rupees(done)}});
    data.legend = {{worded(words, QT_TRANSLATE_NOOP("CaseCharts", "Costs")), ChartInk::Bad}, {worded(words, QT_TRANSLATE_NOOP("CaseCharts", "Brings")), ChartInk::Good}};
    return std::make_shared<SpanChart>(std::move(data));
}

std::shared_ptr<const Chart> tornadoChart(const Translation &words, const Measure &measure, double by)
{
    const double base = businessCaseOf(measure).npv;
    SpansData data;
    data.nameHead = worded(words, QT_TRANSLATE_NOOP("CaseCharts", "Assumption"));
    data.barHead = worded(words, QT_TRANSLATE_NOOP("CaseCharts", "Present value, rupees"));
    data.cellHeads = {worded(words, QT_TRANSLATE_NOOP("CaseCharts", "Moves by")), worded(words, QT_TRANSLATE_NOOP("CaseCharts", "If it is lower")), worded(words, QT_TRANSLATE_NOOP("CaseCharts", "If it is higher")), worded(words, QT_TRANSLATE_NOOP("CaseCharts", "Decides"))};
    data.base = base;
    for (const Sensitivity &each : tornado(measure, by)) {
        if (each.span() <= 0) {
            continue;
        }
        data.rows.push_back({word(words, each.assumption),
                             {{base, each.npvLow, ChartInk::Quiet}, {base, each.npvHigh, ChartInk::Accent}},
                             {rupees(each.span()), rupees(each.npvLow), rupees(each.npvHigh),
                              each.turns() ? worded(words, QT_TRANSLATE_NOOP("CaseCharts", "yes")) : worded(words, QT_TRANSLATE_NOOP("CaseCharts", "no"))}});
    }
    if (data.rows.empty()) {
        return nullptr;
    }
    data.legend = {{worded(words, QT_TRANSLATE_NOOP("CaseCharts", "The assumption is lower")), ChartInk::Quiet}, {worded(words, QT_TRANSLATE_NOOP("CaseCharts", "It is higher")), ChartInk::Accent}};
    return std::make_shared<SpanChart>(std::move(data));
}

std::shared_ptr<const Chart> effortChart(const Translation &words, const std::vector<Measure> &plan)
{
    if (std::ranges::all_of(plan, [](const Measure &measure) { return quickWinOf(measure) == QuickWin::Unrated; })) {
        return nullptr;
    }
    EffortData data;
    data.nameHead = worded(words, QT_TRANSLATE_NOOP("CaseCharts", "Measure"));
    data.effortHead = worded(words, QT_TRANSLATE_NOOP("CaseCharts", "Effort, 1 to 5"));
    data.impactHead = worded(words, QT_TRANSLATE_NOOP("CaseCharts", "Impact, 1 to 5"));
    data.fieldHead = worded(words, QT_TRANSLATE_NOOP("CaseCharts", "Field"));
    data.fields = {word(words, QuickWin::QuickWin), word(words, QuickWin::MajorProject), word(words, QuickWin::FillIn),
                   word(words, QuickWin::Doubtful)};
    int row = 0;
    for (const Measure &measure : plan) {
        ++row;
        if (quickWinOf(measure) != QuickWin::Unrated) {
            data.points.push_back({measure.name, measure.effort, measure.impact, word(words, quickWinOf(measure)), row});
        }
    }
    return std::make_shared<EffortChart>(std::move(data));
}

} // namespace meyar::ui
