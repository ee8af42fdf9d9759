// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/problem.h"
#include "core/form/sheets.h"

namespace meyar::form {

/// What a sheet is found by: its name in lower case without white space around it.
[[nodiscard]] QString sheetKey(const QString &name);

/// Puts a sheet in by its name. A second one of the same name is a problem and is left out.
void addSheet(Sheet sheet, Sheets &sheets, Problems &problems);

/// Says that there is no survey sheet, and which others were probably meant to be a sheet that is
/// not there ("choises"). Sheets whose names start with '_' are nobody's business.
void reportSheetNames(const Sheets &sheets, Problems &problems);

struct NamedSheet
{
    QString name; ///< its own where that means the same as its key, else its key
    const Sheet *sheet = nullptr;
};

/// As they are written: survey, choices, settings, then the others by name, those with '_' last.
[[nodiscard]] std::vector<NamedSheet> inOrder(const Sheets &sheets);

} // namespace meyar::form
