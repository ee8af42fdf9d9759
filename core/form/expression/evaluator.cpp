// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/expression/evaluator.h"

#include <cmath>

namespace meyar::form {

namespace {

Value result(Op op, const Value &left, const Value &right)
{
    switch (op) {
    case Op::Equal:
        return Value(looselyEqual(left, right));
    case Op::NotEqual:
        return Value(!looselyEqual(left, right));
    case Op::Less:
        return Value(left.toNumber() < right.toNumber());
    case Op::LessOrEqual:
        return Value(left.toNumber() <= right.toNumber());
    case Op::Greater:
        return Value(left.toNumber() > right.toNumber());
    case Op::GreaterOrEqual:
        return Value(left.toNumber() >= right.toNumber());
    case Op::Add:
        return Value(left.toNumber() + right.toNumber());
    case Op::Subtract:
        return Value(left.toNumber() - right.toNumber());
    case Op::Multiply:
        return Value(left.toNumber() * right.toNumber());
    case Op::Divide:
        return Value(left.toNumber() / right.toNumber());
    case Op::Modulo:
        return Value(std::fmod(left.toNumber(), right.toNumber()));
    default:
        Q_UNREACHABLE();
    }
}

} // namespace

Evaluator::Evaluator(const Code &code, const std::vector<ChoiceList> &lists, const Clock &clock)
    : m_code(code)
    , m_lists(lists)
    , m_context{.clock = &clock, .patterns = {}}
{
}

Value Evaluator::popped()
{
    Value top = std::move(m_stack.back());
    m_stack.pop_back();
    return top;
}

Value Evaluator::run(const Expression &expression, std::span<const Value> slotValues,
                     const Value *remembered)
{
    m_stack.clear();
    for (int at = expression.begin; at < expression.end; ++at) {
        const Instruction &instruction = m_code.instructions[static_cast<size_t>(at)];
        const auto operand = static_cast<size_t>(instruction.operand);
        switch (instruction.op) {
        case Op::Constant:
            m_stack.push_back(m_code.constants[operand]);
            break;
        case Op::Slot:
            m_stack.push_back(slotValues[operand]);
            break;
        case Op::Remembered:
            m_stack.push_back(remembered == nullptr ? Value() : *remembered);
            break;
        case Op::Jump:
        case Op::JumpIfFalse:
        case Op::AndJump:
        case Op::OrJump:
        case Op::FilledJump:
            if (jumps(instruction.op)) {
                at = instruction.operand - 1;
            }
            break;
        case Op::Call:
            call(instruction);
            break;
        case Op::ChoiceLabel:
            replaceByLabel(instruction.operand);
            break;
        default:
            compute(instruction.op);
            break;
        }
    }
    return popped();
}

bool Evaluator::jumps(Op op)
{
    if (op == Op::Jump) {
        return true;
    }
    if (op == Op::JumpIfFalse) {
        return !popped().toBoolean();
    }
    bool jump = false;
    if (op == Op::FilledJump) {
        jump = !m_stack.back().isBlank();
    } else {
        const bool truth = m_stack.back().toBoolean();
        m_stack.back() = Value(truth);
        jump = truth == (op == Op::OrJump);
    }
    if (!jump) {
        m_stack.pop_back();
    }
    return jump;
}

void Evaluator::compute(Op op)
{
    if (op == Op::ToBoolean) {
        m_stack.back() = Value(m_stack.back().toBoolean());
    } else if (op == Op::Negate) {
        m_stack.back() = Value(-m_stack.back().toNumber());
    } else {
        const Value right = popped();
        m_stack.back() = result(op, m_stack.back(), right);
    }
}

void Evaluator::call(const Instruction &instruction)
{
    const size_t first = m_stack.size() - instruction.count;
    Value value = functionAt(instruction.operand)
                      .run(Arguments(m_stack).subspan(first, instruction.count), m_context);
    m_stack.resize(first);
    m_stack.push_back(std::move(value));
}

/// In English where there is: what is computed must not depend on the language of the screen.
void Evaluator::replaceByLabel(int list)
{
    const ChoiceList &choices = m_lists[static_cast<size_t>(list)];
    const Choice *choice = choices.find(m_stack.back().toText());
    m_stack.back() = Value(choice == nullptr ? QString() : choice->label.in(Language::English));
}

} // namespace meyar::form
