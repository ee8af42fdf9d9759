// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/registers.h"

#include <algorithm>

namespace meyar::store {

RegisterTable::RegisterTable(Sql &sql)
    : m_sql(sql)
    , m_insertEntity(sql.inserting("INSERT", "entity", {"no", "doc", "type", "named", "id"}))
    , m_insertField(sql.inserting("INSERT", "field", {"no", "name"}))
    , m_insertHead(sql.inserting("INSERT", "reg",
                                 {"doc", "entity", "field", "change", "idx", "value", "note", "at_ms"}))
    , m_insertOrphan(sql.inserting("INSERT OR IGNORE", "orphan_pred", {"hash16", "idx", "entity", "field"}))
    , m_insertConflict(sql.inserting("INSERT OR IGNORE", "conflict", {"doc", "entity", "field"}))
{
}

qint64 RegisterTable::knownEntityNo(qint64 doc, quint64 type, bool named, const QByteArray &id)
{
    return m_sql.number("SELECT no FROM entity WHERE doc=? AND type=? AND named=? AND id=?", doc,
                        static_cast<qint64>(type), named ? 1 : 0, id);
}

qint64 RegisterTable::newEntityNo(qint64 doc, quint64 type, bool named, const QByteArray &id)
{
    if (m_lastEntity < 0) {
        m_lastEntity = m_sql.number("SELECT max(no) FROM entity");
    }
    m_sql.run(m_insertEntity.c_str(), ++m_lastEntity, doc, static_cast<qint64>(type), named ? 1 : 0, id);
    return m_lastEntity;
}

qint64 RegisterTable::entityNo(qint64 doc, quint64 type, bool named, const QByteArray &id)
{
    const qint64 known = knownEntityNo(doc, type, named, id);
    if (known != 0) {
        return known;
    }
    m_arriving = {};
    return newEntityNo(doc, type, named, id);
}

qint64 RegisterTable::arrivingEntityNo(qint64 doc, const Op &op)
{
    if (m_arriving.doc != doc) {
        m_arriving = {};
        m_arriving.doc = doc;
        m_arriving.isNew = m_sql.number("SELECT EXISTS(SELECT 1 FROM entity WHERE doc=?)", doc) == 0;
    }
    qint64 &no = m_arriving.entities[{op.entityType, op.entityIsName, op.entity}];
    if (no == 0 && !m_arriving.isNew) {
        no = knownEntityNo(doc, op.entityType, op.entityIsName, op.entity);
    }
    if (no == 0) {
        no = newEntityNo(doc, op.entityType, op.entityIsName, op.entity);
        m_arriving.made.insert(no);
    }
    return no;
}

bool RegisterTable::mayHaveHeads(const RegisterNo &where)
{
    if (!m_arriving.made.contains(where.entity)) {
        return true;
    }
    const std::pair<qint64, qint64> written(where.entity, where.field);
    if (m_arriving.written.contains(written)) {
        return true;
    }
    m_arriving.written.insert(written);
    return false;
}

qint64 RegisterTable::knownFieldNo(const QString &name)
{
    if (const auto known = m_fields.constFind(name); known != m_fields.constEnd()) {
        return *known;
    }
    const qint64 no = m_sql.number("SELECT no FROM field WHERE name=?", name);
    if (no != 0) {
        m_fields.insert(name, no);
    }
    return no;
}

qint64 RegisterTable::fieldNo(const QString &name)
{
    qint64 no = knownFieldNo(name);
    if (no == 0) {
        no = m_sql.number("SELECT max(no) FROM field") + 1;
        m_sql.run(m_insertField.c_str(), no, name);
        m_fields.insert(name, no);
    }
    return no;
}

std::vector<LocalHead> RegisterTable::heads(const RegisterNo &where, const QByteArray &thisDevice)
{
    std::vector<LocalHead> found;
    m_sql.requireSound("reg", where.doc, where.entity, where.field);
    SQLite::Statement &rows = m_sql.prepare(
        "SELECT r.change, r.idx, r.value, r.note, r.at_ms, coalesce(c.hlc, d.hlc), v.pubkey, c.hash FROM reg r "
        "LEFT JOIN change c ON c.no=r.change LEFT JOIN device v ON v.no=c.dev "
        "LEFT JOIN draft_op d ON r.change=0 AND d.id=r.idx WHERE r.doc=? AND r.entity=? AND r.field=?",
        where.doc, where.entity, where.field);
    while (rows.executeStep()) {
        LocalHead head;
        head.change = rows.getColumn(0).getInt64();
        head.idx = rows.getColumn(1).getInt64();
        head.value = valueOf(rows.getColumn(2));
        head.note = textOf(rows.getColumn(3));
        head.atMs = rows.getColumn(4).getInt64();
        head.hlc = rows.getColumn(5).getInt64();
        head.device = head.change == 0 ? thisDevice : bytesOf(rows.getColumn(6));
        head.changeHash = bytesOf(rows.getColumn(7));
        found.push_back(std::move(head));
    }
    rows.reset();
    std::sort(found.begin(), found.end(), [](const LocalHead &a, const LocalHead &b) {
        return std::tie(a.hlc, a.device, a.idx) > std::tie(b.hlc, b.device, b.idx);
    });
    return found;
}

qint64 RegisterTable::changeNoOf(const QByteArray &hash16)
{
    const QByteArray low = hash16 + QByteArray(16, '\0');
    const QByteArray high = hash16 + QByteArray(16, '\xff');
    return m_sql.number("SELECT no FROM change WHERE hash BETWEEN ? AND ?", low, high);
}

std::vector<OpName> RegisterTable::throughRedactions(std::vector<OpName> names)
{
    if (!m_hasRedacted) {
        m_hasRedacted = m_sql.number("SELECT EXISTS(SELECT 1 FROM redacted_pred)") != 0;
    }
    if (!*m_hasRedacted) {
        return names;
    }
    std::set<OpName> known(names.begin(), names.end());
    for (size_t i = 0; i < names.size(); ++i) { // those found behind are looked up in turn
        SQLite::Statement &rows = m_sql.prepare("SELECT pred16, pred_idx FROM redacted_pred WHERE hash16=? AND idx=?",
                                                names[i].first, static_cast<qint64>(names[i].second));
        while (rows.executeStep()) {
            OpName behind(bytesOf(rows.getColumn(0)), static_cast<quint64>(rows.getColumn(1).getInt64()));
            if (known.insert(behind).second) {
                names.push_back(std::move(behind));
            }
        }
        rows.reset();
    }
    return names;
}

std::vector<RegisterTable::Seen> RegisterTable::seenBy(qint64 changeNo, const QByteArray &hash, const Change &change,
                                                       const Op &op)
{
    std::vector<Seen> seen;
    const QByteArray own = hash.left(16);
    for (OpName &name : throughRedactions(namedBy(hash, change, op))) {
        const qint64 no = name.first == own ? changeNo : changeNoOf(name.first);
        // While the log is replayed, changes that came later are in the file already but not applied yet.
        seen.push_back({std::move(name), no <= changeNo ? no : 0});
    }
    return seen;
}

void RegisterTable::apply(qint64 changeNo, qint64 doc, const QByteArray &hash, const Change &change)
{
    for (size_t index = 0; index < change.ops.size(); ++index) {
        applyOp(changeNo, doc, hash, change, index);
    }
    const QByteArray hash16 = hash.left(16);
    std::vector<std::pair<RegisterNo, qint64>> overwritten; // by changes that were here before this one
    SQLite::Statement &rows = m_sql.prepare("SELECT entity, field, idx FROM orphan_pred WHERE hash16=?", hash16);
    while (rows.executeStep()) {
        overwritten.push_back({{doc, rows.getColumn(0).getInt64(), rows.getColumn(1).getInt64()},
                               rows.getColumn(2).getInt64()});
    }
    rows.reset();
    for (const auto &[where, idx] : overwritten) {
        m_sql.run("DELETE FROM reg WHERE doc=? AND entity=? AND field=? AND change=? AND idx=?", where.doc,
                  where.entity, where.field, changeNo, idx);
        refreshConflict(where);
    }
    m_sql.run("INSERT OR IGNORE INTO cover(doc,entity,change,idx,by_change,by_idx) "
              "SELECT doc, entity, ?, idx, by_change, by_idx FROM orphan_cover WHERE hash16=?",
              changeNo, hash16);
    m_sql.run("DELETE FROM orphan_cover WHERE hash16=?", hash16);
    m_sql.run("DELETE FROM orphan_pred WHERE hash16=?", hash16);
}

void RegisterTable::applyOp(qint64 changeNo, qint64 doc, const QByteArray &hash, const Change &change,
                            size_t index)
{
    const Op &op = change.ops[index];
    const qint64 atMs = static_cast<qint64>((change.hlc >> 16) - op.ageMs); // any age may stand there: it wraps
    const OpNo self{changeNo, static_cast<qint64>(index)};
    if (op.kind == Op::DeleteEntity) {
        applyDelete(self, doc, hash, op, atMs, seenBy(changeNo, hash, change, op));
        return;
    }
    if (op.kind != Op::Set && op.kind != Op::Resolve) {
        return; // kept in the change and passed on; nothing of it is a value
    }
    const RegisterNo where{doc, arrivingEntityNo(doc, op), fieldNo(op.field)};
    const bool mayDiffer = mayHaveHeads(where);
    for (const auto &[name, no] : seenBy(changeNo, hash, change, op)) {
        const auto seenIdx = static_cast<qint64>(name.second);
        if (no == 0) {
            m_sql.run(m_insertOrphan.c_str(), name.first, seenIdx, where.entity, where.field);
            continue;
        }
        const int removed
            = m_sql.run("DELETE FROM reg WHERE doc=? AND entity=? AND field=? AND change=? AND idx=?", where.doc,
                        where.entity, where.field, no, seenIdx);
        if (removed == 0) {
            answerDelete(doc, where.entity, {no, seenIdx});
        }
    }
    m_sql.run(m_insertHead.c_str(), where.doc, where.entity, where.field, changeNo, self.idx, op.value, op.note, atMs);
    if (mayDiffer) {
        refreshConflict(where);
    }
    m_touched.insert({where.doc, where.entity});
}

void RegisterTable::overwrite(const RegisterNo &where)
{
    m_sql.run("DELETE FROM reg WHERE doc=? AND entity=? AND field=?", where.doc, where.entity, where.field);
    m_sql.run("DELETE FROM deletion WHERE doc=? AND entity IN (?,?)", where.doc, where.entity, rootNo(where.doc));
}

void RegisterTable::addDraft(const RegisterNo &where, qint64 draftId, const Value &value, const QString &note,
                             qint64 atMs)
{
    m_arriving = {};
    m_sql.run(m_insertHead.c_str(), where.doc, where.entity, where.field, 0, draftId, value, note, atMs);
    refreshConflict(where);
    m_touched.insert({where.doc, where.entity});
}

void RegisterTable::seal(const RegisterNo &where, qint64 draftId, qint64 changeNo, qint64 idx)
{
    m_sql.run("UPDATE reg SET change=?, idx=? WHERE doc=? AND entity=? AND field=? AND change=0 AND idx=?",
              changeNo, idx, where.doc, where.entity, where.field, draftId);
    m_sql.run("UPDATE deletion SET change=?, idx=? WHERE doc=? AND entity=? AND change=0 AND idx=?", changeNo, idx,
              where.doc, where.entity, draftId);
    m_sql.run("UPDATE cover SET change=?, idx=? WHERE doc=? AND change=0 AND idx=?", changeNo, idx, where.doc,
              draftId);
    m_sql.run("UPDATE cover SET by_change=?, by_idx=? WHERE doc=? AND by_change=0 AND by_idx=?", changeNo, idx,
              where.doc, draftId);
}

void RegisterTable::refreshConflict(const RegisterNo &where)
{
    // Almost always there is one head and no conflict; then nothing is to be counted or written.
    const qint64 mayDiffer = m_sql.number(
        "SELECT (SELECT count(*) FROM reg WHERE doc=?1 AND entity=?2 AND field=?3)>1 "
        "OR EXISTS(SELECT 1 FROM conflict WHERE doc=?1 AND entity=?2 AND field=?3)",
        where.doc, where.entity, where.field);
    if (mayDiffer == 0) {
        return;
    }
    const qint64 values = m_sql.number(
        "SELECT count(DISTINCT quote(value)) FROM reg WHERE doc=? AND entity=? AND field=?", where.doc,
        where.entity, where.field);
    m_sql.run(values > 1 ? m_insertConflict.c_str()
                         : "DELETE FROM conflict WHERE doc=? AND entity=? AND field=?",
              where.doc, where.entity, where.field);
}

std::set<std::pair<qint64, qint64>> RegisterTable::takeTouched()
{
    refreshTombs();
    m_arriving = {};
    return std::exchange(m_touched, {});
}

Registers RegisterTable::all()
{
    Registers registers;
    for (const char *table : {"reg", "entity", "field"}) {
        m_sql.requireSound(table);
    }
    SQLite::Statement &rows = m_sql.prepare(
        "SELECT o.id, e.type, e.named, e.id, f.name, c.hash, r.idx, r.value FROM reg r "
        "JOIN doc o ON o.no=r.doc JOIN entity e ON e.no=r.entity JOIN field f ON f.no=r.field "
        "JOIN change c ON c.no=r.change ORDER BY c.hash, r.idx");
    while (rows.executeStep()) {
        const RegisterKey key{bytesOf(rows.getColumn(0)), static_cast<quint64>(rows.getColumn(1).getInt64()),
                              rows.getColumn(2).getInt() != 0, bytesOf(rows.getColumn(3)),
                              textOf(rows.getColumn(4))};
        registers[key].push_back({bytesOf(rows.getColumn(5)),
                                  static_cast<quint64>(rows.getColumn(6).getInt64()),
                                  valueOf(rows.getColumn(7))});
    }
    rows.reset();
    return registers;
}

} // namespace meyar::store
