// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rowsums.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace meyar::store {

/// Counts what a transaction does to the rows of tables with sums, row by row as SQLite writes them, and writes the
/// table `ledger` once, before the transaction is committed. A transaction that would be committed without is refused
/// by SQLite; one that is rolled back is forgotten. A statement that fails after some of its rows must end its
/// transaction. One for each connection, in one place in memory.
class Ledger
{
public:
    Ledger(SQLite::Database &database, const std::vector<SummedTable> &tables);
    ~Ledger();
    Ledger(const Ledger &) = delete;
    Ledger &operator=(const Ledger &) = delete;

    /// Brings the table up to date with what was written so far.
    void write();

private:
    struct Line
    {
        int column = 0; ///< of row_sum; of the hash in `change`
        bool isChange = false;
        qint64 rows = 0; ///< more than before
        qint64 acc = 0;
    };
    static void onRow(void *self, sqlite3 *handle, int operation, const char *schema, const char *table,
                      long long oldRow, long long newRow);
    static int onCommit(void *self);
    static void onRollback(void *self);
    void clear();

    SQLite::Database &m_database;
    std::unordered_map<std::string, Line> m_lines;
    bool m_isTouched = false;
};

} // namespace meyar::store
