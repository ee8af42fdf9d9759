// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/registers.h"

#include <limits>

// The part of RegisterTable that knows deletes: which ops they cover, and what is deleted thereby.

namespace meyar::store {

qint64 RegisterTable::rootNo(qint64 doc)
{
    if (const auto known = m_roots.constFind(doc); known != m_roots.constEnd()) {
        return *known;
    }
    const qint64 no = m_sql.number("SELECT e.no FROM entity e JOIN doc d ON d.no=e.doc AND d.id=e.id "
                                   "WHERE e.doc=? AND e.type=? AND e.named=0",
                                   doc, static_cast<qint64>(EntityType::Assessment));
    if (no != 0) {
        m_roots.insert(doc, no);
    }
    return no;
}

std::vector<OpNo> RegisterTable::headsInRange(qint64 doc, qint64 entity)
{
    std::vector<OpNo> found;
    const qint64 whole = entity == rootNo(doc) ? 1 : 0;
    SQLite::Statement &rows = m_sql.prepare(
        "SELECT change, idx FROM reg WHERE doc=? AND (entity=? OR ?) ORDER BY change, idx", doc, entity, whole);
    while (rows.executeStep()) {
        found.push_back({rows.getColumn(0).getInt64(), rows.getColumn(1).getInt64()});
    }
    rows.reset();
    return found;
}

std::vector<OpNo> RegisterTable::openDeletes(qint64 doc, qint64 entity)
{
    std::vector<OpNo> found;
    SQLite::Statement &rows = m_sql.prepare("SELECT change, idx FROM deletion WHERE doc=? AND entity IN (?,?)", doc,
                                            entity, rootNo(doc));
    while (rows.executeStep()) {
        found.push_back({rows.getColumn(0).getInt64(), rows.getColumn(1).getInt64()});
    }
    rows.reset();
    return found;
}

void RegisterTable::answerDelete(qint64 doc, qint64 entity, const OpNo &op)
{
    m_sql.run("DELETE FROM deletion WHERE doc=? AND entity IN (?,?) AND change=? AND idx=?", doc, entity, rootNo(doc),
              op.change, op.idx);
}

void RegisterTable::applyDelete(const OpNo &self, qint64 doc, const QByteArray &hash, const Op &op, qint64 atMs,
                                const std::vector<Seen> &seen)
{
    const qint64 entity = arrivingEntityNo(doc, op);
    for (const auto &[name, no] : seen) {
        const auto idx = static_cast<qint64>(name.second);
        if (no != 0) {
            m_sql.run("INSERT OR IGNORE INTO cover(doc,entity,change,idx,by_change,by_idx) VALUES(?,?,?,?,?,?)", doc,
                      entity, no, idx, self.change, self.idx);
        } else {
            m_sql.run("INSERT OR IGNORE INTO orphan_cover(hash16,idx,doc,entity,by_change,by_idx) "
                      "VALUES(?,?,?,?,?,?)",
                      name.first, idx, doc, entity, self.change, self.idx);
        }
    }
    const qint64 whole = entity == rootNo(doc) ? 1 : 0;
    const qint64 answered = m_sql.number(
        "SELECT count(*) FROM orphan_pred o JOIN entity e ON e.no=o.entity "
        "WHERE o.hash16=? AND o.idx=? AND e.doc=? AND (o.entity=? OR ?)",
        hash.left(16), self.idx, doc, entity, whole);
    if (answered == 0) {
        m_sql.run("INSERT OR IGNORE INTO deletion(doc,entity,change,idx,at_ms) VALUES(?,?,?,?,?)", doc, entity,
                  self.change, self.idx, atMs);
    }
    m_touched.insert({doc, entity});
}

void RegisterTable::deleteDraft(qint64 doc, qint64 entity, qint64 draftId, const std::vector<OpNo> &covered,
                                qint64 atMs)
{
    for (const OpNo &head : covered) {
        m_sql.run("INSERT OR IGNORE INTO cover(doc,entity,change,idx,by_change,by_idx) VALUES(?,?,?,?,0,?)", doc,
                  entity, head.change, head.idx, draftId);
    }
    m_sql.run("INSERT INTO deletion(doc,entity,change,idx,at_ms) VALUES(?,?,0,?,?)", doc, entity, draftId, atMs);
    m_touched.insert({doc, entity});
}

std::optional<Deletion> RegisterTable::deletionOf(qint64 doc, qint64 entity)
{
    if (m_sql.number("SELECT EXISTS(SELECT 1 FROM cover WHERE doc=? AND entity=?)", doc, entity) == 0) {
        return std::nullopt;
    }
    const qint64 whole = entity == rootNo(doc) ? 1 : 0;
    SQLite::Statement &row = m_sql.prepare(
        "SELECT count(*), "
        "coalesce(sum(EXISTS(SELECT 1 FROM cover c WHERE c.doc=r.doc AND c.entity=?1 AND c.change=r.change "
        " AND c.idx=r.idx)), 0), "
        "coalesce(sum(EXISTS(SELECT 1 FROM cover c JOIN deletion d ON d.doc=c.doc AND d.entity=c.entity "
        " AND d.change=c.by_change AND d.idx=c.by_idx "
        " WHERE c.doc=r.doc AND c.entity=?1 AND c.change=r.change AND c.idx=r.idx)), 0) "
        "FROM reg r WHERE r.doc=?2 AND (r.entity=?1 OR ?3)",
        entity, doc, whole);
    row.executeStep();
    const qint64 heads = row.getColumn(0).getInt64();
    const qint64 covered = row.getColumn(1).getInt64();
    const qint64 coveredStill = row.getColumn(2).getInt64();
    row.reset();
    if (heads > 0 && covered == heads) {
        return Deletion::Deleted;
    }
    return coveredStill > 0 ? std::optional(Deletion::EditedWhileDeleted) : std::nullopt;
}

void RegisterTable::refreshTomb(qint64 doc, qint64 entity)
{
    if (const auto deletion = deletionOf(doc, entity)) {
        m_sql.run("INSERT OR REPLACE INTO tomb(doc,entity,state) VALUES(?,?,?)", doc, entity,
                  static_cast<int>(*deletion));
    } else {
        m_sql.run("DELETE FROM tomb WHERE doc=? AND entity=?", doc, entity);
    }
}

void RegisterTable::refreshTombs()
{
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    for (auto at = m_touched.begin(); at != m_touched.end();) {
        const qint64 doc = at->first;
        // In most documents nothing was ever deleted: one question a document, not two an entity.
        if (m_sql.number("SELECT EXISTS(SELECT 1 FROM cover WHERE doc=?1) OR EXISTS(SELECT 1 FROM tomb WHERE doc=?1)",
                         doc)
            == 0) {
            at = m_touched.upper_bound({doc, last});
            continue;
        }
        // Whatever happens in a document may bring its root back, if that was deleted.
        const qint64 root = rootNo(doc);
        if (root != 0
            && m_sql.number("SELECT EXISTS(SELECT 1 FROM cover WHERE doc=? AND entity=?)", doc, root) != 0) {
            m_touched.insert({doc, root});
        }
        for (at = m_touched.lower_bound({doc, 0}); at != m_touched.end() && at->first == doc; ++at) {
            refreshTomb(doc, at->second);
        }
    }
}

void RegisterTable::clear()
{
    for (const char *table : {"reg", "conflict", "orphan_pred", "deletion", "cover", "orphan_cover", "tomb", "entity",
                              "field"}) {
        m_sql.database().exec(std::string("DELETE FROM ") + table);
    }
    forget();
}

void RegisterTable::clear(qint64 doc)
{
    m_sql.run("DELETE FROM orphan_pred WHERE entity IN (SELECT no FROM entity WHERE doc=?)", doc);
    m_sql.run("DELETE FROM reg WHERE doc=?", doc);
    m_sql.run("DELETE FROM conflict WHERE doc=?", doc);
    m_sql.run("DELETE FROM deletion WHERE doc=?", doc);
    m_sql.run("DELETE FROM cover WHERE doc=?", doc);
    m_sql.run("DELETE FROM orphan_cover WHERE doc=?", doc);
    m_sql.run("DELETE FROM tomb WHERE doc=?", doc);
    m_sql.run("DELETE FROM entity WHERE doc=?", doc);
    m_roots.remove(doc);
    m_arriving = {};
    m_lastEntity = -1;
    std::erase_if(m_touched, [doc](const auto &touched) { return touched.first == doc; });
}

void RegisterTable::forget()
{
    m_fields.clear();
    m_roots.clear();
    m_arriving = {};
    m_lastEntity = -1;
    m_touched.clear();
    m_hasRedacted.reset();
}

std::map<EntityKey, Deletion> RegisterTable::deletions()
{
    std::map<EntityKey, Deletion> found;
    SQLite::Statement &rows = m_sql.prepare("SELECT d.id, e.type, e.named, e.id, t.state FROM tomb t "
                                            "JOIN entity e ON e.no=t.entity JOIN doc d ON d.no=t.doc");
    while (rows.executeStep()) {
        found.emplace(EntityKey{bytesOf(rows.getColumn(0)), static_cast<quint64>(rows.getColumn(1).getInt64()),
                                rows.getColumn(2).getInt() != 0, bytesOf(rows.getColumn(3))},
                      static_cast<Deletion>(rows.getColumn(4).getInt()));
    }
    rows.reset();
    return found;
}

} // namespace meyar::store
