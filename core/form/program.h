// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/cellgraph.h"

#include <memory>

namespace meyar::form {

/// A form's expressions, compiled, in the order in which they are computed. Immutable, so sessions
/// share it.
///
/// Every node has a slot of its own index. What can change about it is a cell: its relevance if it
/// or a group around it has a condition, its value unless it is a group, its constraint and whether
/// it is required.
class Program
{
public:
    [[nodiscard]] const Form &form() const { return *m_form; }
    [[nodiscard]] const Code &code() const { return m_code; }
    [[nodiscard]] const CellGraph &graph() const { return m_graph; }
    [[nodiscard]] int valueCell(NodeIndex node) const
    {
        return m_valueCells[static_cast<size_t>(node)];
    }
    [[nodiscard]] bool hasCalculation(NodeIndex node) const;
    [[nodiscard]] std::span<const NodeIndex> reads(NodeIndex node) const;

private:
    friend class ProgramBuilder;

    std::shared_ptr<const Form> m_form;
    Code m_code;
    CellGraph m_graph;
    std::vector<int> m_valueCells; ///< by node; -1 for groups
    std::vector<int> m_readsFrom; ///< by node, into m_reads; one more at the end
    std::vector<NodeIndex> m_reads;
};

/// A problem of one expression, without its place in the file.
struct FieldProblem
{
    NodeIndex node = noNode;
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
