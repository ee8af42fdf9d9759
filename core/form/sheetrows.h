// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form.h"

#include <tuple>

namespace meyar::form {

/// A column by its canonical heading ("constraint_message", "bind::odk:length", "clause") and, if
/// it is translated, the code of its language.
struct SheetColumn
{
    QString name;
    QString language;
    friend bool operator<(const SheetColumn &a, const SheetColumn &b)
    {
        return std::tie(a.name, a.language) < std::tie(b.name, b.language);
    }
};

/// The cells of a row that are not empty.
using SheetRow = std::map<SheetColumn, QString>;

/// The row of a question, group or repeat, with the canonical spelling of its type.
[[nodiscard]] SheetRow rowOf(const Form &form, const Node &node);
[[nodiscard]] SheetRow rowOf(const ChoiceList &list, const Choice &choice);
[[nodiscard]] SheetRow settingsRow(const Form &form);

/// Whether a column holds words for people, in one language or all.
[[nodiscard]] bool isWording(const SheetColumn &column);

/// The known columns of the survey, choices and settings sheets in the order in which they are
/// written; all others come after them.
[[nodiscard]] const QStringList &columnOrder();

} // namespace meyar::form
