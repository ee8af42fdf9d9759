// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selfcheck/selfcheck.h"

#include <algorithm>
#include <cmath>

namespace meyar {

using namespace Qt::StringLiterals;
using form::NodeIndex;

namespace {

constexpr int secondsEach = 15;
constexpr double inOrderFrom = 85;
constexpr double needsWorkFrom = 50;
const QString notSureMark = u"(?)"_s;

SelfCheckLight lightOf(std::optional<double> percent, bool failsCritical)
{
    if (!percent) {
        return SelfCheckLight::NotChecked;
    }
    if (failsCritical || *percent < needsWorkFrom) {
        return SelfCheckLight::ActNow;
    }
    return *percent >= inOrderFrom ? SelfCheckLight::InOrder : SelfCheckLight::NeedsWork;
}

bool isShort(const ScoreLine &line)
{
    return line.counted == ScoreLine::Counted::Yes && line.lost > 0;
}

bool failsCritical(const Pack &pack, const ScoreLine &line)
{
    return line.counted == ScoreLine::Counted::Yes && line.verdict == Verdict::Fail
        && pack.checkpoint(line.node).severity == Severity::Critical;
}

int rankOf(const Pack &pack, const ScoreLine &line)
{
    const std::optional<Severity> severity = pack.checkpoint(line.node).severity;
    return severity ? static_cast<int>(*severity) : -1;
}

std::vector<NodeIndex> firstOf(const Pack &pack, const Score &score)
{
    std::vector<ScoreLine> lines;
    std::copy_if(score.lines.begin(), score.lines.end(), std::back_inserter(lines), isShort);
    std::stable_sort(lines.begin(), lines.end(), [&](const ScoreLine &a, const ScoreLine &b) {
        return std::pair(rankOf(pack, a), a.lost) > std::pair(rankOf(pack, b), b.lost);
    });
    std::vector<NodeIndex> first;
    for (const ScoreLine &line : lines) {
        if (first.size() < firstThings && std::find(first.begin(), first.end(), line.node) == first.end()) {
            first.push_back(line.node);
        }
    }
    return first;
}

} // namespace

std::vector<SelfCheckScreen> selfCheckScreens(const Pack &pack, const form::Session &session)
{
    std::vector<SelfCheckScreen> screens;
    for (const NodeIndex section : pack.sections()) {
        std::vector<NodeIndex> asked;
        for (NodeIndex node = section; node < pack.form->node(section).end; ++node) {
            if (pack.form->node(node).isQuestion() && session.isRelevant(node)) {
                asked.push_back(node);
            }
        }
        const size_t parts = (asked.size() + mostQuestionsAtOnce - 1) / mostQuestionsAtOnce;
        for (size_t part = 0; part < parts; ++part) {
            const auto at = [&](size_t index) { return asked.begin() + static_cast<std::ptrdiff_t>(index * asked.size() / parts); };
            screens.push_back({section, std::vector<NodeIndex>(at(part), at(part + 1))});
        }
    }
    return screens;
}

int minutesFor(int questions)
{
    return (questions * secondsEach + 59) / 60;
}

bool isNotSure(const Answer &answer)
{
    return answer.value.isEmpty() && answer.note.startsWith(notSureMark);
}

QString withNotSure(const QString &note)
{
    return note.startsWith(notSureMark) ? note : QString(notSureMark + u' ' + note).trimmed();
}

QString withoutNotSure(const QString &note)
{
    return note.startsWith(notSureMark) ? note.mid(notSureMark.size()).trimmed() : note;
}

SelfCheckResult selfCheckResult(const Pack &pack, const form::Session &session, const Answers &answers)
{
    const Score score = scoreOf(pack, session);
    SelfCheckResult result;
    result.percent = score.percent;
    const auto critical = [&](NodeIndex section) {
        return std::any_of(score.lines.begin(), score.lines.end(), [&](const ScoreLine &line) {
            return (section == form::noNode || line.section == section) && failsCritical(pack, line);
        });
    };
    result.light = lightOf(score.percent, critical(form::noNode));
    for (const SectionScore &section : score.sections) {
        const int counted = section.ok + section.partial + section.failed;
        if (counted + section.unanswered > 0) {
            result.sections.push_back({section.section, lightOf(section.percent, critical(section.section)), section.percent,
                                       section.partial + section.failed, section.unanswered});
        }
    }
    result.first = firstOf(pack, score);
    for (NodeIndex node = 0; node < static_cast<NodeIndex>(pack.form->nodes.size()); ++node) {
        const auto answer = answers.constFind(pack.form->node(node).name);
        if (answer != answers.cend() && isNotSure(*answer) && session.isRelevant(node)) {
            result.findOut.push_back(node);
        }
    }
    return result;
}

QDate firstDueOn(Severity severity, QDate today)
{
    return today.addDays(severity == Severity::Critical ? 7 : severity == Severity::Major ? 30 : 90);
}

std::optional<int> paybackMonths(std::optional<qint64> costPkr, std::optional<qint64> savingPkrPerYear)
{
    if (!costPkr || !savingPkrPerYear || *costPkr < 0 || *savingPkrPerYear <= 0) {
        return std::nullopt;
    }
    return static_cast<int>(std::ceil(12.0 * static_cast<double>(*costPkr) / static_cast<double>(*savingPkrPerYear)));
}

} // namespace meyar
