// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formreader.h"

#include <functional>

namespace meyar::form {

/// A form as it lies on disk.
struct OpenedForm
{
    enum class Kind { CsvFolder, CsvFile, Markdown, Excel, XForm };
    Kind kind = Kind::CsvFolder;
    Sheets sheets; ///< as read; of an XForm, those that would make the same form
    std::shared_ptr<const Form> form; ///< null if `problems` holds an error
    std::shared_ptr<const Program> program; ///< the form compiled; null with it
    Problems problems;
};

/// Opens whatever the path is, by its content rather than its name: a folder of CSV sheets, .xlsx or
/// .xlsm, pyxform's single-file CSV or Markdown, an ODK XForm. What is none of them, and an .xls, a
/// workbook with a password or a file that is too large is refused with a problem that says what to
/// do.
///
/// `prepare` may change the sheets after they are read and before the form is built from them.
using PrepareSheets = std::function<Sheets(Sheets)>;
[[nodiscard]] OpenedForm openForm(const QString &path, const PrepareSheets &prepare = {});

/// Writes sheets as a folder of CSV files or, if the path ends so, as .xlsx. All of it or nothing.
[[nodiscard]] Result<> writeSheets(const Sheets &sheets, const QString &path);

} // namespace meyar::form
