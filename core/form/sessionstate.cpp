// SPDX-License-Identifier: GPL-3.0-or-later
// What is computed when, in which rows.
#include "core/form/sessionstate.h"

#include <algorithm>
#include <utility>

namespace meyar::form {

namespace {

/// Where something stands in the form: the numbers of repeats and rows on the way down to it.
std::vector<int> orderOf(const Layout &layout, const Row &row)
{
    std::vector<int> order;
    for (const Row *at = &row; at->around != nullptr; at = at->around) {
        order.push_back(at->position);
        order.push_back(layout.block(at->block).repeat);
    }
    std::reverse(order.begin(), order.end());
    return order;
}

/// Whether it counts, with all rows around it.
bool isAwake(const Layout &layout, const Row &row)
{
    const Row *at = &row;
    while (at->around != nullptr) {
        const auto place = static_cast<size_t>(layout.block(at->block).place);
        if (static_cast<size_t>(at->position) > at->around->inner[place].counted()) {
            return false;
        }
        at = at->around;
    }
    return true;
}

void sortByOrder(const Layout &layout, std::vector<Row *> &rows)
{
    if (rows.size() < 2) {
        return;
    }
    std::vector<std::pair<std::vector<int>, Row *>> ordered;
    ordered.reserve(rows.size());
    for (Row *row : rows) {
        ordered.emplace_back(orderOf(layout, *row), row);
    }
    std::sort(ordered.begin(), ordered.end());
    ordered.erase(std::unique(ordered.begin(), ordered.end()), ordered.end());
    rows.clear();
    for (const auto &[order, row] : ordered) {
        rows.push_back(row);
    }
}

} // namespace

void SessionState::computeAll()
{
    waiting.clear(); // all that new rows have marked so far is computed here
    stale.clear();
    const int cells = static_cast<int>(program->graph().cells().size());
    for (int cell = 0; cell < cells; ++cell) {
        const int block = program->graph().cell(cell).block;
        if (block == 0) {
            compute(program->graph().cell(cell), rows.root());
            continue;
        }
        std::vector<Row *> all;
        rows.forEach(block, rows.root(), [&](Row &row) { all.push_back(&row); });
        computeIn(cell, std::move(all));
    }
}

void SessionState::mark(int cell, Row &row)
{
    waiting.insert(cell);
    if (row.block != 0) {
        stale[cell].push_back(&row);
    }
}

void SessionState::markDependents(int cell, Row &row)
{
    for (const auto &[dependent, share] : program->graph().dependents(cell)) {
        if (dependent == cell) {
            continue; // computeSelfReading() sees to it
        }
        const Cell &reader = program->graph().cell(dependent);
        if (reader.block == 0) {
            waiting.insert(dependent);
            continue;
        }
        Row *within = &row;
        while (within->block != share) {
            within = within->around;
        }
        const int reading = dependent;
        rows.forEach(reader.block, *within, [&](Row &other) { mark(reading, other); });
    }
}

void SessionState::computeMarked()
{
    for (int cell = waiting.takeFirst(0); cell >= 0; cell = waiting.takeFirst(cell)) {
        if (program->graph().cell(cell).block == 0) {
            computeAt(cell, rows.root());
        } else {
            computeIn(cell, stale.take(cell));
        }
    }
}

void SessionState::computeIn(int cell, std::vector<Row *> marked)
{
    // those that went to sleep meanwhile are computed when they wake up
    std::erase_if(marked, [&](const Row *row) { return !isAwake(layout(), *row); });
    sortByOrder(layout(), marked);
    if (!marked.empty() && readsItself(cell)) {
        computeSelfReading(cell);
        return;
    }
    for (Row *row : marked) {
        computeAt(cell, *row);
    }
}

bool SessionState::readsItself(int cell) const
{
    const auto dependents = program->graph().dependents(cell);
    return std::any_of(dependents.begin(), dependents.end(),
                       [cell](const CellGraph::Dependent &other) { return other.cell == cell; });
}

/// A running total reads the row before: one pass downwards is enough, a second sees that it was.
/// What reads later rows takes more passes; what never comes to rest is left after as many as there
/// are rows. Values begin blank, and a row is blank to itself: so they depend on what the rows hold
/// and not on what was there before.
void SessionState::computeSelfReading(int cell)
{
    const Cell &own = program->graph().cell(cell);
    std::vector<Row *> all;
    rows.forEach(own.block, rows.root(), [&](Row &row) { all.push_back(&row); });
    if (own.field != Field::Value) {
        computeUntilRest(cell, all);
        return;
    }
    const auto valueIn = [&](const Row &row) -> Value & { return stateIn(row, own.node).value; };
    std::vector<Value> before;
    for (const Row *row : all) {
        before.push_back(std::exchange(valueIn(*row), Value()));
    }
    bool changes = true;
    for (size_t pass = 0; changes && pass <= all.size(); ++pass) {
        changes = false;
        for (Row *row : all) {
            const Value last = std::exchange(valueIn(*row), Value());
            compute(own, *row);
            changes = changes || !valueIn(*row).isSame(last);
        }
    }
    for (size_t i = 0; i < all.size(); ++i) {
        if (!valueIn(*all[i]).isSame(before[i])) {
            noteChange(own.node, *all[i]);
            markDependents(cell, *all[i]);
        }
    }
}

/// As many passes as it takes, or as there are rows.
void SessionState::computeUntilRest(int cell, const std::vector<Row *> &all)
{
    bool changes = true;
    for (size_t pass = 0; changes && pass <= all.size(); ++pass) {
        changes = false;
        for (Row *row : all) {
            changes = computeAt(cell, *row) || changes;
        }
    }
}

bool SessionState::computeAt(int cell, Row &row)
{
    const Cell &own = program->graph().cell(cell);
    if (!compute(own, row)) {
        return false;
    }
    noteChange(own.node, row);
    markDependents(cell, row);
    return true;
}

void SessionState::noteChange(NodeIndex node, const Row &row)
{
    if (row.block == 0) {
        changedAtRoot.insert(node);
    } else {
        changedInRows.emplace_back(node, row.id);
    }
}

std::span<const Place> SessionState::takeChanged()
{
    changed.clear();
    for (int node = changedAtRoot.takeFirst(0); node >= 0; node = changedAtRoot.takeFirst(node)) {
        changed.emplace_back(node);
    }
    if (changedInRows.empty()) {
        return changed;
    }
    std::vector<std::pair<std::vector<int>, Place>> ordered;
    const auto add = [&](Place place, const Row &row) {
        std::vector<int> order = orderOf(layout(), row);
        order.push_back(place.node);
        ordered.emplace_back(std::move(order), place);
    };
    for (const Place place : changed) {
        add(place, rows.root());
    }
    for (const Place place : changedInRows) {
        const Row *row = rows.find(place.row);
        if (row != nullptr && isAwake(layout(), *row)) {
            add(place, *row);
        }
    }
    changedInRows.clear();
    std::sort(ordered.begin(), ordered.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    changed.clear();
    for (const auto &[order, place] : ordered) {
        if (changed.empty() || !(changed.back() == place)) {
            changed.push_back(place);
        }
    }
    return changed;
}

} // namespace meyar::form
