// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/tripreader.h"

namespace meyar {

/// Whose values stand where both sides have changed the same.
enum class Take { Nothing, Theirs, Ours };

/// What differs, cell by cell, in the order of the sheet: between what went out (`file.base`), what came back and what
/// stands now (`book`). Lines that are not in the book, and new ones, are passed over.
[[nodiscard]] std::vector<TripDifference> differencesIn(const TripFile &file, const TripLines &lines, const TripBook &book,
                                                        const QString &labelColumn);

[[nodiscard]] int conflictsAmong(const std::vector<TripDifference> &differences);
/// Whether the workbook's value is to be written.
[[nodiscard]] bool isTaken(const TripDifference &difference, Take conflicts);

} // namespace meyar
