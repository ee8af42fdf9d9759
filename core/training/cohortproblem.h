// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/cohort.h"

#include <QStringList>

namespace meyar {

/// What is wrong with one field of a cohort's rows, named as in core/training/cohortfields.h.
struct CohortProblem
{
    enum class Kind {
        Missing, ///< the row cannot be without it
        NotPossible, ///< what is there is of another kind or out of bounds
        Unknown, ///< there is no such field, or no such list
    };
    Kind kind = Kind::NotPossible;
    QString list = {}; ///< "sessions"; "cohort" is the head
    int row = 0; ///< from 1; 0 = the head, or the whole list
    QString field = {}; ///< empty: the whole row
    QString value = {}; ///< what is there; empty if nothing
    QString wanted = {}; ///< what is possible, in English

    /// "sessions 2"
    [[nodiscard]] QString place() const { return row > 0 ? list + u' ' + QString::number(row) : list; }
};
using CohortProblems = std::vector<CohortProblem>;

/// Everything that checked() refuses.
[[nodiscard]] CohortProblems problemsOf(const CohortEdits &edits);
/// Rows that name a session or trainer which is neither in the cohort nor among the edits; the value is its id.
[[nodiscard]] CohortProblems strayReferences(const CohortRecord &record, const CohortEdits &edits);

} // namespace meyar
