// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changelog.h"


#include "core/store/drafts.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <map>

namespace meyar::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 localBundle = 1; ///< row 1 of `bundle`: made on this machine
constexpr int sealAfterOps = 200;
constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

/// Preds of a draft: pairs of (change number or 0, op index or draft id).
QByteArray packedPreds(const std::vector<OpNo> &ops)
{
    QByteArray bytes("");
    QDataStream out(&bytes, QIODevice::WriteOnly);
    for (const OpNo &op : ops) {
        out << op.change << op.idx;
    }
    return bytes;
}

} // namespace

ChangeLog::ChangeLog(Sql &sql, RegisterTable &registers, ChangeTable &changes, vault::DeviceKeys keys,
                     const Clock &clock)
    : m_sql(sql)
    , m_registers(registers)
    , m_changes(changes)
    , m_deviceKeys(std::move(keys))
    , m_clock(clock)
{
}

qint64 ChangeLog::deviceNo(const QByteArray &publicKey, int trust)
{
    const qint64 known = m_sql.number("SELECT no FROM device WHERE pubkey=?", publicKey);
    if (known != 0) {
        return known;
    }
    m_sql.run("INSERT INTO device(pubkey,trust,first_seen_ms) VALUES(?,?,?)", publicKey, trust, m_clock.nowMs());
    return m_sql.lastRow();
}

qint64 ChangeLog::docNo(const QByteArray &id, DocumentKind kind)
{
    const qint64 known = m_sql.number("SELECT no FROM doc WHERE id=?", id);
    if (known != 0) {
        return known;
    }
    m_sql.run("INSERT INTO doc(id,kind) VALUES(?,?)", id, static_cast<int>(kind));
    return m_sql.lastRow();
}

quint64 ChangeLog::tick()
{
    const qint64 last = m_sql.number("SELECT v FROM self WHERE k='hlc'");
    const qint64 nowMs = m_clock.nowMs();
    const bool wasAhead = (last >> 16) > nowMs + dayMs; // this laptop's clock was wrong once: it stamps nothing further
    const qint64 next = wasAhead ? nowMs << 16 : std::max(nowMs << 16, last + 1);
    m_sql.run("INSERT OR REPLACE INTO self(k,v) VALUES('hlc',?)", next);
    return static_cast<quint64>(next);
}

void ChangeLog::adoptClock(quint64 hlc, qint64 nowMs)
{
    const qint64 last = m_sql.number("SELECT v FROM self WHERE k='hlc'");
    const auto theirs = static_cast<qint64>(hlc);
    if (theirs > last && (theirs >> 16) <= nowMs + dayMs) {
        m_sql.run("INSERT OR REPLACE INTO self(k,v) VALUES('hlc',?)", theirs);
    }
}

bool ChangeLog::set(qint64 doc, EntityType type, const QByteArray &entity, bool named, const QString &field,
                    const Value &value)
{
    const RegisterNo where{doc, m_registers.entityNo(doc, static_cast<quint64>(type), named, entity),
                           m_registers.fieldNo(field)};
    const std::vector<LocalHead> heads = m_registers.heads(where, m_keyPair.publicKey);
    const bool same = heads.size() == 1 && heads.front().value == value;
    const bool bothEmpty = heads.empty() && std::holds_alternative<std::monostate>(value);
    if (same || bothEmpty) {
        return false;
    }
    write(where, Op::Set, {value}, {});
    return true;
}

void ChangeLog::resolve(const RegisterNo &where, const Value &value, const QString &reason)
{
    write(where, Op::Resolve, {value}, reason);
}

void ChangeLog::putBack(const RegisterNo &where, const std::vector<Value> &values)
{
    write(where, Op::Set, values.empty() ? std::vector<Value>{Value()} : values, {});
}

void ChangeLog::bringBack(qint64 doc, qint64 entity)
{
    // A register of its own: the values stay as they are, and whose they are.
    write({doc, entity, m_registers.fieldNo(u"deleted"_s)}, Op::Set, {Value()}, {});
}

void ChangeLog::deleteEntity(qint64 doc, qint64 entity)
{
    requireIdentity();
    const RegisterNo where{doc, entity, m_registers.fieldNo(QString())};
    if (m_onWrite) {
        m_onWrite({doc, entity, 0});
    }
    const qint64 atMs = m_clock.nowMs();
    const std::vector<OpNo> covered = m_registers.headsInRange(doc, entity);
    const qint64 id = draft(where, Op::DeleteEntity, Value(), {}, covered, atMs);
    m_registers.deleteDraft(doc, entity, id, covered, atMs);
    sealWhenMany(doc);
}

void ChangeLog::write(const RegisterNo &where, quint64 kind, const std::vector<Value> &values, const QString &note)
{
    requireIdentity();
    if (m_onWrite) {
        m_onWrite(where);
    }
    std::vector<OpNo> seen = m_registers.openDeletes(where.doc, where.entity);
    for (const LocalHead &head : m_registers.heads(where, m_keyPair.publicKey)) {
        seen.push_back({head.change, head.idx});
    }
    const qint64 atMs = m_clock.nowMs();
    m_registers.overwrite(where);
    for (const Value &value : values) {
        m_registers.addDraft(where, draft(where, kind, value, note, seen, atMs), value, note, atMs);
    }
    sealWhenMany(where.doc);
}

qint64 ChangeLog::draft(const RegisterNo &where, quint64 kind, const Value &value, const QString &note,
                        const std::vector<OpNo> &seen, qint64 atMs)
{
    const auto hlc = static_cast<qint64>(tick());
    m_sql.run("INSERT INTO draft_op(doc,entity,field,kind,value,note,preds,at_ms,hlc) VALUES(?,?,?,?,?,?,?,?,?)",
              where.doc, where.entity, where.field, static_cast<qint64>(kind), value, note, packedPreds(seen), atMs,
              hlc);
    return m_sql.lastRow();
}

void ChangeLog::sealWhenMany(qint64 doc)
{
    if (m_sql.number("SELECT count(*) FROM draft_op WHERE doc=?", doc) >= sealAfterOps) {
        seal(doc);
    }
}

void ChangeLog::addPreds(Op &op, const QByteArray &preds, Change &change, const QHash<qint64, quint64> &sealedAs)
{
    QDataStream in(preds);
    while (!in.atEnd()) {
        qint64 changeNo = 0;
        qint64 idx = 0;
        in >> changeNo >> idx;
        if (changeNo == 0) {
            op.preds.emplace_back(0, sealedAs.value(idx));
            continue;
        }
        SQLite::Statement &row = m_sql.prepare("SELECT hash FROM change WHERE no=?", changeNo);
        if (!row.executeStep()) {
            continue;
        }
        const QByteArray hash16 = bytesOf(row.getColumn(0)).left(16);
        row.reset();
        auto ref = std::find(change.refs.begin(), change.refs.end(), hash16);
        if (ref == change.refs.end()) {
            ref = change.refs.insert(change.refs.end(), hash16);
        }
        op.preds.emplace_back(static_cast<quint64>(ref - change.refs.begin()) + 1, static_cast<quint64>(idx));
    }
}

Change ChangeLog::drafted(qint64 doc, std::vector<std::pair<RegisterNo, qint64>> &places,
                         std::vector<qint64> &madeAtMs)
{
    Change change;
    std::vector<QByteArray> preds;
    QHash<qint64, quint64> sealedAs;
    SQLite::Statement &rows = m_sql.prepare(
        "SELECT d.id, d.entity, d.field, d.kind, d.value, d.note, d.preds, d.at_ms, e.type, e.named, e.id, f.name "
        "FROM draft_op d JOIN entity e ON e.no=d.entity JOIN field f ON f.no=d.field WHERE d.doc=? ORDER BY d.id",
        doc);
    while (rows.executeStep()) {
        Op op;
        op.kind = static_cast<quint64>(rows.getColumn(3).getInt64());
        op.value = valueOf(rows.getColumn(4));
        op.note = textOf(rows.getColumn(5));
        madeAtMs.push_back(rows.getColumn(7).getInt64());
        op.entityType = static_cast<quint64>(rows.getColumn(8).getInt64());
        op.entityIsName = rows.getColumn(9).getInt() != 0;
        op.entity = bytesOf(rows.getColumn(10));
        op.field = textOf(rows.getColumn(11));
        preds.push_back(bytesOf(rows.getColumn(6)));
        sealedAs.insert(rows.getColumn(0).getInt64(), change.ops.size());
        places.push_back({RegisterNo{doc, rows.getColumn(1).getInt64(), rows.getColumn(2).getInt64()},
                          rows.getColumn(0).getInt64()});
        change.ops.push_back(std::move(op));
    }
    rows.reset();
    for (size_t i = 0; i < change.ops.size(); ++i) {
        addPreds(change.ops[i], preds[i], change, sealedAs);
    }
    return change;
}

void ChangeLog::touchDrafts()
{
    SQLite::Statement &rows = m_sql.prepare("SELECT DISTINCT doc, entity FROM draft_op");
    while (rows.executeStep()) {
        m_registers.touch(rows.getColumn(0).getInt64(), rows.getColumn(1).getInt64());
    }
    rows.reset();
}

void ChangeLog::seal(qint64 doc)
{
    if (!hasIdentity()) {
        return; // whoever only looks signs nothing
    }
    requireSoundDrafts(m_sql, doc);
    std::vector<std::pair<RegisterNo, qint64>> places;
    std::vector<qint64> madeAtMs;
    Change change = drafted(doc, places, madeAtMs);
    if (change.ops.empty()) {
        return;
    }
    const qint64 changeNo = sealed(doc, change, madeAtMs);
    for (size_t index = 0; index < places.size(); ++index) {
        m_registers.seal(places[index].first, places[index].second, changeNo, static_cast<qint64>(index));
    }
    m_sql.run("DELETE FROM draft_op WHERE doc=?", doc);
}

void ChangeLog::append(qint64 doc, Change change)
{
    requireIdentity();
    seal(doc);
    (void)sealed(doc, change, std::vector<qint64>(change.ops.size(), m_clock.nowMs()));
}

qint64 ChangeLog::sealed(qint64 doc, Change &change, const std::vector<qint64> &madeAtMs)
{
    SQLite::Statement &docRow = m_sql.prepare("SELECT id FROM doc WHERE no=?", doc);
    docRow.executeStep();
    change.document = bytesOf(docRow.getColumn(0));
    docRow.reset();

    auto lastSeq = [&] {
        return m_sql.number("SELECT max(seq) FROM change WHERE doc=? AND dev=?", doc, m_deviceNo);
    };
    const quint64 sealed = orThrow(m_deviceKeys.sealedUpTo(m_keyPair.publicKey, change.document));
    if (sealed > static_cast<quint64>(lastSeq())) {
        newIdentity(); // this file is behind its own key: it was restored or copied
    }
    change.device = m_keyPair.publicKey;
    change.seq = static_cast<quint64>(lastSeq()) + 1;
    change.prev = QByteArray(32, '\0');
    SQLite::Statement &feeds
        = m_sql.prepare("SELECT dev, hash, max(seq) FROM change WHERE doc=? GROUP BY dev", doc);
    while (feeds.executeStep()) {
        const QByteArray hash = bytesOf(feeds.getColumn(1));
        if (feeds.getColumn(0).getInt64() == m_deviceNo) {
            change.prev = hash;
        } else {
            change.deps.push_back(hash.left(16));
        }
    }
    feeds.reset();
    std::sort(change.deps.begin(), change.deps.end());
    change.hlc = tick();
    // An op's time is the change's mark less its age; the mark is never before any of its ops.
    for (size_t index = 0; index < change.ops.size(); ++index) {
        const qint64 ageMs = static_cast<qint64>(change.hlc >> 16) - madeAtMs[index];
        change.ops[index].ageMs = static_cast<quint64>(std::max<qint64>(0, ageMs));
    }

    const RawChange raw = encode(change, vault::randomBytes(16));
    const QByteArray hash = changeHash(raw.head);
    m_sealedHere.push_back({m_keyPair.publicKey, {change.document, change.seq, hash}});
    const qint64 changeNo = m_changes.insertOwn(raw, change, hash, doc, m_deviceNo, localBundle);
    m_sql.run("INSERT INTO feed_sig(change,sig) VALUES(?,?)", changeNo,
              vault::sign(feedMessage(hash), m_keyPair.secretKey));
    return changeNo;
}

Result<> ChangeLog::noteSealed()
{
    std::map<QByteArray, std::vector<vault::SealedNumber>> byKey;
    for (const auto &[key, sealed] : m_sealedHere) {
        byKey[key].push_back(sealed);
    }
    for (const auto &[key, sealed] : byKey) {
        if (const Result<> noted = m_deviceKeys.noteSealed(key, sealed); !noted) {
            m_isCaughtUp = false; // they are in the file, which is where catchUp() finds them
            m_sealedHere.clear();
            return noted;
        }
    }
    m_sealedHere.clear();
    return {};
}

void ChangeLog::sealAll()
{
    std::vector<qint64> docs;
    SQLite::Statement &rows = m_sql.prepare("SELECT DISTINCT doc FROM draft_op");
    while (rows.executeStep()) {
        docs.push_back(rows.getColumn(0).getInt64());
    }
    rows.reset();
    for (const qint64 doc : docs) {
        seal(doc);
    }
}

ChangeTable::Inserted ChangeLog::insert(const RawChange &raw, const Change &change, const QByteArray &hash,
                                        DocumentKind kind, qint64 bundle)
{
    return m_changes.insert(raw, change, hash, docNo(change.document, kind), deviceNo(change.device), bundle);
}

} // namespace meyar::store
