// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figurereport/paymeaning.h"

#include "core/wording/format.h"
#include "core/wording/indicatorwords.h"
#include "ui/common/bidi.h"

#include <cmath>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

QString worded(const Translation &words, const char *source, int n = -1)
{
    return words.text("PayMeaning", source, n);
}

constexpr double hardlyAny = 0.5; ///< percent; less is "the same"

const PayAnalysis::Raw *rawOf(const PayAnalysis &analysis, PayBasis basis, PayAverage average)
{
    for (const PayAnalysis::Raw &each : analysis.raw) {
        if (each.basis == basis && each.average == average && each.gap) {
            return &each;
        }
    }
    return nullptr;
}

QString compared(double percent, const QString &less, const QString &more, const QString &same)
{
    const QString size = gapText(std::abs(percent));
    return std::abs(percent) < hardlyAny ? same : percent > 0 ? less.arg(size) : more.arg(size);
}

QString people(const Translation &words, const std::optional<int> &count)
{
    return count ? number(qint64(*count)) : tooFewText(words);
}

QString factorList(const Translation &words, const PayAnalysis &analysis)
{
    QStringList names;
    for (const PayFactor factor : analysis.factors) {
        names.append(word(words, factor).toLower());
    }
    return names.join(words.language() == Language::Urdu ? u"، "_s : u", "_s);
}

} // namespace

QString gapText(double percent)
{
    return isolated(number(percent, 1) + u" %"_s);
}

QString gapName(const Translation &words, const PayAnalysis::Raw &gap)
{
    if (gap.basis == PayBasis::Hourly) {
        return gap.average == PayAverage::Mean ? worded(words, QT_TRANSLATE_NOOP("PayMeaning", "By the hour, mean")) : worded(words, QT_TRANSLATE_NOOP("PayMeaning", "By the hour, median"));
    }
    return gap.average == PayAverage::Mean ? worded(words, QT_TRANSLATE_NOOP("PayMeaning", "By the month, mean")) : worded(words, QT_TRANSLATE_NOOP("PayMeaning", "By the month, median"));
}

QStringList payMeaning(const Translation &words, const PayAnalysis &analysis)
{
    QStringList said;
    const bool isHourly = analysis.measure.basis == PayBasis::Hourly;
    if (const auto *raw = rawOf(analysis, analysis.measure.basis, PayAverage::Mean)) {
        said.append(isHourly ? compared(raw->gap->percent, worded(words, QT_TRANSLATE_NOOP("PayMeaning", "For an hour of work women earn %1 less than men, on average.")),
                                        worded(words, QT_TRANSLATE_NOOP("PayMeaning", "For an hour of work women earn %1 more than men, on average.")),
                                        worded(words, QT_TRANSLATE_NOOP("PayMeaning", "For an hour of work women and men earn the same, on average.")))
                             : compared(raw->gap->percent, worded(words, QT_TRANSLATE_NOOP("PayMeaning", "In a month women earn %1 less than men, on average.")),
                                        worded(words, QT_TRANSLATE_NOOP("PayMeaning", "In a month women earn %1 more than men, on average.")),
                                        worded(words, QT_TRANSLATE_NOOP("PayMeaning", "In a month women and men earn the same, on average."))));
    } else {
        said.append(worded(words, QT_TRANSLATE_NOOP("PayMeaning", "There are too few women or men to compare: at least %1 of each are needed.")).arg(leastOfCell));
    }
    if (const auto *raw = rawOf(analysis, analysis.measure.basis, PayAverage::Median)) {
        said.append(compared(raw->gap->percent, worded(words, QT_TRANSLATE_NOOP("PayMeaning", "The woman in the middle of all women earns %1 less than the man in the middle of all men.")),
                             worded(words, QT_TRANSLATE_NOOP("PayMeaning", "The woman in the middle of all women earns %1 more than the man in the middle of all men.")),
                             worded(words, QT_TRANSLATE_NOOP("PayMeaning", "The woman in the middle earns as much as the man in the middle."))));
    }
    if (analysis.quartiles.size() == 4 && analysis.quartiles.front().womenPercent && analysis.quartiles.back().womenPercent) {
        said.append(worded(words, QT_TRANSLATE_NOOP("PayMeaning", "Of the quarter of workers who earn least, %1 are women; of the quarter who earn most, %2."))
                        .arg(gapText(*analysis.quartiles.front().womenPercent), gapText(*analysis.quartiles.back().womenPercent)));
    }
    if (analysis.weighted) {
        said.append(compared(analysis.weighted->percent, worded(words, QT_TRANSLATE_NOOP("PayMeaning", "Beside men who are alike (%2), women earn %1 less. That is the part to ask about.")),
                             worded(words, QT_TRANSLATE_NOOP("PayMeaning", "Beside men who are alike (%2), women earn %1 more.")),
                             worded(words, QT_TRANSLATE_NOOP("PayMeaning", "Beside men who are alike (%2), women earn the same.")))
                        .replace(u"%2"_s, factorList(words, analysis)));
    }
    if (analysis.bonus) {
        said.append(worded(words, QT_TRANSLATE_NOOP("PayMeaning", "%1 of the women and %2 of the men get a bonus."))
                        .arg(gapText(analysis.bonus->womenPercent), gapText(analysis.bonus->menPercent)));
    }
    return said;
}

QStringList payPrivacy(const Translation &words, const PayAnalysis &analysis)
{
    QStringList said{worded(words, QT_TRANSLATE_NOOP("PayMeaning", "No average stands for fewer than 5 people and no count for one or two; groups of fewer than 5 are put together."))};
    if (analysis.weighted && analysis.weighted->mergedCells > 0) {
        said.append(worded(words, QT_TRANSLATE_N_NOOP("PayMeaning", "%n groups were put together with others."), analysis.weighted->mergedCells));
    }
    if (analysis.weighted && analysis.weighted->coveredPercent < 99.95) {
        said.append(worded(words, QT_TRANSLATE_NOOP("PayMeaning", "The comparison of like workers covers %1 of them; the rest have nobody to be compared with."))
                        .arg(gapText(analysis.weighted->coveredPercent)));
    }
    int hidden = 0;
    for (const PayQuartile &quarter : analysis.quartiles) {
        hidden += quarter.womenPercent ? 0 : 1;
    }
    if (hidden > 0) {
        said.append(worded(words, QT_TRANSLATE_N_NOOP("PayMeaning", "%n quarters are not shown: they would stand for one or two people."), hidden));
    }
    if (analysis.percentiles.empty()) {
        said.append(worded(words, QT_TRANSLATE_NOOP("PayMeaning", "Steps of pay need 10 women and 10 men; they are not shown.")));
    }
    if (analysis.notCompared > 0) {
        said.append(worded(words, QT_TRANSLATE_N_NOOP("PayMeaning", "%n workers are not compared: apprentices, and those whose sex is not said."), analysis.notCompared));
    }
    return said;
}

QString payMinimumText(const Translation &words, const PayAnalysis &analysis)
{
    if (!analysis.minimum) {
        return worded(words, QT_TRANSLATE_NOOP("PayMeaning", "Choose the province and the month to see who earns less than the minimum wage."));
    }
    const QString minimum = minimumText(words, *analysis.minimum, analysis.below);
    const QString doubt = minimumDoubtText(words, *analysis.minimum);
    const QString after = doubt.isEmpty() ? QString() : u' ' + doubt;
    if (analysis.below.womenBelow == 0 && analysis.below.menBelow == 0) {
        return worded(words, QT_TRANSLATE_NOOP("PayMeaning", "None of the %1 workers whose pay is known earns less than the minimum of %2."))
                   .arg(number(qint64(analysis.below.women + analysis.below.men)), minimum)
            + after;
    }
    QString said = worded(words, QT_TRANSLATE_NOOP("PayMeaning", "Less than the minimum of %1: women %2, men %3."))
                       .arg(minimum, people(words, analysis.below.womenBelow), people(words, analysis.below.menBelow));
    if (analysis.below.shortfall) {
        said += u' ' + worded(words, QT_TRANSLATE_NOOP("PayMeaning", "Together they miss %1 a month.")).arg(moneyText(words, qint64(std::llround(*analysis.below.shortfall))));
    }
    return said + after;
}

ChartTable payFigures(const Translation &words, const PayAnalysis &analysis)
{
    ChartTable table;
    table.heads = {worded(words, QT_TRANSLATE_NOOP("PayMeaning", "Figure")), worded(words, QT_TRANSLATE_NOOP("PayMeaning", "Women")), worded(words, QT_TRANSLATE_NOOP("PayMeaning", "Men")), worded(words, QT_TRANSLATE_NOOP("PayMeaning", "Gap %"))};
    const auto decimal = [](double value) { return QString::number(value, 'f', 2); };
    for (const PayAnalysis::Raw &each : analysis.raw) {
        table.rows.push_back(each.gap ? QStringList{gapName(words, each), decimal(each.gap->womenPay), decimal(each.gap->menPay), decimal(each.gap->percent)}
                                      : QStringList{gapName(words, each), {}, {}, {}});
    }
    for (const PayPercentile &each : analysis.percentiles) {
        table.rows.push_back({u"P%1"_s.arg(qRound(each.share * 100)), decimal(each.womenPay), decimal(each.menPay), decimal(each.percent)});
    }
    int place = 0;
    for (const PayQuartile &each : analysis.quartiles) {
        const QString name = worded(words, QT_TRANSLATE_NOOP("PayMeaning", "Quarter %1 of pay, share %")).arg(++place);
        table.rows.push_back(each.womenPercent ? QStringList{name, decimal(*each.womenPercent), decimal(100 - *each.womenPercent), {}}
                                               : QStringList{name, {}, {}, {}});
    }
    if (analysis.weighted) {
        table.rows.push_back({worded(words, QT_TRANSLATE_NOOP("PayMeaning", "Factor-weighted (%1)")).arg(factorList(words, analysis)), {}, {}, decimal(analysis.weighted->percent)});
    }
    if (analysis.decomposition.state == GapDecomposition::State::Computed) {
        table.rows.push_back({worded(words, QT_TRANSLATE_NOOP("PayMeaning", "Explained by differing workers")), {}, {}, decimal(analysis.decomposition.explained.percent())});
        table.rows.push_back({worded(words, QT_TRANSLATE_NOOP("PayMeaning", "Not explained")), {}, {}, decimal(analysis.decomposition.unexplained.percent())});
    }
    if (analysis.minimum) {
        const auto count = [](const std::optional<int> &some) { return some ? QString::number(*some) : QString(); };
        table.rows.push_back({worded(words, QT_TRANSLATE_NOOP("PayMeaning", "Below the minimum wage")), count(analysis.below.womenBelow), count(analysis.below.menBelow), {}});
    }
    return table;
}

} // namespace meyar::ui
