// SPDX-License-Identifier: GPL-3.0-or-later
// The first page: what came out, in a few numbers, and what the reader must know before trusting
// them.
#include "core/report/auditparts.h"
#include "core/wording/gradewords.h"

#include <algorithm>

namespace meyar::report {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *summary = QT_TRANSLATE_NOOP("Report", "Summary");
constexpr const char *score = QT_TRANSLATE_NOOP("Report", "Score");
constexpr const char *grade = QT_TRANSLATE_NOOP("Report", "Grade %1");
constexpr const char *gradeHeld = QT_TRANSLATE_NOOP("Report", "Grade %1, held down from %2");
constexpr const char *gradeRange = QT_TRANSLATE_NOOP("Report", "Grade between %1 and %2");
constexpr const char *noScore = QT_TRANSLATE_NOOP("Report", "Nothing is scored yet");
constexpr const char *answered = QT_TRANSLATE_NOOP("Report", "Answered");
constexpr const char *ofApplicable = QT_TRANSLATE_NOOP("Report", "of the questions that apply");
constexpr const char *findingsWord = QT_TRANSLATE_NOOP("Report", "Findings");
constexpr const char *noFindings = QT_TRANSLATE_NOOP("Report", "None recorded");
constexpr const char *overdue = QT_TRANSLATE_NOOP("Report", "Overdue actions");
constexpr const char *ofActions = QT_TRANSLATE_NOOP("Report", "of %1 agreed");
constexpr const char *provisional = QT_TRANSLATE_NOOP("Report", "Provisional report");
constexpr const char *conflictsOpen = QT_TRANSLATE_NOOP(
    "Report",
    "Two laptops gave different answers and nobody has decided yet. Open conflicts: %1. "
    "Until they are decided, the score is a range.");
constexpr const char *notFinished = QT_TRANSLATE_NOOP("Report", "Not finished");
constexpr const char *stillOpen = QT_TRANSLATE_NOOP(
    "Report",
    "Questions that apply and have no answer: %1 of %2. They neither raise nor lower the score.");
constexpr const char *syntheticTitle = QT_TRANSLATE_NOOP("Report", "Sample data");
constexpr const char *synthetic = QT_TRANSLATE_NOOP(
    "Report", "The factory, the people and the numbers in this report are invented.");
constexpr const char *whyCapped = QT_TRANSLATE_NOOP(
    "Report",
    "The percentage alone would earn grade %1. The grade is held at %2 because a checkpoint that "
    "limits it failed: %3.");
constexpr const char *gradedBy = QT_TRANSLATE_NOOP("Report", "The grade is given by the profile “%1”.");
constexpr const char *hiddenCap = QT_TRANSLATE_NOOP("Report", "a checkpoint that is not printed");
constexpr const char *howScored = QT_TRANSLATE_NOOP(
    "Report",
    "The score is the points earned out of the points possible in checkpoints that apply and were "
    "answered. Checkpoints that do not apply and unanswered ones do not count.");

Text count(qint64 value)
{
    return plain(QString::number(value));
}

/// The rating by the chosen profile, of the answers that stand for now or of one end of the range.
Rating ratingOf(const AuditContext &context, const Score &of)
{
    return rated(*context.in.profile, context.pack(), of);
}

Text ratedGradeText(const AuditContext &context)
{
    const AuditReportInput &in = context.in;
    const auto name = [&](const Score &of) {
        return inBoth([&](Language language) {
            return gradeWord(Translation(language), *in.profile, ratingOf(context, of).grade);
        });
    };
    const Text low = name(in.range ? in.range->low : in.score);
    const Text high = name(in.range ? in.range->high : in.score);
    if (low != high) {
        return context.words.filled(gradeRange, {low.isEmpty() ? plain(u"–"_s) : low, high});
    }
    return low.isEmpty() ? Text() : context.words.filled(grade, {low});
}

Text gradeText(const AuditContext &context)
{
    const Words &words = context.words;
    const AuditReportInput &in = context.in;
    if (in.profile) {
        return ratedGradeText(context);
    }
    if (in.range && in.range->low.grade != in.range->high.grade) {
        return words.filled(gradeRange, {plain(in.range->low.grade), plain(in.range->high.grade)});
    }
    if (in.score.grade.isEmpty()) {
        return words.word(noScore);
    }
    if (in.score.grade != in.score.uncappedGrade) {
        return words.filled(gradeHeld, {plain(in.score.grade), plain(in.score.uncappedGrade)});
    }
    return words.filled(grade, {plain(in.score.grade)});
}

Text findingsDetail(const AuditContext &context)
{
    std::vector<Text> parts;
    for (const Severity severity :
         {Severity::Critical, Severity::Major, Severity::Minor, Severity::Observation}) {
        const auto number = std::count_if(
            context.findings.begin(), context.findings.end(),
            [&](const FindingRow &row) { return row.finding.severity == severity; });
        if (number > 0) {
            parts.push_back(inBoth([&](Language language) -> QString {
                return context.words.severity(severity).in(language) + u' '
                    + QString::number(number);
            }));
        }
    }
    return parts.empty() ? context.words.word(noFindings) : context.words.dotted(parts);
}

Figure actionsFigure(const AuditContext &context)
{
    int late = 0;
    int agreed = 0;
    for (const FindingRow &row : context.findings) {
        for (const CorrectiveAction &action : row.actions) {
            late += isOverdue(action, context.today()) ? 1 : 0;
            agreed += action.state == ActionState::Cancelled ? 0 : 1;
        }
    }
    return {context.words.word(overdue), QString::number(late),
            context.words.filled(ofActions, {count(agreed)}), late > 0 ? Mark::Failed : Mark::None};
}

} // namespace

Figures keyFigures(const AuditContext &context)
{
    const Words &words = context.words;
    const Progress &progress = context.in.progress;
    const QString value = scoreWords(context);
    const bool critical = !context.findings.empty()
        && context.findings.front().finding.severity == Severity::Critical;
    return {{
        {words.word(score), value.isEmpty() ? u"–"_s : value, gradeText(context),
         context.in.openConflicts > 0 ? Mark::Contested : Mark::None},
        {words.word(answered),
         QString::number(progress.answered) + u" / "_s + QString::number(progress.applicable),
         words.word(ofApplicable), Mark::None},
        {words.word(findingsWord), QString::number(context.findings.size()),
         findingsDetail(context), critical ? Mark::Critical : Mark::None},
        actionsFigure(context),
    }};
}

void appendBanners(const AuditContext &context, Blocks &blocks)
{
    const Words &words = context.words;
    const AuditReportInput &in = context.in;
    if (in.openConflicts > 0) {
        blocks.push_back(Banner{Tone::Conflict, Mark::Contested, words.word(provisional),
                                words.filled(conflictsOpen, {count(in.openConflicts)})});
    }
    if (const int open = in.progress.applicable - in.progress.answered; open > 0) {
        blocks.push_back(
            Banner{Tone::Warn, Mark::Unanswered, words.word(notFinished),
                   words.filled(stillOpen, {count(open), count(in.progress.applicable)})});
    }
    if (in.sampleData) {
        blocks.push_back(Banner{Tone::Quiet, Mark::NotApplicable, words.word(syntheticTitle),
                                words.word(synthetic)});
    }
}

namespace {

/// By which profile the grade is, and what holds it down.
void appendRating(const AuditContext &context, Blocks &blocks)
{
    const GradeProfile &profile = *context.in.profile;
    const Rating rating = ratingOf(context, context.in.score);
    blocks.push_back(Paragraph{context.words.filled(gradedBy, {profile.name})});
    const auto reasons = [&](Language language) {
        return ratingReasons(Translation(language), profile, context.pack(), rating,
                             [&](form::NodeIndex node) { return context.isPrinted(node); })
            .join(u' ');
    };
    if (const Text why = inBoth(reasons); !why.isEmpty()) {
        blocks.push_back(Paragraph{why});
    }
}

void appendCap(const AuditContext &context, Blocks &blocks)
{
    if (context.in.profile) {
        appendRating(context, blocks);
        return;
    }
    const Score &result = context.in.score;
    if (result.cappedBy.empty() || result.grade == result.uncappedGrade) {
        return;
    }
    std::vector<Text> causes;
    bool hidden = false;
    for (const form::NodeIndex node : result.cappedBy) {
        if (context.isPrinted(node)) {
            causes.push_back(plain(context.code(node)));
        } else {
            hidden = true;
        }
    }
    if (hidden) {
        causes.push_back(context.words.word(hiddenCap));
    }
    blocks.push_back(Paragraph{context.words.filled(
        whyCapped,
        {plain(result.uncappedGrade), plain(result.grade), context.words.listed(causes)})});
}

} // namespace

QString scoreWords(const AuditContext &context)
{
    const AuditReportInput &in = context.in;
    if (in.profile) {
        const Rating low = ratingOf(context, in.range ? in.range->low : in.score);
        const Rating high = ratingOf(context, in.range ? in.range->high : in.score);
        return low.percent && high.percent ? context.words.percentRange(*low.percent, *high.percent) : QString();
    }
    if (in.range && in.range->low.percent && in.range->high.percent) {
        return context.words.percentRange(*in.range->low.percent, *in.range->high.percent);
    }
    return in.score.percent ? context.words.percent(*in.score.percent) : QString();
}

void appendSummary(const AuditContext &context, Blocks &blocks)
{
    appendBanners(context, blocks);
    blocks.push_back(Heading{1, {}, context.words.word(summary)});
    blocks.push_back(keyFigures(context));
    appendCap(context, blocks);
    blocks.push_back(Paragraph{context.words.word(howScored), Tone::Quiet});
}

} // namespace meyar::report
