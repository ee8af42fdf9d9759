// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figurereport/paycharts.h"

#include "core/wording/indicatorwords.h"
#include "ui/charts/barschart.h"
#include "ui/charts/linechart.h"
#include "ui/charts/spanchart.h"
#include "ui/common/bidi.h"

#include <QCoreApplication>

#include <cmath>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

QString worded(const Translation &words, const char *source, int n = -1)
{
    return words.text("PayCharts", source, n);
}

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
    const QStringList names{worded(words, QT_TRANSLATE_NOOP("PayCharts", "Lowest quarter")), worded(words, QT_TRANSLATE_NOOP("PayCharts", "Second quarter")), worded(words, QT_TRANSLATE_NOOP("PayCharts", "Third quarter")), worded(words, QT_TRANSLATE_NOOP("PayCharts", "Highest quarter"))};
    BarsData data;
    data.nameHead = worded(words, QT_TRANSLATE_NOOP("PayCharts", "Workers by pay"));
    data.barHead = worded(words, QT_TRANSLATE_NOOP("PayCharts", "Women and men, percent"));
    data.valueHead = worded(words, QT_TRANSLATE_NOOP("PayCharts", "Women"));
    data.parts = {{worded(words, QT_TRANSLATE_NOOP("PayCharts", "Women")), ChartInk::Accent}, {worded(words, QT_TRANSLATE_NOOP("PayCharts", "Men")), ChartInk::Quiet}};
    for (size_t i = 0; i < 4; ++i) {
        const std::optional<double> &share = analysis.quartiles[i].womenPercent;
        data.bars.push_back({names[qsizetype(i)], share ? std::vector{*share, 100 - *share} : std::vector{0.0, 0.0},
                             share ? isolated(QString::number(*share, 'f', 0) + u" %"_s) : tooFewText(words), {}});
    }
    return std::make_shared<BarsChart>(std::move(data));
}

std::shared_ptr<const Chart> percentileChart(const Translation &words, const PayAnalysis &analysis)
{
    if (analysis.percentiles.empty()) {
        return nullptr;
    }
    LinesData data;
    data.axisHead = worded(words, QT_TRANSLATE_NOOP("PayCharts", "Step of pay"));
    ChartLine women{{worded(words, QT_TRANSLATE_NOOP("PayCharts", "Women")), ChartInk::Accent, true}, {}};
    ChartLine men{{worded(words, QT_TRANSLATE_NOOP("PayCharts", "Men")), ChartInk::Warn, true}, {}};
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
    data.nameHead = worded(words, QT_TRANSLATE_NOOP("PayCharts", "Part of the gap"));
    data.barHead = worded(words, QT_TRANSLATE_NOOP("PayCharts", "Log points: about percent of pay"));
    data.cellHeads = {worded(words, QT_TRANSLATE_NOOP("PayCharts", "Part")), worded(words, QT_TRANSLATE_NOOP("PayCharts", "Standard error")), worded(words, QT_TRANSLATE_NOOP("PayCharts", "95 % from")), worded(words, QT_TRANSLATE_NOOP("PayCharts", "to"))};
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
    add(worded(words, QT_TRANSLATE_NOOP("PayCharts", "Not explained")), parts.unexplained, ChartInk::Bad, parts.explained.value);
    add(worded(words, QT_TRANSLATE_NOOP("PayCharts", "The whole gap")), parts.difference, ChartInk::Accent, 0);
    data.legend = {{worded(words, QT_TRANSLATE_NOOP("PayCharts", "Workers differ")), ChartInk::Quiet}, {worded(words, QT_TRANSLATE_NOOP("PayCharts", "Equal workers, other pay")), ChartInk::Bad}};
    return std::make_shared<SpanChart>(std::move(data));
}

} // namespace meyar::ui
