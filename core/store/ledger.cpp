// SPDX-License-Identifier: GPL-3.0-or-later
#define SQLITE_ENABLE_PREUPDATE_HOOK
#include "core/store/ledger.h"

#include <sqlite3.h>

#include <cstring>

namespace meyar::store {

namespace {

/// What the row adds to its table's sum.
qint64 sumIn(sqlite3_value *value, bool isChange)
{
    if (!isChange) {
        return sqlite3_value_int64(value); // 0 as long as the row has none
    }
    const void *hash = sqlite3_value_blob(value);
    return rowSumOf("change", {QByteArray(static_cast<const char *>(hash), sqlite3_value_bytes(value))});
}

} // namespace

Ledger::Ledger(SQLite::Database &database, const std::vector<SummedTable> &tables) : m_database(database)
{
    for (const SummedTable &table : tables) {
        const bool isChange = table.name == "change";
        SQLite::Statement column(database, "SELECT cid FROM pragma_table_info(?) WHERE name=?");
        column.bind(1, table.name);
        column.bind(2, isChange ? "hash" : "row_sum");
        if (column.executeStep()) {
            m_lines[table.name] = {column.getColumn(0).getInt(), isChange};
        }
    }
    sqlite3_preupdate_hook(database.getHandle(), onRow, this);
    sqlite3_commit_hook(database.getHandle(), onCommit, this);
    sqlite3_rollback_hook(database.getHandle(), onRollback, this);
}

Ledger::~Ledger()
{
    sqlite3_preupdate_hook(m_database.getHandle(), nullptr, nullptr);
    sqlite3_commit_hook(m_database.getHandle(), nullptr, nullptr);
    sqlite3_rollback_hook(m_database.getHandle(), nullptr, nullptr);
}

void Ledger::onRow(void *self, sqlite3 *handle, int operation, const char *schema, const char *table, long long,
                   long long)
{
    auto *ledger = static_cast<Ledger *>(self);
    const auto found = ledger->m_lines.find(table);
    if (found == ledger->m_lines.end() || std::strcmp(schema, "main") != 0) {
        return;
    }
    Line &line = found->second;
    if (line.isChange && operation != SQLITE_INSERT) {
        return; // its hash never changes, and it is never deleted
    }
    sqlite3_value *value = nullptr;
    if (operation != SQLITE_INSERT && sqlite3_preupdate_old(handle, line.column, &value) == SQLITE_OK) {
        line.acc ^= sumIn(value, false);
        --line.rows;
    }
    if (operation != SQLITE_DELETE && sqlite3_preupdate_new(handle, line.column, &value) == SQLITE_OK) {
        line.acc ^= sumIn(value, line.isChange);
        ++line.rows;
    }
    ledger->m_isTouched = true;
}

int Ledger::onCommit(void *self)
{
    return static_cast<Ledger *>(self)->m_isTouched ? 1 : 0; // anything but 0 rolls back
}

void Ledger::onRollback(void *self)
{
    static_cast<Ledger *>(self)->clear();
}

void Ledger::write()
{
    if (!m_isTouched) {
        return;
    }
    SQLite::Statement update(m_database,
                             "UPDATE ledger SET rows=rows+?1, acc=meyar_xor(acc,?2), "
                             "row_sum=meyar_row_sum('ledger',tbl,rows+?1,meyar_xor(acc,?2)) WHERE tbl=?3");
    for (const auto &[table, line] : m_lines) {
        if (line.rows != 0 || line.acc != 0) {
            update.bind(1, static_cast<int64_t>(line.rows));
            update.bind(2, static_cast<int64_t>(line.acc));
            update.bind(3, table);
            update.exec();
            update.reset();
        }
    }
    clear();
}

void Ledger::clear()
{
    for (auto &[table, line] : m_lines) {
        line.rows = 0;
        line.acc = 0;
    }
    m_isTouched = false;
}

} // namespace meyar::store
