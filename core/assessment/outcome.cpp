// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/outcome.h"

#include <QtEndian>

#include <cstring>

namespace meyar {

namespace {

/// To be raised when scoring changes, so that kept outcomes are computed again.
constexpr quint8 version = 1;
constexpr qsizetype headSize = 1 + 8 + 1; // version, percent, length of the grade
constexpr qsizetype checkpointSize = 4 + 1;
constexpr double nothingCounts = -1; // of `percent`

} // namespace

Standing standingOf(const ScoreLine &line)
{
    switch (line.counted) {
    case ScoreLine::Counted::NotRelevant:
    case ScoreLine::Counted::NotApplicable:
        return Standing::NotApplicable;
    case ScoreLine::Counted::Unanswered:
        return Standing::Unanswered;
    case ScoreLine::Counted::Yes:
        break;
    }
    return line.lost <= 0 ? Standing::Met : line.points > 0 ? Standing::Partly : Standing::Failed;
}

Outcome outcomeOf(const Score &score)
{
    Outcome outcome{score.percent, score.grade, {}};
    outcome.checkpoints.reserve(score.lines.size());
    for (const ScoreLine &line : score.lines) {
        outcome.checkpoints.push_back({line.node, standingOf(line)});
    }
    return outcome;
}

QByteArray toBytes(const Outcome &outcome)
{
    const QByteArray grade = outcome.grade.toUtf8().left(255);
    const qsizetype size = headSize + grade.size() + checkpointSize * qsizetype(outcome.checkpoints.size());
    QByteArray bytes(size, '\0');
    char *at = bytes.data();
    *at++ = static_cast<char>(version);
    const double percent = outcome.percent.value_or(nothingCounts);
    quint64 bits = 0;
    std::memcpy(&bits, &percent, sizeof bits);
    qToLittleEndian(bits, at);
    at += sizeof bits;
    *at++ = static_cast<char>(grade.size());
    std::memcpy(at, grade.constData(), static_cast<size_t>(grade.size()));
    at += grade.size();
    for (const CheckpointStanding &checkpoint : outcome.checkpoints) {
        qToLittleEndian(static_cast<qint32>(checkpoint.node), at);
        at += 4;
        *at++ = static_cast<char>(checkpoint.standing);
    }
    return bytes;
}

std::optional<Outcome> outcomeFrom(const QByteArray &bytes)
{
    if (bytes.size() < headSize || static_cast<quint8>(bytes.front()) != version) {
        return {};
    }
    const char *at = bytes.constData() + 1;
    const auto bits = qFromLittleEndian<quint64>(at);
    at += sizeof bits;
    const qsizetype gradeSize = static_cast<quint8>(*at++);
    const qsizetype left = bytes.size() - headSize - gradeSize;
    if (left < 0 || left % checkpointSize != 0) {
        return {};
    }
    Outcome outcome;
    double percent = 0;
    std::memcpy(&percent, &bits, sizeof percent);
    if (percent >= 0) {
        outcome.percent = percent;
    }
    outcome.grade = QString::fromUtf8(at, gradeSize);
    at += gradeSize;
    outcome.checkpoints.resize(static_cast<size_t>(left / checkpointSize));
    for (CheckpointStanding &checkpoint : outcome.checkpoints) {
        checkpoint.node = static_cast<form::NodeIndex>(qFromLittleEndian<qint32>(at));
        at += 4;
        const auto standing = static_cast<quint8>(*at++);
        if (checkpoint.node < 0 || standing > static_cast<quint8>(Standing::Unanswered)) {
            return {};
        }
        checkpoint.standing = static_cast<Standing>(standing);
    }
    return outcome;
}

} // namespace meyar
