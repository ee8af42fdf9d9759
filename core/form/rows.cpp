// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/rows.h"

#include <algorithm>

namespace meyar::form {

Rows::Rows(const Layout &layout)
    : m_layout(&layout)
    , m_root(made(0, nullptr, noRow))
{
}

void Rows::clear()
{
    m_byId.clear();
    m_root = made(0, nullptr, rootRow);
}

std::unique_ptr<Row> Rows::made(int block, Row *around, RowId id)
{
    auto row = std::make_unique<Row>();
    row->id = id == noRow ? m_next : id;
    m_next = std::max(m_next, row->id + 1);
    row->block = block;
    row->around = around;
    row->nodes.resize(m_layout->block(block).nodes.size());
    row->inner.resize(m_layout->block(block).inner.size());
    m_byId.insert(row->id, row.get());
    return row;
}

RowList &Rows::listOf(const Row &row) const
{
    return row.around->inner[static_cast<size_t>(m_layout->block(row.block).place)];
}

void Rows::renumber(RowList &list, size_t counted)
{
    list.ids.clear();
    for (size_t i = 0; i < list.rows.size(); ++i) {
        list.rows[i]->position = static_cast<int>(i) + 1;
        if (i < counted) {
            list.ids.push_back(list.rows[i]->id);
        }
    }
}

Row &Rows::add(int block, Row &around, size_t position, RowId id)
{
    RowList &list = around.inner[static_cast<size_t>(m_layout->block(block).place)];
    const size_t counted = list.counted();
    position = std::min(position, counted);
    const auto where = list.rows.begin() + static_cast<std::ptrdiff_t>(position);
    Row &row = **list.rows.insert(where, made(block, &around, id));
    renumber(list, counted + 1);
    return row;
}

void Rows::forget(const Row &row)
{
    m_byId.remove(row.id);
    for (const RowList &list : row.inner) {
        for (const auto &inner : list.rows) {
            forget(*inner);
        }
    }
}

void Rows::remove(Row &row)
{
    RowList &list = listOf(row);
    const size_t counted = list.counted();
    forget(row);
    list.rows.erase(list.rows.begin() + (row.position - 1));
    renumber(list, counted - 1);
}

void Rows::move(Row &row, size_t position)
{
    RowList &list = listOf(row);
    const auto from = list.rows.begin() + (row.position - 1);
    const auto to = list.rows.begin() + static_cast<std::ptrdiff_t>(position);
    if (from < to) {
        std::rotate(from, from + 1, to + 1);
    } else {
        std::rotate(to, from, from + 1);
    }
    renumber(list, list.counted());
}

std::vector<Row *> Rows::setCount(int block, Row &around, size_t count)
{
    RowList &list = around.inner[static_cast<size_t>(m_layout->block(block).place)];
    const size_t before = list.counted();
    while (list.rows.size() < count) {
        list.rows.push_back(made(block, &around, noRow));
    }
    renumber(list, count);
    std::vector<Row *> awake;
    for (size_t i = before; i < count; ++i) {
        awake.push_back(list.rows[i].get());
    }
    return awake;
}

} // namespace meyar::form
