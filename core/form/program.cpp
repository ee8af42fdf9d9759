// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/program.h"

#include "core/form/formscope.h"
#include "core/form/session.h"

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;

Type answerType(const Node &node)
{
    switch (node.type) {
    case NodeType::Integer:
    case NodeType::Decimal:
    case NodeType::Range:
        return Type::Number;
    case NodeType::Date:
        return Type::Date;
    case NodeType::DateTime:
        return Type::DateTime;
    case NodeType::Calculate:
    case NodeType::Hidden:
    case NodeType::Other:
        return Type::Any;
    case NodeType::Metadata:
        if (node.typeText == "today"_L1) {
            return Type::Date;
        }
        return node.typeText == "start"_L1 || node.typeText == "end"_L1 ? Type::DateTime
                                                                        : Type::Text;
    default:
        return Type::Text;
    }
}

class ProgramBuilder
{
public:
    explicit ProgramBuilder(std::shared_ptr<const Form> form)
        : m_program(std::make_shared<Program>())
        , m_form(*form)
        , m_trees(*form)
        , m_layout(std::make_shared<Layout>(*form))
        , m_scope(*form, *m_layout, m_trees)
    {
        m_program->m_form = std::move(form);
        m_program->m_layout = m_layout;
    }

    CompiledForm build()
    {
        m_relevance.assign(m_form.nodes.size(), -1);
        m_values.assign(m_form.nodes.size(), -1);
        for (NodeIndex node = 0; node < count(); ++node) {
            addCells(node);
        }
        addInstanceName();
        for (const auto &[cell, read] : m_cellReads) {
            addRead(cell, read);
        }
        m_program->m_graph = CellGraph(std::move(m_cells), m_edges);
        m_program->m_trees = m_trees.taken();
        reportCycles();
        finish();
        return {std::move(m_program), std::move(m_problems)};
    }

private:
    [[nodiscard]] NodeIndex count() const { return static_cast<NodeIndex>(m_form.nodes.size()); }

    void addCells(NodeIndex index)
    {
        const Node &node = m_form.node(index);
        m_program->m_readsFrom.push_back(static_cast<int>(m_program->m_reads.size()));
        if (node.type == NodeType::Repeat) {
            m_scope.stand(index, true);
            const int rows
                = addCell(index, Field::Rows, compiled(index, Field::Rows, node.repeatCount));
            m_rows.insert(index, rows);
        }
        m_scope.stand(index);
        addRelevance(index);
        if (!node.isGroup()) {
            addValue(index);
        }
        addCheck(index, Field::Constraint, node.constraint);
        addCheck(index, Field::Warning, node.warning);
        addRequirement(index);
        const Compiled readOnly = compiled(index, Field::ReadOnly, node.readOnlyWhen);
        if (!readOnly.expression.isEmpty()) {
            addCell(index, Field::ReadOnly, readOnly);
        }
        addDefault(index);
        sortReads(index);
    }

    /// The cells of rows that a count makes come after the count.
    void waitForRows(NodeIndex index, int cell)
    {
        NodeIndex repeat = m_form.node(index).type == NodeType::Repeat ? index
                                                                       : m_form.repeatAround(index);
        if (m_cells[static_cast<size_t>(cell)].field == Field::Rows) {
            repeat = m_form.repeatAround(index);
        }
        for (; repeat != noNode; repeat = m_form.repeatAround(repeat)) {
            if (!m_form.node(repeat).repeatCount.isEmpty()) {
                addEdge(m_rows.value(repeat, -1), cell);
            }
        }
    }

    void addRelevance(NodeIndex index)
    {
        const Node &node = m_form.node(index);
        const int around
            = node.parent == noNode ? -1 : m_relevance[static_cast<size_t>(node.parent)];
        const Compiled relevant = compiled(index, Field::Relevant, node.relevant);
        if (around >= 0 || !relevant.expression.isEmpty()) {
            const int cell = addCell(index, Field::Relevant, relevant);
            m_relevance[static_cast<size_t>(index)] = cell;
            addEdge(around, cell);
        }
    }

    void addValue(NodeIndex index)
    {
        const Node &node = m_form.node(index);
        const Compiled calculation = compiled(index, Field::Value, node.calculation);
        const int choices = addChoices(index);
        Compiled own;
        if (node.triggers.isEmpty()) {
            own = calculation;
        } else {
            own.expression = {};
            addTriggers(index, calculation.expression);
        }
        const int cell = addCell(index, Field::Value, own);
        m_values[static_cast<size_t>(index)] = cell;
        addEdge(m_relevance[static_cast<size_t>(index)], cell);
        addEdge(choices, cell);
    }

    void addTriggers(NodeIndex index, const Expression &expression)
    {
        for (const QString &name : m_form.node(index).triggers) {
            if (const NodeIndex trigger = m_form.find(name); trigger != noNode) {
                m_program->m_triggered[trigger].push_back({index, expression});
            }
        }
    }

    int addChoices(NodeIndex index)
    {
        const Node &node = m_form.node(index);
        const bool isShuffled = node.parameters.contains(u"randomize"_s)
            && node.parameters.at(u"randomize"_s).compare(u"true"_s, Qt::CaseInsensitive) == 0;
        const bool isSimple = node.choiceFilter.isEmpty() && node.choicesFrom.isEmpty()
            && node.dataFile < 0 && !isShuffled;
        if (!node.isSelect() || isSimple) {
            return -1;
        }
        ChoiceSource source{.filter = {}, .isShuffled = isShuffled, .seed = {}};
        Compiled all;
        if (!node.choicesFrom.isEmpty()) {
            if (m_form.find(node.choicesFrom) == noNode) {
                return -1; // which has been said
            }
            CompiledRows rows
                = compileRows(node.choicesFrom, node.choiceFilter, m_scope, m_program->m_code);
            source.nodeSet = rows.nodeSet;
            all = taken(index, Field::Choices, std::move(rows.compiled));
        } else {
            if (node.list < 0 && node.dataFile < 0) {
                return -1; // the list is not there, which has been said
            }
            source.tree = node.dataFile >= 0 ? m_trees.ofDataFile(node.dataFile)
                                             : m_trees.ofList(node.list);
            const ChoiceColumns columns = node.dataFile >= 0
                ? choiceColumnsOf(m_form, node)
                : ChoiceColumns{u"name"_s, u"label"_s};
            source.nameColumn = m_trees.tree(source.tree).nameNumber(columns.name);
            source.labelColumn = m_trees.tree(source.tree).nameNumber(columns.label);
            if (!node.choiceFilter.isEmpty()) {
                all = taken(index, Field::Choices,
                            compileFilter(node.choiceFilter, m_scope, source.tree,
                                          m_program->m_code));
                source.filter = all.expression;
            }
        }
        if (isShuffled && node.parameters.contains(u"seed"_s)) {
            Compiled seed = compiled(index, Field::Choices, node.parameters.at(u"seed"_s));
            source.seed = seed.expression;
            all.reads.insert(all.reads.end(), seed.reads.begin(), seed.reads.end());
        }
        m_program->m_choiceSources.insert(index, source);
        return addCell(index, Field::Choices, all);
    }

    void addCheck(NodeIndex index, Field field, const QString &source)
    {
        const Compiled check = compiled(index, field, source);
        if (!check.expression.isEmpty()) {
            addEdge(m_values[static_cast<size_t>(index)], addCell(index, field, check));
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

    void addDefault(NodeIndex index)
    {
        const Node &node = m_form.node(index);
        if (node.defaultValue.isEmpty() || !isDynamicDefault(node)) {
            return;
        }
        const Compiled value = compiled(index, Field::Default, node.defaultValue);
        if (!value.expression.isEmpty()) {
            m_program->m_defaults.push_back({index, value.expression});
        }
    }

    /// It is asked for when it is wanted, so nothing has to know what it reads.
    void addInstanceName()
    {
        const QString source = m_form.settings.value(u"instance_name"_s);
        if (source.trimmed().isEmpty()) {
            return;
        }
        m_scope.stand(noNode);
        Compiled name = compileExpression(source, m_scope, m_program->m_code);
        for (Problem &problem : name.problems) {
            m_problems.push_back({noNode, Field::Value, std::move(problem)});
        }
        m_program->m_instanceName = name.expression;
    }

    Compiled compiled(NodeIndex node, Field field, const QString &source)
    {
        if (source.trimmed().isEmpty()) {
            return {};
        }
        return taken(node, field, compileExpression(source, m_scope, m_program->m_code));
    }

    Compiled taken(NodeIndex node, Field field, Compiled result)
    {
        for (Problem &problem : result.problems) {
            m_problems.push_back({node, field, std::move(problem)});
        }
        for (const Read &read : result.reads) {
            m_program->m_reads.push_back(read.node);
        }
        return result;
    }

    int addCell(NodeIndex node, Field field, const Compiled &compiled)
    {
        const int cell = static_cast<int>(m_cells.size());
        int block = m_layout->blockOf(node);
        if (field == Field::Rows) {
            block = m_layout->block(block).outer;
        }
        m_cells.push_back({node, field, compiled.remembers, block, compiled.expression});
        for (const Read &read : compiled.reads) {
            m_cellReads.emplace_back(cell, read);
        }
        waitForRows(node, cell);
        return cell;
    }

    void addRead(int cell, const Read &read)
    {
        const auto node = static_cast<size_t>(read.node);
        switch (read.what) {
        case Read::What::Value:
            addEdge(m_values[node], cell, read.share);
            break;
        case Read::What::Relevance:
            addEdge(m_relevance[node], cell, read.share);
            break;
        case Read::What::Rows:
            addEdge(m_rows.value(read.node, -1), cell, read.share);
            break;
        }
    }

    void addEdge(int from, int to)
    {
        if (from >= 0 && to >= 0) {
            addEdge(from, to,
                    m_layout->shared(m_cells[static_cast<size_t>(from)].block,
                                     m_cells[static_cast<size_t>(to)].block));
        }
    }

    void addEdge(int from, int to, int share)
    {
        if (from < 0 || to < 0) {
            return;
        }
        // the row of a shared block must be one that both have
        const int both = m_layout->shared(m_cells[static_cast<size_t>(from)].block,
                                          m_cells[static_cast<size_t>(to)].block);
        m_edges.push_back({from, to, m_layout->shared(share, both)});
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
        Program &program = *m_program;
        program.m_readsFrom.push_back(static_cast<int>(program.m_reads.size()));
        program.m_valueCells.assign(m_form.nodes.size(), -1);
        program.m_blockCells.resize(m_layout->blocks().size());
        const auto &cells = program.m_graph.cells();
        for (size_t i = 0; i < cells.size(); ++i) {
            const int index = static_cast<int>(i);
            program.m_blockCells[static_cast<size_t>(cells[i].block)].push_back(index);
            if (cells[i].field == Field::Value) {
                program.m_valueCells[static_cast<size_t>(cells[i].node)] = index;
            } else if (cells[i].field == Field::Rows) {
                program.m_rowsCells.insert(cells[i].node, index);
            }
        }
    }

    std::shared_ptr<Program> m_program;
    const Form &m_form;
    DataTrees m_trees;
    std::shared_ptr<const Layout> m_layout;
    FormScope m_scope;
    std::vector<Cell> m_cells;
    std::vector<CellGraph::Edge> m_edges;
    std::vector<std::pair<int, Read>> m_cellReads;
    std::vector<int> m_relevance; ///< cell of each node, or -1
    std::vector<int> m_values;
    QHash<NodeIndex, int> m_rows;
    std::vector<FieldProblem> m_problems;
};

bool Program::hasCalculation(NodeIndex node) const
{
    const int cell = valueCell(node);
    return cell >= 0 && !m_graph.cell(cell).expression.isEmpty();
}

const ChoiceSource *Program::choiceSource(NodeIndex node) const
{
    const auto found = m_choiceSources.constFind(node);
    return found == m_choiceSources.constEnd() ? nullptr : &*found;
}

std::span<const Program::Default> Program::triggeredBy(NodeIndex node) const
{
    const auto found = m_triggered.constFind(node);
    return found == m_triggered.constEnd() ? std::span<const Default>() : std::span(*found);
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
