// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/cohortproblem.h"

namespace meyar {

using namespace Qt::StringLiterals;

CohortEdits editsOf(const CohortRecord &record)
{
    CohortEdits edits;
    static_cast<CohortParts &>(edits) = record;
    edits.head = record.head;
    return edits;
}

Result<> checked(const CohortEdits &edits)
{
    const CohortProblems problems = problemsOf(edits);
    if (problems.empty()) {
        return {};
    }
    const CohortProblem &first = problems.front();
    return fail(Error::Code::BadArgument, {first.place() + u", "_s + first.field, first.value, first.wanted});
}

} // namespace meyar
