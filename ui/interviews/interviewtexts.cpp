// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interviews/interviewtexts.h"

#include "core/wording/format.h"
#include "ui/common/bidi.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

using Coded = std::pair<const char *, const char *>;

template<size_t Count>
const char *find(const Coded (&words)[Count], const QString &code)
{
    for (const auto &[known, word] : words) {
        if (code == QLatin1String(known)) {
            return word;
        }
    }
    return QT_TRANSLATE_NOOP("InterviewTexts", "Not said");
}

constexpr Coded sexes[] = {{"women", QT_TRANSLATE_NOOP("InterviewTexts", "Women")},
                           {"men", QT_TRANSLATE_NOOP("InterviewTexts", "Men")},
                           {"mixed", QT_TRANSLATE_NOOP("InterviewTexts", "Both")}};
constexpr Coded shifts[] = {{"day", QT_TRANSLATE_NOOP("InterviewTexts", "Day")},
                            {"evening", QT_TRANSLATE_NOOP("InterviewTexts", "Evening")},
                            {"night", QT_TRANSLATE_NOOP("InterviewTexts", "Night")},
                            {"rotating", QT_TRANSLATE_NOOP("InterviewTexts", "Rotating")}};
constexpr Coded departments[] = {{"cutting", QT_TRANSLATE_NOOP("InterviewTexts", "Cutting")},
                                 {"stitching", QT_TRANSLATE_NOOP("InterviewTexts", "Stitching")},
                                 {"finishing", QT_TRANSLATE_NOOP("InterviewTexts", "Finishing")},
                                 {"wet", QT_TRANSLATE_NOOP("InterviewTexts", "Dyeing and wet work")},
                                 {"packing", QT_TRANSLATE_NOOP("InterviewTexts", "Packing")},
                                 {"warehouse", QT_TRANSLATE_NOOP("InterviewTexts", "Warehouse")},
                                 {"maintenance", QT_TRANSLATE_NOOP("InterviewTexts", "Maintenance")},
                                 {"cleaning", QT_TRANSLATE_NOOP("InterviewTexts", "Cleaning and canteen")},
                                 {"office", QT_TRANSLATE_NOOP("InterviewTexts", "Office")},
                                 {"other", QT_TRANSLATE_NOOP("InterviewTexts", "Other")}};
constexpr Coded topics[] = {{"wages", QT_TRANSLATE_NOOP("InterviewTexts", "Wages, paid in full and on time")},
                            {"hours", QT_TRANSLATE_NOOP("InterviewTexts", "Working hours and overtime")},
                            {"freedom", QT_TRANSLATE_NOOP("InterviewTexts", "Free to leave, no advances or papers kept")},
                            {"safety", QT_TRANSLATE_NOOP("InterviewTexts", "Safety and health")},
                            {"harassment", QT_TRANSLATE_NOOP("InterviewTexts", "Shouting, harassment, violence")},
                            {"complaints", QT_TRANSLATE_NOOP("InterviewTexts", "Complaints are heard")},
                            {"union", QT_TRANSLATE_NOOP("InterviewTexts", "Free to join a union")},
                            {"children", QT_TRANSLATE_NOOP("InterviewTexts", "Nobody under age works here")}};
constexpr Coded answers[] = {{"concern", QT_TRANSLATE_NOOP("InterviewTexts", "Concern")},
                             {"unsure", QT_TRANSLATE_NOOP("InterviewTexts", "Unsure")},
                             {"no_concern", QT_TRANSLATE_NOOP("InterviewTexts", "No concern")}};

} // namespace

QString InterviewTexts::sex(const QString &code)
{
    return tr(find(sexes, code));
}

QString InterviewTexts::shift(const QString &code)
{
    return tr(find(shifts, code));
}

QString InterviewTexts::department(const QString &code)
{
    return tr(find(departments, code));
}

QString InterviewTexts::topic(const QString &code)
{
    return tr(find(topics, code));
}

QString InterviewTexts::answer(const QString &code)
{
    return tr(find(answers, code));
}

QString InterviewTexts::kind(InterviewKind kind)
{
    return kind == InterviewKind::Group ? tr("Group") : tr("One person");
}

QString InterviewTexts::line(const SealedInterview &interview, const Translation &words)
{
    QStringList parts{QString::number(interview.number), dateText(words, interview.heldOn), kind(interview.kind)};
    if (interview.kind == InterviewKind::Group) {
        parts += tr("people: %1").arg(interview.people);
    }
    return dotted(parts);
}

QString InterviewTexts::statistics(const InterviewStatistics &statistics)
{
    QStringList lines;
    for (const TopicStatistics &topic : statistics.topics) {
        if (!topic.by.isEmpty()) {
            continue;
        }
        QStringList cells;
        for (const AnswerCell &cell : topic.groups.front().cells) {
            QStringList words;
            for (const QString &code : cell.answers) {
                words += answer(code);
            }
            cells += tr("%1: %2").arg(words.join(u" / "_s)).arg(cell.people);
        }
        lines += InterviewTexts::topic(topic.topic) + u'\n' + dotted(cells);
    }
    return lines.isEmpty() ? tr("Too few people have answered to show numbers: at least five, and three with the same "
                                "answer, so that nobody can be recognised.")
                           : lines.join(u"\n\n"_s);
}

QString InterviewTexts::strength(const QString &passphrase)
{
    if (passphrase.isEmpty()) {
        return {};
    }
    const std::optional<vault::PassphraseProblem> problem = vault::passphraseProblem(passphrase);
    if (problem == vault::PassphraseProblem::TooShort) {
        return tr("Too short: at least %1 characters.").arg(vault::leastPassphraseLength);
    }
    if (problem) {
        return tr("Too easy to guess: somebody with a computer finds it in seconds.");
    }
    return passphrase.size() >= 24 ? tr("Long enough. Strong, if the words were chosen by chance.")
                                   : tr("Good enough for a lost laptop. A few words more would be better.");
}

} // namespace meyar::ui
