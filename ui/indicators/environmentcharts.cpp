// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/environmentcharts.h"

#include "core/indicators/numbers.h"
#include "ui/charts/barschart.h"
#include "ui/charts/linechart.h"
#include "ui/charts/monthtext.h"
#include "ui/common/bidi.h"
#include "ui/common/fonts.h"

#include <algorithm>
#include <cmath>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double targetPercent = 10; ///< SEMP
constexpr int baselineMonths = 12;

QString unitOf(const QString &what)
{
    return what == u"energy"_s ? u"GJ"_s : what == u"water"_s ? u"m³"_s : what == u"gas"_s ? u"t CO₂"_s : u"kg"_s;
}

LinesData monthly(const std::map<QDate, double> &values, const QString &name, const QString &head)
{
    LinesData lines;
    lines.axisHead = head;
    ChartLine line{{name, ChartInk::Accent, true}, {}};
    if (values.empty()) {
        return lines;
    }
    for (QDate month = values.begin()->first; month <= values.rbegin()->first; month = month.addMonths(1)) {
        const auto found = values.find(month);
        lines.axis << longMonth(month);
        lines.labels << shortMonth(month);
        line.values.push_back(found == values.end() ? std::nullopt : std::optional(found->second));
    }
    lines.lines = {line};
    return lines;
}

} // namespace

std::map<QDate, double> EnvironmentCharts::monthsOf(const QString &what) const
{
    const EnvironmentMonths months = environmentMonths(m_controller);
    if (what == u"gas"_s) {
        std::map<QDate, double> tonnes;
        for (const auto &[month, gas] : months.gas) {
            tonnes[month] = gas.total();
        }
        return tonnes;
    }
    return what == u"energy"_s ? months.energyGj
        : what == u"water"_s   ? months.waterM3
        : what == u"waste"_s   ? months.wasteKg
                               : months.chemicalsKg;
}

WordedChart EnvironmentCharts::amounts(const QString &what) const
{
    const std::map<QDate, double> values = monthsOf(what);
    const QString unit = unitOf(what);
    WordedChart worded{{}, tr("Amounts by month"), {}};
    if (values.empty()) {
        return worded;
    }
    LinesData lines = monthly(values, dotted({tr("Amount"), unit}), tr("Month"));
    lines.decimals = 1;
    const EnvironmentMonths months = environmentMonths(m_controller);
    if (what == u"gas"_s) {
        ChartLine fuel{{tr("Scope 1: fuel"), ChartInk::Warn, true}, {}};
        ChartLine power{{tr("Scope 2: power"), ChartInk::Good, true}, {}};
        for (QDate month = values.begin()->first; month <= values.rbegin()->first; month = month.addMonths(1)) {
            const auto found = months.gas.find(month);
            const bool isKnown = found != months.gas.end();
            fuel.values.push_back(isKnown ? std::optional(found->second.scope1) : std::nullopt);
            power.values.push_back(isKnown ? std::optional(found->second.scope2) : std::nullopt);
        }
        lines.lines.insert(lines.lines.end(), {fuel, power});
        worded.remark = tr("Carbon dioxide alone; factors of IPCC 2006, the grid's as good practice");
    }
    double last12 = 0;
    const QDate from = values.rbegin()->first.addMonths(-11);
    for (const auto &[month, value] : values) {
        last12 += month >= from ? value : 0;
    }
    worded.title = tr("%1 in the last 12 months").arg(isolated(number(last12, 0) + QChar(QChar::Nbsp) + unit));
    worded.chart = std::make_shared<LineChart>(std::move(lines));
    return worded;
}

WordedChart EnvironmentCharts::intensity(const QString &what) const
{
    const EnvironmentMonths months = environmentMonths(m_controller);
    std::map<QDate, double> values;
    for (const auto &[month, amount] : monthsOf(what)) {
        const auto output = months.outputKg.find(month);
        if (output != months.outputKg.end()) {
            if (const auto worth = intensityOf(amount, output->second / 1000)) {
                values[month] = *worth;
            }
        }
    }
    WordedChart worded{{}, tr("Per tonne of output"), {}};
    if (values.empty()) {
        return worded;
    }
    std::vector<double> first;
    for (const auto &[month, value] : values) {
        if (month < values.begin()->first.addMonths(baselineMonths)) {
            first.push_back(value);
        }
    }
    const double baseline = meanOf(first).value_or(0);
    LinesData lines = monthly(values, dotted({tr("Per tonne"), unitOf(what) + u"/t"_s}), tr("Month"));
    lines.decimals = 2;
    const size_t count = size_t(lines.axis.size());
    lines.lines.push_back({{tr("Baseline: first year"), ChartInk::Quiet, true, true},
                           std::vector<std::optional<double>>(count, baseline)});
    lines.lines.push_back({{tr("Target: 10 % less"), ChartInk::Good, true, true},
                           std::vector<std::optional<double>>(count, baseline * (1 - targetPercent / 100))});
    const QDate by(values.rbegin()->first.year(), 12, 31);
    if (const auto trend = targetTrend(values, baseline, targetPercent, by)) {
        const QString percent = isolated(number(std::abs(trend->reachedPercent), 1) + u" %"_s);
        worded.title = trend->reachedPercent >= 0 ? tr("%1 less than in the first year").arg(percent)
                                                  : tr("%1 more than in the first year").arg(percent);
        worded.remark = trend->isReached ? tr("The target is reached")
            : trend->isOnTrack           ? tr("On the way to the target by the end of the year")
                                         : tr("Not on the way to the target: a tenth less by the end of the year");
    }
    worded.chart = std::make_shared<LineChart>(std::move(lines));
    return worded;
}

WordedChart EnvironmentCharts::exceedances() const
{
    BarsData bars;
    bars.nameHead = tr("Parameter");
    bars.barHead = tr("Times the limit");
    bars.valueHead = tr("× limit");
    bars.remarkHead = tr("Month");
    bars.parts = {{tr("Times the limit"), ChartInk::Accent}};
    WordedChart worded{{}, tr("Laboratory against the law"), tr("The latest value of each parameter; 1 is the limit")};
    int beyond = 0;
    for (const LabParameter &parameter : m_controller.reference().parameters) {
        const EnvironmentEntry *latest = nullptr;
        for (const EnvironmentEntry &entry : m_controller.figures().environment) {
            if (entry.stream == u"test.out."_s + parameter.code && (!latest || entry.month > latest->month)) {
                latest = &entry;
            }
        }
        const auto judged = latest ? exceedanceIn(m_controller, *latest) : std::nullopt;
        if (!judged) {
            continue;
        }
        const bool isBeyond = judged->state == Exceedance::State::Beyond;
        beyond += isBeyond ? 1 : 0;
        const double ratio = judged->ratio.value_or(isBeyond ? 1.01 : 1.0);
        bars.bars.push_back({parameter.name.in(uiLanguage()), {ratio},
                             judged->ratio ? number(*judged->ratio, 2) : isBeyond ? tr("outside") : tr("within"),
                             isolated(latest->month.toString(u"MM/yy"_s)), isBeyond ? ChartInk::Bad : ChartInk::Good});
    }
    std::ranges::stable_sort(bars.bars, [](const ChartBar &a, const ChartBar &b) { return a.parts.front() > b.parts.front(); });
    if (!bars.bars.empty()) {
        worded.title = beyond > 0 ? tr("%n parameters beyond the limit", nullptr, beyond) : tr("Every parameter is within its limit");
        worded.chart = std::make_shared<BarsChart>(std::move(bars));
    }
    return worded;
}

WordedChart EnvironmentCharts::treatment() const
{
    BarsData bars;
    bars.nameHead = tr("Parameter");
    bars.barHead = tr("Taken out, percent");
    bars.valueHead = tr("Taken out");
    bars.remarkHead = tr("Let out, kg a day");
    bars.parts = {{tr("Taken out, percent"), ChartInk::Accent}};
    WordedChart worded{{}, tr("What the treatment takes out"), tr("The latest month of each parameter; loads with the month's waste water")};
    for (const Treatment &each : treatments(m_controller)) {
        const double removal = each.removal.value_or(0);
        const QString percent = each.removal ? isolated((each.isAtMost ? u"> "_s : QString()) + QString::number(removal, 'f', 0) + u" %"_s) : u"–"_s;
        const QString load = each.loadKgPerDay ? isolated((each.isAtMost ? u"< "_s : QString()) + number(*each.loadKgPerDay, *each.loadKgPerDay < 10 ? 2 : 1))
                                               : u"–"_s;
        bars.bars.push_back({each.name.in(uiLanguage()), {std::clamp(removal, 0.0, 100.0)}, percent, load,
                             each.removal && removal < 0 ? ChartInk::Bad : ChartInk::Accent});
    }
    if (!bars.bars.empty()) {
        worded.chart = std::make_shared<BarsChart>(std::move(bars));
    }
    return worded;
}

} // namespace meyar::ui
