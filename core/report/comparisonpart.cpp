// SPDX-License-Identifier: GPL-3.0-or-later
// What has become of the visit before: scores by section, findings that came back and those that did not; and what works
// well.
#include "core/report/auditparts.h"

#include "core/assessment/coverage.h"

#include <algorithm>
#include <set>

namespace meyar::report {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *comparisonWord = QT_TRANSLATE_NOOP("Report", "Compared with the visit before");
constexpr const char *comparisonText = QT_TRANSLATE_NOOP(
    "Report", "The visit before was on %1, with the same checklist. Score then: %2; now: %3.");
constexpr const char *sectionWord = QT_TRANSLATE_NOOP("Report", "Section");
constexpr const char *thenWord = QT_TRANSLATE_NOOP("Report", "Then");
constexpr const char *nowWord = QT_TRANSLATE_NOOP("Report", "Now");
constexpr const char *changeWord = QT_TRANSLATE_NOOP("Report", "Change, points");
constexpr const char *lastVisit = QT_TRANSLATE_NOOP("Report", "Line: the visit before");
constexpr const char *closedWord = QT_TRANSLATE_NOOP("Report", "Findings closed since");
constexpr const char *openWord = QT_TRANSLATE_NOOP("Report", "Findings of then still open");
constexpr const char *repeatedWord = QT_TRANSLATE_NOOP("Report", "Findings that came back");
constexpr const char *newWord = QT_TRANSLATE_NOOP("Report", "New findings");

constexpr const char *practicesWord = QT_TRANSLATE_NOOP("Report", "What works well");
constexpr const char *practicesText = QT_TRANSLATE_NOOP(
    "Report", "Checkpoints that are met and of which the auditors wrote down what they saw.");
constexpr const char *checkpointWord = QT_TRANSLATE_NOOP("Report", "Checkpoint");
constexpr const char *resultWord = QT_TRANSLATE_NOOP("Report", "Result");
constexpr size_t practicesShown = 15;

constexpr const char *coverageWord = QT_TRANSLATE_NOOP("Report", "Results by convention");
constexpr const char *coverageText = QT_TRANSLATE_NOOP(
    "Report",
    "Checkpoints of this checklist that cite a convention of the ILO or the UN. A checkpoint that cites several counts "
    "under each. It is no judgement on the country or on the whole convention.");
constexpr const char *conventionWord = QT_TRANSLATE_NOOP("Report", "Convention");
constexpr const char *metWord = QT_TRANSLATE_NOOP("Report", "Met");
constexpr const char *partlyWord = QT_TRANSLATE_NOOP("Report", "Partly");
constexpr const char *failedWord = QT_TRANSLATE_NOOP("Report", "Failed");
constexpr const char *openQuestions = QT_TRANSLATE_NOOP("Report", "Not answered");

Text number(qsizetype value)
{
    return plain(QString::number(value));
}

/// The percentage of a section from the lines that may be printed: so a bar cannot give a confidential answer away.
std::optional<double> percentOf(const AuditContext &context, const Score &score, form::NodeIndex section)
{
    double earned = 0;
    double possible = 0;
    for (const ScoreLine &line : score.lines) {
        if (line.section == section && line.counted == ScoreLine::Counted::Yes && context.isPrinted(line.node)) {
            earned += line.weight * line.points;
            possible += line.weight * line.maxPoints;
        }
    }
    return possible > 0 ? std::optional(100 * earned / possible) : std::nullopt;
}

DataTable sectionTable(const AuditContext &context)
{
    const Words &words = context.words;
    DataTable table;
    table.columns = {{words.word(sectionWord), 4}, {words.word(thenWord), 1, true}, {words.word(nowWord), 1, true},
                     {words.word(changeWord), 1.3, true}};
    const auto percent = [&](const std::optional<double> &value) { return plain(value ? words.percent(*value) : u"–"_s); };
    for (const form::NodeIndex section : context.pack().sections()) {
        const auto then = percentOf(context, context.in.earlier->score, section);
        const auto now = percentOf(context, context.in.score, section);
        if (!then && !now) {
            continue;
        }
        DataCell change{plain(u"–"_s)};
        if (then && now) {
            const int points = qRound(*now - *then);
            change.text = plain((points > 0 ? u"+"_s : points < 0 ? u"−"_s : QString()) + QString::number(qAbs(points)));
            change.mark = points > 0 ? Mark::Good : points < 0 ? Mark::Failed : Mark::None;
        }
        table.rows.push_back({{context.question(section)}, {percent(then)}, {percent(now)}, change});
    }
    return table;
}

Figures findingFigures(const AuditContext &context)
{
    std::set<QString> then;
    int open = 0;
    int closed = 0;
    for (const FindingRow &row : context.in.earlier->findings) {
        const form::NodeIndex node = context.form().find(row.finding.question);
        if (node != form::noNode && !context.isPrinted(node)) {
            continue;
        }
        then.insert(row.finding.question);
        const bool isClosed = row.finding.state == FindingState::Closed;
        open += isClosed ? 0 : 1;
        closed += isClosed ? 1 : 0;
    }
    int repeated = 0;
    for (const FindingRow &row : context.findings) {
        const bool before = !row.finding.question.isEmpty() && then.count(row.finding.question) > 0;
        repeated += row.finding.repeat || before ? 1 : 0;
    }
    const auto figure = [&](const char *caption, qsizetype value, Mark mark) {
        return Figure{context.words.word(caption), QString::number(value), {}, value > 0 ? mark : Mark::None};
    };
    return {{figure(closedWord, closed, Mark::Good), figure(openWord, open, Mark::Partial),
             figure(repeatedWord, repeated, Mark::Failed),
             figure(newWord, qsizetype(context.findings.size()) - repeated, Mark::None)}};
}

} // namespace

BarChart sectionBars(const AuditContext &context)
{
    BarChart chart;
    for (const form::NodeIndex section : context.pack().sections()) {
        const std::optional<double> now = percentOf(context, context.in.score, section);
        if (!now) {
            continue;
        }
        BarRow row{context.question(section), context.words.percent(*now), *now / 100};
        row.mark = *now >= 75 ? Mark::Good : *now >= 50 ? Mark::Partial : Mark::Failed;
        if (context.in.earlier) {
            const std::optional<double> then = percentOf(context, context.in.earlier->score, section);
            row.before = then ? std::optional(*then / 100) : std::nullopt;
        }
        chart.rows.push_back(std::move(row));
    }
    chart.beforeLabel = context.words.word(lastVisit);
    return chart;
}

void appendComparison(const AuditContext &context, Blocks &blocks)
{
    if (!context.in.earlier) {
        return;
    }
    const Words &words = context.words;
    const EarlierVisit &earlier = *context.in.earlier;
    const QString before = earlier.score.percent ? words.percent(*earlier.score.percent) : u"–"_s;
    const QString now = scoreWords(context);
    blocks.push_back(Heading{1, {}, words.word(comparisonWord)});
    blocks.push_back(Paragraph{
        words.filled(comparisonText, {words.period(earlier.assessment.startedOn, earlier.assessment.endedOn), plain(before),
                                      plain(now.isEmpty() ? u"–"_s : now)})});
    blocks.push_back(findingFigures(context));
    DataTable table = sectionTable(context);
    if (!table.rows.empty()) {
        blocks.push_back(std::move(table));
    }
}

void appendPractices(const AuditContext &context, Blocks &blocks)
{
    CheckpointTable table{context.words.word(checkpointWord), context.words.word(resultWord), {}};
    std::set<form::NodeIndex> seen; // a checkpoint of a repeat stands here once
    for (const ScoreLine &line : context.in.score.lines) {
        const Answer *answer = context.answer(line.node);
        if (line.counted == ScoreLine::Counted::Yes && markOf(line.verdict) == Mark::Good && context.isPrinted(line.node)
            && answer != nullptr && !answer->note.trimmed().isEmpty() && seen.insert(line.node).second
            && table.rows.size() < practicesShown) {
            table.rows.push_back({context.code(line.node), context.question(line.node), context.mark(line.node),
                                  context.answerText(line.node), plain(answer->note)});
        }
    }
    if (table.rows.empty()) {
        return;
    }
    blocks.push_back(Heading{1, {}, context.words.word(practicesWord)});
    blocks.push_back(Paragraph{context.words.word(practicesText), Tone::Quiet});
    blocks.push_back(std::move(table));
}

void appendCoverage(const AuditContext &context, Blocks &blocks)
{
    const Words &words = context.words;
    const Assessment &assessment = context.in.assessment;
    Score printed = context.in.score;
    std::erase_if(printed.lines, [&](const ScoreLine &line) { return !context.isPrinted(line.node); });
    DataTable table;
    table.columns = {{words.word(conventionWord), 4.2},      {words.word(metWord), 1, true},
                     {words.word(partlyWord), 1, true},      {words.word(failedWord), 1, true},
                     {words.word(openQuestions), 1.3, true}};
    for (const CoverageRow &row : coverageOf(context.pack(), printed, CoverageBy::Convention, assessment.jurisdiction,
                                             assessment.startedOn)) {
        if (row.answered() + row.unanswered == 0) {
            continue;
        }
        const Mark mark = row.failed > 0 ? Mark::Failed : row.partial > 0 ? Mark::Partial : row.ok > 0 ? Mark::Good : Mark::Unanswered;
        const Text title = row.title.isEmpty() ? plain(row.key) : row.title;
        table.rows.push_back(
            {{title, mark}, {number(row.ok)}, {number(row.partial)}, {number(row.failed)}, {number(row.unanswered)}});
    }
    if (table.rows.empty()) {
        return;
    }
    blocks.push_back(Heading{1, {}, words.word(coverageWord)});
    blocks.push_back(Paragraph{words.word(coverageText), Tone::Quiet});
    blocks.push_back(std::move(table));
}

} // namespace meyar::report
