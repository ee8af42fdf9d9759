// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/capsheet.h"
#include "core/workbook/tripmerge.h"

namespace meyar {

/// Writes the corrective action plan of an audit as a workbook for the factory to fill in.
[[nodiscard]] Result<> writeCapWorkbook(Store &store, const Library &library, AssessmentId id, Language language,
                                        const QString &path);

/// What a plan that came back asks for.
struct CapReturn
{
    AssessmentId assessment;
    TripBook book; ///< as it would be written now, in the workbook's language
    std::vector<TripDifference> differences;
    std::vector<CorrectiveAction> added; ///< actions that were written into it
    std::vector<TripProblem> problems; ///< nothing is taken while there is one
};

/// Compares the workbook with what went out and with what stands now. Writes nothing.
[[nodiscard]] Result<CapReturn> readCapWorkbook(Store &store, const Library &library, const QByteArray &bytes,
                                                const QString &path, QDate today);

struct CapTaken
{
    int changed = 0; ///< actions that had been there
    int added = 0;
};

/// Writes what was changed in the workbook, all of it or nothing, as one step that can be taken back. ConflictsOpen if
/// both sides changed the same and `conflicts` is Nothing; BadArgument if there are problems.
[[nodiscard]] Result<CapTaken> takeCap(Store &store, const CapReturn &returned, Take conflicts);

} // namespace meyar
