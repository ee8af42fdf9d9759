// SPDX-License-Identifier: GPL-3.0-or-later
// The audit on one page.
#include "core/report/auditparts.h"
#include "core/report/reportkind.h"

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;
using namespace report;

namespace {

constexpr const char *scorecardWord = QT_TRANSLATE_NOOP("Report", "Scorecard");
constexpr const char *draft = QT_TRANSLATE_NOOP("Report", "Draft: the assessment is not closed");
constexpr const char *provisional = QT_TRANSLATE_NOOP("Report", "Provisional report");
constexpr const char *sectionsWord = QT_TRANSLATE_NOOP("Report", "Results by section");
constexpr const char *weakestWord = QT_TRANSLATE_NOOP("Report", "The weakest sections");
constexpr const char *gravestWord = QT_TRANSLATE_NOOP("Report", "The gravest findings");
constexpr const char *noFindings = QT_TRANSLATE_NOOP("Report", "No findings were recorded.");
constexpr const char *findingWord = QT_TRANSLATE_NOOP("Report", "Finding");
constexpr const char *severityWord = QT_TRANSLATE_NOOP("Report", "Severity");
constexpr const char *dueWord = QT_TRANSLATE_NOOP("Report", "Due");
constexpr const char *moreFindings = QT_TRANSLATE_NOOP("Report", "And %1 more, in the audit report.");
constexpr qsizetype longestName = 40;
constexpr qsizetype longestPack = 80;
constexpr qsizetype longestCode = 16;

/// So many characters of each language; "…" where more was said.
Text cut(const Text &text, qsizetype most)
{
    Text result;
    for (const auto &[key, words] : text.byLanguage) {
        const QString line = words.simplified();
        result.byLanguage.emplace(key, line.size() <= most ? line : line.left(most - 1).trimmed() + u'…');
    }
    return result;
}

Title titleOf(const AuditContext &context)
{
    const AuditReportInput &in = context.in;
    const Words &words = context.words;
    Title title;
    title.kind = words.word(scorecardWord);
    title.name = cut(named(in.enterprise.name, in.enterprise.nameUrdu), longestName);
    title.line = words.dotted({cut(plain(in.site.name), longestName), cut(words.city(in.site.city), longestName),
                               words.period(in.assessment.startedOn, in.assessment.endedOn), cut(in.pack->title, longestPack)});
    if (in.assessment.state == AssessmentState::Draft) {
        title.chips.push_back(words.word(draft));
    }
    if (in.openConflicts > 0) {
        title.chips.push_back(words.word(provisional));
    }
    return title;
}

void appendBars(const AuditContext &context, size_t most, Blocks &blocks)
{
    BarChart chart = sectionBars(context);
    if (chart.rows.empty()) {
        return;
    }
    const bool all = chart.rows.size() <= most;
    if (!all) {
        std::stable_sort(chart.rows.begin(), chart.rows.end(),
                         [](const BarRow &a, const BarRow &b) { return a.share < b.share; });
        chart.rows.resize(most);
    }
    for (BarRow &row : chart.rows) {
        row.label = cut(row.label, 60);
    }
    blocks.push_back(Heading{2, {}, context.words.word(all ? sectionsWord : weakestWord)});
    blocks.push_back(std::move(chart));
}

/// The day by which all of its actions are due.
QDate lastDue(const FindingRow &found)
{
    QDate last;
    for (const CorrectiveAction &action : found.actions) {
        if (action.state != ActionState::Cancelled && (!last.isValid() || last < action.dueOn)) {
            last = action.dueOn;
        }
    }
    return last;
}

void appendGravest(const AuditContext &context, const ScorecardRoom &room, Blocks &blocks)
{
    const Words &words = context.words;
    blocks.push_back(Heading{2, {}, words.word(gravestWord)});
    if (context.findings.empty()) {
        blocks.push_back(Paragraph{words.word(noFindings)});
        return;
    }
    DataTable table;
    table.columns = {{words.word(findingWord), 5}, {words.word(severityWord), 1.5}, {words.word(dueWord), 1.6}};
    const size_t shown = std::min(room.findings, context.findings.size());
    for (size_t i = 0; i < shown; ++i) {
        const FindingRow &found = context.findings[i];
        const QDate due = lastDue(found);
        table.rows.push_back({{words.dotted({cut(plain(found.finding.code), longestCode), cut(cardOf(context, found).statement, room.statement)})},
                              {words.severity(found.finding.severity), markOf(found.finding.severity)},
                              {due.isValid() ? words.date(due) : Text()}});
    }
    blocks.push_back(std::move(table));
    if (shown < context.findings.size()) {
        blocks.push_back(Note{words.filled(moreFindings, {plain(QString::number(context.findings.size() - shown))})});
    }
}

} // namespace

const std::vector<ScorecardRoom> &scorecardRooms(ReportLanguage language)
{
    // Urdu needs more room than English, and both together more than either.
    static const std::vector<ScorecardRoom> english{{12, 12, 200}, {12, 9, 200}, {10, 7, 160}, {8, 6, 160}, {8, 5, 120}, {8, 4}};
    static const std::vector<ScorecardRoom> urdu{{12, 10, 200}, {10, 8, 200}, {8, 6, 160}, {8, 5, 120}, {6, 4, 120}, {6, 3}};
    static const std::vector<ScorecardRoom> both{{10, 8, 160}, {8, 6, 160}, {6, 5, 160}, {5, 4, 120}, {4, 3, 120}, {3, 2}, {3, 1}};
    return language == ReportLanguage::English ? english : language == ReportLanguage::Urdu ? urdu : both;
}

ReportDocument buildScorecard(const AuditReportInput &input, ReportLanguage language)
{
    return buildScorecard(input, language, scorecardRooms(language).back());
}

ReportDocument buildScorecard(const AuditReportInput &input, ReportLanguage language, const ScorecardRoom &room)
{
    const AuditContext context(input, language);
    ReportDocument document;
    document.language = language;
    setFrame(context, document, context.words.word(scorecardWord));
    document.blocks.push_back(titleOf(context));
    document.blocks.push_back(keyFigures(context));
    appendBars(context, room.bars, document.blocks);
    appendGravest(context, room, document.blocks);
    appendHeadCode(context, document.blocks);
    if (auto *code = std::get_if<HeadCode>(&document.blocks.back())) {
        code->meaning = {};
    }
    return document;
}

} // namespace meyar
