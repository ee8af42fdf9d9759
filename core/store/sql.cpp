// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql.h"

#include "core/base/writefailure.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace meyar::store {

void bindTo(SQLite::Statement &statement, int index, const QString &text)
{
    statement.bind(index, text.toStdString());
}

void bindTo(SQLite::Statement &statement, int index, const QByteArray &bytes)
{
    // A null QByteArray is NULL; an empty one is an empty blob.
    if (bytes.isNull()) {
        statement.bind(index);
    } else {
        statement.bind(index, static_cast<const void *>(bytes.constData()), static_cast<int>(bytes.size()));
    }
}

void bindTo(SQLite::Statement &statement, int index, qint64 number)
{
    statement.bind(index, static_cast<int64_t>(number));
}

void bindTo(SQLite::Statement &statement, int index, int number)
{
    statement.bind(index, number);
}

void bindTo(SQLite::Statement &statement, int index, double number)
{
    statement.bind(index, number);
}

void bindTo(SQLite::Statement &statement, int index, const Value &value)
{
    if (std::holds_alternative<std::monostate>(value)) {
        statement.bind(index);
    } else if (const auto *number = std::get_if<qint64>(&value)) {
        bindTo(statement, index, *number);
    } else if (const auto *real = std::get_if<double>(&value)) {
        bindTo(statement, index, *real);
    } else if (const auto *text = std::get_if<QString>(&value)) {
        bindTo(statement, index, *text);
    } else {
        const QByteArray &bytes = std::get<QByteArray>(value);
        bindTo(statement, index, bytes.isNull() ? QByteArray("") : bytes);
    }
}

QString textOf(const SQLite::Column &column)
{
    return QString::fromUtf8(column.getText(""), column.getBytes());
}

QByteArray bytesOf(const SQLite::Column &column)
{
    if (column.isNull()) {
        return {};
    }
    return QByteArray(static_cast<const char *>(column.getBlob()), column.getBytes());
}

Value valueOf(const SQLite::Column &column)
{
    if (column.isInteger()) {
        return static_cast<qint64>(column.getInt64());
    }
    if (column.isFloat()) {
        return column.getDouble();
    }
    if (column.isText()) {
        return textOf(column);
    }
    if (column.isBlob()) {
        return bytesOf(column);
    }
    return std::monostate();
}

Sql::Sql(SQLite::Database &database) : m_database(database), m_summed(store::summedTables(database)) {}

const SummedTable *Sql::summed(const char *table) const
{
    const auto found = std::find_if(m_summed.begin(), m_summed.end(),
                                    [&](const SummedTable &candidate) { return candidate.name == table; });
    return found == m_summed.end() ? nullptr : &*found;
}

std::string Sql::isSound(const char *table) const
{
    const SummedTable *found = summed(table);
    return found ? "row_sum IS " + found->sum : "1";
}

bool Sql::isKnownSound(const char *table)
{
    m_version = number("PRAGMA data_version");
    return m_soundAt.value(table, -1) == m_version;
}

SQLite::Statement *Sql::soundness(const char *table, size_t columns)
{
    const QByteArray key = QByteArray(table) + QByteArray::number(static_cast<int>(columns));
    std::shared_ptr<SQLite::Statement> &found = m_soundness[key];
    if (!found) {
        const SummedTable *known = summed(table);
        if (!known) {
            return nullptr;
        }
        static constexpr std::array names{" doc=? AND", " entity=? AND", " field=? AND"};
        std::string where = "SELECT 1 FROM " + known->name + " WHERE";
        for (size_t i = 0; i < columns; ++i) {
            where += names[i];
        }
        found = std::make_shared<SQLite::Statement>(m_database, where + " row_sum IS NOT " + known->sum + " LIMIT 1");
    } else {
        found->reset();
    }
    return found.get();
}

std::string Sql::inserting(const char *verb, const char *table, const std::vector<std::string> &columns) const
{
    if (const SummedTable *known = summed(table)) {
        return insertWithSum(*known, verb, columns);
    }
    std::string names;
    std::string marks;
    for (const std::string &column : columns) {
        names += (names.empty() ? "" : ",") + column;
        marks += marks.empty() ? "?" : ",?";
    }
    return std::string(verb) + " INTO " + table + "(" + names + ") VALUES(" + marks + ")";
}

void Sql::throwDamaged(const char *table)
{
    const SummedTable *known = summed(table);
    throw Failure{{Error::Code::Damaged,
                   {QString::fromStdString(m_database.getFilename()), QString::fromLatin1(table)}},
                  known && known->isCache};
}

SQLite::Statement &Sql::statement(const char *text)
{
    std::shared_ptr<SQLite::Statement> &found = m_statements[text];
    if (!found) {
        found = std::make_shared<SQLite::Statement>(m_database, text);
    } else {
        (void)found->tryReset(); // says again how the last use failed; that was told already
        found->clearBindings();
    }
    return *found;
}

bool isDamagedRow(const SQLite::Exception &exception)
{
    return std::string_view(exception.what()).starts_with(damagedRowMessage);
}

Error errorFrom(const SQLite::Exception &exception, const QString &path)
{
    const QString words = QString::fromUtf8(exception.what());
    if (isDamagedRow(exception)) {
        return {Error::Code::Damaged, {path, words}, words};
    }
    // Where a file beside the database cannot grow, SQLite says that it cannot be opened, or speaks of the device.
    const int code = exception.getErrorCode() & 0xff;
    if ((code == SQLITE_CANTOPEN || code == SQLITE_IOERR) && isVolumeFull(path)) {
        return {Error::Code::DiskFull, {path}, words};
    }
    switch (code) {
    case SQLITE_FULL:
        return {Error::Code::DiskFull, {path}, words};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Code::Busy, {path}, words};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Error::Code::Damaged, {path, words}, words};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return {Error::Code::CannotRead, {path, words}, words};
    case SQLITE_READONLY:
        return {Error::Code::CannotWrite, {path, words}, words};
    default:
        return {Error::Code::StoreBroken, {path, words}, words};
    }
}

} // namespace meyar::store
