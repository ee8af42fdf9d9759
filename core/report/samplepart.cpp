// SPDX-License-Identifier: GPL-3.0-or-later
// How the visit was planned and opened, whom the sample stands for, and what the interviews come to.
#include "core/report/auditparts.h"

#include "core/wording/visitsheetwords.h"

namespace meyar::report {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *announcementWord = QT_TRANSLATE_NOOP("Report", "Announcement");
constexpr const char *scopeWord = QT_TRANSLATE_NOOP("Report", "Scope of the visit");
constexpr const char *workersWord = QT_TRANSLATE_NOOP("Report", "Workers");
constexpr const char *womenMen = QT_TRANSLATE_NOOP("Report", "%1 (women %2, men %3)");
constexpr const char *contractsWord = QT_TRANSLATE_NOOP("Report", "Employment");
constexpr const char *permanent = QT_TRANSLATE_NOOP("Report", "permanent %1");
constexpr const char *contract = QT_TRANSLATE_NOOP("Report", "through contractors %1");
constexpr const char *pieceRate = QT_TRANSLATE_NOOP("Report", "piece rate %1");
constexpr const char *homeWorkers = QT_TRANSLATE_NOOP("Report", "at home %1");
constexpr const char *young = QT_TRANSLATE_NOOP("Report", "under 18 %1");
constexpr const char *daysWord = QT_TRANSLATE_NOOP("Report", "Auditor days planned");
constexpr const char *openedWord = QT_TRANSLATE_NOOP("Report", "Opening meeting");
constexpr const char *openedText = QT_TRANSLATE_NOOP("Report", "%1, %2 people");
constexpr const char *languagesWord = QT_TRANSLATE_NOOP("Report", "Languages of the talks");
constexpr const char *evidenceWord = QT_TRANSLATE_NOOP("Report", "Evidence kept");
constexpr const char *evidenceText = QT_TRANSLATE_NOOP("Report", "photos %1, documents %2");
constexpr const char *sampleWord = QT_TRANSLATE_NOOP("Report", "Sample of workers");
constexpr const char *sampleText = QT_TRANSLATE_NOOP(
    "Report", "%1 of %2 workers on the list were drawn by chance on %3. Who they are is known to the auditors alone.");
constexpr const char *partWord = QT_TRANSLATE_NOOP("Report", "Part of the workers");
constexpr const char *smallParts = QT_TRANSLATE_NOOP("Report", "Parts too small to be named");
constexpr const char *onList = QT_TRANSLATE_NOOP("Report", "On the list");
constexpr const char *drawnWord = QT_TRANSLATE_NOOP("Report", "Drawn");
constexpr const char *interviewsWord = QT_TRANSLATE_NOOP("Report", "Interviews with workers");
constexpr const char *interviewsText = QT_TRANSLATE_NOOP(
    "Report",
    "Confidential talks: %1, with %2 people. Only totals are printed: groups of fewer than %3 people and answers of fewer "
    "than %4 are put together, and nothing that anybody said is in this report.");
constexpr const char *withheldText = QT_TRANSLATE_NOOP("Report", "Tables left out because they would tell too much: %1.");
constexpr const char *topicWord = QT_TRANSLATE_NOOP("Report", "Topic");
constexpr const char *askedWord = QT_TRANSLATE_NOOP("Report", "Asked");
constexpr const char *answersWord = QT_TRANSLATE_NOOP("Report", "Answers");

/// The words that the pages of interviews use.
constexpr const char *texts = "InterviewTexts";
constexpr std::pair<const char *, const char *> interviewWords[]
    = {{"wages", "Wages, paid in full and on time"},
       {"hours", "Working hours and overtime"},
       {"freedom", "Free to leave, no advances or papers kept"},
       {"safety", "Safety and health"},
       {"harassment", "Shouting, harassment, violence"},
       {"complaints", "Complaints are heard"},
       {"union", "Free to join a union"},
       {"children", "Nobody under age works here"},
       {"concern", "Concern"},
       {"unsure", "Unsure"},
       {"no_concern", "No concern"}};

Text number(int value)
{
    return plain(QString::number(value));
}

Text counted(const Words &words, const char *pattern, const std::optional<int> &count)
{
    return count ? words.filled(pattern, {number(*count)}) : Text();
}

void add(KeyValues &list, const Text &key, const Text &value)
{
    if (!value.isEmpty()) {
        list.rows.push_back({key, value});
    }
}

Text workersText(const Words &words, const Headcount &count)
{
    if (count.women && count.men) {
        return words.filled(womenMen, {number(count.workers()), number(*count.women), number(*count.men)});
    }
    return count.workers() > 0 ? number(count.workers()) : Text();
}

KeyValues planOf(const AuditContext &context)
{
    const Words &words = context.words;
    const VisitSheet &visit = context.in.visit;
    const Headcount &count = visit.headcount;
    KeyValues list;
    if (visit.announcement != Announcement::NotSaid) {
        add(list, words.word(announcementWord),
            inBoth([&](Language language) { return word(words.of(language), visit.announcement); }));
    }
    add(list, words.word(scopeWord), plain(visit.scope));
    add(list, words.word(workersWord), workersText(words, count));
    add(list, words.word(contractsWord),
        words.dotted({counted(words, permanent, count.permanent), counted(words, contract, count.contract),
                      counted(words, pieceRate, count.pieceRate), counted(words, homeWorkers, count.homeWorkers),
                      counted(words, young, count.young)}));
    if (visit.plannedDays) {
        add(list, words.word(daysWord), plain(QString::number(*visit.plannedDays)));
    }
    if (visit.openedAt.isValid()) {
        add(list, words.word(openedWord),
            words.filled(openedText, {words.moment(visit.openedAt), number(int(visit.attendees.size()))}));
    }
    add(list, words.word(languagesWord), plain(visit.languages));
    const int photos = int(context.in.photos.size());
    if (photos + context.in.documentsSeen > 0) {
        add(list, words.word(evidenceWord), words.filled(evidenceText, {number(photos), number(context.in.documentsSeen)}));
    }
    return list;
}

void appendDraw(const AuditContext &context, const VisitDraw &draw, Blocks &blocks)
{
    const Words &words = context.words;
    blocks.push_back(Heading{2, {}, words.word(sampleWord)});
    blocks.push_back(
        Paragraph{words.filled(sampleText, {number(draw.people), number(draw.workers), words.date(draw.drawnOn)})});
    DataTable table;
    table.columns = {{words.word(partWord), 3}, {words.word(onList), 1, true}, {words.word(drawnWord), 1, true}};
    for (const SampledPart &part : withoutSmallParts(draw.parts)) {
        std::vector<Text> traits;
        for (const QString &trait : part.traits) {
            traits.push_back(plain(trait));
        }
        const Text name = traits.empty() ? words.word(smallParts) : words.dotted(traits);
        table.rows.push_back({{name}, {number(part.workers)}, {number(part.drawn)}});
    }
    if (!table.rows.empty()) {
        blocks.push_back(std::move(table));
    }
}

Text interviewWord(const Words &words, const QString &code)
{
    for (const auto &[known, source] : interviewWords) {
        if (code == QLatin1String(known)) {
            return inBoth([&](Language language) { return words.of(language).text(texts, source); });
        }
    }
    return plain(code);
}

Text cellText(const Words &words, const AnswerCell &cell)
{
    std::vector<Text> answers;
    for (const QString &answer : cell.answers) {
        answers.push_back(interviewWord(words, answer));
    }
    return inBoth([&](Language language) {
        return words.listed(answers).in(language) + u' ' + isolated(QString::number(cell.people));
    });
}

/// What everybody together answered; parts of them stay in the window.
DataTable topicsOf(const Words &words, const InterviewStatistics &totals)
{
    DataTable table;
    table.columns = {{words.word(topicWord), 3}, {words.word(askedWord), 0.8, true}, {words.word(answersWord), 3}};
    for (const TopicStatistics &topic : totals.topics) {
        if (!topic.by.isEmpty()) {
            continue;
        }
        for (const AnswerGroup &group : topic.groups) {
            std::vector<Text> cells;
            for (const AnswerCell &cell : group.cells) {
                cells.push_back(cellText(words, cell));
            }
            table.rows.push_back({{interviewWord(words, topic.topic)}, {number(group.people)}, {words.dotted(cells)}});
        }
    }
    return table;
}

} // namespace

void appendSample(const AuditContext &context, Blocks &blocks)
{
    KeyValues list = planOf(context);
    if (!list.rows.empty()) {
        blocks.push_back(std::move(list));
    }
    if (context.in.visit.draw) {
        appendDraw(context, *context.in.visit.draw, blocks);
    }
}

void appendInterviews(const AuditContext &context, Blocks &blocks)
{
    const Words &words = context.words;
    int talks = 0;
    int people = 0;
    int withheld = 0;
    for (const InterviewStatistics &totals : context.in.interviews) {
        talks += totals.interviews;
        people += totals.people;
        withheld += totals.withheld;
    }
    if (talks == 0) {
        return;
    }
    blocks.push_back(Heading{1, {}, words.word(interviewsWord)});
    blocks.push_back(
        Paragraph{words.filled(interviewsText, {number(talks), number(people), number(leastGroup), number(leastCell)})});
    for (const InterviewStatistics &totals : context.in.interviews) {
        DataTable table = topicsOf(words, totals);
        if (!table.rows.empty()) {
            blocks.push_back(std::move(table));
        }
    }
    if (withheld > 0) {
        blocks.push_back(Note{words.filled(withheldText, {number(withheld)})});
    }
}

} // namespace meyar::report
