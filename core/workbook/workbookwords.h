// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/workbook/roundtrip.h"

namespace meyar {

/// What is wrong in a cell and what may stand there, as one sentence with its place: "Row 7, Due on: …".
[[nodiscard]] QString problemText(const Translation &translation, const TripProblem &problem);

/// A cell's value as people read it: the word of a choice, else as it is; "nothing" for an empty one.
[[nodiscard]] QString shownValue(const Translation &translation, const TripBook &book, const TripDifference &difference,
                                 const QString &value);

} // namespace meyar
