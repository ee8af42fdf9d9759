// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/expression/evaluator.h"

#include "core/form/expression/shuffle.h"

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

Evaluator::Evaluator(const World &world, FunctionContext context)
    : m_world(world)
    , m_context(std::move(context))
{
}

Value Evaluator::popped()
{
    Value top = std::move(m_stack.back());
    m_stack.pop_back();
    return top;
}

Evaluator::Marked Evaluator::takenMark()
{
    Marked mark = std::move(m_marks.back());
    m_marks.pop_back();
    return mark;
}

void Evaluator::begin(const Row &row, const Value *remembered)
{
    m_stack.clear();
    m_marks.clear();
    m_frames.clear();
    m_frames.push_back({.row = &row});
    m_remembered = remembered;
}

Value Evaluator::run(const Expression &expression, const Row &row, const Value *remembered)
{
    begin(row, remembered);
    return part(expression);
}

bool Evaluator::passes(const Expression &filter, const Row &row, int tree, int item, int position)
{
    begin(row, nullptr);
    m_frames.push_back({.tree = tree, .element = item, .position = position});
    return part(filter).toBoolean();
}

Value Evaluator::part(const Expression &expression)
{
    for (int at = expression.begin; at < expression.end; ++at) {
        const Instruction &instruction
            = m_world.code->instructions[static_cast<size_t>(at)];
        switch (instruction.op) {
        case Op::Slot:
            m_stack.push_back(m_frames.front()
                                  .row->up(instruction.count)
                                  .nodes[static_cast<size_t>(instruction.operand)]
                                  .value);
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
        default:
            execute(instruction);
            break;
        }
    }
    return popped();
}

void Evaluator::execute(const Instruction &instruction)
{
    const auto operand = static_cast<size_t>(instruction.operand);
    const Code &code = *m_world.code;
    switch (instruction.op) {
    case Op::Nothing:
        break;
    case Op::Constant:
        m_stack.push_back(code.constants[operand]);
        break;
    case Op::Remembered:
        m_stack.push_back(m_remembered == nullptr ? Value() : *m_remembered);
        break;
    case Op::LastSaved:
        m_stack.push_back(m_world.lastSaved == nullptr
                              ? Value()
                              : Value(m_world.lastSaved->value(code.constants[operand].toText())));
        break;
    case Op::First: {
        std::vector<Found> found;
        collectSet(instruction.operand, found);
        m_stack.push_back(found.empty() ? Value() : valueOf(found.front()));
        break;
    }
    case Op::All: {
        std::vector<Found> found;
        collectSet(instruction.operand, found);
        for (const Found &node : found) {
            m_stack.push_back(valueOf(node));
        }
        break;
    }
    case Op::PositionOf: {
        std::vector<Found> found;
        collectSet(instruction.operand, found);
        const bool isRow = !found.empty() && found.front().row != nullptr;
        m_stack.emplace_back(found.empty() ? 0.0 : isRow ? found.front().row->position : 1.0);
        break;
    }
    case Op::Position:
        m_stack.emplace_back(
            static_cast<double>(m_frames.front().row->up(instruction.operand).position));
        break;
    case Op::CandidatePosition:
        m_stack.emplace_back(static_cast<double>(m_frames.back().position));
        break;
    case Op::Mark:
        m_marks.push_back({m_stack.size(), {}});
        break;
    case Op::Argument:
        m_marks.back().ends.push_back(m_stack.size());
        break;
    case Op::Call:
        call(instruction.operand, m_stack.size() - instruction.count);
        break;
    case Op::CallMarked:
        callMarked(instruction.operand);
        break;
    case Op::Shuffle:
        shuffle(instruction.count);
        break;
    case Op::ChoiceLabel:
        replaceByLabel(code.choiceLabels[operand]);
        break;
    case Op::ItemText:
        replaceByItemText();
        break;
    case Op::PullData:
        pull(code.pulls[operand]);
        break;
    default:
        compute(instruction.op);
        break;
    }
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

void Evaluator::call(int function, size_t first)
{
    Value value = functionAt(function).run(Arguments(m_stack).subspan(first), m_context);
    m_stack.resize(first);
    m_stack.push_back(std::move(value));
}

void Evaluator::callMarked(int function)
{
    const Marked mark = takenMark();
    size_t begin = mark.begin;
    for (const size_t end : mark.ends) {
        m_context.spread.push_back(static_cast<int>(end - begin));
        begin = end;
    }
    call(function, mark.begin);
    m_context.spread.clear();
}

/// In English where there is: what is computed must not depend on the language of the screen.
void Evaluator::replaceByLabel(const ChoiceLabels &labels)
{
    const QString name = m_stack.back().toText();
    QString label;
    if (labels.tree >= 0 && labels.nameColumn >= 0 && labels.labelColumn >= 0) {
        const auto items = itemsWith(labels.tree, labels.nameColumn, name);
        const DataTree &tree = *(*m_world.trees)[static_cast<size_t>(labels.tree)];
        const int cell = items.empty() ? -1 : tree.child(items.front(), labels.labelColumn);
        label = cell < 0 ? QString() : tree.element(cell).text;
    } else if (labels.list >= 0) {
        const Choice *choice = (*m_world.lists)[static_cast<size_t>(labels.list)].find(name);
        label = choice == nullptr ? QString() : choice->label.in(Language::English);
    }
    m_stack.back() = Value(label);
}

void Evaluator::replaceByItemText()
{
    const QString id = m_stack.back().toText();
    const QString listName = id.section(u'-', 0, -2);
    const int place = id.section(u'-', -1).toInt();
    QString label;
    for (const ChoiceList &list : *m_world.lists) {
        if (list.name == listName && place >= 0 && place < static_cast<int>(list.choices.size())) {
            label = list.choices[static_cast<size_t>(place)].label.in(Language::English);
        }
    }
    m_stack.back() = Value(label);
}

void Evaluator::pull(const Pull &pull)
{
    const QString key = m_stack.back().toText();
    QString pulled;
    if (pull.column >= 0 && pull.keyColumn >= 0) {
        const auto items = itemsWith(pull.tree, pull.keyColumn, key);
        const DataTree &tree = *(*m_world.trees)[static_cast<size_t>(pull.tree)];
        const int cell = items.empty() ? -1 : tree.child(items.front(), pull.column);
        pulled = cell < 0 ? QString() : tree.element(cell).text;
    }
    m_stack.back() = Value(pulled);
}

void Evaluator::shuffle(quint16 flags)
{
    std::optional<Value> seed;
    if ((flags & shuffleHasSeed) != 0) {
        seed = popped();
    }
    const size_t first = takenMark().begin;
    std::vector<Value> before(std::make_move_iterator(m_stack.begin() + static_cast<std::ptrdiff_t>(first)),
                              std::make_move_iterator(m_stack.end()));
    m_stack.resize(first);
    const std::optional<qint64> number
        = seed ? std::optional(shuffleSeed(*seed)) : std::nullopt;
    for (const int index :
         shuffled(static_cast<int>(before.size()), number, *m_context.random)) {
        m_stack.push_back(before[static_cast<size_t>(index)]);
    }
    if ((flags & shuffleAll) == 0) {
        m_stack.resize(first + std::min<size_t>(before.size(), 1));
        if (before.empty()) {
            m_stack.emplace_back();
        }
    }
}

} // namespace meyar::form
