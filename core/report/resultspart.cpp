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
constexpr const char *rowOf = QT_TRANSLATE_NOOP("Report", "Line %1 of %2");
constexpr const char *emptyList = QT_TRANSLATE_NOOP("Report", "Nothing was written into this list.");
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
    int answered = 0;

    [[nodiscard]] bool isOnlyFacts() const
    {
        return facts > 0 && table.rows.empty() && notAsked + withheld == 0;
    }
};

/// The questions from `first` up to `end` that stand in `row`: in no repeat, or in the repeat of that row itself.
SectionRows rowsOf(const AuditContext &context, form::NodeIndex first, form::NodeIndex end, form::RowId row = form::rootRow,
                   form::NodeIndex repeat = form::noNode)
{
    SectionRows rows;
    rows.table.checkpoint = context.words.word(checkpointWord);
    rows.table.result = context.words.word(resultWord);
    for (form::NodeIndex node = first; node < end; ++node) {
        if (!context.form().node(node).isQuestion()) {
            continue;
        }
        if (repeatAround(context.form(), node) != repeat) {
            rows.withheld += repeat == form::noNode && !context.isPrinted(node) ? 1 : 0;
            continue;
        }
        const form::Place place(node, row);
        if (!context.session.isRelevant(place)) {
            ++rows.notAsked;
        } else if (context.isFact(place)) {
            ++rows.facts;
        } else if (!context.isPrinted(node)) {
            ++rows.withheld;
        } else {
            const Answer *answer = context.answer(place);
            rows.table.rows.push_back({context.code(node), context.question(place),
                                       context.mark(place), context.answerText(place),
                                       plain(answer == nullptr ? QString() : answer->note)});
            rows.answered += answer != nullptr && !answer->value.isEmpty() ? 1 : 0;
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

/// Each row of the repeats from `first` up to `end` that somebody has written into; repeats inside a row follow it.
void appendRepeats(const AuditContext &context, form::NodeIndex first, form::NodeIndex end, form::RowId around, Blocks &blocks)
{
    for (form::NodeIndex node = first; node < end; ++node) {
        const form::Node &each = context.form().node(node);
        if (each.type != form::NodeType::Repeat) {
            continue;
        }
        const form::NodeIndex repeat = node;
        node = each.end - 1;
        if (!context.session.isRelevant(form::Place(repeat, around)) || !context.isPrinted(repeat)) {
            continue;
        }
        const auto rows = context.session.rows(repeat, around);
        blocks.push_back(Heading{2, {}, context.question(form::Place(repeat, around))});
        bool hasAny = false;
        for (const form::RowId row : rows) {
            const SectionRows own = rowsOf(context, repeat + 1, each.end, row, repeat);
            if (own.answered == 0) {
                continue;
            }
            hasAny = true;
            const auto number = [](qsizetype value) { return plain(QString::number(value)); };
            blocks.push_back(Paragraph{context.words.filled(rowOf, {number(context.session.positionOf(row)), number(qsizetype(rows.size()))})});
            blocks.push_back(own.table);
            appendRepeats(context, repeat + 1, each.end, row, blocks);
        }
        if (!hasAny) {
            blocks.push_back(Paragraph{context.words.word(emptyList), Tone::Quiet});
        }
    }
}

/// Notes that tell what was worked out from the answers: "Paid below the minimum: 3 of 8".
void appendWorkedOut(const AuditContext &context, form::NodeIndex first, form::NodeIndex end, Blocks &blocks)
{
    for (form::NodeIndex node = first; node < end; ++node) {
        const form::Node &note = context.form().node(node);
        const bool isWorkedOut = note.type == form::NodeType::Note && note.label.in(Language::English).contains(u"${"_s);
        if (isWorkedOut && repeatAround(context.form(), node) == form::noNode && context.session.isRelevant(node) && context.isPrinted(node)) {
            blocks.push_back(Paragraph{context.question(node)});
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
    appendRepeats(context, section + 1, context.form().node(section).end, form::rootRow, blocks);
    appendWorkedOut(context, section + 1, context.form().node(section).end, blocks);
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
    const auto count = static_cast<form::NodeIndex>(context.form().nodes.size());
    for (form::NodeIndex node = 0; node < count; ++node) {
        const form::Node &each = context.form().node(node);
        if (each.parent == form::noNode && each.type == form::NodeType::Repeat) { // in no section
            appendRepeats(context, node, each.end, form::rootRow, blocks);
        }
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
        const form::Place place(line.node, line.row);
        table.rows.push_back({context.code(line.node), context.question(place),
                              context.mark(place), context.answerText(place), line.lost,
                              QString::number(line.lost, 'g', 3)});
    }
    blocks.push_back(Heading{1, {}, context.words.word(lossesWord)});
    blocks.push_back(std::move(table));
}

} // namespace meyar::report
