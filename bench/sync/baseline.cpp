// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sync/baseline.h"

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <vector>

namespace meyar::bench {

namespace {

using Row = std::vector<std::unique_ptr<sqlite3_value, decltype(&sqlite3_value_free)>>;

struct Table
{
    std::string name;
    int columns = 0;
    std::vector<Row> rows;
};

class Database
{
public:
    explicit Database(const QString &path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK) {
            std::abort();
        }
        // As core/store opens its files.
        run("PRAGMA secure_delete=ON; PRAGMA cell_size_check=ON; PRAGMA temp_store=MEMORY; PRAGMA mmap_size=0;");
    }
    ~Database() { sqlite3_close(m_handle); }
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    void run(const std::string &sql)
    {
        char *error = nullptr;
        if (sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, &error) != SQLITE_OK) {
            std::fprintf(stderr, "%s: %s\n", sql.c_str(), error);
            std::exit(1);
        }
    }
    sqlite3_stmt *prepare(const std::string &sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK) {
            std::fprintf(stderr, "%s: %s\n", sql.c_str(), sqlite3_errmsg(m_handle));
            std::exit(1);
        }
        return statement;
    }
    std::vector<std::string> texts(const std::string &sql)
    {
        std::vector<std::string> found;
        sqlite3_stmt *rows = prepare(sql);
        while (sqlite3_step(rows) == SQLITE_ROW) {
            found.emplace_back(reinterpret_cast<const char *>(sqlite3_column_text(rows, 0)));
        }
        sqlite3_finalize(rows);
        return found;
    }

private:
    sqlite3 *m_handle = nullptr;
};

Table tableFrom(Database &database, const std::string &name)
{
    // The full-text index has its words, not its texts: those are in search_text.
    const bool isSearch = name == "search";
    sqlite3_stmt *rows = database.prepare(isSearch ? "SELECT entity, title, body FROM search_text"
                                                   : "SELECT * FROM " + name);
    Table table{isSearch ? "search(rowid,title,body)" : name, sqlite3_column_count(rows), {}};
    while (sqlite3_step(rows) == SQLITE_ROW) {
        Row &row = table.rows.emplace_back();
        for (int i = 0; i < table.columns; ++i) {
            row.emplace_back(sqlite3_value_dup(sqlite3_column_value(rows, i)), &sqlite3_value_free);
        }
    }
    sqlite3_finalize(rows);
    return table;
}

void insert(Database &database, const Table &table)
{
    std::string marks = "?";
    for (int i = 1; i < table.columns; ++i) {
        marks += ",?";
    }
    sqlite3_stmt *statement = database.prepare("INSERT INTO " + table.name + " VALUES(" + marks + ")");
    for (const Row &row : table.rows) {
        for (int i = 0; i < table.columns; ++i) {
            sqlite3_bind_value(statement, i + 1, row[static_cast<size_t>(i)].get());
        }
        if (sqlite3_step(statement) != SQLITE_DONE) {
            std::exit(1);
        }
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
}

} // namespace

void insertAnswers(Figures &figures, const std::string &name, const QString &path, const Sizes &sizes)
{
    std::vector<PlainAnswer> answers;
    forEachAnswer(sizes, [&](const PlainAnswer &answer) { answers.push_back(answer); });
    Database database(path);
    database.run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; "
                 "CREATE TABLE answer(id INTEGER PRIMARY KEY, assessment BLOB, question BLOB, value TEXT, note TEXT, at_ms INTEGER)");
    std::vector<std::pair<QByteArray, QByteArray>> texts;
    for (const PlainAnswer &answer : answers) {
        texts.emplace_back(answer.value.toUtf8(), answer.note.toUtf8());
    }
    timed(figures, name, [&] {
        database.run("BEGIN");
        sqlite3_stmt *row = database.prepare("INSERT INTO answer VALUES(?,?,?,?,?,?)");
        for (size_t i = 0; i < answers.size(); ++i) {
            const auto blob = [&](int column, const QByteArray &bytes) {
                sqlite3_bind_blob(row, column, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_STATIC);
            };
            const auto text = [&](int column, const QByteArray &bytes) {
                sqlite3_bind_text(row, column, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_STATIC);
            };
            sqlite3_bind_int64(row, 1, static_cast<sqlite3_int64>(i) + 1);
            blob(2, answers[i].assessment);
            blob(3, answers[i].question);
            text(4, texts[i].first);
            text(5, texts[i].second);
            sqlite3_bind_int64(row, 6, answers[i].atMs);
            if (sqlite3_step(row) != SQLITE_DONE) {
                std::exit(1);
            }
            sqlite3_reset(row);
        }
        sqlite3_finalize(row);
        database.run("COMMIT");
    });
}

void insertSameRows(Figures &figures, const std::string &name, const QString &path, const QString &merged)
{
    std::vector<std::string> schema;
    std::vector<Table> tables;
    {
        Database from(merged);
        schema = from.texts("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND type IN ('table','index') "
                            "AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search\\_%' ESCAPE '\\' OR name='search_text' "
                            "ORDER BY type DESC, rowid");
        for (const std::string &table :
             from.texts("SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite_%' "
                        "AND (name NOT LIKE 'search\\_%' ESCAPE '\\' OR name='search_text') ORDER BY rowid")) {
            tables.push_back(tableFrom(from, table));
        }
    }
    Database to(path);
    to.run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=OFF");
    for (const std::string &statement : schema) {
        to.run(statement);
    }
    double rows = 0;
    timed(figures, name, [&] {
        to.run("BEGIN");
        for (const Table &table : tables) {
            insert(to, table);
            rows += static_cast<double>(table.rows.size());
        }
        to.run("COMMIT");
    });
    figures[name + "_rows"] = rows;
}

} // namespace meyar::bench
