// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/origins.h"

#include <QDataStream>

#include <algorithm>

namespace meyar::store {

namespace {

constexpr int deepest = 64; ///< steps back and forward that one value is traced through

std::vector<OpNo> unpacked(const QByteArray &preds)
{
    std::vector<OpNo> ops;
    QDataStream in(preds);
    while (!in.atEnd()) {
        OpNo op;
        in >> op.change >> op.idx;
        ops.push_back(op);
    }
    return ops;
}

} // namespace

Origins::Origins(Sql &sql, ChangeTable &changes, QByteArray writer)
    : m_sql(sql)
    , m_changes(changes)
    , m_writer(std::move(writer))
{
}

std::vector<LocalHead> Origins::of(const RegisterNo &where, const std::vector<LocalHead> &heads)
{
    m_where = where;
    m_known.clear();
    std::vector<LocalHead> all;
    std::set<OpNo> taken;
    for (const LocalHead &head : heads) {
        std::map<OpNo, LocalHead> found;
        trace({head.change, head.idx}, 0, found);
        if (found.empty()) {
            found.emplace(OpNo{head.change, head.idx}, head);
        }
        for (auto &[op, origin] : found) {
            if (taken.insert(op).second) {
                all.push_back(std::move(origin));
            }
        }
    }
    return all;
}

void Origins::trace(const OpNo &op, int depth, std::map<OpNo, LocalHead> &found)
{
    const Written *here = written(op);
    if (!here || depth > deepest) {
        return;
    }
    const size_t before = found.size();
    if (here->putsBack) {
        for (const OpNo &decision : here->seen) { // what was taken back; what that had decided between is behind it
            const Written *taken = written(decision);
            for (const OpNo &side : taken ? taken->seen : std::vector<OpNo>()) {
                const Written *value = written(side);
                if (value && value->head.value == here->head.value) {
                    trace(side, depth + 1, found);
                }
            }
        }
    }
    if (found.size() == before) {
        found.emplace(op, here->head);
    }
}

const Origins::Written *Origins::written(const OpNo &op)
{
    const auto [at, isNew] = m_known.try_emplace(op);
    if (isNew) {
        std::optional<Written> read = op.change == 0 ? draft(op) : sealed(op);
        at->second = std::move(read);
    }
    return at->second ? &*at->second : nullptr;
}

std::optional<Origins::Written> Origins::draft(const OpNo &op)
{
    SQLite::Statement &row = m_sql.prepare(
        "SELECT d.kind, d.value, d.note, d.preds, d.at_ms, d.hlc, EXISTS(SELECT 1 FROM draft_op o WHERE o.id<>d.id AND "
        "o.doc=d.doc AND o.entity=d.entity AND o.field=d.field AND o.preds=d.preds) "
        "FROM draft_op d WHERE d.id=? AND d.doc=? AND d.entity=? AND d.field=?",
        op.idx, m_where.doc, m_where.entity, m_where.field);
    std::optional<Written> found;
    if (row.executeStep()) {
        found.emplace();
        found->kind = static_cast<quint64>(row.getColumn(0).getInt64());
        found->head = {0,       op.idx, valueOf(row.getColumn(1)), textOf(row.getColumn(2)), row.getColumn(4).getInt64(),
                       row.getColumn(5).getInt64(), m_writer, {}};
        found->seen = unpacked(bytesOf(row.getColumn(3)));
        found->putsBack = found->kind == Op::Set && row.getColumn(6).getInt() != 0;
    }
    row.reset();
    return found;
}

std::optional<Origins::Written> Origins::sealed(const OpNo &op)
{
    SQLite::Statement &row = m_sql.prepare(
        "SELECT c.hash, e.type, e.named, e.id, f.name FROM change c, entity e, field f WHERE c.no=? AND c.doc=? "
        "AND e.no=? AND f.no=?",
        op.change, m_where.doc, m_where.entity, m_where.field);
    if (!row.executeStep()) {
        row.reset();
        return std::nullopt;
    }
    const QByteArray hash = bytesOf(row.getColumn(0));
    const auto type = static_cast<quint64>(row.getColumn(1).getInt64());
    const bool named = row.getColumn(2).getInt() != 0;
    const QByteArray entity = bytesOf(row.getColumn(3));
    const QString field = textOf(row.getColumn(4));
    row.reset();
    const std::optional<Change> change = m_changes.change(hash);
    const auto index = static_cast<size_t>(op.idx);
    const auto isHere = [&](const Op &one) {
        return (one.kind == Op::Set || one.kind == Op::Resolve) && one.entityType == type && one.entityIsName == named
            && one.entity == entity && one.field == field;
    };
    if (!change || index >= change->ops.size() || !isHere(change->ops[index])) {
        return std::nullopt; // redacted, left out, or of another register
    }
    const Op &own = change->ops[index];
    Written found;
    found.kind = own.kind;
    found.head = {op.change, op.idx, own.value, own.note, static_cast<qint64>((change->hlc >> 16) - own.ageMs),
                  static_cast<qint64>(change->hlc), change->device, hash};
    for (const auto &[hash16, idx] : namedBy(hash, *change, own)) {
        const qint64 no = m_sql.number("SELECT no FROM change WHERE hash BETWEEN ? AND ? AND doc=?",
                                       hash16 + QByteArray(16, '\0'), hash16 + QByteArray(16, '\xff'), m_where.doc);
        if (no != 0) {
            found.seen.push_back({no, static_cast<qint64>(idx)});
        }
    }
    for (size_t i = 0; i < change->ops.size(); ++i) {
        found.putsBack = found.putsBack
            || (i != index && own.kind == Op::Set && !own.preds.empty() && isHere(change->ops[i])
                && change->ops[i].preds == own.preds);
    }
    return found;
}

} // namespace meyar::store
