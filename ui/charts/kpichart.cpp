// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/kpichart.h"

#include "core/library/unitword.h"
#include "core/wording/format.h"
#include "core/wording/indicatorwords.h"
#include "ui/charts/linechart.h"
#include "ui/charts/monthtext.h"
#include "ui/common/bidi.h"

#include <cmath>
#include <map>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

std::vector<std::optional<double>> along(const std::vector<KpiPoint> &axis, const KpiFigures &figures)
{
    std::map<QDate, std::optional<double>> byMonth;
    for (const KpiPoint &point : figures.points) {
        byMonth[point.month] = point.value;
    }
    std::vector<std::optional<double>> values;
    for (const KpiPoint &point : axis) {
        values.push_back(byMonth[point.month]);
    }
    return values;
}

int decimalsFor(double value)
{
    return std::abs(value) >= 100 ? 0 : std::abs(value) >= 10 ? 1 : 2;
}

} // namespace

QString KpiChart::amount(const Kpi &kpi, double value) const
{
    const QString text = number(value, decimalsFor(value));
    return kpi.unit.isEmpty() ? text : withUnit(m_words, text, kpi.unit);
}

std::shared_ptr<const Chart> KpiChart::chart(const Kpi &kpi, const SiteFigures &figures, Sex sex) const
{
    const KpiSeries series = seriesOf(figures, kpi.code, sex);
    const KpiFigures judged = kpiFigures(kpi, series);
    if (judged.counted == 0) {
        return {};
    }
    LinesData data;
    data.axisHead = tr("Month");
    data.unit = kpi.unit == u"%"_s ? u" %"_s : QString(); // a longer one stands in the legend: the axis is narrow
    data.decimals = 2;
    ChartLine values{{data.unit.isEmpty() ? dotted({tr("Value"), unitWord(m_words, kpi.unit)}) : tr("Value"), ChartInk::Accent, true}, {}};
    ChartLine means{{tr("Mean, 3 months"), ChartInk::Warn, true}, {}};
    for (const KpiPoint &point : judged.points) {
        data.axis << longMonth(point.month);
        data.labels << shortMonth(point.month);
        values.values.push_back(point.value);
        means.values.push_back(point.movingMean);
    }
    data.lines = {values};
    const size_t count = judged.points.size();
    if (sex == Sex::Other && kpi.isBySex) {
        for (const auto &[each, name, ink] : {std::tuple(Sex::Woman, tr("Women"), ChartInk::Good),
                                             std::tuple(Sex::Man, tr("Men"), ChartInk::Bad)}) {
            const KpiFigures part = kpiFigures(kpi, seriesOf(figures, kpi.code, each));
            if (part.counted > 0) {
                data.lines.push_back({{name, ink, true}, along(judged.points, part)});
            }
        }
    }
    if (data.lines.size() == 1) { // five lines of which two are means would be a tangle
        data.lines.push_back(means);
    }
    if (judged.baseline) {
        data.lines.push_back({{tr("Baseline"), ChartInk::Quiet, true, true},
                              std::vector<std::optional<double>>(count, judged.baseline)});
    }
    if (series.target) {
        data.lines.push_back({{tr("Target"), ChartInk::Good, true, true},
                              std::vector<std::optional<double>>(count, series.target)});
    }
    return std::make_shared<LineChart>(std::move(data));
}

QString KpiChart::title(const Kpi &kpi, const KpiFigures &judged) const
{
    const QString name = kpi.label.in(m_words.language());
    if (!judged.current) {
        return name;
    }
    return tr("%1: %2 in %3").arg(name, amount(kpi, *judged.current), longMonth(judged.currentMonth));
}

QString KpiChart::remark(const Kpi &kpi, const KpiSeries &series) const
{
    const QString formula = kpi.isCount()
        ? kpi.numerator.in(m_words.language())
        : kpi.numerator.in(m_words.language()) + u" ÷ "_s + kpi.denominator.in(m_words.language());
    const std::optional<double> pooled = pooledValue(kpi, series.months);
    return dotted({formula, pooled && !kpi.isCount() ? tr("all months together %1").arg(amount(kpi, *pooled)) : QString(),
                   kpi.isMoreBetter ? tr("higher is better") : tr("lower is better")});
}

QString KpiChart::judged(const Kpi &kpi, const KpiFigures &judged) const
{
    if (!judged.current || !judged.baseline) {
        return tr("Nothing to compare yet.");
    }
    if (judged.isEarly()) {
        return tr("Fewer than three counted months: too early to speak of a trend.");
    }
    QString text = tr("%1: from %2 in %3 to %4")
                       .arg(word(m_words, judged.trend), amount(kpi, *judged.baseline), longMonth(judged.baselineMonth),
                            amount(kpi, *judged.current));
    if (judged.relativePercent) {
        const double percent = *judged.relativePercent;
        text += u" ("_s + isolated((percent < 0 ? u"−"_s : u"+"_s) + number(std::abs(percent), 1) + u" %"_s) + u')';
    }
    if (judged.towardsTargetPercent) {
        text += u"\n"_s + (*judged.towardsTargetPercent < 0 ? tr("further from the target than at the beginning")
                                                               : tr("%1 of the way to the target").arg(isolated(number(*judged.towardsTargetPercent, 0) + u" %"_s)));
    }
    return text;
}

} // namespace meyar::ui
