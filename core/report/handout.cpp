// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets for a room of people: what comes when, who is there, and tables to write into. Nothing that a factory has told
// is on them but its name.
#include "core/report/trainingparts.h"
#include "core/wording/format.h"
#include "core/wording/trainingwords.h"

#include <algorithm>

namespace meyar::report {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *handouts = QT_TRANSLATE_NOOP("Report", "Workshop sheets");
constexpr const char *practiceChip = QT_TRANSLATE_NOOP("Report", "TRAINING: made up for a workshop");
constexpr const char *noSessions = QT_TRANSLATE_NOOP("Report", "The cohort has no sessions yet. The sheets to write on stand on the pages after this one.");
constexpr const char *sessionOn = QT_TRANSLATE_NOOP("Report", "Programme of the session");
constexpr const char *dayWord = QT_TRANSLATE_NOOP("Report", "Day");
constexpr const char *placeWord = QT_TRANSLATE_NOOP("Report", "Place");
constexpr const char *trainerWord = QT_TRANSLATE_NOOP("Report", "Trainer");
constexpr const char *lengthWord = QT_TRANSLATE_NOOP("Report", "Length");
constexpr const char *minutesOf = QT_TRANSLATE_NOOP("Report", "%1 minutes");
constexpr const char *fromStart = QT_TRANSLATE_NOOP("Report", "Starts after");
constexpr const char *whatWord = QT_TRANSLATE_NOOP("Report", "What");
constexpr const char *minutesWord = QT_TRANSLATE_NOOP("Report", "Minutes");
constexpr const char *attendanceTitle = QT_TRANSLATE_NOOP("Report", "Who is here");
constexpr const char *attendanceMeaning
    = QT_TRANSLATE_NOOP("Report", "One line each. A name need not be given: a work number will do. W: woman, M: man.");
constexpr const char *nameWord = QT_TRANSLATE_NOOP("Report", "Name or work number");
constexpr const char *factoryAndJob = QT_TRANSLATE_NOOP("Report", "Factory and job");
constexpr const char *sexColumn = QT_TRANSLATE_NOOP("Report", "W / M");
constexpr const char *signatureWord = QT_TRANSLATE_NOOP("Report", "Signature");
constexpr const char *walkTitle = QT_TRANSLATE_NOOP("Report", "Group exercise: a walk through the hall");
constexpr const char *walkMeaning = QT_TRANSLATE_NOOP(
    "Report", "Go in groups of four to six, workers and managers mixed; the newest worker speaks first. Write down what you see, good things too, "
              "and agree on what comes first.");
constexpr const char *groupWord = QT_TRANSLATE_NOOP("Report", "Group");
constexpr const char *whereWord = QT_TRANSLATE_NOOP("Report", "Where");
constexpr const char *whatWeSaw = QT_TRANSLATE_NOOP("Report", "What we saw");
constexpr const char *safeWord = QT_TRANSLATE_NOOP("Report", "Safe? Yes / No");
constexpr const char *whatWeWouldDo = QT_TRANSLATE_NOOP("Report", "What we would do");
constexpr const char *planTitle = QT_TRANSLATE_NOOP("Report", "Improvement plan");
constexpr const char *planMeaning = QT_TRANSLATE_NOOP(
    "Report", "For the improvement team. Take a photo before anything is changed. One person answers for each line, with a day.");
constexpr const char *problemWord = QT_TRANSLATE_NOOP("Report", "Problem");
constexpr const char *causeWord = QT_TRANSLATE_NOOP("Report", "Cause");
constexpr const char *actionWord = QT_TRANSLATE_NOOP("Report", "Action");
constexpr const char *whoWord = QT_TRANSLATE_NOOP("Report", "Who");
constexpr const char *untilWord = QT_TRANSLATE_NOOP("Report", "Until");
constexpr const char *costWord = QT_TRANSLATE_NOOP("Report", "Cost");
constexpr const char *savingShort = QT_TRANSLATE_NOOP("Report", "Saving a year");
constexpr const char *pointsTitle = QT_TRANSLATE_NOOP("Report", "Action points");
constexpr const char *pointsMeaning = QT_TRANSLATE_NOOP(
    "Report", "For each group. Count the figure today, before anything is changed, and again after some weeks.");
constexpr const char *pointWord = QT_TRANSLATE_NOOP("Report", "What was agreed");
constexpr const char *figureWord = QT_TRANSLATE_NOOP("Report", "Figure");
constexpr const char *todayWord = QT_TRANSLATE_NOOP("Report", "Today");
constexpr const char *laterWord = QT_TRANSLATE_NOOP("Report", "Later");
constexpr const char *evaluationTitle = QT_TRANSLATE_NOOP("Report", "How was today?");
constexpr const char *evaluationMeaning
    = QT_TRANSLATE_NOOP("Report", "Without a name. 1: not good at all, 5: very good. Tick one box in each line.");
constexpr const char *iAm = QT_TRANSLATE_NOOP("Report", "I am");
constexpr const char *womanWord = QT_TRANSLATE_NOOP("Report", "Woman");
constexpr const char *manWord = QT_TRANSLATE_NOOP("Report", "Man");
constexpr const char *managerWord = QT_TRANSLATE_NOOP("Report", "Manager");
constexpr const char *workerWord = QT_TRANSLATE_NOOP("Report", "Worker");
constexpr const char *mostUseful = QT_TRANSLATE_NOOP("Report", "What was most useful?");
constexpr const char *toImprove = QT_TRANSLATE_NOOP("Report", "What should be better next time?");
constexpr const char *firstAction = QT_TRANSLATE_NOOP("Report", "What will you do first, back at work?");

constexpr size_t attendanceLines = 13;
constexpr size_t exerciseLines = 11;
constexpr size_t planLines = 11;

Title titleOf(const TrainingContext &context)
{
    const Words &words = context.words;
    const Cohort &head = context.head();
    Title title;
    title.kind = words.dotted({wordIn(words, head.programme), words.word(handouts)});
    title.name = context.site.isNull() ? plain(head.name) : context.name(context.site);
    title.line = words.dotted({context.site.isNull() ? Text() : plain(head.name), words.city(head.city), words.period(head.startsOn, head.endsOn)});
    if (head.isPractice) {
        title.chips.push_back(words.word(practiceChip));
    }
    return title;
}

/// "0:45": hours and minutes.
QString clockText(int minutes)
{
    constexpr int hour = 60;
    return u"%1:%2"_s.arg(QString::number(minutes / hour), QString::number(minutes % hour).rightJustified(2, u'0'));
}

void appendSession(const TrainingContext &context, const TrainingSession &session, Blocks &blocks)
{
    const Words &words = context.words;
    const CohortRecord &record = context.in.record;
    const auto trainer = std::ranges::find(record.trainers, session.trainer, &Trainer::id);
    blocks.push_back(Heading{1, {}, plain(session.title)});
    KeyValues about;
    const auto add = [&](const char *key, const Text &value) {
        if (!value.isEmpty()) {
            about.rows.push_back({words.word(key), value});
        }
    };
    add(dayWord, words.date(session.day));
    add(placeWord, plain(session.place));
    add(trainerWord, trainer == record.trainers.end() ? Text() : plain(trainer->name));
    const int length = meyar::minutesOf(record, session.id);
    add(lengthWord, length > 0 ? words.filled(minutesOf, {number(length)}) : Text());
    blocks.push_back(std::move(about));
    DataTable table;
    table.columns = {{words.word(fromStart), 1}, {words.word(whatWord), 5}, {words.word(minutesWord), 1, true}};
    int start = 0;
    for (const AgendaLine &line : record.agenda) {
        if (line.session == session.id) {
            table.rows.push_back({{plain(clockText(start))}, {plain(line.title)}, {number(line.minutes)}});
            start += line.minutes;
        }
    }
    if (!table.rows.empty()) {
        blocks.push_back(Heading{2, {}, words.word(sessionOn)});
        blocks.push_back(std::move(table));
    }
}

/// A page of its own: a heading, what to do, a table with empty lines.
void appendSheet(const Words &words, const char *title, const char *meaning, std::vector<DataColumn> columns, size_t lines, Blocks &blocks)
{
    blocks.push_back(PageBreak());
    blocks.push_back(Heading{1, {}, words.word(title)});
    blocks.push_back(Paragraph{words.word(meaning), Tone::Quiet});
    DataTable table;
    table.columns = std::move(columns);
    table.isForm = true;
    table.rows.resize(lines);
    for (size_t i = 0; i < lines; ++i) {
        table.rows[i] = {{number(double(i + 1))}};
    }
    blocks.push_back(std::move(table));
}

void appendEvaluation(const Words &words, Blocks &blocks)
{
    blocks.push_back(PageBreak());
    blocks.push_back(Heading{1, {}, words.word(evaluationTitle)});
    blocks.push_back(Paragraph{words.word(evaluationMeaning), Tone::Quiet});
    using Room = AnswerField::Room;
    blocks.push_back(AnswerField{{}, words.word(iAm), {}, {words.word(womanWord), words.word(manWord), words.word(managerWord), words.word(workerWord)},
                                 Room::None, {}});
    for (int i = 0; i < DayEvaluation::items; ++i) {
        AnswerField mark{QString::number(i + 1), inBoth([&](Language language) { return evaluationWord(words.of(language), i); }), {}, {}, Room::None, {}};
        for (int box = 1; box <= 5; ++box) {
            mark.boxes.push_back(number(box));
        }
        blocks.push_back(std::move(mark));
    }
    for (const char *question : {mostUseful, toImprove, firstAction}) {
        blocks.push_back(AnswerField{{}, words.word(question), {}, {}, Room::Lines, {}});
    }
}

} // namespace

ReportDocument buildHandout(const TrainingContext &context, ReportLanguage language)
{
    ReportDocument document;
    document.language = language;
    const Words &words = context.words;
    const Title title = titleOf(context);
    setTrainingFrame(words, document, title.kind, title.name, context.in.programme, context.in.generatedAt, context.in.sampleData);
    Blocks &blocks = document.blocks;
    blocks.push_back(title);
    bool isFirst = true;
    for (const TrainingSession &session : context.in.record.sessions) {
        if (!isFirst) {
            blocks.push_back(PageBreak());
        }
        isFirst = false;
        appendSession(context, session, blocks);
    }
    if (isFirst) {
        blocks.push_back(Paragraph{words.word(noSessions)});
    }
    const DataColumn lineNumber{Text(), 0.35};
    appendSheet(words, attendanceTitle, attendanceMeaning,
                {lineNumber, {words.word(nameWord), 3}, {words.word(factoryAndJob), 3}, {words.word(sexColumn), 0.9}, {words.word(signatureWord), 2}},
                attendanceLines, blocks);
    appendSheet(words, walkTitle, walkMeaning,
                {lineNumber, {words.word(whereWord), 1.4}, {words.word(whatWeSaw), 3}, {words.word(safeWord), 1.2}, {words.word(whatWeWouldDo), 3}},
                exerciseLines, blocks);
    appendSheet(words, planTitle, planMeaning,
                {lineNumber, {words.word(problemWord), 2.4}, {words.word(causeWord), 1.8}, {words.word(actionWord), 2.4}, {words.word(whoWord), 1.2},
                 {words.word(untilWord), 1}, {words.word(costWord), 1}, {words.word(savingShort), 1.2}},
                planLines, blocks);
    appendSheet(words, pointsTitle, pointsMeaning,
                {lineNumber, {words.word(groupWord), 1.1}, {words.word(pointWord), 3}, {words.word(whoWord), 1.2}, {words.word(untilWord), 1},
                 {words.word(figureWord), 1.5}, {words.word(todayWord), 0.9}, {words.word(laterWord), 0.9}},
                planLines, blocks);
    appendEvaluation(words, blocks);
    return document;
}

} // namespace meyar::report
