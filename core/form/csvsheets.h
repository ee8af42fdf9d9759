// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/problem.h"
#include "core/form/sheets.h"

namespace meyar::form {

/// Parses RFC 4180 CSV (quotes, doubled quotes, line ends inside quotes, CRLF or LF, optional BOM,
/// UTF-8, or UTF-16 with its mark). Where the header has only ';' or only tabs, those separate the
/// cells. Ragged rows are padded; text after a closing quote, an unclosed quote, bytes that are not
/// UTF-8 and more cells than a form can need are problems.
[[nodiscard]] Sheet parseCsv(const QString &name, const QByteArray &bytes, Problems &problems);

/// Every *.csv of a folder, each a sheet. A missing folder or survey sheet is a problem; a name that
/// is nearly that of a sheet which is not there is a warning.
[[nodiscard]] Sheets readCsvFolder(const QString &folder, Problems &problems);

} // namespace meyar::form
