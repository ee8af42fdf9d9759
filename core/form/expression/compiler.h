// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/expression/code.h"
#include "core/form/form.h"

namespace meyar::form {

/// What a ${name} stands for.
struct Symbol
{
    int slot = 0;
    Type type = Type::Any;
    int list = -1; ///< the choice list of a select
};

/// The names that an expression may use.
class Scope
{
public:
    virtual ~Scope() = default;
    [[nodiscard]] virtual std::optional<Symbol> find(const QString &name) const = 0;
    [[nodiscard]] virtual std::optional<Symbol> self() const = 0; ///< the `.` of the expression
    [[nodiscard]] virtual const ChoiceList *list(int index) const = 0;
    /// `name`, which was not found, and the one that was probably meant.
    [[nodiscard]] virtual QStringList suggested(const QString &name) const = 0;
};

struct Compiled
{
    Expression expression; ///< empty if there is an error or something unsupported
    std::vector<int> reads; ///< slots, each once, ascending
    bool remembers = false; ///< uses once()
    Problems problems; ///< without their place; a wrong syntax ends the list
};

/// Compiles one expression onto the end of `code`. One pass, no tree; nesting is limited to 200.
[[nodiscard]] Compiled compileExpression(const QString &source, const Scope &scope, Code &code);

} // namespace meyar::form
