// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/expression/code.h"
#include "core/form/form.h"

#include <span>

namespace meyar::form {

/// What can change about a node.
enum class Field : quint8 {
    Relevant,
    Rows, ///< of a repeat: how many it has (repeat_count)
    Choices, ///< of a select: which it offers (choice_filter)
    Value, ///< (calculation)
    Constraint,
    Warning,
    Required,
    ReadOnly,
    Default, ///< no cell: computed when a form or row is new
};

/// One field of one node with the expression behind it, if any.
struct Cell
{
    NodeIndex node = noNode;
    Field field = Field::Value;
    bool remembers = false;
    int block = 0; ///< it is computed in every row of this block
    Expression expression;
};

/// The cells of a form in topological order and, for each, the cells that must be computed after it
/// has changed. A cell's index is its place in that order, so that one sweep upwards computes each
/// at most once in every row.
class CellGraph
{
public:
    struct Edge
    {
        int from = 0; ///< is read
        int to = 0; ///< reads
        int share = 0; ///< the block whose row both have in common
    };

    struct Dependent
    {
        int cell = 0;
        int share = 0;
    };

    /// Cells on a cycle lose their expression and are returned by `cycles`, each as the nodes that
    /// read one another, ending with the first again. A cell that reads itself in other rows is on
    /// no cycle.
    CellGraph(std::vector<Cell> cells, const std::vector<Edge> &edges);
    CellGraph() = default;

    struct Cycle
    {
        Field field = Field::Value; ///< of the first node
        std::vector<NodeIndex> path;
    };

    [[nodiscard]] const std::vector<Cell> &cells() const { return m_cells; }
    [[nodiscard]] const Cell &cell(int index) const { return m_cells[static_cast<size_t>(index)]; }
    [[nodiscard]] std::span<const Dependent> dependents(int cell) const;
    [[nodiscard]] const std::vector<Cycle> &cycles() const { return m_cycles; }

private:
    std::vector<Cell> m_cells;
    std::vector<int> m_offsets;
    std::vector<Dependent> m_dependents;
    std::vector<Cycle> m_cycles;
};

} // namespace meyar::form
