// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/expression/code.h"
#include "core/form/form.h"

namespace meyar::form {

/// What the compiler knows of a part of an expression.
struct Operand
{
    Type type = Type::Any;
    bool isLiteral = false; ///< a text or number as written in the expression
    QString literal;
    const ChoiceList *list = nullptr; ///< a select's answer
    int nodesAt = -1; ///< the instruction that takes them, if it is nodes and nothing else
    bool isSpread = false; ///< all of them are taken
};

/// The checks below find what is legal XPath but cannot be meant: each returns what does not fit,
/// or nothing.

/// An operand of + - * div mod < <= > >=.
[[nodiscard]] QString numberTrouble(const Operand &operand);

/// The two sides of < <= > >=: a date against a date written as text is never true.
[[nodiscard]] QString orderTrouble(const Operand &left, const Operand &right);

/// A select's answer against a text, by = or selected(): no choice has that name.
[[nodiscard]] QString choiceTrouble(const Operand &answer, const Operand &text);

} // namespace meyar::form
