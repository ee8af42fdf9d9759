// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <array>

namespace meyar {

/// Why one checkpoint stands as it does in the score.
struct ScoreLine
{
    form::NodeIndex node = form::noNode;
    form::RowId row = form::rootRow; ///< of the repeat that the checkpoint lies in
    form::NodeIndex section = form::noNode;
    Verdict verdict = Verdict::None;
    double weight = 0;
    double points = 0; ///< of the chosen answer
    double maxPoints = 0; ///< of the best answer on the list; 1 of a number that is judged by a limit
    double lost = 0; ///< weight x (maxPoints - points); what failing this cost
    enum class Counted {
        Yes,
        NotRelevant, ///< skip logic leaves it out
        NotApplicable, ///< answered N/A
        Unanswered,
    } counted
        = Counted::Unanswered;
    friend bool operator==(const ScoreLine &, const ScoreLine &) = default;
};

/// One level of a section, in a pack that is scored by levels.
struct LevelScore
{
    double earned = 0;
    double possible = 0;
    int notInPlace = 0; ///< failed or unanswered: any at level 1 closes the levels above
    friend bool operator==(const LevelScore &, const LevelScore &) = default;
};

struct SectionScore
{
    form::NodeIndex section = form::noNode;
    std::optional<double> percent; ///< 0-100; empty when nothing counts
    double earned = 0; ///< sum of weight x points
    double possible = 0; ///< sum of weight x maxPoints over applicable answered checkpoints
    int ok = 0;
    int partial = 0;
    int failed = 0;
    int notApplicable = 0;
    int unanswered = 0;
    std::array<LevelScore, 3> levels = {}; ///< of a pack that is scored by levels
    friend bool operator==(const SectionScore &, const SectionScore &) = default;
};

/// Score = sum(weight x points) / sum(weight x max) over applicable answered checkpoints, in
/// percent. Not applicable and unanswered leave both sums alone and are counted apart. A failed
/// checkpoint with `caps_grade` caps the grade (not the percentage), one that is met in part caps it one grade better. A
/// checkpoint in a repeat counts once for every row.
/// `lines` explain every point.
///
/// Of a pack scored by levels, a section's percentage is 25 for level 1, 50 for level 2 and 25 for level 3, each by its
/// share; the levels above the first count only once everything of level 1 is in place at least in part. Levels that
/// nothing applies to leave their part to the others. The total is the mean of the sections.
struct Score
{
    std::optional<double> percent;
    QString grade; ///< after caps; empty when nothing counts
    QString uncappedGrade;
    std::vector<form::NodeIndex> cappedBy; ///< checkpoints, not or partly met, that hold the grade down
    SectionScore total; ///< section = noNode
    std::vector<SectionScore> sections;
    std::vector<ScoreLine> lines; ///< every scored checkpoint, in form order
    friend bool operator==(const Score &, const Score &) = default;
};

/// What the levels 1, 2 and 3 of a section count for.
using LevelParts = std::array<double, 3>;
inline constexpr LevelParts levelParts{25, 50, 25};
/// Empty if nothing that has a level counts in the section.
[[nodiscard]] std::optional<double> percentByLevels(const SectionScore &score, const LevelParts &parts);

[[nodiscard]] Score scoreOf(const Pack &pack, const form::Session &session);

/// The best grade that the answer of `line` allows; empty = it caps nothing.
[[nodiscard]] QString capOf(const Pack &pack, const ScoreLine &line);

/// The letter that `percent` earns.
[[nodiscard]] QString gradeFor(const Pack &pack, double percent);

/// The worst and best score while answers are contested: every combination of the alternatives is
/// scored (up to 1,024; beyond that each question's worst and best alone).
struct ScoreRange
{
    Score low;
    Score high;
};
/// `alternatives`: the contested values by question name.
[[nodiscard]] ScoreRange scoreRange(const Pack &pack, const Answers &answers,
                                    const QHash<QString, QStringList> &alternatives,
                                    const Clock &clock);

} // namespace meyar
