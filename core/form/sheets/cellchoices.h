// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/sheets.h"

namespace meyar::form {

/// What a spreadsheet can offer in the cells of a form's sheets.
struct CellChoices
{
    QStringList types; ///< of the survey's type column, with the form's own lists
    QStringList lists; ///< of the choices' list_name column
};
[[nodiscard]] CellChoices choicesFor(const Sheets &sheets);

/// What a column is for, as far as something can be offered in it.
enum class OfferedIn { Nothing, Types, Lists, YesNo };
[[nodiscard]] OfferedIn offeredIn(const QString &sheetKey, const QString &heading);

} // namespace meyar::form
