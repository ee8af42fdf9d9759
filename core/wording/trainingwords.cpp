// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/trainingwords.h"

#include "core/indicators/kpi.h"

#include <array>

namespace meyar {

namespace {

template<typename Enum, size_t Size>
QString wordAt(const Translation &translation, const std::array<const char *, Size> &sources, Enum value)
{
    return translation.text("Training", sources.at(static_cast<size_t>(value)));
}

constexpr std::array programmes{
    QT_TRANSLATE_NOOP("Training", "SCORE"),
    QT_TRANSLATE_NOOP("Training", "FIT"),
    QT_TRANSLATE_NOOP("Training", "Other training"),
};
constexpr std::array trainerLevels{
    QT_TRANSLATE_NOOP("Training", "Candidate"),
    QT_TRANSLATE_NOOP("Training", "Certified"),
    QT_TRANSLATE_NOOP("Training", "Expert"),
};
constexpr std::array sessionKinds{
    QT_TRANSLATE_NOOP("Training", "Workshop"),
    QT_TRANSLATE_NOOP("Training", "FIT session"),
    QT_TRANSLATE_NOOP("Training", "Progress review"),
    QT_TRANSLATE_NOOP("Training", "Event"),
};
constexpr std::array projectStatuses{
    QT_TRANSLATE_NOOP("Training", "Planned"),
    QT_TRANSLATE_NOOP("Training", "In progress"),
    QT_TRANSLATE_NOOP("Training", "Done"),
    QT_TRANSLATE_NOOP("Training", "Dropped"),
};
constexpr std::array resultLevels{
    QT_TRANSLATE_NOOP("Training", "Enterprises (micro)"),
    QT_TRANSLATE_NOOP("Training", "Law and policy (macro)"),
    QT_TRANSLATE_NOOP("Training", "Institutions (meso)"),
    QT_TRANSLATE_NOOP("Training", "Knowledge (meta)"),
};
constexpr std::array instrumentStatuses{
    QT_TRANSLATE_NOOP("Training", "Not submitted"),
    QT_TRANSLATE_NOOP("Training", "Submitted to parliament"),
    QT_TRANSLATE_NOOP("Training", "In review"),
    QT_TRANSLATE_NOOP("Training", "Adopted"),
    QT_TRANSLATE_NOOP("Training", "Ratified"),
    QT_TRANSLATE_NOOP("Training", "In force"),
};
constexpr std::array lacks{
    QT_TRANSLATE_NOOP("Training", "Ask women into the team."),
    QT_TRANSLATE_NOOP("Training", "Ask a manager into the team."),
    QT_TRANSLATE_NOOP("Training", "Ask workers into the team."),
    QT_TRANSLATE_NOOP("Training", "Managers and workers should be about equally many."),
    QT_TRANSLATE_NOOP("Training", "A team works best with 5 to 8 people: ask more in."),
    QT_TRANSLATE_NOOP("Training", "A team works best with 5 to 8 people: make it smaller."),
};
constexpr std::array outcomes{
    QT_TRANSLATE_NOOP("Training", "Administrations enforce better"),
    QT_TRANSLATE_NOOP("Training", "Enterprises carry out standards"),
    QT_TRANSLATE_NOOP("Training", "Employers and workers consult"),
    QT_TRANSLATE_NOOP("Training", "Associations serve their members"),
};
constexpr std::array evaluationItems{
    QT_TRANSLATE_NOOP("Training", "Relevance"),
    QT_TRANSLATE_NOOP("Training", "Content"),
    QT_TRANSLATE_NOOP("Training", "Materials"),
    QT_TRANSLATE_NOOP("Training", "Trainer's knowledge"),
    QT_TRANSLATE_NOOP("Training", "Trainer's guidance"),
    QT_TRANSLATE_NOOP("Training", "Time"),
    QT_TRANSLATE_NOOP("Training", "Venue"),
    QT_TRANSLATE_NOOP("Training", "Would recommend it"),
};
constexpr std::array sexes{
    QT_TRANSLATE_NOOP("Training", "Women"),
    QT_TRANSLATE_NOOP("Training", "Men"),
    QT_TRANSLATE_NOOP("Training", "All"),
};

} // namespace

QString word(const Translation &translation, TrainingProgramme programme)
{
    return wordAt(translation, programmes, programme);
}

QString word(const Translation &translation, TrainerLevel level)
{
    return wordAt(translation, trainerLevels, level);
}

QString word(const Translation &translation, SessionKind kind)
{
    return wordAt(translation, sessionKinds, kind);
}

QString word(const Translation &translation, ProjectStatus status)
{
    return wordAt(translation, projectStatuses, status);
}

QString word(const Translation &translation, ResultLevel level)
{
    return wordAt(translation, resultLevels, level);
}

QString word(const Translation &translation, InstrumentStatus status)
{
    return wordAt(translation, instrumentStatuses, status);
}

QString adviceFor(const Translation &translation, TeamBalance::Lack lack)
{
    return wordAt(translation, lacks, lack);
}

QString outcomeWord(const Translation &translation, int outcome)
{
    const int number = outcome == 0 ? 2 : outcome;
    return number < 1 || number > int(outcomes.size()) ? QString::number(outcome) : wordAt(translation, outcomes, number - 1);
}

QString evaluationWord(const Translation &translation, int item)
{
    return wordAt(translation, evaluationItems, item);
}

QString sexWord(const Translation &translation, Sex sex)
{
    return wordAt(translation, sexes, sex);
}

Text kpiName(const QString &code)
{
    const Kpi *kpi = findKpi(builtInKpis(), code);
    if (kpi != nullptr) {
        return kpi->label;
    }
    Text name;
    name.byLanguage.emplace(QString(), code);
    return name;
}

} // namespace meyar
