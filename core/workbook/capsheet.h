// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "core/store/store.h"
#include "core/workbook/roundtrip.h"

namespace meyar {

/// The corrective action plan of an audit as a sheet to fill in: a line for each action, and an empty one below those of
/// each finding that is not closed. Without findings from questions that are asked in confidence. NotFound if the audit's
/// checklist is not here, because nobody could say which those are.
[[nodiscard]] Result<TripBook> capBook(Store &store, const Library &library, AssessmentId id, Language language);

/// An action's cells, by the sheet's columns; and back into the action they are written over.
[[nodiscard]] QString capCell(const CorrectiveAction &action, const QString &column);
void setCapCell(CorrectiveAction &action, const QString &column, const QString &value);

/// The id of the empty line of a finding.
[[nodiscard]] QString newLineId(FindingId finding);

} // namespace meyar
