// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/indicatorfiles.h"

#include "app/cli/command.h"
#include "core/enterprise/enterprise.h"
#include "core/indicators/jobpoints.h"
#include "core/library/commons.h"
#include "core/wording/format.h"
#include "core/wording/indicatorwords.h"
#include "core/wording/tablewords.h"

#include <cmath>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

QString percent(double value)
{
    return QString::number(std::abs(value) < 0.05 ? 0.0 : value, 'f', 1) + u" %"_s; // no "-0.0"
}

void sayGaps(Call &call, const PayAnalysis &analysis)
{
    const Translation words;
    if (analysis.notCompared > 0) {
        call.say(u"%1 not compared: apprentices, and those whose sex is neither of the two."_s.arg(counted(analysis.notCompared, u"worker"_s)));
    }
    for (const PayAnalysis::Raw &each : analysis.raw) {
        const QString name = u"%1, by the %2"_s.arg(each.average == PayAverage::Mean ? u"Mean"_s : u"Median"_s,
                                                    each.basis == PayBasis::Hourly ? u"hour"_s : u"month"_s);
        call.say(name.leftJustified(24)
                 + (each.gap ? u"%1   women %2, men %3 PKR"_s.arg(percent(each.gap->percent).rightJustified(8),
                                                               decimalText(words, each.gap->womenPay, 2),
                                                               decimalText(words, each.gap->menPay, 2))
                             : u"   not shown: fewer than 5 women or men with such a pay"_s));
    }
    if (analysis.weighted) {
        QStringList names;
        for (const PayFactor factor : analysis.factors) {
            names.append(word(words, factor).toLower());
        }
        call.say(u"Factor-weighted"_s.leftJustified(24)
                 + u"%1   by %2; covers %3 of the workers"_s.arg(percent(analysis.weighted->percent).rightJustified(8), names.join(u", "_s),
                                                              percent(analysis.weighted->coveredPercent)));
    }
    call.say(decompositionText(words, analysis.decomposition));
    if (analysis.decomposition.state == GapDecomposition::State::Computed) {
        const GapPart &rest = analysis.decomposition.unexplained;
        call.say(u"  unexplained part %1 (95 %: %2 to %3) in log pay"_s.arg(rest.value, 0, 'f', 4).arg(rest.low(), 0, 'f', 4).arg(rest.high(), 0, 'f', 4));
        for (const ExplainedByFactor &each : analysis.decomposition.factors) {
            call.say(u"  %1 %2 (standard error %3)"_s.arg(word(words, each.factor).leftJustified(20)).arg(each.part.value, 8, 'f', 4).arg(each.part.error, 0, 'f', 4));
        }
    }
}

void sayQuarters(Call &call, const PayAnalysis &analysis)
{
    int place = 0;
    for (const PayQuartile &each : analysis.quartiles) {
        call.say(u"Quarter %1 of pay: %2 women"_s.arg(++place).arg(each.womenPercent ? percent(*each.womenPercent) : u"(too few to show)"_s));
    }
    for (const PayPercentile &each : analysis.percentiles) {
        call.say(u"P%1: women %2, men %3 PKR, gap %4"_s.arg(QString::number(each.share * 100), QString::number(each.womenPay, 'f', 2),
                                                          QString::number(each.menPay, 'f', 2), percent(each.percent)));
    }
    if (analysis.bonus) {
        call.say(u"A bonus: %1 of women, %2 of men"_s.arg(percent(analysis.bonus->womenPercent), percent(analysis.bonus->menPercent)));
    }
}

void sayMinimum(Call &call, const PayAnalysis &analysis)
{
    if (!analysis.minimum) {
        call.say(u"Pay below the minimum: not judged. Say where with --in and when with --month."_s);
        return;
    }
    const Translation words;
    const auto people = [&](const std::optional<int> &count) { return count ? QString::number(*count) : tooFewText(words); };
    QStringList sources;
    for (const QString &id : analysis.minimum->citations) {
        sources.append(Commons::builtIn()->citation(id, Language::English));
    }
    call.say(u"Below the minimum of %1, in %2 (%3): women %4, men %5"_s.arg(
        minimumText(words, *analysis.minimum, analysis.below), analysis.minimum->month.toString(u"yyyy-MM"_s), sources.join(u", "_s),
        people(analysis.below.womenBelow), people(analysis.below.menBelow)));
    if (const QString doubt = minimumDoubtText(words, *analysis.minimum); !doubt.isEmpty()) {
        call.say(u"  "_s + doubt);
    }
}

/// Jobs that ask for as much and are paid differently, once jobs were given points.
void sayPairs(Call &call, const Payroll &payroll, const PayrollWish &wish, const PayMeasure &measure)
{
    if (wish.jobs.empty()) {
        call.say(u"Jobs of equal value: not compared. Say what jobs ask for with --jobs."_s);
        return;
    }
    const QStringList comparable = comparableJobs(payroll);
    for (const auto &[job, points] : wish.jobs) {
        if (!comparable.contains(job, Qt::CaseInsensitive)) {
            call.complain(u"--jobs: “%1” is no job of this payroll, or fewer than %2 workers have it."_s.arg(job).arg(leastOfCell));
        }
    }
    const auto share = [](const std::optional<double> &women) { return women ? percent(*women) : u"not shown"_s; };
    const std::vector<EqualValuePair> pairs = equalValuePairs(payroll, wish.jobs, JobWeights(), measure);
    call.say(pairs.empty() ? u"Jobs of equal value: no two of them are paid differently by more than 5 %."_s
                           : u"Jobs of equal value that are paid differently:"_s);
    for (const EqualValuePair &pair : pairs) {
        call.say(u"  %1 (%2 points, women %3) is paid more than %4 (%5 points, women %6): gap %7%8"_s.arg(
            pair.higherPaid, QString::number(pair.points, 'f', 0), share(pair.womenPercentHigher), pair.lowerPaid,
            QString::number(pair.otherPoints, 'f', 0), share(pair.womenPercentLower), percent(pair.payGapPercent),
            pair.isToWomensCost ? u", to women's cost"_s : QString()));
    }
}

/// The table of --jobs; refused with a mistake in it, all of which are told.
Result<std::map<QString, JobPoints>> jobsOf(const Call &call)
{
    if (!call.has(u"jobs"_s)) {
        return std::map<QString, JobPoints>();
    }
    Result<ReadJobPoints> read = readJobPoints(call.value(u"jobs"_s));
    if (!read) {
        return failAs(read);
    }
    for (const RowProblem &each : read->problems.list()) {
        call.complain(problemText(Translation(), each));
    }
    if (read->problems.hasErrors() || read->jobs.empty()) {
        return fail(Error::Code::BadArgument,
                    {u"jobs"_s, call.value(u"jobs"_s), u"a table of job, skills, effort, responsibility, conditions (0 to 100)"_s});
    }
    return std::move(read->jobs);
}

Exit payGapOf(Call &call)
{
    const Result<PayrollWish> wish = payrollWish(call);
    if (!wish) {
        return call.refuse(wish.error());
    }
    const Result<ReadPayroll> read = readPayroll(call.words().value(0), wish->reading);
    if (!read) {
        return call.refuse(read.error());
    }
    if (call.json()) {
        call.print(payrollJson(*read, *wish));
    } else {
        sayTable(call, read->facts, read->problems);
        if (!read->payroll.rows.empty()) {
            const PayAnalysis analysis = analysisOf(read->payroll, wish->factors, wish->minimum);
            sayGaps(call, analysis);
            sayQuarters(call, analysis);
            sayMinimum(call, analysis);
            sayPairs(call, read->payroll, *wish, analysis.measure);
        }
    }
    return read->payroll.rows.empty() ? Exit::Refused : Exit::Done;
}

} // namespace

std::vector<Option> payrollOptions()
{
    return {{u"column"_s, u"KEY=HEADING"_s, u"which heading is which column (sex=M/F); may be given several times; all are guessed if left out"_s},
            {u"month"_s, u"YYYY-MM"_s, u"the payroll's: for ages, service and the minimum wage"_s},
            {u"in"_s, u"PROVINCE"_s, u"whose minimum wage holds, in this month if --month is left out: PK-PB, PK-SD, PK-KP, PK-BA, PK-IS"_s},
            {u"factors"_s, u"NAMES"_s,
             u"what workers are compared by: grade, job, department, contract, education, skill, age, tenure, working_time"_s},
            {u"jobs"_s, u"FILE"_s, u"what jobs ask for (CSV or .xlsx: job, skills, effort, responsibility, conditions, 0 to 100): those of equal value are compared"_s},
            jsonOption};
}

Result<PayrollWish> payrollWish(const Call &call)
{
    PayrollWish wish;
    const Result<ColumnMapping> mapping = mappingOf(call);
    if (!mapping) {
        return failAs(mapping);
    }
    wish.reading.mapping = *mapping;
    if (call.has(u"month"_s)) {
        wish.reading.month = QDate::fromString(call.value(u"month"_s) + u"-01"_s, Qt::ISODate);
        if (!wish.reading.month.isValid()) {
            return fail(Error::Code::BadArgument, {u"month"_s, call.value(u"month"_s), u"YYYY-MM"_s});
        }
    }
    if (call.has(u"factors"_s)) {
        wish.factors.emplace();
    }
    for (const QString &name : call.value(u"factors"_s).split(u',', Qt::SkipEmptyParts)) {
        const std::optional<PayFactor> factor = payFactorFrom(name.trimmed());
        if (!factor) {
            return fail(Error::Code::BadArgument, {u"factors"_s, name, u"grade, job, department, contract, education, skill, age, tenure, working_time"_s});
        }
        wish.factors->push_back(*factor);
    }
    Result<std::map<QString, JobPoints>> jobs = jobsOf(call);
    if (!jobs) {
        return failAs(jobs);
    }
    wish.jobs = std::move(*jobs);
    if (call.has(u"in"_s)) {
        if (!jurisdictionCodes().contains(call.value(u"in"_s))) {
            return fail(Error::Code::BadArgument, {u"in"_s, call.value(u"in"_s), jurisdictionCodes().join(u", "_s)});
        }
        const QDate today = call.clock().today();
        const QDate month = wish.reading.month.isValid() ? wish.reading.month : QDate(today.year(), today.month(), 1);
        wish.minimum = minimumPayOf(Commons::builtIn()->referenceValues(), call.value(u"in"_s), month);
    }
    return wish;
}

QJsonObject payrollJson(const ReadPayroll &read, const PayrollWish &wish)
{
    const PayAnalysis analysis = analysisOf(read.payroll, wish.factors, wish.minimum);
    QJsonObject json = toJson(analysis);
    json.insert(u"file"_s, toJson(read.facts, read.problems));
    if (!wish.jobs.empty()) {
        json.insert(u"equal_value"_s, toJson(equalValuePairs(read.payroll, wish.jobs, JobWeights(), analysis.measure)));
    }
    return json;
}

std::vector<Command> payCommands()
{
    return {{u"paygap"_s, u"FILE"_s, u"the gender pay gap of a payroll (CSV or .xlsx); nothing of the file is kept"_s, payrollOptions(), payGapOf}};
}

} // namespace meyar::cli
