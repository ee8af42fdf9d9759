// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

namespace meyar {

/// A measured answer beside the limit that applies to it.
struct Judgement
{
    const ReferenceValue *limit = nullptr; ///< of the pack's values
    double measured = 0;
    double judged = 0; ///< measured, less what the intake water had where the limit says so; not below 0
    bool isWithin = true; ///< of a usual range: not above it, since less water or power is no failure
    std::optional<double> ratio; ///< judged / most: 2 = twice the limit; empty without a positive upper limit
};

/// Where and when the assessment takes place, as its answers say: the questions with the facts jurisdiction and
/// visit_date, and any other fact or question that a value depends on, which is looked for in the row of `place` first.
[[nodiscard]] Circumstances circumstancesAt(const Pack &pack, const form::Session &session, form::Place place);

/// Nothing if the question has no limit, no number is answered, or no limit of that key applies here and now. What is
/// to be taken off and was not measured counts as nothing.
[[nodiscard]] std::optional<Judgement> judgementOf(const Pack &pack, const form::Session &session, form::Place place);

/// What the answer at `place` means: of a choice its result, of a judged number whether it is within its limit. A number
/// above what is usual means nothing yet: it is worth a look, and no failure.
[[nodiscard]] Verdict verdictAt(const Pack &pack, const form::Session &session, form::Place place);

/// The answers that reference data gives when an assessment begins, by question name, with where each is from.
struct GivenAnswer
{
    QString value;
    QString source; ///< citation and unit, for the answer's note
};
[[nodiscard]] QHash<QString, GivenAnswer> answersFromReference(const Pack &pack, const form::Session &session);

/// Every row's place of a question that lies in repeats, or the one place of one that does not.
[[nodiscard]] std::vector<form::Place> placesOf(const form::Session &session, form::NodeIndex node);

} // namespace meyar
