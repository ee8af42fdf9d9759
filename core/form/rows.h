// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/expression/value.h"
#include "core/form/layout.h"
#include "core/form/session.h"

#include <map>
#include <memory>
#include <optional>

namespace meyar::form {

/// What a session knows of one node in one row.
struct NodeState
{
    QString answer; ///< as given; of a calculation: what once() keeps
    Value value; ///< what expressions see
    bool relevant = true;
    bool required = false;
    bool readOnly = false;
    bool constraintHolds = true;
    bool warningHolds = true;
};

/// What a select offers in one row: items of its tree, or values of another question's rows.
struct Offered
{
    std::vector<int> items;
    QStringList names;
    std::optional<qint64> seed; ///< of the order, if the form gives one
    friend bool operator==(const Offered &, const Offered &) = default;
};

struct Row;

/// The rows of one repeat inside one row.
struct RowList
{
    std::vector<std::unique_ptr<Row>> rows; ///< those beyond the count sleep at the end
    std::vector<RowId> ids; ///< of those that count

    [[nodiscard]] size_t counted() const { return ids.size(); }
};

/// A row of a block: the form itself for block 0, else one time through a repeat.
struct Row
{
    RowId id = rootRow;
    int block = 0;
    int position = 1; ///< 1-based among its siblings
    bool isNew = true; ///< its defaults are not set yet
    Row *around = nullptr;
    std::vector<NodeState> nodes; ///< by slot
    std::vector<RowList> inner; ///< by place of the inner block
    std::map<int, Offered> offered; ///< by slot, of selects whose choices change

    [[nodiscard]] const Row &up(int levels) const
    {
        const Row *row = this;
        for (; levels > 0; --levels) {
            row = row->around;
        }
        return *row;
    }
};

/// The tree of rows of a session.
class Rows
{
public:
    explicit Rows(const Layout &layout);

    /// All rows gone but the root; ids that were given are not given again.
    void clear();

    [[nodiscard]] Row &root() { return *m_root; }
    [[nodiscard]] const Row &root() const { return *m_root; }
    /// Null if there is no such row.
    [[nodiscard]] Row *find(RowId id) const { return m_byId.value(id, nullptr); }

    /// A new row at `position` (0-based) of those that count; it counts.
    Row &add(int block, Row &around, size_t position, RowId id = noRow);
    void remove(Row &row);
    void move(Row &row, size_t position);
    /// Makes the first `count` rows count: adds what is missing, wakes or puts to sleep the rest.
    /// Returns those that count now and did not before.
    std::vector<Row *> setCount(int block, Row &around, size_t count);

    [[nodiscard]] RowList &listOf(const Row &row) const;

    /// All rows of `block` that lie in `within`, a row of one of the blocks around it (or of itself),
    /// in order. Only those that count.
    template<typename Visit>
    void forEach(int block, Row &within, const Visit &visit) const
    {
        if (within.block == block) {
            visit(within);
            return;
        }
        int step = block;
        while (m_layout->block(step).outer != within.block) {
            step = m_layout->block(step).outer;
        }
        RowList &list = within.inner[static_cast<size_t>(m_layout->block(step).place)];
        for (size_t i = 0; i < list.counted(); ++i) {
            forEach(block, *list.rows[i], visit);
        }
    }

private:
    std::unique_ptr<Row> made(int block, Row *around, RowId id);
    void forget(const Row &row);
    static void renumber(RowList &list, size_t counted);

    const Layout *m_layout;
    QHash<RowId, Row *> m_byId;
    RowId m_next = rootRow;
    std::unique_ptr<Row> m_root;
};

} // namespace meyar::form
