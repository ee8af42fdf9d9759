// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/rowsums.h"
#include "core/store/value.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QByteArray>
#include <QHash>
#include <QString>

#include <exception>
#include <memory>
#include <vector>

// Private to core/store: a thin layer over SQLiteCpp that speaks Qt's types and keeps prepared statements.
namespace meyar::store {

/// Ends the operation that is under way; thrown and caught inside core/store only.
struct Failure
{
    Error error;
    bool rowDamaged = false; ///< a row of a cache does not have its sum: filling the caches anew helps
};

/// The value, or the failure thrown.
template<typename T>
T orThrow(Result<T> result)
{
    if (!result) {
        throw Failure{result.error()};
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

void bindTo(SQLite::Statement &statement, int index, const QString &text);
void bindTo(SQLite::Statement &statement, int index, const QByteArray &bytes);
void bindTo(SQLite::Statement &statement, int index, const Value &value);
void bindTo(SQLite::Statement &statement, int index, qint64 number);
void bindTo(SQLite::Statement &statement, int index, int number);
void bindTo(SQLite::Statement &statement, int index, double number);

[[nodiscard]] QString textOf(const SQLite::Column &column);
[[nodiscard]] QByteArray bytesOf(const SQLite::Column &column);
[[nodiscard]] Value valueOf(const SQLite::Column &column);

/// A connection with its prepared statements. `text` must be a literal, or stay where it is: its address is the key.
class Sql
{
public:
    explicit Sql(SQLite::Database &database);

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
    /// Throws unless every row of `table` (a literal) has the sum that was written with it; with values for the columns
    /// doc, entity and field only those rows are looked at. Before their content is shown or used. A whole table that
    /// was sound is looked at again only once somebody else has written to the file: what is written here has its sums.
    template<typename... Args>
    void requireSound(const char *table, const Args &...args)
    {
        if constexpr (sizeof...(args) == 0) {
            if (isKnownSound(table)) {
                return;
            }
        }
        if (SQLite::Statement *found = soundness(table, sizeof...(args))) {
            int index = 0;
            (bindTo(*found, ++index, args), ...);
            const bool damaged = found->executeStep();
            found->reset();
            if (damaged) {
                throwDamaged(table);
            }
            if constexpr (sizeof...(args) == 0) {
                m_soundAt.insert(table, m_version);
            }
        }
    }
    [[noreturn]] void throwDamaged(const char *table);
    /// SQL over the columns of a table that has sums, by their bare names: whether a row has its sum.
    [[nodiscard]] std::string isSound(const char *table) const;
    /// The text of an INSERT into a table of the lists or registers, which puts the row's sum beside what is bound in the
    /// order of `columns`. To be kept where it stays: prepare() knows a statement by its text's address.
    [[nodiscard]] std::string inserting(const char *verb, const char *table,
                                        const std::vector<std::string> &columns) const;
    [[nodiscard]] const std::vector<SummedTable> &summedTables() const { return m_summed; }
    [[nodiscard]] qint64 lastRow() const { return m_database.getLastInsertRowid(); }
    [[nodiscard]] SQLite::Database &database() { return m_database; }

private:
    SQLite::Statement &statement(const char *text);
    [[nodiscard]] const SummedTable *summed(const char *table) const; ///< null: it has no sums
    /// Whether requireSound() found the whole table sound, and nobody else has written since.
    bool isKnownSound(const char *table);
    /// Finds a damaged row among those that the first `columns` of doc, entity, field name; null: it has no sums.
    SQLite::Statement *soundness(const char *table, size_t columns);

    SQLite::Database &m_database;
    std::vector<SummedTable> m_summed;
    QHash<QByteArray, std::shared_ptr<SQLite::Statement>> m_soundness;
    QHash<const char *, std::shared_ptr<SQLite::Statement>> m_statements;
    QHash<QByteArray, qint64> m_soundAt; ///< versions of the file in which whole tables were sound
    qint64 m_version = 0; ///< changes with every commit of another connection
};

/// Whether it says that a damaged row of a list was to be updated.
[[nodiscard]] bool isDamagedRow(const SQLite::Exception &exception);
/// What SQLite's failure means to a person.
[[nodiscard]] Error errorFrom(const SQLite::Exception &exception, const QString &path);

} // namespace meyar::store
