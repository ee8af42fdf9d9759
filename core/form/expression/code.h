// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/expression/value.h"

#include <vector>

namespace meyar::form {

/// The instructions of a small stack machine. Operands of an operator are the topmost values.
enum class Op : quint8 {
    Constant, ///< push constants[operand]
    Slot, ///< push slots[operand]
    Remembered, ///< push what the node had before: once()
    ChoiceLabel, ///< replace a choice's name by its label in list `operand`
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Negate,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    ToBoolean,
    Jump,
    JumpIfFalse, ///< takes the condition away in both cases
    AndJump, ///< make it a boolean; if false jump and keep it, else take it away
    OrJump, ///< the same for true
    FilledJump, ///< jump and keep it unless it is blank, else take it away
    Call, ///< function `operand` with `count` arguments
};

struct Instruction
{
    Op op = Op::Constant;
    quint16 count = 0;
    qint32 operand = 0; ///< jumps: the instruction to go on with
};

/// The instructions and constants of many expressions, one after another.
struct Code
{
    std::vector<Instruction> instructions;
    std::vector<Value> constants;
};

/// One expression in a Code; empty if there is none or it could not be compiled.
struct Expression
{
    int begin = 0;
    int end = 0;
    Type type = Type::Any; ///< of its result, if that is certain

    [[nodiscard]] bool isEmpty() const { return begin == end; }
};

} // namespace meyar::form
