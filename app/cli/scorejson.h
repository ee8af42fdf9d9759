// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/gradeprofile.h"
#include "core/assessment/progress.h"

#include <QJsonObject>
#include <QStringList>

namespace meyar::cli {

/// What the score command knows.
struct ScoreAccount
{
    Score score; ///< of the answers that stand for now
    std::optional<ScoreRange> range; ///< while answers are contested
    int contested = 0; ///< answers that two laptops gave differently and nobody has decided
    std::optional<GradeProfile> profile; ///< to grade by, instead of the checklist's own letters
};

/// The whole score with every line that explains it; the same for the same answers on every machine.
[[nodiscard]] QJsonObject scoreJson(const Pack &pack, const ScoreAccount &account, const Progress &progress);
/// The same for people.
[[nodiscard]] QStringList scoreLines(const Pack &pack, const ScoreAccount &account);

} // namespace meyar::cli
