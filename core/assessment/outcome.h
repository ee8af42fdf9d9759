// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/scoring.h"

namespace meyar {

/// How a scored checkpoint stands, as totals over many audits count it.
enum class Standing : quint8 {
    Met,
    Partly,
    Failed,
    NotApplicable, ///< answered so, or left out by skip logic
    Unanswered,
};

struct CheckpointStanding
{
    form::NodeIndex node = form::noNode; ///< in the form of the assessment's pack
    Standing standing = Standing::Unanswered;
    friend bool operator==(const CheckpointStanding &, const CheckpointStanding &) = default;
};

/// What is left of a score when the form is closed again: small enough to keep for every assessment.
struct Outcome
{
    std::optional<double> percent; ///< 0-100; empty when nothing counts
    QString grade;
    std::vector<CheckpointStanding> checkpoints; ///< in form order, once for every row of a repeat
    friend bool operator==(const Outcome &, const Outcome &) = default;
};

[[nodiscard]] Standing standingOf(const ScoreLine &line);
[[nodiscard]] Outcome outcomeOf(const Score &score);

/// A few bytes for each checkpoint, for a cache on this computer; and back. Nothing if they were written by another
/// version or are cut short: the outcome is then to be computed again.
[[nodiscard]] QByteArray toBytes(const Outcome &outcome);
[[nodiscard]] std::optional<Outcome> outcomeFrom(const QByteArray &bytes);

} // namespace meyar
