// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/problem.h"
#include "core/form/sheets.h"

namespace meyar::form {

/// The sheets of an .xlsx or .xlsm, hidden ones too, with cells as a person reads them (dates in
/// ISO 8601, TRUE and FALSE, formulas by their saved value). White space around a cell's text is
/// kept, as of CSV. A workbook whose only sheet has some other name has its survey there, as for
/// pyxform. `file` is what problems call it. What is no such file, has a password, is damaged or
/// unpacks to more than a form can need (limits.h) gives a problem and as many sheets as can be
/// read.
[[nodiscard]] Sheets readXlsx(const QByteArray &bytes, const QString &file, Problems &problems);

} // namespace meyar::form
