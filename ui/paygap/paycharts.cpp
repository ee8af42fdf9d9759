// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paygap/paycharts.h"

#include "core/wording/indicatorwords.h"
#include "ui/charts/barschart.h"
#include "ui/charts/linechart.h"
#include "ui/charts/spanchart.h"
#include "ui/common/bidi.h"

#include <QCoreApplication>

#include <cmath>

namespace meyar::ui {

using namespace Qt::StringLiterals;

struct PayCharts
{
    Q_DECLARE_TR_FUNCTIONS(PayCharts)
};

namespace {

QString points(double logPart)
{
    const double shown = std::round(logPart * 1000) / 10;
    return isolated(QString::number(shown == 0 ? 0.0 : shown, 'f', 1)); // no "-0.0"
}

} // namespace

std::shared_ptr<const Chart> quarterChart(const Translation &words, const PayAnalysis &analysis)
{
    if (analysis.quartiles.size() != 4) {
        return nullptr;
    }
    const QStringList names{PayCharts::tr("Lowest quarter"), PayCharts::tr("Second quarter"), PayCharts::tr("Third quarter"), PayCharts::tr("Highest quarter")};
    BarsData data;
    data.nameHead = PayCharts::tr("Workers by pay");
    data.barHead = PayCharts::tr("Women and men, percent");
    data.valueHead = PayCharts::tr("Women");
    data.parts = {{PayCharts::tr("Women"), ChartInk::Accent}, {PayCharts::tr("Men"), ChartInk::Quiet}};
    for (size_t i = 0; i < 4; ++i) {
        const std::optional<double> &share = analysis.quartiles[i].womenPercent;
        data.bars.push_back({names[qsizetype(i)], share ? std::vector{*share, 100 - *share} : std::vector{0.0, 0.0},
                             share ? isolated(QString::number(*share, 'f', 0) + u" %"_s) : tooFewText(words), {}});
    }
    return std::make_shared<BarsChart>(std::move(data));
}

std::shared_ptr<const Chart> percentileChart(const PayAnalysis &analysis)
{
    if (analysis.percentiles.empty()) {
        return nullptr;
    }
    LinesData data;
    data.axisHead = PayCharts::tr("Step of pay");
    ChartLine women{{PayCharts::tr("Women"), ChartInk::Accent, true}, {}};
    ChartLine men{{PayCharts::tr("Men"), ChartInk::Warn, true}, {}};
    for (const PayPercentile &each : analysis.percentiles) {
        data.axis.append(u"P%1"_s.arg(qRound(each.share * 100)));
        data.positions.push_back(each.share);
        women.values.push_back(each.womenPay);
        men.values.push_back(each.menPay);
    }
    data.lines = {women, men};
    data.decimals = analysis.measure.basis == PayBasis::Hourly ? 1 : 0;
    return std::make_shared<LineChart>(std::move(data));
}

std::shared_ptr<const Chart> partsChart(const Translation &words, const PayAnalysis &analysis)
{
    const GapDecomposition &parts = analysis.decomposition;
    if (parts.state != GapDecomposition::State::Computed) {
        return nullptr;
    }
    SpansData data;
    data.nameHead = PayCharts::tr("Part of the gap");
    data.barHead = PayCharts::tr("Log points: about percent of pay");
    data.cellHeads = {PayCharts::tr("Part"), PayCharts::tr("Standard error"), PayCharts::tr("95 % from"), PayCharts::tr("to")};
    data.isLinked = true;
    double done = 0;
    const auto add = [&](const QString &name, const GapPart &part, ChartInk ink, double from) {
        data.rows.push_back({name, {{from, from + part.value, ink}},
                             {points(part.value), points(part.error), points(part.low()), points(part.high())}});
    };
    for (const ExplainedByFactor &each : parts.factors) {
        add(word(words, each.factor), each.part, ChartInk::Quiet, done);
        done += each.part.value;
    }
    add(PayCharts::tr("Not explained"), parts.unexplained, ChartInk::Bad, parts.explained.value);
    add(PayCharts::tr("The whole gap"), parts.difference, ChartInk::Accent, 0);
    data.legend = {{PayCharts::tr("Workers differ"), ChartInk::Quiet}, {PayCharts::tr("Equal workers, other pay"), ChartInk::Bad}};
    return std::make_shared<SpanChart>(std::move(data));
}

} // namespace meyar::ui
