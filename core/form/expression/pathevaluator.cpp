// SPDX-License-Identifier: GPL-3.0-or-later
// What paths lead to; evaluator.cpp has the rest of the Evaluator.
#include "core/form/expression/evaluator.h"

#include <algorithm>
#include <cmath>

namespace meyar::form {

Value Evaluator::valueOf(const Found &found)
{
    if (found.tree != nullptr) {
        return Value(found.tree->element(found.element).text);
    }
    return found.slot < 0 ? Value() : found.row->nodes[static_cast<size_t>(found.slot)].value;
}

std::vector<Found> Evaluator::nodes(int nodeSet, const Row &row)
{
    begin(row, nullptr);
    std::vector<Found> found;
    collectSet(nodeSet, found);
    return found;
}

void Evaluator::collectSet(int nodeSet, std::vector<Found> &found)
{
    for (const Path &path : m_world.code->nodeSets[static_cast<size_t>(nodeSet)]) {
        collect(path, found);
    }
}

void Evaluator::collect(const Path &path, std::vector<Found> &found)
{
    if (path.start == Path::Start::Tree || path.start == Path::Start::Element) {
        collectInTree(path, found);
    } else {
        collectInForm(path, found);
    }
}

void Evaluator::collectInForm(const Path &path, std::vector<Found> &found)
{
    const Row *start = m_frames[static_cast<size_t>(path.frame)].row;
    if (path.start == Path::Start::Root) {
        start = m_frames.front().row;
        while (start->around != nullptr) {
            start = start->around;
        }
    } else {
        start = &start->up(path.levels);
    }
    std::vector<const Row *> rows = {start};
    for (const Path::Hop &hop : path.hops) {
        std::vector<const Row *> next;
        for (const Row *row : rows) {
            const std::vector<const Row *> inner = hopped(hop, *row);
            next.insert(next.end(), inner.begin(), inner.end());
        }
        rows = std::move(next);
    }
    std::vector<Found> reached;
    for (const Row *row : rows) {
        if (path.slot < 0 || row->nodes[static_cast<size_t>(path.slot)].relevant) {
            reached.push_back({.row = row, .slot = path.slot});
        }
    }
    for (const Predicate &predicate : path.predicates) {
        std::vector<Found> kept;
        int position = 0;
        for (const Found &node : reached) {
            if (holds(predicate, {.row = node.row, .slot = node.slot, .position = ++position})) {
                kept.push_back(node);
            }
        }
        reached = std::move(kept);
    }
    found.insert(found.end(), reached.begin(), reached.end());
}

std::vector<const Row *> Evaluator::hopped(const Path::Hop &hop, const Row &from)
{
    const RowList &list = from.inner[static_cast<size_t>(hop.place)];
    std::vector<const Row *> rows;
    if (!hop.index.isEmpty()) {
        const double number = part(hop.index).toNumber();
        const double wanted = number >= 1 ? std::trunc(number) : 1; // as JavaRosa: NaN too
        if (wanted <= static_cast<double>(list.counted())) {
            rows.push_back(list.rows[static_cast<size_t>(wanted) - 1].get());
        }
        return rows;
    }
    for (size_t i = 0; i < list.counted(); ++i) {
        rows.push_back(list.rows[i].get());
    }
    for (const Predicate &predicate : hop.predicates) {
        std::vector<const Row *> kept;
        int position = 0;
        for (const Row *row : rows) {
            if (holds(predicate, {.row = row, .slot = 0, .position = ++position})) {
                kept.push_back(row);
            }
        }
        rows = std::move(kept);
    }
    return rows;
}

void Evaluator::collectInTree(const Path &path, std::vector<Found> &found)
{
    const DataTree &tree = *(*m_world.trees)[static_cast<size_t>(path.tree)];
    std::vector<int> elements = {path.start == Path::Start::Tree
                                     ? 0
                                     : m_frames[static_cast<size_t>(path.frame)].element};
    for (const Path::Step &step : path.steps) {
        std::vector<int> next;
        for (const int element : elements) {
            const std::vector<int> inner = stepped(path, step, element);
            next.insert(next.end(), inner.begin(), inner.end());
        }
        elements = std::move(next);
    }
    for (const int element : elements) {
        found.push_back({.tree = &tree, .element = element});
    }
}

std::vector<int> Evaluator::stepped(const Path &path, const Path::Step &step, int from)
{
    const DataTree &tree = *(*m_world.trees)[static_cast<size_t>(path.tree)];
    if (step.kind == Path::Step::Kind::Parent) {
        const int parent = tree.element(from).parent;
        return parent < 0 ? std::vector<int>() : std::vector{parent};
    }
    std::vector<int> elements;
    auto predicate = step.predicates.begin();
    if (predicate != step.predicates.end() && predicate->column >= 0) {
        const Value key = part(predicate->key);
        if (key.type() == Type::Text) {
            const auto items
                = lookedUp(path.tree, from, step.name, predicate->column, key.toText());
            elements.assign(items.begin(), items.end());
            ++predicate;
        }
    }
    if (predicate == step.predicates.begin()) {
        for (int child = tree.element(from).firstChild; child >= 0;
             child = tree.element(child).next) {
            const bool fits = step.kind == Path::Step::Kind::Any
                ? !tree.name(tree.element(child).name).startsWith(u'@')
                : tree.element(child).name == step.name;
            if (fits) {
                elements.push_back(child);
            }
        }
    }
    for (; predicate != step.predicates.end(); ++predicate) {
        std::vector<int> kept;
        int position = 0;
        for (const int element : elements) {
            if (holds(*predicate,
                      {.tree = path.tree, .element = element, .position = ++position})) {
                kept.push_back(element);
            }
        }
        elements = std::move(kept);
    }
    return elements;
}

bool Evaluator::holds(const Predicate &predicate, const Frame &candidate)
{
    m_frames.push_back(candidate);
    const Value value = part(predicate.test);
    m_frames.pop_back();
    return value.type() == Type::Number ? value.toNumber() == candidate.position
                                        : value.toBoolean();
}

std::span<const int> Evaluator::itemsWith(int tree, int column, const QString &text)
{
    return lookedUp(tree, 0, -1, column, text);
}

/// `name` -1 is a child of any name.
std::span<const int> Evaluator::lookedUp(int tree, int parent, int name, int column,
                                         const QString &text)
{
    const auto [place, isNew] = m_lookUps.try_emplace({tree, parent, name, column});
    if (isNew) {
        const DataTree &data = *(*m_world.trees)[static_cast<size_t>(tree)];
        for (int child = data.element(parent).firstChild; child >= 0;
             child = data.element(child).next) {
            const int cell = data.child(child, column);
            if (name < 0 || data.element(child).name == name) {
                place->second[cell < 0 ? QString() : data.element(cell).text].push_back(child);
            }
        }
    }
    const auto found = place->second.constFind(text);
    return found == place->second.constEnd() ? std::span<const int>() : std::span<const int>(*found);
}

} // namespace meyar::form
