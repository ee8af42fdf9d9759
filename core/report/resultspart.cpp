// SPDX-License-Identifier: GPL-3.0-or-later
// Section by section: how it scored, and every question that applied with its answer.
#include "core/report/auditparts.h"

#include <algorithm>

namespace meyar::report {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *resultsWord = QT_TRANSLATE_NOOP("Report", "Results by section");
constexpr const char *checkpointWord = QT_TRANSLATE_NOOP("Report", "Checkpoint");
constexpr const char *resultWord = QT_TRANSLATE_NOOP("Report", "Result");
constexpr const char *pointsWord = QT_TRANSLATE_NOOP("Report", "Points lost");
constexpr const char *scoreWord = QT_TRANSLATE_NOOP("Report", "Score");
constexpr const char *met = QT_TRANSLATE_NOOP("Report", "%1 met");
constexpr const char *partly = QT_TRANSLATE_NOOP("Report", "%1 partly");
constexpr const char *failed = QT_TRANSLATE_NOOP("Report", "%1 failed");
constexpr const char *notApplicable = QT_TRANSLATE_NOOP("Report", "%1 not applicable");
constexpr const char *unanswered = QT_TRANSLATE_NOOP("Report", "%1 not answered");
constexpr const char *doesNotApply
    = QT_TRANSLATE_NOOP("Report", "This section does not apply to this site.");
constexpr const char *notAsked
    = QT_TRANSLATE_NOOP("Report", "Not asked because they do not apply to this site: %1.");
constexpr const char *withheld = QT_TRANSLATE_NOOP("Report", "Confidential and not printed: %1.");
constexpr const char *lossesWord = QT_TRANSLATE_NOOP("Report", "What cost the most points");
constexpr const char *otherQuestions = QT_TRANSLATE_NOOP("Report", "Other questions");

constexpr size_t lossesShown = 10;

Text countText(const AuditContext &context, const char *pattern, int number)
{
    return number == 0 ? Text() : context.words.filled(pattern, {plain(QString::number(number))});
}

/// Counted from the lines that may be printed, so that the bar cannot give a confidential answer
/// away.
Meter meterOf(const AuditContext &context, form::NodeIndex section)
{
    Meter meter;
    double earned = 0;
    double possible = 0;
    for (const ScoreLine &line : context.in.score.lines) {
        if (line.section != section || !context.isPrinted(line.node)) {
            continue;
        }
        if (line.counted == ScoreLine::Counted::Yes) {
            earned += line.weight * line.points;
            possible += line.weight * line.maxPoints;
            const Mark mark = markOf(line.verdict);
            meter.ok += mark == Mark::Good ? 1 : 0;
            meter.partial += mark == Mark::Partial ? 1 : 0;
            meter.failed += mark == Mark::Failed ? 1 : 0;
        }
        meter.notApplicable += line.counted == ScoreLine::Counted::NotApplicable ? 1 : 0;
        meter.unanswered += line.counted == ScoreLine::Counted::Unanswered ? 1 : 0;
    }
    meter.caption = context.words.word(scoreWord);
    meter.value = possible > 0 ? context.words.percent(100 * earned / possible) : QString();
    const bool hasLetter = possible > 0 && !context.in.profile; // a profile grades the whole
    meter.grade = hasLetter ? gradeFor(context.pack(), 100 * earned / possible) : QString();
    meter.legend = {countText(context, met, meter.ok), countText(context, partly, meter.partial),
                    countText(context, failed, meter.failed),
                    countText(context, notApplicable, meter.notApplicable),
                    countText(context, unanswered, meter.unanswered)};
    return meter;
}

struct SectionRows
{
    CheckpointTable table;
    int notAsked = 0;
    int withheld = 0;
    int facts = 0; ///< stand in the profile of the site

    [[nodiscard]] bool isOnlyFacts() const
    {
        return facts > 0 && table.rows.empty() && notAsked + withheld == 0;
    }
};

SectionRows rowsOf(const AuditContext &context, form::NodeIndex first, form::NodeIndex end)
{
    SectionRows rows;
    rows.table.checkpoint = context.words.word(checkpointWord);
    rows.table.result = context.words.word(resultWord);
    for (form::NodeIndex node = first; node < end; ++node) {
        if (!context.form().node(node).isQuestion()) {
            continue;
        }
        if (!context.session.isRelevant(node)) {
            ++rows.notAsked;
        } else if (context.isFact(node)) {
            ++rows.facts;
        } else if (!context.isPrinted(node)) {
            ++rows.withheld;
        } else {
            const Answer *answer = context.answer(node);
            rows.table.rows.push_back({context.code(node), context.question(node),
                                       context.mark(node), context.answerText(node),
                                       plain(answer == nullptr ? QString() : answer->note)});
        }
    }
    return rows;
}

void appendRows(const AuditContext &context, const SectionRows &rows, Blocks &blocks)
{
    if (!rows.table.rows.empty()) {
        blocks.push_back(rows.table);
    }
    for (const Text &left : {countText(context, notAsked, rows.notAsked),
                             countText(context, withheld, rows.withheld)}) {
        if (!left.isEmpty()) {
            blocks.push_back(Paragraph{left, Tone::Quiet});
        }
    }
}

void appendSection(const AuditContext &context, form::NodeIndex section, int &number,
                   Blocks &blocks)
{
    const SectionRows rows = rowsOf(context, section + 1, context.form().node(section).end);
    if (rows.isOnlyFacts()) {
        return;
    }
    blocks.push_back(Heading{2, QString::number(++number), context.question(section)});
    if (!context.session.isRelevant(section)) {
        blocks.push_back(Paragraph{context.words.word(doesNotApply), Tone::Quiet});
        return;
    }
    const Meter meter = meterOf(context, section);
    if (meter.ok + meter.partial + meter.failed + meter.notApplicable + meter.unanswered > 0) {
        blocks.push_back(meter);
    }
    appendRows(context, rows, blocks);
}

/// Questions before, between and after the groups.
SectionRows looseRows(const AuditContext &context)
{
    SectionRows all;
    for (size_t i = 0; i < context.form().nodes.size(); ++i) {
        const auto node = static_cast<form::NodeIndex>(i);
        if (context.pack().sectionOf(node) == form::noNode) {
            const SectionRows one = rowsOf(context, node, node + 1);
            all.table.checkpoint = one.table.checkpoint;
            all.table.result = one.table.result;
            all.table.rows.insert(all.table.rows.end(), one.table.rows.begin(),
                                  one.table.rows.end());
            all.notAsked += one.notAsked;
            all.withheld += one.withheld;
        }
    }
    return all;
}

} // namespace

void appendResults(const AuditContext &context, Blocks &blocks)
{
    blocks.push_back(Heading{1, {}, context.words.word(resultsWord)});
    if (BarChart bars = sectionBars(context); bars.rows.size() > 1) {
        blocks.push_back(std::move(bars));
    }
    int number = 0;
    for (const form::NodeIndex section : context.pack().sections()) {
        appendSection(context, section, number, blocks);
    }
    const SectionRows loose = looseRows(context);
    if (!loose.table.rows.empty()) {
        blocks.push_back(Heading{2, {}, context.words.word(otherQuestions)});
        appendRows(context, loose, blocks);
    }
}

void appendLosses(const AuditContext &context, Blocks &blocks)
{
    std::vector<ScoreLine> lines;
    for (const ScoreLine &line : context.in.score.lines) {
        if (line.counted == ScoreLine::Counted::Yes && line.lost > 0
            && context.isPrinted(line.node)) {
            lines.push_back(line);
        }
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const ScoreLine &a, const ScoreLine &b) { return a.lost > b.lost; });
    lines.resize(std::min(lines.size(), lossesShown));
    if (lines.empty()) {
        return;
    }
    LossTable table{context.words.word(checkpointWord),
                    context.words.word(resultWord),
                    context.words.word(pointsWord),
                    {}};
    for (const ScoreLine &line : lines) {
        table.rows.push_back({context.code(line.node), context.question(line.node),
                              context.mark(line.node), context.answerText(line.node), line.lost,
                              QString::number(line.lost, 'g', 3)});
    }
    blocks.push_back(Heading{1, {}, context.words.word(lossesWord)});
    blocks.push_back(std::move(table));
}

} // namespace meyar::report
