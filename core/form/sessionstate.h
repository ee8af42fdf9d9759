// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/expression/evaluator.h"
#include "core/form/program.h"
#include "core/form/session.h"
#include "core/form/sortedset.h"

namespace meyar::form {

/// What a session is made of: rows with their states, and the sweep that keeps them right.
/// sessionstate.cpp has the sweep, celltransitions.cpp what one cell becomes, sessionrows.cpp new
/// rows and defaults. Private to the session*.cpp files.
struct SessionState
{
    SessionState(std::shared_ptr<const Program> compiled, const Clock &clock, SessionOptions given);

    [[nodiscard]] const Form &form() const { return program->form(); }
    [[nodiscard]] const Layout &layout() const { return program->layout(); }
    /// Null if the row does not exist or is none of the node's.
    [[nodiscard]] Row *rowOf(Place place) const;
    [[nodiscard]] NodeState &stateIn(const Row &row, NodeIndex node) const
    {
        return const_cast<Row &>(row).nodes[static_cast<size_t>(layout().slotOf(node))];
    }
    /// The state of a place that exists; an untouched one for any other.
    [[nodiscard]] const NodeState &state(Place place) const;

    // --- the sweep

    /// Everything, in every row.
    void computeAll();
    void mark(int cell, Row &row);
    /// Marks what reads the cell, as seen from `row`.
    void markDependents(int cell, Row &row);
    /// Computes what is marked and what depends on it, new rows with their defaults included.
    void sweep();
    void computeMarked();
    void computeIn(int cell, std::vector<Row *> rows);
    void computeSelfReading(int cell);
    void computeUntilRest(int cell, const std::vector<Row *> &all);
    bool computeAt(int cell, Row &row);
    [[nodiscard]] bool readsItself(int cell) const;

    // --- one cell

    bool compute(const Cell &cell, Row &row);
    [[nodiscard]] bool holds(const Cell &cell, const Row &row);
    [[nodiscard]] bool isRelevant(const Cell &cell, const Row &row);
    [[nodiscard]] Value valueOf(const Cell &cell, Row &row);
    [[nodiscard]] Value offeredOnly(const Node &node, NodeIndex index, const Row &row,
                                    const QString &answer);
    /// The choices are a file's that is not here: nobody can tell what there is.
    [[nodiscard]] bool hasNoFile(const ChoiceSource &source) const;
    [[nodiscard]] Offered offeredBy(const Cell &cell, Row &row);
    bool computeRows(const Cell &cell, Row &row);
    static bool mayAnswer(const Node &node);

    // --- rows and defaults

    void fillNew(Row &row, const std::map<QString, QString> *given = nullptr);
    void addInitialRows(Row &row);
    void setStaticDefaults(Row &row, const std::map<QString, QString> *given);
    void setDynamicDefaults();
    void setMetadata(Row &row);
    void runTriggers(NodeIndex question, Row &row);
    void markRow(Row &row);

    /// What has changed since the last call, in form order.
    std::span<const Place> takeChanged();
    void noteChange(NodeIndex node, const Row &row);

    std::shared_ptr<const Program> program;
    const Clock &clock;
    SessionOptions options;
    QRandomGenerator random;
    Evaluator evaluator;
    Rows rows;
    quint32 shuffleSeed = 0; ///< of selects that are shuffled without a seed of their own

    SortedSet waiting; ///< cells
    QHash<int, std::vector<Row *>> stale; ///< by cell of a repeat
    std::vector<RowId> newRows; ///< whose dynamic defaults are not computed yet
    SortedSet changedAtRoot; ///< nodes
    std::vector<Place> changedInRows;
    std::vector<Place> changed;
};

} // namespace meyar::form
