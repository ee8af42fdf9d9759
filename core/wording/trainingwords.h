// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/training/results.h"

namespace meyar {

[[nodiscard]] QString word(const Translation &translation, TrainingProgramme programme);
[[nodiscard]] QString word(const Translation &translation, TrainerLevel level);
[[nodiscard]] QString word(const Translation &translation, SessionKind kind);
[[nodiscard]] QString word(const Translation &translation, ProjectStatus status);
[[nodiscard]] QString word(const Translation &translation, ResultLevel level); ///< "Enterprises (micro)"
[[nodiscard]] QString word(const Translation &translation, InstrumentStatus status);
/// What a team lacks, as advice: "Ask women into the team."
[[nodiscard]] QString adviceFor(const Translation &translation, TeamBalance::Lack lack);
/// What an outcome of the logframe is, 1 to 4; 0 is that of enterprises.
[[nodiscard]] QString outcomeWord(const Translation &translation, int outcome);
/// What the n-th mark of an evaluation is about, 0 to 7: "Relevance".
[[nodiscard]] QString evaluationWord(const Translation &translation, int item);
/// Of a person, where all are meant "All".
[[nodiscard]] QString sexWord(const Translation &translation, Sex sex);
/// A KPI's name by its code; the code itself if Meyar does not know it.
[[nodiscard]] Text kpiName(const QString &code);

} // namespace meyar
