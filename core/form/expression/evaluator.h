// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/expression/code.h"
#include "core/form/expression/functions.h"
#include "core/form/form.h"

namespace meyar::form {

/// Runs compiled expressions. Keeps its stack from one to the next.
class Evaluator
{
public:
    Evaluator(const Code &code, const std::vector<ChoiceList> &lists, const Clock &clock);

    /// `remembered` is what once() keeps; null outside a form.
    [[nodiscard]] Value run(const Expression &expression, std::span<const Value> slotValues,
                            const Value *remembered = nullptr);

private:
    void compute(Op op);
    void call(const Instruction &instruction);
    void replaceByLabel(int list);
    [[nodiscard]] bool jumps(Op op);
    Value popped();

    const Code &m_code;
    const std::vector<ChoiceList> &m_lists;
    FunctionContext m_context;
    std::vector<Value> m_stack;
};

} // namespace meyar::form
