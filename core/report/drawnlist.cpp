// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/drawnlist.h"

#include "core/report/reportwords.h"

namespace meyar {

using namespace Qt::StringLiterals;
using namespace report;

namespace {

constexpr const char *talksWith = QT_TRANSLATE_NOOP("Report", "Talks with workers");
constexpr const char *pageOf = QT_TRANSLATE_NOOP("Report", "Page %1 of %2");
constexpr const char *keepTitle = QT_TRANSLATE_NOOP("Report", "Keep this list to yourself");
constexpr const char *keepText
    = QT_TRANSLATE_NOOP("Report", "Never leave it with the management, and destroy it after the visit: whoever has it knows who "
                                  "talked to you.");
constexpr const char *drawnWord = QT_TRANSLATE_NOOP("Report", "Drawn by chance");
constexpr const char *insteadWord = QT_TRANSLATE_NOOP("Report", "Instead of whoever is absent or declines");
constexpr const char *workerWord = QT_TRANSLATE_NOOP("Report", "Worker");
constexpr const char *howWord = QT_TRANSLATE_NOOP("Report", "Talk");
constexpr const char *aloneWord = QT_TRANSLATE_NOOP("Report", "Alone");
constexpr const char *groupWord = QT_TRANSLATE_NOOP("Report", "Group %1");

CheckpointTable tableOf(const Words &words, const WorkerList &list, const std::vector<DrawnWorker> &drawn, bool isInstead)
{
    CheckpointTable table{words.word(workerWord), words.word(howWord), {}};
    int number = 0;
    for (const DrawnWorker &each : drawn) {
        const Worker &worker = list.workers[each.worker];
        CheckpointRow row;
        row.code = QString::number(++number);
        row.text = plain(worker.reference);
        std::vector<Text> traits;
        for (const QString &trait : worker.traits) {
            traits.push_back(plain(trait));
        }
        row.note = words.dotted(traits);
        row.verdict = isInstead        ? Text()
                    : each.group == 0 ? words.word(aloneWord)
                                      : words.filled(groupWord, {plain(QString::number(each.group))});
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

ReportDocument buildDrawnList(const WorkerList &list, const WorkerDraw &draw, const Text &place, QDate drawnOn,
                              ReportLanguage language)
{
    const Words words;
    ReportDocument document;
    document.language = language;
    document.title = words.word(talksWith);
    document.headerStart = words.dotted({place, words.date(drawnOn)});
    document.pageOf = words.word(pageOf);
    Title title;
    title.kind = words.word(talksWith);
    title.name = place;
    title.line = words.date(drawnOn);
    document.blocks.push_back(std::move(title));
    document.blocks.push_back(Banner{Tone::Warn, Mark::Critical, words.word(keepTitle), words.word(keepText)});
    document.blocks.push_back(Heading{1, {}, words.word(drawnWord)});
    document.blocks.push_back(tableOf(words, list, draw.drawn, false));
    if (!draw.alternates.empty()) {
        document.blocks.push_back(Heading{1, {}, words.word(insteadWord)});
        document.blocks.push_back(tableOf(words, list, draw.alternates, true));
    }
    return document;
}

} // namespace meyar
