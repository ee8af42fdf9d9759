// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/problem.h"
#include "core/form/sheets.h"

namespace meyar::form {

/// pyxform's single-file CSV: a sheet's name in the first column, its table in the others. The
/// cells may be separated by ',', ';' or tabs. A missing survey sheet is a problem; `file` is what
/// problems that belong to no sheet call it.
[[nodiscard]] Sheets readCsvFile(const QByteArray &bytes, const QString &file, Problems &problems);

/// pyxform's Markdown: the same as a table of pipes. Lines that begin with '#', separators
/// (|---|:-:|) and what stands before the first or after the last pipe are left out; "\|" is a
/// pipe.
[[nodiscard]] Sheets readMarkdown(const QByteArray &bytes, const QString &file, Problems &problems);

/// Whether a text looks like such Markdown: its first line that says anything begins with a pipe.
[[nodiscard]] bool looksLikeMarkdown(const QString &text);

} // namespace meyar::form
