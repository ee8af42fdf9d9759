// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changetable.h"

#include "core/store/documentstate.h"

#include <algorithm>

namespace meyar::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto selectChanges = "SELECT hash, head, body FROM change WHERE (?1=0 OR doc=?1) ORDER BY no";

/// Of a kind that a later Meyar gives a meaning that may not be passed over.
bool isOfNewerKind(const Op &op)
{
    return op.kind > Op::Revoke && op.kind < firstIgnorableKind;
}

} // namespace

ChangeTable::Inserted ChangeTable::insert(const RawChange &raw, const Change &change, const QByteArray &hash,
                                          qint64 doc, qint64 dev, qint64 bundle)
{
    const qint64 known = m_sql.number("SELECT no FROM change WHERE hash=?", hash);
    const bool lacksBody
        = known != 0 && m_sql.number("SELECT count(*) FROM change WHERE no=? AND body IS NULL", known) != 0;
    if (known != 0 && (!lacksBody || raw.body.isNull())) {
        return Inserted::Known;
    }
    const std::vector<qint64> orders = redactionsOf(hash, change);
    if (known != 0) {
        if (!orders.empty()) {
            return Inserted::Known;
        }
        m_sql.run("UPDATE change SET body=?, redacted_by=NULL WHERE no=?", raw.body, known);
        m_sql.run("DELETE FROM redacted_pred WHERE hash16=?", hash.left(16));
        m_toFold.insert(doc);
        readOrders(known, hash, change);
        markNewer(doc, change);
        return Inserted::BodyArrived;
    }
    const qint64 no = m_sql.number("SELECT coalesce(max(no), 0) + 1 FROM change");
    store(raw, change, hash, doc, dev, bundle, no, orders.empty() ? 0 : orders.front());
    for (const qint64 order : orders) {
        noteSeenByRedacted(order, hash);
        m_toFold.insert(doc);
    }
    if (orders.empty()) {
        readOrders(no, hash, change);
        markNewer(doc, change);
    }
    if (trust().counting.contains(change.device)) {
        m_toFold.insert(doc); // whether it counts depends on what else arrives
    }
    if (!m_toFold.contains(doc)) {
        m_registers.apply(no, doc, hash, change);
    }
    return Inserted::New;
}

qint64 ChangeTable::insertOwn(const RawChange &raw, const Change &change, const QByteArray &hash, qint64 doc,
                              qint64 dev, qint64 bundle)
{
    const qint64 no = m_sql.number("SELECT coalesce(max(no), 0) + 1 FROM change");
    store(raw, change, hash, doc, dev, bundle, no, 0);
    readOrders(no, hash, change);
    if (trust().counting.contains(change.device)) {
        m_toFold.insert(doc);
    }
    return no;
}

void ChangeTable::store(const RawChange &raw, const Change &change, const QByteArray &hash, qint64 doc, qint64 dev,
                        qint64 bundle, qint64 no, qint64 redactedBy)
{
    const QByteArray body = redactedBy == 0 ? raw.body : QByteArray();
    const qint64 withoutBody = redactedBy != 0 ? redactedBy : no; // its own number: left out by whoever sent it
    m_sql.run("INSERT INTO change(no,hash,doc,dev,seq,hlc,head,body,redacted_by,bundle) VALUES(?,?,?,?,?,?,?,?,?,?)",
              no, hash, doc, dev, static_cast<qint64>(change.seq), static_cast<qint64>(change.hlc), raw.head, body,
              body.isNull() ? Value(withoutBody) : Value(), bundle);
}

void ChangeTable::markNewer(qint64 doc, const Change &change)
{
    if (change.minReader > changeFormat || std::any_of(change.ops.begin(), change.ops.end(), isOfNewerKind)) {
        m_sql.run("UPDATE doc SET state=state|? WHERE no=?", static_cast<int>(DocumentFlag::NeedsNewer), doc);
    }
}

void ChangeTable::readOrders(qint64 no, const QByteArray &hash, const Change &change)
{
    for (size_t index = 0; index < change.ops.size(); ++index) {
        const Op &op = change.ops[index];
        if (op.kind == Op::Redact) {
            readOrder(no, hash, change, index);
        } else if (op.kind == Op::Certificate || op.kind == Op::Revoke) {
            if (const auto *bytes = std::get_if<QByteArray>(&op.value)) {
                (void)trust(); // as it was: what changes is folded again
                const int added = m_sql.run("INSERT OR IGNORE INTO statement(kind,bytes,change) VALUES(?,?,?)",
                                            static_cast<qint64>(op.kind),
                                            bytes->isNull() ? QByteArray("") : *bytes, no);
                m_hasNewStatements = m_hasNewStatements || added > 0;
            }
        }
    }
}

void ChangeTable::readOrder(qint64 no, const QByteArray &hash, const Change &change, size_t index)
{
    const Op &op = change.ops[index];
    const auto order = redactionOrder(op);
    if (!order) {
        return;
    }
    const qint64 atMs = static_cast<qint64>((change.hlc >> 16) - op.ageMs); // any age may stand there: it wraps
    m_sql.run("INSERT OR IGNORE INTO redaction(name,what,change,idx,reason,at_ms) VALUES(?,?,?,?,?,?)", order->name,
              static_cast<int>(order->what), no, static_cast<qint64>(index), order->reason, atMs);
    if (order->what != RedactionOrder::What::Change || order->name == hash) {
        return;
    }
    const std::optional<Change> target = this->change(order->name);
    if (target && canRedact(change.device, target->device, trust()) && isRedactable(*target)
        && !isHeldBack(hash, change.device)) {
        noteSeenByRedacted(no, order->name);
        const qint64 targetNo = m_sql.number("SELECT no FROM change WHERE hash=?", order->name);
        removeBody(targetNo, m_sql.number("SELECT doc FROM change WHERE no=?", targetNo), no);
    }
}

std::vector<qint64> ChangeTable::redactionsOf(const QByteArray &hash, const Change &change)
{
    std::vector<qint64> orders;
    if (!isRedactable(change)) {
        return orders;
    }
    SQLite::Statement &rows = m_sql.prepare(
        "SELECT DISTINCT c.no, v.pubkey, c.hash FROM redaction r JOIN change c ON c.no=r.change "
        "JOIN device v ON v.no=c.dev WHERE r.name=? AND r.what=0 ORDER BY c.no",
        hash);
    std::vector<std::tuple<qint64, QByteArray, QByteArray>> found;
    while (rows.executeStep()) {
        found.emplace_back(rows.getColumn(0).getInt64(), bytesOf(rows.getColumn(1)), bytesOf(rows.getColumn(2)));
    }
    rows.reset();
    for (const auto &[no, device, orderHash] : found) {
        if (canRedact(device, change.device, trust()) && !isHeldBack(orderHash, device)) {
            orders.push_back(no);
        }
    }
    return orders;
}

void ChangeTable::noteSeenByRedacted(qint64 orderNo, const QByteArray &target)
{
    SQLite::Statement &row = m_sql.prepare("SELECT hash FROM change WHERE no=?", orderNo);
    row.executeStep();
    const QByteArray orderHash = bytesOf(row.getColumn(0));
    row.reset();
    const std::optional<Change> ordering = change(orderHash);
    for (const Op &op : ordering ? ordering->ops : std::vector<Op>()) {
        const auto order = redactionOrder(op);
        if (!order || order->what != RedactionOrder::What::Change || order->name != target) {
            continue;
        }
        for (const auto &[name, seen] : seenByRedacted(orderHash, *ordering, op)) {
            for (const auto &[pred16, idx] : seen) {
                m_sql.run("INSERT OR IGNORE INTO redacted_pred(hash16,idx,pred16,pred_idx) VALUES(?,?,?,?)",
                          name.first, static_cast<qint64>(name.second), pred16, static_cast<qint64>(idx));
            }
        }
    }
    m_registers.redactionsChanged();
}

void ChangeTable::removeBody(qint64 no, qint64 doc, qint64 orderNo)
{
    const bool isFirst
        = m_sql.run("UPDATE change SET body=NULL, redacted_by=? WHERE no=? AND (redacted_by IS NULL OR redacted_by=no)",
                    orderNo, no)
        != 0;
    m_toFold.insert(doc);
    if (isFirst) {
        m_sql.run("DELETE FROM undo_step WHERE doc=?", doc); // its steps may hold the text
    }
    m_lostText = m_lostText || isFirst;
}

std::set<qint64> ChangeTable::settle()
{
    reconsider();
    for (const qint64 doc : m_toFold) {
        const auto stored = changes(doc);
        const std::set<QByteArray> held = heldBackIn(stored, trust());
        m_registers.clear(doc);
        for (const auto &[hash, change] : stored) {
            m_registers.apply(m_sql.number("SELECT no FROM change WHERE hash=?", hash), doc, hash,
                              counting(hash, change, held));
        }
    }
    return std::exchange(m_toFold, {});
}

void ChangeTable::replay(const std::vector<std::pair<QByteArray, Change>> &changesByHash,
                         const std::function<void()> &applied)
{
    for (const char *table : {"redaction", "redacted_pred", "statement"}) {
        m_sql.database().exec(std::string("DELETE FROM ") + table);
    }
    m_trust.reset();
    m_registers.redactionsChanged();
    std::vector<std::pair<qint64, qint64>> places; // change, document
    for (const auto &[hash, change] : changesByHash) {
        places.emplace_back(m_sql.number("SELECT no FROM change WHERE hash=?", hash),
                            m_sql.number("SELECT no FROM doc WHERE id=?", change.document));
        readOrders(places.back().first, hash, change);
        markNewer(places.back().second, change);
    }
    reconsider();
    m_toFold.clear(); // everything is folded right here
    const std::set<QByteArray> held = heldBackIn(changesByHash, trust());
    for (size_t i = 0; i < changesByHash.size(); ++i) {
        const auto &[hash, change] = changesByHash[i];
        if (redactionsOf(hash, change).empty()) {
            m_registers.apply(places[i].first, places[i].second, hash, counting(hash, change, held));
        }
        if (applied) {
            applied();
        }
    }
}

void ChangeTable::forget()
{
    m_toFold.clear();
    m_trust.reset();
    m_hasNewStatements = false;
    m_lostText = false;
}

std::vector<std::pair<QByteArray, Change>> ChangeTable::changes(qint64 doc)
{
    std::vector<std::pair<QByteArray, Change>> found;
    SQLite::Statement &rows = m_sql.prepare(selectChanges, doc);
    while (rows.executeStep()) {
        Result<Change> decoded = decode({bytesOf(rows.getColumn(1)), bytesOf(rows.getColumn(2))}, u"change"_s);
        if (!decoded) {
            throw Failure{decoded.error()};
        }
        found.emplace_back(bytesOf(rows.getColumn(0)), std::move(*decoded));
    }
    rows.reset();
    return found;
}

std::optional<Change> ChangeTable::change(const QByteArray &hash)
{
    SQLite::Statement &row = m_sql.prepare("SELECT head, body FROM change WHERE hash=?", hash);
    if (!row.executeStep()) {
        return std::nullopt;
    }
    Result<Change> decoded = decode({bytesOf(row.getColumn(0)), bytesOf(row.getColumn(1))}, u"change"_s);
    row.reset();
    if (!decoded) {
        throw Failure{decoded.error()};
    }
    return std::move(*decoded);
}

LogState ChangeTable::state()
{
    LogState state;
    state.registers = m_registers.all();
    state.deletions = m_registers.deletions();
    SQLite::Statement &redacted
        = m_sql.prepare("SELECT hash FROM change WHERE body IS NULL AND redacted_by<>no");
    while (redacted.executeStep()) {
        state.redacted.insert(bytesOf(redacted.getColumn(0)));
    }
    redacted.reset();
    SQLite::Statement &statements = m_sql.prepare("SELECT kind, bytes FROM statement");
    while (statements.executeStep()) {
        state.statements.emplace(static_cast<quint64>(statements.getColumn(0).getInt64()),
                                 bytesOf(statements.getColumn(1)));
    }
    statements.reset();
    return state;
}

} // namespace meyar::store
