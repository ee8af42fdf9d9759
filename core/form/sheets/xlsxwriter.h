// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/form/sheets.h"

namespace meyar::form {

/// The hidden sheet in which a written workbook keeps the lists that its cells offer.
inline constexpr QStringView listsSheet = u"_meyar_lists";

/// Writes an .xlsx for people: survey, choices and settings first, a header row that stays in
/// sight, columns of a sensible width, lists to choose types, lists and yes/no from (anything else
/// may be typed). Every cell is text, so that nothing is taken for a number, a date or a formula;
/// readXlsx() gives the same sheets back, but for blank rows and columns at the end. All of it or
/// nothing. Refused: a sheet name that Excel cannot have, more rows, columns or characters in a
/// cell than Excel can hold.
[[nodiscard]] Result<> writeXlsx(const Sheets &sheets, const QString &path);

} // namespace meyar::form
