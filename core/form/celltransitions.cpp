// SPDX-License-Identifier: GPL-3.0-or-later
// What one cell becomes in one row.
#include "core/form/expression/shuffle.h"
#include "core/form/sessionstate.h"

#include <algorithm>
#include <cmath>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostRows = 10000; ///< that a repeat_count can make

/// What once() kept, which is text. What may be of any type is what its text looks like, when it
/// is kept as when it is opened again.
Value remembered(const QString &answer, Type type)
{
    if (type != Type::Any) {
        return valueOfText(answer, type);
    }
    if (answer == "true"_L1 || answer == "false"_L1) {
        return Value(answer == "true"_L1);
    }
    const Value number = valueOfText(answer, Type::Number);
    return number.toText() == answer ? number : Value(answer);
}

template<typename T> bool replace(T &state, T now)
{
    const bool changes = !(state == now);
    state = std::move(now);
    return changes;
}

} // namespace

bool SessionState::mayAnswer(const Node &node)
{
    return (node.isQuestion() || node.isFromPhone() || node.type == NodeType::Hidden
            || node.type == NodeType::Metadata || !node.triggers.isEmpty())
        && !node.readOnly;
}

bool SessionState::compute(const Cell &cell, Row &row)
{
    if (cell.field == Field::Rows) {
        return computeRows(cell, row);
    }
    NodeState &node = stateIn(row, cell.node);
    switch (cell.field) {
    case Field::Relevant:
        return replace(node.relevant, isRelevant(cell, row));
    case Field::Choices:
        return replace(row.offered[layout().slotOf(cell.node)], offeredBy(cell, row));
    case Field::Value: {
        Value value = node.relevant ? valueOf(cell, row) : Value();
        const bool changes = !value.isSame(node.value);
        node.value = std::move(value);
        return changes;
    }
    case Field::Constraint:
        return replace(node.constraintHolds, node.value.isBlank() || holds(cell, row));
    case Field::Warning:
        return replace(node.warningHolds, node.value.isBlank() || holds(cell, row));
    case Field::Required:
        return replace(node.required, node.relevant && holds(cell, row));
    case Field::ReadOnly:
        return replace(node.readOnly, holds(cell, row));
    case Field::Rows:
    case Field::Default:
        break;
    }
    return false;
}

bool SessionState::holds(const Cell &cell, const Row &row)
{
    return cell.expression.isEmpty() || evaluator.run(cell.expression, row).toBoolean();
}

bool SessionState::isRelevant(const Cell &cell, const Row &row)
{
    const NodeIndex parent = form().node(cell.node).parent;
    if (parent != noNode) {
        const Row &around = layout().blockOf(parent) == row.block ? row : *row.around;
        if (!stateIn(around, parent).relevant) {
            return false;
        }
    }
    return holds(cell, row);
}

/// The answer; or what is calculated, where nobody can answer or nobody has.
Value SessionState::valueOf(const Cell &cell, Row &row)
{
    const Node &node = form().node(cell.node);
    NodeState &state = stateIn(row, cell.node);
    if (cell.expression.isEmpty() || (mayAnswer(node) && !state.answer.isEmpty())) {
        return program->choiceSource(cell.node) == nullptr
            ? valueOfText(state.answer, answerType(node))
            : offeredOnly(node, cell.node, row, state.answer);
    }
    const Value before
        = cell.remembers ? remembered(state.answer, cell.expression.type) : Value();
    Value value = evaluator.run(cell.expression, row, cell.remembers ? &before : nullptr).stored();
    if (node.type == NodeType::Integer && value.type() == Type::Number) {
        value = Value(std::trunc(value.toNumber()));
    }
    if (cell.remembers) {
        state.answer = value.toText();
        value = remembered(state.answer, cell.expression.type);
    }
    return value;
}

bool SessionState::hasNoFile(const ChoiceSource &source) const
{
    return source.tree >= 0 && program->trees()[static_cast<size_t>(source.tree)]->size() == 1;
}

/// What was chosen and is still offered.
Value SessionState::offeredOnly(const Node &node, NodeIndex index, const Row &row,
                                  const QString &answer)
{
    if (answer.isEmpty()) {
        return {};
    }
    const ChoiceSource &source = *program->choiceSource(index);
    const auto offered = row.offered.find(layout().slotOf(index));
    const auto isOffered = [&](const QString &name) {
        if (source.tree < 0) {
            return offered->second.names.contains(name);
        }
        if (hasNoFile(source)) {
            return true;
        }
        const auto items = evaluator.itemsWith(source.tree, source.nameColumn, name);
        const auto &kept = offered->second.items;
        return std::any_of(items.begin(), items.end(), [&](int item) {
            return std::binary_search(kept.begin(), kept.end(), item);
        });
    };
    if (node.type == NodeType::SelectOne) {
        return isOffered(answer) ? Value(answer) : Value();
    }
    QStringList names = answer.split(u' ', Qt::SkipEmptyParts);
    names.removeIf([&](const QString &name) { return !isOffered(name); });
    return Value(names.join(u' '));
}

Offered SessionState::offeredBy(const Cell &cell, Row &row)
{
    const ChoiceSource &source = *program->choiceSource(cell.node);
    Offered offered;
    if (!source.seed.isEmpty()) {
        offered.seed = form::shuffleSeed(evaluator.run(source.seed, row));
    }
    if (source.tree < 0) {
        if (source.nodeSet >= 0) {
            for (const Found &found : evaluator.nodes(source.nodeSet, row)) {
                const QString name = Evaluator::valueOf(found).toText();
                if (!name.isEmpty() && !offered.names.contains(name)) {
                    offered.names.append(name);
                }
            }
        }
        return offered;
    }
    const DataTree &tree = *program->trees()[static_cast<size_t>(source.tree)];
    int position = 0;
    for (int item = tree.element(0).firstChild; item >= 0; item = tree.element(item).next) {
        if (source.filter.isEmpty()
            || evaluator.passes(source.filter, row, source.tree, item, ++position)) {
            offered.items.push_back(item);
        }
    }
    return offered;
}

/// How many rows the form counts. Rows beyond them sleep, and keep their answers.
bool SessionState::computeRows(const Cell &cell, Row &row)
{
    if (cell.expression.isEmpty()) {
        return false;
    }
    const double number = evaluator.run(cell.expression, row).toNumber();
    const auto count = static_cast<size_t>(number >= 1 ? std::min(std::trunc(number), mostRows) : 0);
    const int block = layout().blockOf(cell.node);
    const RowList &list = row.inner[static_cast<size_t>(layout().block(block).place)];
    if (list.counted() == count) {
        return false;
    }
    for (Row *awake : rows.setCount(block, row, count)) {
        if (awake->isNew) {
            fillNew(*awake);
        } else {
            markRow(*awake);
        }
    }
    return true;
}

} // namespace meyar::form
