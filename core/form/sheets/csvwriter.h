// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/form/sheets.h"

namespace meyar::form {

/// A sheet as CSV that parseCsv() reads back the same: UTF-8, lines end in LF, quotes only where
/// they are needed.
[[nodiscard]] QByteArray csvOf(const Sheet &sheet);

/// Writes each sheet as a CSV file of its lower-case name; makes the folder if need be. Nothing is
/// replaced before all of it is on the disk. Other files of the folder stay. Refused: a sheet whose
/// name cannot be a file's.
[[nodiscard]] Result<> writeCsvFolder(const Sheets &sheets, const QString &folder);

} // namespace meyar::form
