// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/cellgraph.h"

#include <algorithm>

namespace meyar::form {

namespace {

/// Edges grouped by one end: the other ends of cell i are targets[offsets[i]] up to
/// targets[offsets[i + 1]].
struct Adjacency
{
    std::vector<int> offsets;
    std::vector<int> targets;
    std::vector<int> shares;

    Adjacency(size_t cells, const std::vector<CellGraph::Edge> &edges, int CellGraph::Edge::*key,
              int CellGraph::Edge::*target)
        : offsets(cells + 1)
        , targets(edges.size())
        , shares(edges.size())
    {
        for (const auto &edge : edges) {
            ++offsets[static_cast<size_t>(edge.*key) + 1];
        }
        for (size_t i = 1; i < offsets.size(); ++i) {
            offsets[i] += offsets[i - 1];
        }
        std::vector<int> next(offsets.begin(), offsets.end() - 1);
        for (const auto &edge : edges) {
            const auto place = static_cast<size_t>(next[static_cast<size_t>(edge.*key)]++);
            targets[place] = edge.*target;
            shares[place] = edge.share;
        }
    }

    [[nodiscard]] std::span<const int> of(int cell) const
    {
        const auto at = static_cast<size_t>(cell);
        const auto begin = static_cast<size_t>(offsets[at]);
        return std::span(targets).subspan(begin, static_cast<size_t>(offsets[at + 1]) - begin);
    }
};

/// Kahn's algorithm. When only cells on or behind cycles are left, one cycle is cut and it goes on.
class Sorter
{
public:
    static constexpr size_t mostTold = 100; ///< cycles; after that cells are cut as they come

    Sorter(std::vector<Cell> &cells, const std::vector<CellGraph::Edge> &edges)
        : m_cells(cells)
        , m_readers(cells.size(), edges, &CellGraph::Edge::from, &CellGraph::Edge::to)
        , m_read(cells.size(), edges, &CellGraph::Edge::to, &CellGraph::Edge::from)
        , m_waitsFor(cells.size())
        , m_placed(cells.size())
    {
    }

    std::vector<int> order()
    {
        for (int cell = 0; cell < count(); ++cell) {
            m_waitsFor[index(cell)] = static_cast<int>(m_read.of(cell).size());
        }
        for (int cell = 0; cell < count(); ++cell) {
            if (m_waitsFor[index(cell)] == 0) {
                place(cell);
            }
        }
        release();
        for (int cell = 0; cell < count(); ++cell) {
            if (!m_placed[index(cell)]) {
                cutCycleBefore(cell);
                release();
                --cell; // it may only have been behind the cycle
            }
        }
        return std::move(m_order);
    }

    std::vector<CellGraph::Cycle> cycles;

private:
    static size_t index(int cell) { return static_cast<size_t>(cell); }
    [[nodiscard]] int count() const { return static_cast<int>(m_cells.size()); }

    void place(int cell)
    {
        m_placed[index(cell)] = true;
        m_order.push_back(cell);
    }

    void release()
    {
        for (; m_released < m_order.size(); ++m_released) {
            for (const int reader : m_readers.of(m_order[m_released])) {
                if (--m_waitsFor[index(reader)] == 0 && !m_placed[index(reader)]) {
                    place(reader);
                }
            }
        }
    }

    /// Goes from read cell to read cell, all still waiting, until one comes again.
    void cutCycleBefore(int cell)
    {
        if (cycles.size() >= mostTold) {
            m_cells[index(cell)].expression = {};
            place(cell);
            return;
        }
        std::vector<int> trail;
        QHash<int, size_t> seen;
        while (!seen.contains(cell)) {
            seen.insert(cell, trail.size());
            trail.push_back(cell);
            const auto read = m_read.of(cell);
            cell = *std::find_if(read.begin(), read.end(),
                                 [this](int other) { return !m_placed[index(other)]; });
        }
        trail.erase(trail.begin(), trail.begin() + static_cast<std::ptrdiff_t>(seen.value(cell)));
        // told where its first expression stands; a cell without one only inherits
        const auto first = std::min_element(trail.begin(), trail.end(), [this](int a, int b) {
            return std::pair(m_cells[index(a)].expression.isEmpty(), a)
                < std::pair(m_cells[index(b)].expression.isEmpty(), b);
        });
        std::rotate(trail.begin(), first, trail.end());
        report(trail);
        for (const int part : trail) {
            m_cells[index(part)].expression = {};
        }
        place(trail.front());
    }

    void report(const std::vector<int> &trail)
    {
        CellGraph::Cycle cycle{m_cells[index(trail.front())].field, {}};
        for (const int part : trail) {
            const NodeIndex node = m_cells[index(part)].node;
            if (cycle.path.empty() || cycle.path.back() != node) {
                cycle.path.push_back(node);
            }
        }
        if (cycle.path.size() == 1 || cycle.path.back() != cycle.path.front()) {
            cycle.path.push_back(cycle.path.front());
        }
        cycles.push_back(std::move(cycle));
    }

    std::vector<Cell> &m_cells;
    Adjacency m_readers;
    Adjacency m_read;
    std::vector<int> m_waitsFor;
    std::vector<bool> m_placed;
    std::vector<int> m_order;
    size_t m_released = 0;
};

} // namespace

CellGraph::CellGraph(std::vector<Cell> cells, const std::vector<Edge> &edges)
{
    std::vector<Edge> ordering;
    ordering.reserve(edges.size());
    for (const Edge &edge : edges) {
        const bool readsOtherRows
            = edge.from == edge.to && edge.share != cells[static_cast<size_t>(edge.to)].block;
        if (!readsOtherRows) {
            ordering.push_back(edge);
        }
    }
    Sorter sorter(cells, ordering);
    const std::vector<int> order = sorter.order();
    m_cycles = std::move(sorter.cycles);
    std::vector<int> rank(cells.size());
    m_cells.reserve(cells.size());
    for (const int cell : order) {
        rank[static_cast<size_t>(cell)] = static_cast<int>(m_cells.size());
        m_cells.push_back(cells[static_cast<size_t>(cell)]);
    }
    std::vector<Edge> ranked;
    ranked.reserve(edges.size());
    for (const Edge &edge : edges) {
        const Edge moved{rank[static_cast<size_t>(edge.from)], rank[static_cast<size_t>(edge.to)],
                         edge.share};
        const bool isCut = m_cells[static_cast<size_t>(moved.to)].expression.isEmpty();
        const bool readsOtherRows = moved.from == moved.to && !isCut
            && moved.share != m_cells[static_cast<size_t>(moved.to)].block;
        if (moved.from < moved.to || readsOtherRows) { // what points back was cut
            ranked.push_back(moved);
        }
    }
    Adjacency readers(m_cells.size(), ranked, &Edge::from, &Edge::to);
    m_offsets = std::move(readers.offsets);
    m_dependents.reserve(ranked.size());
    for (size_t i = 0; i < ranked.size(); ++i) {
        m_dependents.push_back({readers.targets[i], readers.shares[i]});
    }
}

std::span<const CellGraph::Dependent> CellGraph::dependents(int cell) const
{
    const auto begin = static_cast<size_t>(m_offsets[static_cast<size_t>(cell)]);
    const auto end = static_cast<size_t>(m_offsets[static_cast<size_t>(cell) + 1]);
    return std::span(m_dependents).subspan(begin, end - begin);
}

} // namespace meyar::form
