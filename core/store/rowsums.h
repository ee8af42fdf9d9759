// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/value.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QtGlobal>

#include <string>
#include <vector>

// Private to core/store. SQLite does not notice a bit that flips inside a value: every row of a table that has a column
// `row_sum` carries a sum of its other columns and of the table's name, and the table `ledger` has for each of these
// tables the number of rows and all sums together, so that a row that vanished or came back is noticed too.
//
// Temporary triggers, made at opening from the columns that are there, write the sums of truth and of rare caches, of
// which there is little, and of every row that is updated; rows of other caches are inserted with their sum (Sql::inserting). An UPDATE of a
// row whose sum does not hold is refused, so that nothing damaged gets a new, valid sum. The ledger is kept by Ledger.
namespace meyar::store {

/// A table that has row sums.
struct SummedTable
{
    std::string name;
    std::string sum; ///< SQL: what row_sum must be, over the columns by their bare names
    std::string sumOfNew; ///< the same over new.…
    std::string sumOfOld;
    std::string whereNew; ///< SQL: the row of new.…
    std::string otherColumns; ///< every column except row_sum, by commas
    std::vector<std::string> columns; ///< the same
    /// The lists and registers: made anew from the log when a row is damaged. The others are truth.
    bool isCache = false;
    bool isRare = false; ///< so few rows are written to it that a trigger may give them their sums
};

/// The sum of a row with these values, in the order of the columns.
[[nodiscard]] qint64 rowSumOf(const char *table, const std::vector<Value> &values);

/// Makes the functions meyar_row_sum(table, value…), meyar_xor(a, b…) and the aggregate meyar_xor_all(a) known.
void defineSumFunctions(SQLite::Database &database);

/// The tables with sums, from the file's own schema; and `change`, which has none (its hash is one) but is counted.
[[nodiscard]] std::vector<SummedTable> summedTables(SQLite::Database &database);

/// The triggers that write the sums, in the connection's own temporary schema.
void installSumTriggers(SQLite::Database &database, const std::vector<SummedTable> &tables);
/// "INSERT INTO reg(…,row_sum) VALUES(?1,…,sum)": what is bound, in the order of `columns`, goes in with its sum. `verb`
/// is INSERT and what may follow it.
[[nodiscard]] std::string insertWithSum(const SummedTable &table, const std::string &verb,
                                        const std::vector<std::string> &columns);

/// Gives every row its sum and writes the ledger: after a migration, which must have found the sums right before.
void fillSums(SQLite::Database &database, const std::vector<SummedTable> &tables);
/// Writes the ledger's lines of these tables anew from the rows that are there.
void refillLedger(SQLite::Database &database, const std::vector<SummedTable> &tables);

/// How many rows of the table do not have the sum they should.
[[nodiscard]] int damagedRows(SQLite::Database &database, const SummedTable &table);
/// How the ledger and the rows agree.
enum class LedgerState {
    Holds,
    Differs, ///< the ledger's line is what was written: rows are missing, or some came back
    Damaged, ///< the ledger's line itself is not what was written
};
[[nodiscard]] LedgerState ledgerState(SQLite::Database &database, const SummedTable &table);
/// The number of rows by the ledger.
[[nodiscard]] qint64 ledgerRows(SQLite::Database &database, const SummedTable &table);

/// The message of the error when a damaged row would be updated; the table's name follows.
inline constexpr const char *damagedRowMessage = "damaged row: ";

} // namespace meyar::store
