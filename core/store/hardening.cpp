// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/hardening.h"

#include "core/store/schema.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>

namespace meyar::store {

using namespace Qt::StringLiterals;

namespace {

constexpr sqlite3_int64 heapLimit = 256LL * 1024 * 1024;

/// Roomy for every statement of ours, narrow for anything else. A bundle's largest change is 32 MB.
constexpr std::array<std::pair<int, int>, 8> limits{{
    {SQLITE_LIMIT_ATTACHED, 0},
    {SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024},
    {SQLITE_LIMIT_SQL_LENGTH, 100'000},
    {SQLITE_LIMIT_EXPR_DEPTH, 60},
    {SQLITE_LIMIT_COMPOUND_SELECT, 8},
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 5},
    {SQLITE_LIMIT_VDBE_OP, 25'000},
}};

int authorise(void *, int action, const char *first, const char *second, const char *, const char *)
{
    switch (action) {
    case SQLITE_ATTACH:
    case SQLITE_DETACH:
        return SQLITE_DENY;
    case SQLITE_PRAGMA:
        return sqlite3_stricmp(first, "writable_schema") == 0 ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_FUNCTION:
        return sqlite3_stricmp(second, "load_extension") == 0 ? SQLITE_DENY : SQLITE_OK;
    default:
        return SQLITE_OK;
    }
}

using SchemaRow = std::array<std::string, 4>;

std::set<SchemaRow> schemaOf(SQLite::Database &database)
{
    std::set<SchemaRow> rows;
    SQLite::Statement statement(database, "SELECT type, name, tbl_name, coalesce(sql,'') FROM main.sqlite_schema");
    while (statement.executeStep()) {
        rows.insert({statement.getColumn(0).getString(), statement.getColumn(1).getString(),
                     statement.getColumn(2).getString(), statement.getColumn(3).getString()});
    }
    return rows;
}

const std::set<SchemaRow> &expectedSchema(int version)
{
    static thread_local std::map<int, std::set<SchemaRow>> known;
    const auto found = known.find(version);
    if (found != known.end()) {
        return found->second;
    }
    SQLite::Database empty(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    for (int step = 1; step <= version; ++step) {
        empty.exec(std::string(migration(step)));
    }
    return known.emplace(version, schemaOf(empty)).first->second;
}

} // namespace

void restrictConnection(SQLite::Database &database)
{
    sqlite3 *handle = database.getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_hard_heap_limit64(heapLimit);
    for (const auto &[limit, value] : limits) {
        sqlite3_limit(handle, limit, value);
    }
    sqlite3_set_authorizer(handle, authorise, nullptr);
    database.setBusyTimeout(3000);
    database.exec("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY;");
}

void vacuum(SQLite::Database &database)
{
    sqlite3 *handle = database.getHandle();
    sqlite3_set_authorizer(handle, nullptr, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1);
    const int result = database.tryExec("VACUUM");
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_set_authorizer(handle, authorise, nullptr);
    if (result != SQLITE_OK) {
        throw SQLite::Exception(handle, result);
    }
}

void configureConnection(SQLite::Database &database)
{
    database.exec("PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON; PRAGMA fullfsync=ON; "
                  "PRAGMA checkpoint_fullfsync=ON; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;");
}

Result<> checkSchema(SQLite::Database &database, int version, const QString &path)
{
    const std::set<SchemaRow> found = schemaOf(database);
    const std::set<SchemaRow> &expected = expectedSchema(version);
    if (found == expected) {
        return {};
    }
    std::vector<SchemaRow> different;
    std::set_symmetric_difference(found.begin(), found.end(), expected.begin(), expected.end(),
                                  std::back_inserter(different));
    const SchemaRow &first = different.front();
    return fail(Error::Code::Damaged,
                {path, QString::fromStdString("the " + first[0] + " " + first[1] + " is not as Meyar makes it")});
}

} // namespace meyar::store
