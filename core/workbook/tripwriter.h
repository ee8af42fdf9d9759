// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workbook/roundtrip.h"

namespace meyar {

/// The hidden sheet that keeps what the cells were when the workbook went out.
inline constexpr QStringView baseSheet = u"_meyar_base";
/// And the one with the lists that cells offer.
inline constexpr QStringView choicesSheet = u"_meyar_choices";
/// The heading of the hidden column with the rows' ids.
inline constexpr QStringView idHeading = u"#meyar";

/// Writes the .xlsx: the heads stay in sight, cells to fill in are white and the others grey, choices are offered as
/// lists, days are days, an Urdu sheet runs from right to left; printed on A4 across with its heads on each page. Texts
/// are texts: nothing runs as a formula. All of it or nothing. TooLarge for a text that a cell cannot hold.
[[nodiscard]] Result<> writeTripBook(const TripBook &book, const QString &path);

} // namespace meyar
