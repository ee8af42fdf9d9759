// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/problem.h"
#include "core/form/sheets.h"
#include "core/form/sheets/limits.h"
#include "core/form/sheets/xlsxworkbook.h"

namespace meyar::form {

/// The cells of one worksheet part. Formulas count with the value that was saved with them; merged
/// cells with that of their first. What is wrong in a cell is told with its place.
[[nodiscard]] Sheet readWorksheet(const QByteArray &bytes, const QString &name,
                                  const Workbook &workbook, SheetBudget &budget,
                                  Problems &problems);

/// "BC12": row 12, column 54 (0-based); 0 and -1 where it does not say. Beyond any number that
/// fits, the largest.
struct CellPlace
{
    int row = 0;
    int column = -1;
};
[[nodiscard]] CellPlace placeOfCell(QStringView reference);

/// 0 is "A", 26 is "AA".
[[nodiscard]] QString columnLetters(int column);

} // namespace meyar::form
