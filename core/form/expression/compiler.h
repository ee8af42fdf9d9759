// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/datatrees.h"
#include "core/form/expression/code.h"
#include "core/form/layout.h"

namespace meyar::form {

/// What a ${name} stands for.
struct Symbol
{
    NodeIndex node = noNode; ///< in a form; without one, the slot
    int slot = 0;
    Type type = Type::Any;
    int list = -1; ///< the choice list of a select
};

/// The form around an expression.
struct Surroundings
{
    const Form *form = nullptr;
    const Layout *layout = nullptr;
    DataTrees *trees = nullptr;
    NodeIndex node = noNode; ///< whose expression it is
    int block = 0; ///< of the row in which it is computed: for a repeat's count the outer one
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
    [[nodiscard]] virtual Symbol symbolOf(NodeIndex node) const { return {.node = node}; }
    /// Null members where there is no form: then there are no paths.
    [[nodiscard]] virtual Surroundings surroundings() const { return {}; }
};

/// Something that an expression depends on.
struct Read
{
    enum class What : quint8 { Value, Relevance, Rows };
    NodeIndex node = noNode; ///< without a form: the slot
    int share = 0; ///< the block whose row reader and read have in common
    What what = What::Value;
    friend auto operator<=>(const Read &, const Read &) = default;
};

struct Compiled
{
    Expression expression; ///< empty if there is an error or something unsupported
    std::vector<Read> reads; ///< each once, ascending
    bool remembers = false; ///< uses once()
    bool isVolatile = false; ///< uses random(), uuid() or the like
    Problems problems; ///< without their place; a wrong syntax ends the list
};

/// Compiles one expression onto the end of `code`. One pass, no tree; nesting is limited to 200.
[[nodiscard]] Compiled compileExpression(const QString &source, const Scope &scope, Code &code);

/// A choice filter over the items of a data tree: true for those to be offered. The item is in
/// frame 1.
[[nodiscard]] Compiled compileFilter(const QString &source, const Scope &scope, int tree,
                                     Code &code);

struct CompiledRows
{
    int nodeSet = -1; ///< in Code::nodeSets; -1 if it could not be compiled
    Compiled compiled;
};

/// The nodes that `${name}` stands for, with a filter over the rows of their repeat.
[[nodiscard]] CompiledRows compileRows(const QString &name, const QString &filter,
                                       const Scope &scope, Code &code);

} // namespace meyar::form
