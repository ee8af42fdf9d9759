// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/cellgraph.h"
#include "core/form/layout.h"

#include <memory>

namespace meyar::form {

/// Where the choices of a select come from, unless it is simply a list.
struct ChoiceSource
{
    int tree = -1; ///< of its list or file; -1: from the rows of a repeat
    int nodeSet = -1; ///< those rows' values
    int nameColumn = -1; ///< in the tree
    int labelColumn = -1;
    Expression filter; ///< one item in frame 1
    bool isShuffled = false; ///< parameter randomize
    Expression seed;
};

/// A form's expressions, compiled, in the order in which they are computed. Immutable, so sessions
/// share it.
///
/// Every node has a slot in the rows of its block (Layout). What can change about it is a cell: its
/// relevance if it or a group around it has a condition, its value unless it is a group, its
/// choices, whether its constraint holds, whether it is required or read-only; of a repeat, its rows.
class Program
{
public:
    struct Default
    {
        NodeIndex node = noNode;
        Expression expression;
    };

    [[nodiscard]] const Form &form() const { return *m_form; }
    [[nodiscard]] const std::shared_ptr<const Form> &sharedForm() const { return m_form; }
    [[nodiscard]] const Layout &layout() const { return *m_layout; }
    [[nodiscard]] const Code &code() const { return m_code; }
    [[nodiscard]] const CellGraph &graph() const { return m_graph; }
    [[nodiscard]] const std::vector<std::shared_ptr<const DataTree>> &trees() const
    {
        return m_trees;
    }
    [[nodiscard]] int valueCell(NodeIndex node) const
    {
        return m_valueCells[static_cast<size_t>(node)];
    }
    /// Of a repeat: its Rows.
    [[nodiscard]] int rowsCell(NodeIndex repeat) const { return m_rowsCells.value(repeat, -1); }
    /// The cells that are computed in the rows of a block, ascending.
    [[nodiscard]] std::span<const int> cellsOf(int block) const
    {
        return m_blockCells[static_cast<size_t>(block)];
    }
    [[nodiscard]] bool hasCalculation(NodeIndex node) const;
    /// Null for a select that offers the whole of a list, and for others.
    [[nodiscard]] const ChoiceSource *choiceSource(NodeIndex node) const;
    /// Dynamic defaults, in form order.
    [[nodiscard]] const std::vector<Default> &defaults() const { return m_defaults; }
    /// What is computed when the node has been answered.
    [[nodiscard]] std::span<const Default> triggeredBy(NodeIndex node) const;
    [[nodiscard]] std::span<const NodeIndex> reads(NodeIndex node) const;
    /// The setting instance_name, computed outside all repeats; empty if the form has none.
    [[nodiscard]] const Expression &instanceName() const { return m_instanceName; }

private:
    friend class ProgramBuilder;

    std::shared_ptr<const Form> m_form;
    std::shared_ptr<const Layout> m_layout;
    Code m_code;
    CellGraph m_graph;
    std::vector<std::shared_ptr<const DataTree>> m_trees;
    std::vector<int> m_valueCells; ///< by node; -1 for groups
    QHash<NodeIndex, int> m_rowsCells;
    std::vector<std::vector<int>> m_blockCells;
    QHash<NodeIndex, ChoiceSource> m_choiceSources;
    std::vector<Default> m_defaults;
    QHash<NodeIndex, std::vector<Default>> m_triggered;
    std::vector<int> m_readsFrom; ///< by node, into m_reads; one more at the end
    std::vector<NodeIndex> m_reads;
    Expression m_instanceName;
};

/// A problem of one expression, without its place in the file.
struct FieldProblem
{
    NodeIndex node = noNode; ///< noNode: the setting instance_name
    Field field = Field::Value;
    Problem problem;
};

struct CompiledForm
{
    std::shared_ptr<const Program>
        program; ///< runs even if there are problems: what has one is left out
    std::vector<FieldProblem> problems;
};

/// Also what compile() of session.h does.
[[nodiscard]] CompiledForm compileForm(std::shared_ptr<const Form> form);

/// What the node's answers are to expressions.
[[nodiscard]] Type answerType(const Node &node);

} // namespace meyar::form
