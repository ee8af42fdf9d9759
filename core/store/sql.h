// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/value.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QByteArray>
#include <QHash>
#include <QString>

#include <exception>
#include <memory>

// Private to core/store: a thin layer over SQLiteCpp that speaks Qt's types and keeps prepared statements.
namespace meyar::store {

/// Ends the operation that is under way; thrown and caught inside core/store only.
struct Failure
{
    Error error;
};

void bindTo(SQLite::Statement &statement, int index, const QString &text);
void bindTo(SQLite::Statement &statement, int index, const QByteArray &bytes);
void bindTo(SQLite::Statement &statement, int index, const Value &value);
void bindTo(SQLite::Statement &statement, int index, qint64 number);
void bindTo(SQLite::Statement &statement, int index, int number);
void bindTo(SQLite::Statement &statement, int index, double number);

[[nodiscard]] QString textOf(const SQLite::Column &column);
[[nodiscard]] QByteArray bytesOf(const SQLite::Column &column);
[[nodiscard]] Value valueOf(const SQLite::Column &column);

/// A connection with its prepared statements. `text` must be a literal: its address is the key.
class Sql
{
public:
    explicit Sql(SQLite::Database &database) : m_database(database) {}

    /// The statement, reset and bound. Not to be used again before its rows have been read.
    template<typename... Args>
    SQLite::Statement &prepare(const char *text, const Args &...args)
    {
        SQLite::Statement &found = statement(text);
        int index = 0;
        (bindTo(found, ++index, args), ...);
        return found;
    }
    template<typename... Args>
    int run(const char *text, const Args &...args)
    {
        SQLite::Statement &found = prepare(text, args...);
        const int changed = found.exec();
        found.reset();
        return changed;
    }
    /// First column of the first row, or 0.
    template<typename... Args>
    qint64 number(const char *text, const Args &...args)
    {
        SQLite::Statement &found = prepare(text, args...);
        const qint64 result = found.executeStep() ? found.getColumn(0).getInt64() : 0;
        found.reset();
        return result;
    }
    [[nodiscard]] qint64 lastRow() const { return m_database.getLastInsertRowid(); }
    [[nodiscard]] SQLite::Database &database() { return m_database; }

private:
    SQLite::Statement &statement(const char *text);
    SQLite::Database &m_database;
    QHash<const char *, std::shared_ptr<SQLite::Statement>> m_statements;
};

/// What SQLite's failure means to a person.
[[nodiscard]] Error errorFrom(const SQLite::Exception &exception, const QString &path);

} // namespace meyar::store
