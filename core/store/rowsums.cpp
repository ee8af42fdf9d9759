// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowsums.h"

#include "core/vault/crypto.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace meyar::store {

namespace {

constexpr const char *changeTable = "change";

/// What is a pure function of the log. Everything else is truth and cannot be made anew.
constexpr std::array caches{"field",      "entity",     "reg",    "orphan_pred", "conflict",  "enterprise",
                            "site",       "site_fact",  "device_name", "pack",   "programme", "assessment",
                            "answer",     "finding",    "action", "evidence",    "tally",     "interview",
                            "interview_key", "outcome", "repeat_row", "signature", "visit_sheet",
                            "quick_note",
                            "kpi",        "kpi_month",  "incident", "environment_month", "chemical", "risk", "study",
                            "cohort",     "cohort_firm", "trainer", "training_session", "agenda_line", "attendance",
                            "test_score", "day_evaluation", "team_member", "team_meeting", "project", "trainer_visit",
                            "action_point", "instrument"};
/// The same, of which few rows are written.
constexpr std::array rareCaches{"deletion",  "cover",         "orphan_cover", "tomb",
                                "redaction", "redacted_pred", "statement"};

void addInteger(std::string &bytes, qint64 number)
{
    char raw[sizeof number];
    std::memcpy(raw, &number, sizeof number);
    bytes.append(raw, sizeof raw);
}

// Each value: its type as SQLite numbers them, and eight bytes of number, or of length and then the content.
void addInteger(std::string &bytes, int type, qint64 number)
{
    bytes += static_cast<char>(type);
    addInteger(bytes, number);
}

void addReal(std::string &bytes, double number)
{
    qint64 bits = 0;
    std::memcpy(&bits, &number, sizeof bits);
    addInteger(bytes, SQLITE_FLOAT, bits);
}

void addContent(std::string &bytes, int type, const void *content, qsizetype size)
{
    addInteger(bytes, type, size);
    bytes.append(static_cast<const char *>(content), static_cast<size_t>(content ? size : 0));
}

void addValue(std::string &bytes, sqlite3_value *value)
{
    const int type = sqlite3_value_type(value);
    if (type == SQLITE_INTEGER) {
        addInteger(bytes, type, sqlite3_value_int64(value));
    } else if (type == SQLITE_FLOAT) {
        addReal(bytes, sqlite3_value_double(value));
    } else if (type == SQLITE_TEXT) {
        const void *content = sqlite3_value_text(value);
        addContent(bytes, type, content, sqlite3_value_bytes(value));
    } else if (type == SQLITE_BLOB) {
        const void *content = sqlite3_value_blob(value);
        addContent(bytes, type, content, sqlite3_value_bytes(value));
    } else {
        bytes += static_cast<char>(type);
    }
}

void addValue(std::string &bytes, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value)) {
        addInteger(bytes, SQLITE_INTEGER, *number);
    } else if (const auto *real = std::get_if<double>(&value)) {
        addReal(bytes, *real);
    } else if (const auto *text = std::get_if<QString>(&value)) {
        const QByteArray utf8 = text->toUtf8();
        addContent(bytes, SQLITE_TEXT, utf8.constData(), utf8.size());
    } else if (const auto *blob = std::get_if<QByteArray>(&value)) {
        addContent(bytes, SQLITE_BLOB, blob->constData(), blob->size());
    } else {
        bytes += static_cast<char>(SQLITE_NULL);
    }
}

void rowSum(sqlite3_context *context, int count, sqlite3_value **values)
{
    thread_local std::string bytes;
    bytes.clear();
    for (int i = 0; i < count; ++i) {
        addValue(bytes, values[i]);
    }
    sqlite3_result_int64(context, vault::shortHash(bytes.data(), bytes.size()));
}

void xorOf(sqlite3_context *context, int count, sqlite3_value **values)
{
    qint64 all = 0;
    for (int i = 0; i < count; ++i) {
        all ^= sqlite3_value_int64(values[i]);
    }
    sqlite3_result_int64(context, all);
}

void xorStep(sqlite3_context *context, int, sqlite3_value **values)
{
    if (auto *all = static_cast<qint64 *>(sqlite3_aggregate_context(context, sizeof(qint64)))) {
        *all ^= sqlite3_value_int64(values[0]);
    }
}

void xorFinal(sqlite3_context *context)
{
    const auto *all = static_cast<const qint64 *>(sqlite3_aggregate_context(context, 0));
    sqlite3_result_int64(context, all ? *all : 0);
}

SummedTable described(SQLite::Database &database, const std::string &name, bool withoutRowid)
{
    SummedTable table;
    table.name = name;
    for (const char *cache : caches) {
        table.isCache = table.isCache || name == cache;
    }
    for (const char *cache : rareCaches) {
        table.isRare = table.isRare || name == cache;
    }
    table.isCache = table.isCache || table.isRare;
    std::string bare;
    std::string ofNew;
    std::string ofOld;
    SQLite::Statement columns(database, "SELECT name, pk FROM pragma_table_info(?) ORDER BY cid");
    columns.bind(1, name);
    while (columns.executeStep()) {
        const std::string column = columns.getColumn(0).getString();
        if (column == "row_sum") {
            continue;
        }
        table.columns.push_back(column);
        bare += "," + column;
        ofNew += ",new." + column;
        ofOld += ",old." + column;
        if (columns.getColumn(1).getInt() > 0) {
            table.whereNew += (table.whereNew.empty() ? "" : " AND ") + column + "=new." + column;
        }
    }
    if (!withoutRowid) {
        table.whereNew = "rowid=new.rowid";
    }
    const std::string head = "meyar_row_sum('" + name + "'";
    table.sum = head + bare + ")";
    table.sumOfNew = head + ofNew + ")";
    table.sumOfOld = head + ofOld + ")";
    table.otherColumns = bare.substr(1);
    return table;
}

SummedTable describedChange()
{
    SummedTable table;
    table.name = changeTable;
    table.sum = "meyar_row_sum('change',hash)";
    return table;
}

std::string storedSum(const SummedTable &table)
{
    return table.name == changeTable ? table.sum : "row_sum";
}

} // namespace

qint64 rowSumOf(const char *table, const std::vector<Value> &values)
{
    std::string bytes;
    addContent(bytes, SQLITE_TEXT, table, qstrlen(table));
    for (const Value &value : values) {
        addValue(bytes, value);
    }
    return vault::shortHash(bytes.data(), bytes.size());
}

void defineSumFunctions(SQLite::Database &database)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    sqlite3 *handle = database.getHandle();
    sqlite3_create_function(handle, "meyar_row_sum", -1, flags, nullptr, rowSum, nullptr, nullptr);
    sqlite3_create_function(handle, "meyar_xor", -1, flags, nullptr, xorOf, nullptr, nullptr);
    sqlite3_create_function(handle, "meyar_xor_all", 1, flags, nullptr, nullptr, xorStep, xorFinal);
}

std::vector<SummedTable> summedTables(SQLite::Database &database)
{
    std::vector<SummedTable> tables;
    SQLite::Statement names(database,
                            "SELECT t.name, t.wr FROM pragma_table_list t WHERE t.schema='main' AND t.type='table' AND t.name<>'ledger' AND "
                            "EXISTS(SELECT 1 FROM pragma_table_info(t.name) c WHERE c.name='row_sum') ORDER BY t.name");
    while (names.executeStep()) {
        tables.push_back(described(database, names.getColumn(0).getString(), names.getColumn(1).getInt() != 0));
    }
    if (!tables.empty()) {
        tables.push_back(describedChange());
    }
    return tables;
}

void installSumTriggers(SQLite::Database &database, const std::vector<SummedTable> &tables)
{
    for (const SummedTable &table : tables) {
        const std::string &name = table.name;
        if (name == changeTable) {
            continue; // its hash is its sum
        }
        const std::string setSum
            = "UPDATE " + name + " SET row_sum=" + table.sumOfNew + " WHERE " + table.whereNew + "; ";
        if (!table.isCache || table.isRare) {
            database.exec("CREATE TEMP TRIGGER sums_insert_" + name + " AFTER INSERT ON main." + name + " BEGIN "
                          + setSum + "END");
        }
        database.exec("CREATE TEMP TRIGGER sums_update_" + name + " AFTER UPDATE OF " + table.otherColumns + " ON main."
                      + name + " BEGIN SELECT RAISE(ABORT,'" + damagedRowMessage + name + "') WHERE old.row_sum IS NOT "
                      + table.sumOfOld + "; " + setSum + "END");
    }
}

std::string insertWithSum(const SummedTable &table, const std::string &verb, const std::vector<std::string> &columns)
{
    std::string names;
    std::string marks;
    for (size_t i = 0; i < columns.size(); ++i) {
        names += columns[i] + ",";
        marks += "?" + std::to_string(i + 1) + ",";
    }
    std::string sum = "meyar_row_sum('" + table.name + "'";
    for (const std::string &column : table.columns) {
        const auto found = std::find(columns.begin(), columns.end(), column);
        sum += found == columns.end() ? ",NULL" : ",?" + std::to_string(found - columns.begin() + 1);
    }
    return verb + " INTO " + table.name + "(" + names + "row_sum) VALUES(" + marks + sum + "))";
}

void fillSums(SQLite::Database &database, const std::vector<SummedTable> &tables)
{
    for (const SummedTable &table : tables) {
        if (table.name != changeTable) {
            database.exec("UPDATE " + table.name + " SET row_sum=" + table.sum);
        }
    }
    refillLedger(database, tables);
}

void refillLedger(SQLite::Database &database, const std::vector<SummedTable> &tables)
{
    for (const SummedTable &table : tables) {
        database.exec("INSERT OR REPLACE INTO ledger(tbl,rows,acc,row_sum) SELECT tbl, n, x, "
                      "meyar_row_sum('ledger',tbl,n,x) FROM (SELECT '"
                      + table.name + "' AS tbl, count(*) AS n, meyar_xor_all(" + storedSum(table) + ") AS x FROM "
                      + table.name + ")");
    }
}

int damagedRows(SQLite::Database &database, const SummedTable &table)
{
    if (table.name == changeTable) {
        return 0;
    }
    return database.execAndGet("SELECT count(*) FROM " + table.name + " WHERE row_sum IS NOT " + table.sum).getInt();
}

LedgerState ledgerState(SQLite::Database &database, const SummedTable &table)
{
    SQLite::Statement row(database,
                          "SELECT l.row_sum IS meyar_row_sum('ledger',l.tbl,l.rows,l.acc), l.rows=r.n AND l.acc=r.x "
                          "FROM ledger l, (SELECT count(*) AS n, meyar_xor_all("
                              + storedSum(table) + ") AS x FROM " + table.name + ") r WHERE l.tbl='" + table.name + "'");
    if (!row.executeStep() || row.getColumn(0).getInt() == 0) {
        return LedgerState::Damaged;
    }
    return row.getColumn(1).getInt() != 0 ? LedgerState::Holds : LedgerState::Differs;
}

qint64 ledgerRows(SQLite::Database &database, const SummedTable &table)
{
    SQLite::Statement row(database, "SELECT rows FROM ledger WHERE tbl=?");
    row.bind(1, table.name);
    return row.executeStep() ? row.getColumn(0).getInt64() : 0;
}

} // namespace meyar::store
