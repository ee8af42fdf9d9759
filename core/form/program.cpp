// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/program.h"

#include "core/form/expression/compiler.h"
#include "core/form/nearest.h"
#include "core/form/session.h"

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

class FormScope final : public Scope
{
public:
    explicit FormScope(const Form &form)
        : m_form(form)
    {
    }
    void setSelf(NodeIndex node) { m_self = node; }

    [[nodiscard]] std::optional<Symbol> find(const QString &name) const override
    {
        const NodeIndex node = m_form.find(name);
        return node == noNode ? std::nullopt : std::optional(symbolOf(node));
    }
    [[nodiscard]] std::optional<Symbol> self() const override { return symbolOf(m_self); }
    [[nodiscard]] const ChoiceList *list(int index) const override
    {
        return index < 0 ? nullptr : &m_form.lists[static_cast<size_t>(index)];
    }
    [[nodiscard]] QStringList suggested(const QString &name) const override
    {
        return m_suggestions.with(name,
                                  m_suggestions.areUsedUp() ? QStringList() : m_form.byName.keys());
    }

private:
    [[nodiscard]] Symbol symbolOf(NodeIndex index) const
    {
        const Node &node = m_form.node(index);
        return {.slot = index, .type = answerType(node), .list = node.list};
    }

    const Form &m_form;
    NodeIndex m_self = noNode;
    mutable Suggestions m_suggestions;
};

} // namespace

Type answerType(const Node &node)
{
    switch (node.type) {
    case NodeType::Integer:
    case NodeType::Decimal:
        return Type::Number;
    case NodeType::Date:
        return Type::Date;
    case NodeType::SelectOne:
    case NodeType::SelectMultiple:
    case NodeType::Text:
        return Type::Text;
    default:
        return Type::Any;
    }
}

class ProgramBuilder
{
public:
    explicit ProgramBuilder(std::shared_ptr<const Form> form)
        : m_program(std::make_shared<Program>())
        , m_form(*form)
        , m_scope(*form)
    {
        m_program->m_form = std::move(form);
    }

    CompiledForm build()
    {
        m_relevance.assign(m_form.nodes.size(), -1);
        m_values.assign(m_form.nodes.size(), -1);
        for (NodeIndex node = 0; node < count(); ++node) {
            addCells(node);
        }
        for (const auto &[cell, slot] : m_slotReads) {
            addEdge(m_values[static_cast<size_t>(slot)], cell);
        }
        m_program->m_graph = CellGraph(std::move(m_cells), m_edges);
        reportCycles();
        finish();
        return {std::move(m_program), std::move(m_problems)};
    }

private:
    [[nodiscard]] NodeIndex count() const { return static_cast<NodeIndex>(m_form.nodes.size()); }

    void addCells(NodeIndex index)
    {
        const Node &node = m_form.node(index);
        const auto at = static_cast<size_t>(index);
        m_scope.setSelf(index);
        m_program->m_readsFrom.push_back(static_cast<int>(m_program->m_reads.size()));
        const int around
            = node.parent == noNode ? -1 : m_relevance[static_cast<size_t>(node.parent)];
        const Compiled relevant = compiled(index, Field::Relevant, node.relevant);
        if (around >= 0 || !relevant.expression.isEmpty()) {
            m_relevance[at] = addCell(index, Field::Relevant, relevant);
            addEdge(around, m_relevance[at]);
        }
        if (node.type != NodeType::Group) {
            m_values[at]
                = addCell(index, Field::Value, compiled(index, Field::Value, node.calculation));
            addEdge(m_relevance[at], m_values[at]);
        }
        addConstraint(index);
        addRequirement(index);
        sortReads(index);
    }

    void addConstraint(NodeIndex index)
    {
        const Compiled constraint
            = compiled(index, Field::Constraint, m_form.node(index).constraint);
        if (!constraint.expression.isEmpty()) {
            const int cell = addCell(index, Field::Constraint, constraint);
            addEdge(m_values[static_cast<size_t>(index)], cell);
        }
    }

    /// "yes" needs no expression: required whenever relevant.
    void addRequirement(NodeIndex index)
    {
        const Node &node = m_form.node(index);
        const bool always = node.required == "yes"_L1;
        const Compiled requirement
            = compiled(index, Field::Required, always ? QString() : node.required);
        if (always || !requirement.expression.isEmpty()) {
            const int cell = addCell(index, Field::Required, requirement);
            addEdge(m_relevance[static_cast<size_t>(index)], cell);
        }
    }

    Compiled compiled(NodeIndex node, Field field, const QString &source)
    {
        if (source.trimmed().isEmpty()) {
            return {};
        }
        Compiled result = compileExpression(source, m_scope, m_program->m_code);
        for (Problem &problem : result.problems) {
            m_problems.push_back({node, field, std::move(problem)});
        }
        return result;
    }

    int addCell(NodeIndex node, Field field, const Compiled &compiled)
    {
        const int cell = static_cast<int>(m_cells.size());
        m_cells.push_back({node, field, compiled.remembers, compiled.expression});
        for (const int slot : compiled.reads) {
            m_slotReads.emplace_back(cell, slot);
            m_program->m_reads.push_back(slot);
        }
        return cell;
    }

    void addEdge(int from, int to)
    {
        if (from >= 0) {
            m_edges.push_back({from, to});
        }
    }

    void sortReads(NodeIndex self)
    {
        auto &reads = m_program->m_reads;
        const auto begin = reads.begin() + m_program->m_readsFrom.back();
        std::sort(begin, reads.end());
        reads.erase(std::unique(begin, reads.end()), reads.end());
        reads.erase(std::remove(begin, reads.end(), self), reads.end());
    }

    void reportCycles()
    {
        for (const CellGraph::Cycle &cycle : m_program->m_graph.cycles()) {
            QStringList names;
            for (const NodeIndex node : cycle.path) {
                names.append(m_form.node(node).name);
            }
            Problem problem;
            problem.kind = Problem::Kind::Cycle;
            problem.args = {names.join(u" → "_s)};
            m_problems.push_back({cycle.path.front(), cycle.field, std::move(problem)});
        }
    }

    void finish()
    {
        m_program->m_readsFrom.push_back(static_cast<int>(m_program->m_reads.size()));
        m_program->m_valueCells.assign(m_form.nodes.size(), -1);
        const auto &cells = m_program->m_graph.cells();
        for (size_t i = 0; i < cells.size(); ++i) {
            if (cells[i].field == Field::Value) {
                m_program->m_valueCells[static_cast<size_t>(cells[i].node)] = static_cast<int>(i);
            }
        }
    }

    std::shared_ptr<Program> m_program;
    const Form &m_form;
    FormScope m_scope;
    std::vector<Cell> m_cells;
    std::vector<CellGraph::Edge> m_edges;
    std::vector<std::pair<int, int>> m_slotReads; ///< cell and the slot that it reads
    std::vector<int> m_relevance; ///< cell of each node, or -1
    std::vector<int> m_values;
    std::vector<FieldProblem> m_problems;
};

bool Program::hasCalculation(NodeIndex node) const
{
    const int cell = valueCell(node);
    return cell >= 0 && !m_graph.cells()[static_cast<size_t>(cell)].expression.isEmpty();
}

std::span<const NodeIndex> Program::reads(NodeIndex node) const
{
    const auto at = static_cast<size_t>(node);
    const auto begin = static_cast<size_t>(m_readsFrom[at]);
    return std::span(m_reads).subspan(begin, static_cast<size_t>(m_readsFrom[at + 1]) - begin);
}

CompiledForm compileForm(std::shared_ptr<const Form> form)
{
    return ProgramBuilder(std::move(form)).build();
}

std::shared_ptr<const Program> compile(std::shared_ptr<const Form> form)
{
    return compileForm(std::move(form)).program;
}

} // namespace meyar::form
