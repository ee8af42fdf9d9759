// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/listrows.h"
#include "core/store/parts.h"
#include "core/vault/crypto.h"

#include <algorithm>
#include <map>

namespace meyar {

using namespace Qt::StringLiterals;
using store::bytesOf;

namespace {

/// Adds "table:rows:sum;" to what is known of each document by its number.
void addTo(std::map<qint64, QByteArray> &known, store::Sql &sql, const std::string &table, const std::string &what)
{
    SQLite::Statement rows(sql.database(), "SELECT doc, count(*), " + what + " FROM " + table + " GROUP BY doc");
    while (rows.executeStep()) {
        QByteArray &mark = known[rows.getColumn(0).getInt64()];
        mark += table.c_str();
        mark += ':' + QByteArray::number(qlonglong(rows.getColumn(1).getInt64())) + ':' + bytesOf(rows.getColumn(2)) + ';';
    }
}

} // namespace

Result<std::vector<ListMark>> Store::listMarks()
{
    return m_parts->reading([this] {
        std::map<qint64, QByteArray> known;
        for (const char *table : store::ReadModels::tableNames()) {
            addTo(known, m_parts->sql, table, "meyar_xor_all(row_sum)");
        }
        addTo(known, m_parts->sql, "outcome", "meyar_xor_all(row_sum)");
        addTo(known, m_parts->sql, "change", "count(body) || '/' || max(no)");
        std::vector<ListMark> marks;
        SQLite::Statement &rows = m_parts->sql.prepare("SELECT no, id, kind FROM doc ORDER BY id");
        while (rows.executeStep()) {
            const auto kind = static_cast<DocumentKind>(rows.getColumn(2).getInt());
            marks.push_back({bytesOf(rows.getColumn(1)), kind, vault::blake2b256(known[rows.getColumn(0).getInt64()])});
        }
        rows.reset();
        return marks;
    });
}

Result<std::vector<ListRow>> Store::listRows(const QByteArray &document, EntityType type,
                                             const std::vector<const char *> &fields)
{
    return m_parts->reading([&] {
        const std::string &select = m_parts->models.selectRows(type, fields);
        const qint64 doc = m_parts->sql.number("SELECT no FROM doc WHERE id=?", document);
        m_parts->sql.requireSound(store::ReadModels::tableName(type), doc);
        std::vector<ListRow> found;
        SQLite::Statement &rows = m_parts->sql.prepare(select.c_str(), doc);
        while (rows.executeStep()) {
            ListRow row{bytesOf(rows.getColumn(0)), {}};
            row.values.reserve(fields.size());
            for (size_t i = 0; i < fields.size(); ++i) {
                row.values.push_back(store::valueOf(rows.getColumn(static_cast<int>(i) + 1)));
            }
            found.push_back(std::move(row));
        }
        rows.reset();
        return found;
    });
}

Result<std::vector<ChangeHead>> Store::changeHeads(const QByteArray &document)
{
    return m_parts->reading([&] {
        std::vector<ChangeHead> found;
        SQLite::Statement &rows = m_parts->sql.prepare(
            "SELECT c.hash, v.pubkey, c.seq, c.hlc, length(c.body), c.body IS NOT NULL FROM change c "
            "JOIN device v ON v.no=c.dev JOIN doc d ON d.no=c.doc WHERE d.id=? ORDER BY c.no",
            document);
        while (rows.executeStep()) {
            found.push_back({bytesOf(rows.getColumn(0)), bytesOf(rows.getColumn(1)),
                             static_cast<quint64>(rows.getColumn(2).getInt64()),
                             static_cast<qint64>(static_cast<quint64>(rows.getColumn(3).getInt64()) >> 16),
                             rows.getColumn(4).getInt64(), rows.getColumn(5).getInt() != 0});
        }
        rows.reset();
        return found;
    });
}

} // namespace meyar
