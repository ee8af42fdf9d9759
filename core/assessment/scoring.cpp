// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/scoring.h"

#include "core/assessment/judgement.h"

#include <algorithm>

namespace meyar {

using form::NodeIndex;
using form::noNode;

namespace {

/// Weights like 0.1 are not exact; what is meant to reach a threshold must not miss it by that.
constexpr double tolerance = 1e-9;

/// How the counters of a section take an answer. Where the choices have no `result` (maturity
/// levels), points decide: all of them, some, or none.
enum class Standing { Ok, Partial, Failed };

Standing standingOf(Verdict verdict, double points, double maxPoints)
{
    switch (verdict) {
    case Verdict::Ok:
        return Standing::Ok;
    case Verdict::Partial:
    case Verdict::Action:
        return Standing::Partial;
    case Verdict::Fail:
    case Verdict::Priority:
        return Standing::Failed;
    case Verdict::None:
    case Verdict::NotApplicable:
        break;
    }
    if (points >= maxPoints) {
        return Standing::Ok;
    }
    return points > 0 ? Standing::Partial : Standing::Failed;
}

ScoreLine lineOf(const Pack &pack, const form::Session &session, const Checkpoint &checkpoint, form::Place place)
{
    using Counted = ScoreLine::Counted;
    ScoreLine line{.node = checkpoint.node, .section = pack.sectionOf(checkpoint.node)};
    line.row = place.row;
    line.weight = checkpoint.weight;
    line.maxPoints = checkpoint.limit.isEmpty() ? pack.maxPoints(checkpoint.node) : 1;
    if (!session.isRelevant(place)) {
        line.counted = Counted::NotRelevant;
        return line;
    }
    if (!checkpoint.limit.isEmpty()) {
        if (const auto judgement = judgementOf(pack, session, place)) {
            if (judgement->limit->isUsual) {
                line.counted = Counted::NotRelevant; // what is usual earns and costs nothing
                return line;
            }
            line.verdict = judgement->isWithin ? Verdict::Ok : Verdict::Fail;
            line.counted = Counted::Yes;
            line.points = judgement->isWithin ? 1 : 0;
            line.lost = line.weight * (line.maxPoints - line.points);
        }
        return line;
    }
    // An answer that the list does not have (any more) says nothing: it counts as unanswered.
    const ChoiceMeaning *meaning = pack.meaning(checkpoint.node, session.answer(place));
    if (!meaning) {
        return line;
    }
    line.verdict = meaning->verdict;
    if (meaning->verdict == Verdict::NotApplicable) {
        line.counted = Counted::NotApplicable;
        return line;
    }
    line.counted = Counted::Yes;
    line.points = meaning->points;
    line.lost = line.weight * (line.maxPoints - line.points);
    return line;
}

void countLevel(SectionScore &score, const ScoreLine &line, int level)
{
    using Counted = ScoreLine::Counted;
    if (level < 1 || line.counted == Counted::NotRelevant || line.counted == Counted::NotApplicable) {
        return;
    }
    LevelScore &at = score.levels[static_cast<size_t>(level - 1)];
    const bool isAnswered = line.counted == Counted::Yes;
    at.possible += isAnswered ? line.weight * line.maxPoints : 0;
    at.earned += line.weight * line.points;
    at.notInPlace += !isAnswered || line.points <= 0 ? 1 : 0;
}

std::optional<double> meanOf(const std::vector<SectionScore> &sections)
{
    double sum = 0;
    int known = 0;
    for (const SectionScore &section : sections) {
        sum += section.percent.value_or(0);
        known += section.percent ? 1 : 0;
    }
    return known > 0 ? std::optional(sum / known) : std::nullopt;
}

void count(SectionScore &score, const ScoreLine &line)
{
    switch (line.counted) {
    case ScoreLine::Counted::NotRelevant:
        return;
    case ScoreLine::Counted::NotApplicable:
        ++score.notApplicable;
        return;
    case ScoreLine::Counted::Unanswered:
        ++score.unanswered;
        return;
    case ScoreLine::Counted::Yes:
        break;
    }
    score.earned += line.weight * line.points;
    score.possible += line.weight * line.maxPoints;
    switch (standingOf(line.verdict, line.points, line.maxPoints)) {
    case Standing::Ok:
        ++score.ok;
        return;
    case Standing::Partial:
        ++score.partial;
        return;
    case Standing::Failed:
        ++score.failed;
        return;
    }
}

std::optional<double> percentOf(const SectionScore &score)
{
    return score.possible > 0 ? std::optional(100 * score.earned / score.possible) : std::nullopt;
}

/// 0 = the best. A letter that the pack does not have ranks as the best and so caps nothing.
size_t rankOf(const Pack &pack, const QString &letter)
{
    for (size_t i = 0; i < pack.grades.size(); ++i) {
        if (pack.grades[i].letter == letter) {
            return i;
        }
    }
    return 0;
}

/// How the answer at `place` stands; none where it does not count.
std::optional<Standing> standingAt(const Pack &pack, const form::Session &session, form::Place place)
{
    if (!session.isRelevant(place)) {
        return std::nullopt;
    }
    const NodeIndex node = place.node;
    if (!pack.checkpoint(node).limit.isEmpty()) {
        const Verdict verdict = verdictAt(pack, session, place);
        return verdict == Verdict::Fail ? std::optional(Standing::Failed) : std::nullopt;
    }
    const ChoiceMeaning *meaning = pack.meaning(node, session.answer(place));
    if (!meaning || meaning->verdict == Verdict::NotApplicable) {
        return std::nullopt;
    }
    return standingOf(meaning->verdict, meaning->points, pack.maxPoints(node));
}

/// The rank to which an answer that stands so lowers the grade: 0, the best, if it lowers nothing. What is met in part
/// caps one grade better than what is not met at all: "partly" is no way around a cap.
size_t capOf(const Pack &pack, const Checkpoint &checkpoint, std::optional<Standing> standing)
{
    const size_t cap = checkpoint.capsGrade.isEmpty() ? 0 : rankOf(pack, checkpoint.capsGrade);
    if (cap == 0 || !standing || *standing == Standing::Ok) {
        return 0;
    }
    return *standing == Standing::Failed ? cap : cap - 1;
}

/// Lowers the grade to the worst cap among the checkpoints that are not met and says which of them hold it down.
void applyCaps(Score &score, const Pack &pack, const form::Session &session)
{
    const size_t earned = rankOf(pack, score.uncappedGrade);
    size_t worst = earned;
    for (const Checkpoint &checkpoint : pack.checkpoints) {
        if (checkpoint.capsGrade.isEmpty()) {
            continue;
        }
        size_t cap = 0;
        for (const form::Place place : placesOf(session, checkpoint.node)) {
            cap = std::max(cap, capOf(pack, checkpoint, standingAt(pack, session, place)));
        }
        if (cap > earned) {
            score.cappedBy.push_back(checkpoint.node);
            worst = std::max(worst, cap);
        }
    }
    score.grade = pack.grades.empty() ? QString() : pack.grades[worst].letter;
}

} // namespace

QString capOf(const Pack &pack, const ScoreLine &line)
{
    if (line.counted != ScoreLine::Counted::Yes || pack.grades.empty()) {
        return {};
    }
    const size_t cap
        = capOf(pack, pack.checkpoint(line.node), standingOf(line.verdict, line.points, line.maxPoints));
    return cap == 0 ? QString() : pack.grades[cap].letter;
}

std::optional<double> percentByLevels(const SectionScore &score, const LevelParts &parts)
{
    double earned = 0;
    double possible = 0;
    const bool isOpen = score.levels[0].notInPlace == 0;
    for (size_t i = 0; i < parts.size(); ++i) {
        const LevelScore &level = score.levels[i];
        if (level.possible > 0) {
            possible += parts[i];
            earned += i == 0 || isOpen ? parts[i] * level.earned / level.possible : 0;
        }
    }
    return possible > 0 ? std::optional(100 * earned / possible) : std::nullopt;
}

Score scoreOf(const Pack &pack, const form::Session &session)
{
    Score score;
    QHash<NodeIndex, size_t> place;
    for (const NodeIndex section : pack.sections()) {
        place.insert(section, score.sections.size());
        score.sections.emplace_back().section = section;
    }
    for (const Checkpoint &checkpoint : pack.checkpoints) {
        if (!checkpoint.isScored()) {
            continue;
        }
        for (const form::Place where : placesOf(session, checkpoint.node)) {
            const ScoreLine line = lineOf(pack, session, checkpoint, where);
            count(score.total, line);
            if (line.section != noNode) {
                count(score.sections[place.value(line.section)], line);
                countLevel(score.sections[place.value(line.section)], line, checkpoint.level);
            }
            score.lines.push_back(line);
        }
    }
    const bool isByLevels = pack.scoring == Scoring::Levels;
    for (SectionScore &section : score.sections) {
        section.percent = isByLevels ? percentByLevels(section, levelParts) : percentOf(section);
    }
    score.total.percent = isByLevels ? meanOf(score.sections) : percentOf(score.total);
    score.percent = score.total.percent;
    if (score.percent) {
        score.uncappedGrade = gradeFor(pack, *score.percent);
        applyCaps(score, pack, session);
    }
    return score;
}

QString gradeFor(const Pack &pack, double percent)
{
    for (const Grade &grade : pack.grades) {
        if (percent + tolerance >= grade.from) {
            return grade.letter;
        }
    }
    return {};
}

} // namespace meyar
