// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/drafts.h"

#include "core/store/entities.h"

#include <algorithm>

namespace meyar::store {

using namespace Qt::StringLiterals;

namespace {

std::string sumOf(const Sql &sql, const char *table)
{
    const auto &all = sql.summedTables();
    const auto found = std::find_if(all.begin(), all.end(), [&](const SummedTable &known) { return known.name == table; });
    return found == all.end() ? "row_sum" : found->sum;
}

/// What a person calls the register: the question of an answer, else the entry's name.
QString nameOf(qint64 type, const QByteArray &entity, const QString &field)
{
    if (type == static_cast<qint64>(EntityType::Answer)) {
        return field == u"value" ? QString::fromUtf8(entity) : QString::fromUtf8(entity) + u' ' + field;
    }
    return QString::fromLatin1(entity.toHex().left(8)) + u' ' + field;
}

} // namespace

void requireSoundDrafts(Sql &sql, qint64 doc)
{
    SQLite::Statement bad(sql.database(),
                          "SELECT coalesce(e.type,0), coalesce(e.id,x''), coalesce(f.name,'') FROM draft_op d "
                          "LEFT JOIN (SELECT no, type, id, row_sum IS NOT "
                              + sumOf(sql, "entity")
                              + " AS bad FROM entity) e ON e.no=d.entity LEFT JOIN (SELECT no, name, row_sum IS NOT "
                              + sumOf(sql, "field") + " AS bad FROM field) f ON f.no=d.field "
                              + "WHERE (?1=0 OR d.doc=?1) AND (coalesce(e.bad,1) OR coalesce(f.bad,1) OR d.id IN "
                                "(SELECT id FROM draft_op WHERE row_sum IS NOT "
                              + sumOf(sql, "draft_op") + ")) ORDER BY d.id LIMIT 1");
    bad.bind(1, static_cast<int64_t>(doc));
    if (bad.executeStep()) {
        throw Failure{{Error::Code::EditDamaged,
                       {QString::fromStdString(sql.database().getFilename()),
                        nameOf(bad.getColumn(0).getInt64(), bytesOf(bad.getColumn(1)), textOf(bad.getColumn(2)))}}};
    }
}

} // namespace meyar::store
