// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

namespace meyar {

/// How far the work is: answered of applicable questions. Says nothing about compliance.
struct Progress
{
    int answered = 0;
    int applicable = 0; ///< relevant questions, in a repeat those of every row; notes and calculations do not count
    int failed = 0; ///< verdict Fail or Partial
    int requiredMissing = 0;
    int constraintBroken = 0;
    [[nodiscard]] bool isComplete() const { return answered == applicable; }
    friend bool operator==(const Progress &, const Progress &) = default;
};

struct SectionProgress
{
    form::NodeIndex section = form::noNode;
    bool relevant = true;
    Progress progress;
    friend bool operator==(const SectionProgress &, const SectionProgress &) = default;
};

[[nodiscard]] Progress progressOf(const Pack &pack, const form::Session &session);
/// Of the parts of the pack: its sections and the repeats that stand in none.
[[nodiscard]] std::vector<SectionProgress> progressBySection(const Pack &pack,
                                                             const form::Session &session);

/// The next (or previous) relevant question after `from` (noNode = from the start), or noNode. A repeat is one stop:
/// all its rows are answered there.
[[nodiscard]] form::NodeIndex nextQuestion(const form::Session &session, form::NodeIndex from,
                                           int step = 1);
/// Whether something is left to answer at the node: a relevant question without an answer, or a repeat with such a
/// question in one of its rows. What stands inside a repeat is asked there, never for itself.
[[nodiscard]] bool isLeftOpen(const form::Session &session, form::NodeIndex node);
/// The next node after `from` that is left open, going round once; noNode when all are answered.
[[nodiscard]] form::NodeIndex nextUnanswered(const form::Session &session, form::NodeIndex from);

} // namespace meyar
