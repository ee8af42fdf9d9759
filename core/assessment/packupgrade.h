// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

namespace meyar {

/// What going on with another version of its checklist would do to an assessment.
struct PackUpgrade
{
    /// An answer that does not stay as it is.
    struct Loss
    {
        QString key; ///< of the answer
        form::NodeIndex node = form::noNode; ///< its question in the earlier version
        bool isRemoved = false; ///< the later version does not ask it; else it does not take this answer
        Text answer; ///< as people read it
    };
    /// An answer that stays, to a question that reads otherwise now: somebody should look whether it is still true.
    struct Doubt
    {
        QString key;
        form::NodeIndex node = form::noNode; ///< in the later version
        Text answer;
    };

    std::vector<form::NodeIndex> added; ///< questions of the later version that the earlier one did not ask
    std::vector<form::NodeIndex> removed; ///< questions of the earlier version
    std::vector<form::NodeIndex> reworded; ///< of the later version: both ask them, with other words or other choices
    std::vector<Loss> losses; ///< in the order of the questions
    std::vector<Doubt> doubts; ///< likewise
    int answered = 0; ///< answers that are not empty, in rows too
};

/// Answers that are sealed are not judged: they stay as they are.
[[nodiscard]] PackUpgrade packUpgrade(const Pack &from, const Pack &to, const Answers &answers, const Clock &clock);

/// The note of an answer that the later version does not take, once it is cleared: the answer as people read it is added
/// as a line of its own, "Version 1.0: Partly".
[[nodiscard]] QString noteOfCleared(const PackUpgrade::Loss &loss, const Pack &from, const QString &note, Language language);

} // namespace meyar
