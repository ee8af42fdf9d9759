// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/fieldwords.h"

#include "core/training/cohortfields.h"
#include "core/wording/trainingwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

struct FieldName
{
    const char *field;
    const char *name;
};

constexpr std::array fieldNames{
    FieldName{"name", QT_TRANSLATE_NOOP("TrainingFields", "Name")},
    FieldName{"programme", QT_TRANSLATE_NOOP("TrainingFields", "Programme")},
    FieldName{"modules", QT_TRANSLATE_NOOP("TrainingFields", "Modules")},
    FieldName{"city", QT_TRANSLATE_NOOP("TrainingFields", "City")},
    FieldName{"starts_on", QT_TRANSLATE_NOOP("TrainingFields", "Begins")},
    FieldName{"ends_on", QT_TRANSLATE_NOOP("TrainingFields", "Ends")},
    FieldName{"joined_on", QT_TRANSLATE_NOOP("TrainingFields", "Joined")},
    FieldName{"graduated_on", QT_TRANSLATE_NOOP("TrainingFields", "Graduated")},
    FieldName{"baseline", QT_TRANSLATE_NOOP("TrainingFields", "Baseline visit")},
    FieldName{"end_line", QT_TRANSLATE_NOOP("TrainingFields", "End-line visit")},
    FieldName{"level", QT_TRANSLATE_NOOP("TrainingFields", "Level")},
    FieldName{"sex", QT_TRANSLATE_NOOP("TrainingFields", "Sex")},
    FieldName{"kind", QT_TRANSLATE_NOOP("TrainingFields", "Kind")},
    FieldName{"title", QT_TRANSLATE_NOOP("TrainingFields", "Title")},
    FieldName{"module", QT_TRANSLATE_NOOP("TrainingFields", "Module")},
    FieldName{"day", QT_TRANSLATE_NOOP("TrainingFields", "Day")},
    FieldName{"place", QT_TRANSLATE_NOOP("TrainingFields", "Place")},
    FieldName{"trainer", QT_TRANSLATE_NOOP("TrainingFields", "Trainer")},
    FieldName{"outcome", QT_TRANSLATE_NOOP("TrainingFields", "Outcome")},
    FieldName{"session", QT_TRANSLATE_NOOP("TrainingFields", "Session")},
    FieldName{"position", QT_TRANSLATE_NOOP("TrainingFields", "No.")},
    FieldName{"minutes", QT_TRANSLATE_NOOP("TrainingFields", "Minutes")},
    FieldName{"site", QT_TRANSLATE_NOOP("TrainingFields", "Factory")},
    FieldName{"manager_women", QT_TRANSLATE_NOOP("TrainingFields", "Managers, women")},
    FieldName{"manager_men", QT_TRANSLATE_NOOP("TrainingFields", "Managers, men")},
    FieldName{"worker_women", QT_TRANSLATE_NOOP("TrainingFields", "Workers, women")},
    FieldName{"worker_men", QT_TRANSLATE_NOOP("TrainingFields", "Workers, men")},
    FieldName{"people", QT_TRANSLATE_NOOP("TrainingFields", "People")},
    FieldName{"before", QT_TRANSLATE_NOOP("TrainingFields", "Before")},
    FieldName{"after", QT_TRANSLATE_NOOP("TrainingFields", "After")},
    FieldName{"most", QT_TRANSLATE_NOOP("TrainingFields", "Out of")},
    FieldName{"manager", QT_TRANSLATE_NOOP("TrainingFields", "Manager")},
    FieldName{"relevance", QT_TRANSLATE_NOOP("TrainingFields", "Relevance")},
    FieldName{"content", QT_TRANSLATE_NOOP("TrainingFields", "Content")},
    FieldName{"materials", QT_TRANSLATE_NOOP("TrainingFields", "Materials")},
    FieldName{"knowledge", QT_TRANSLATE_NOOP("TrainingFields", "Knowledge")},
    FieldName{"facilitation", QT_TRANSLATE_NOOP("TrainingFields", "Guidance")},
    FieldName{"time", QT_TRANSLATE_NOOP("TrainingFields", "Time")},
    FieldName{"venue", QT_TRANSLATE_NOOP("TrainingFields", "Venue")},
    FieldName{"recommend", QT_TRANSLATE_NOOP("TrainingFields", "Recommend")},
    FieldName{"job", QT_TRANSLATE_NOOP("TrainingFields", "Job")},
    FieldName{"held", QT_TRANSLATE_NOOP("TrainingFields", "Held")},
    FieldName{"women", QT_TRANSLATE_NOOP("TrainingFields", "Women")},
    FieldName{"men", QT_TRANSLATE_NOOP("TrainingFields", "Men")},
    FieldName{"problem", QT_TRANSLATE_NOOP("TrainingFields", "Problem")},
    FieldName{"root_cause", QT_TRANSLATE_NOOP("TrainingFields", "Root cause")},
    FieldName{"action", QT_TRANSLATE_NOOP("TrainingFields", "Action")},
    FieldName{"owner", QT_TRANSLATE_NOOP("TrainingFields", "Who")},
    FieldName{"due_on", QT_TRANSLATE_NOOP("TrainingFields", "Until")},
    FieldName{"status", QT_TRANSLATE_NOOP("TrainingFields", "State")},
    FieldName{"done_on", QT_TRANSLATE_NOOP("TrainingFields", "Done on")},
    FieldName{"cost", QT_TRANSLATE_NOOP("TrainingFields", "Cost (Rs)")},
    FieldName{"saving", QT_TRANSLATE_NOOP("TrainingFields", "Saving a year (Rs)")},
    FieldName{"kpi", QT_TRANSLATE_NOOP("TrainingFields", "Key figure")},
    FieldName{"verified_by", QT_TRANSLATE_NOOP("TrainingFields", "Verified by")},
    FieldName{"verified_on", QT_TRANSLATE_NOOP("TrainingFields", "Verified on")},
    FieldName{"hours", QT_TRANSLATE_NOOP("TrainingFields", "Hours")},
    FieldName{"report", QT_TRANSLATE_NOOP("TrainingFields", "What was found")},
    FieldName{"next_steps", QT_TRANSLATE_NOOP("TrainingFields", "Next steps")},
    FieldName{"team", QT_TRANSLATE_NOOP("TrainingFields", "Group")},
    FieldName{"what", QT_TRANSLATE_NOOP("TrainingFields", "What was agreed")},
    FieldName{"follow_up", QT_TRANSLATE_NOOP("TrainingFields", "Follow-up")},
    FieldName{"follow_up_on", QT_TRANSLATE_NOOP("TrainingFields", "Measured on")},
    FieldName{"jurisdiction", QT_TRANSLATE_NOOP("TrainingFields", "Where")},
    FieldName{"since", QT_TRANSLATE_NOOP("TrainingFields", "Since")},
};

constexpr std::array partNames{
    QT_TRANSLATE_NOOP("TrainingFields", "Factories"),      QT_TRANSLATE_NOOP("TrainingFields", "Trainers"),
    QT_TRANSLATE_NOOP("TrainingFields", "Sessions"),       QT_TRANSLATE_NOOP("TrainingFields", "Run-sheet"),
    QT_TRANSLATE_NOOP("TrainingFields", "Attendance"),     QT_TRANSLATE_NOOP("TrainingFields", "Tests before and after"),
    QT_TRANSLATE_NOOP("TrainingFields", "Evaluation"),     QT_TRANSLATE_NOOP("TrainingFields", "Improvement teams"),
    QT_TRANSLATE_NOOP("TrainingFields", "Team meetings"),  QT_TRANSLATE_NOOP("TrainingFields", "Improvement plans"),
    QT_TRANSLATE_NOOP("TrainingFields", "Trainers' visits"), QT_TRANSLATE_NOOP("TrainingFields", "Action points"),
    QT_TRANSLATE_NOOP("TrainingFields", "Instruments and laws of this cohort"),
};

constexpr std::array newRows{
    QT_TRANSLATE_NOOP("TrainingFields", "New factory"),   QT_TRANSLATE_NOOP("TrainingFields", "New trainer"),
    QT_TRANSLATE_NOOP("TrainingFields", "New session"),   QT_TRANSLATE_NOOP("TrainingFields", "New item"),
    QT_TRANSLATE_NOOP("TrainingFields", "New line"),      QT_TRANSLATE_NOOP("TrainingFields", "New test"),
    QT_TRANSLATE_NOOP("TrainingFields", "New form"),      QT_TRANSLATE_NOOP("TrainingFields", "New member"),
    QT_TRANSLATE_NOOP("TrainingFields", "New meeting"),   QT_TRANSLATE_NOOP("TrainingFields", "New improvement"),
    QT_TRANSLATE_NOOP("TrainingFields", "New visit"),     QT_TRANSLATE_NOOP("TrainingFields", "New action point"),
    QT_TRANSLATE_NOOP("TrainingFields", "New instrument"),
};
static_assert(partNames.size() == cohortParts && newRows.size() == cohortParts);

QString translated(const char *source)
{
    return QCoreApplication::translate("TrainingFields", source);
}

/// The code as a value of the enum, or nothing.
template<typename Enum, typename Codes>
std::optional<Enum> valueIn(const Codes &codes, const QString &code)
{
    const auto found = std::ranges::find_if(codes, [&](const char *each) { return code == QLatin1String(each); });
    return found == codes.end() ? std::nullopt : std::optional(static_cast<Enum>(found - codes.begin()));
}

} // namespace

QString fieldWord(const QString &field)
{
    const auto found = std::ranges::find_if(fieldNames, [&](const FieldName &each) { return field == QLatin1String(each.field); });
    return found == fieldNames.end() ? field : translated(found->name);
}

QString columnWord(CohortPart part, const QString &field)
{
    if (part == CohortPart::Meeting && field == u"minutes"_s) {
        return fieldWord(u"what"_s);
    }
    if (part == CohortPart::ActionPoint && field == u"baseline"_s) {
        return translated(QT_TRANSLATE_NOOP("TrainingFields", "At the start"));
    }
    return fieldWord(field);
}

QString codeWord(const Translation &words, const QString &field, const QString &code)
{
    if (field == u"sex"_s) {
        return code == u"f"_s ? translated(QT_TRANSLATE_NOOP("TrainingFields", "Woman"))
            : code == u"m"_s  ? translated(QT_TRANSLATE_NOOP("TrainingFields", "Man"))
                              : u"–"_s;
    }
    if (field == u"kpi"_s) {
        return code.isEmpty() ? QString() : kpiName(code).in(words.language());
    }
    const auto worded = [&](const auto &value) { return value ? word(words, *value) : code; };
    if (field == u"programme"_s) {
        return worded(valueIn<TrainingProgramme>(training::programmeCodes, code));
    }
    if (field == u"kind"_s) {
        return worded(valueIn<SessionKind>(training::sessionKindCodes, code));
    }
    if (field == u"level"_s) {
        const auto trainer = valueIn<TrainerLevel>(training::trainerLevelCodes, code);
        return trainer ? word(words, *trainer) : worded(valueIn<ResultLevel>(training::resultLevelCodes, code));
    }
    if (field == u"status"_s) {
        const auto project = valueIn<ProjectStatus>(training::projectStatusCodes, code);
        return project ? word(words, *project) : worded(valueIn<InstrumentStatus>(training::instrumentStatusCodes, code));
    }
    return code == u"yes"_s ? translated(QT_TRANSLATE_NOOP("TrainingFields", "Yes")) : translated(QT_TRANSLATE_NOOP("TrainingFields", "No"));
}

QString partWord(CohortPart part)
{
    return translated(partNames.at(static_cast<size_t>(part)));
}

QString newRowWord(CohortPart part)
{
    return translated(newRows.at(static_cast<size_t>(part)));
}

} // namespace meyar::ui
