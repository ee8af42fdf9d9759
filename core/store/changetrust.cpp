// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changetable.h"

#include <algorithm>

// The part of ChangeTable that knows whom the programme certifies and revokes: whose orders take effect, and which
// changes do not count.

namespace meyar::store {

namespace {

constexpr auto selectHeads = "SELECT c.hash, c.head FROM change c JOIN device v ON v.no=c.dev WHERE v.pubkey=?";

} // namespace

std::set<QByteArray> ChangeTable::statements()
{
    std::set<QByteArray> found;
    SQLite::Statement &rows = m_sql.prepare("SELECT bytes FROM statement");
    while (rows.executeStep()) {
        found.insert(bytesOf(rows.getColumn(0)));
    }
    rows.reset();
    return found;
}

const LogTrust &ChangeTable::trust()
{
    if (!m_trust) {
        SQLite::Statement &row = m_sql.prepare("SELECT v FROM self WHERE k='programme'");
        const QByteArray id = row.executeStep() ? bytesOf(row.getColumn(0)) : QByteArray();
        row.reset();
        const ProgrammeId programme = ProgrammeId::fromBytes(id).value_or(ProgrammeId());
        m_trust = logTrustIn({}, programme, statements());
        m_hasNewStatements = false;
    }
    return *m_trust;
}

std::set<QByteArray> ChangeTable::heldBack()
{
    std::vector<std::pair<QByteArray, Change>> heads;
    for (const auto &[device, documents] : trust().counting) {
        SQLite::Statement &rows = m_sql.prepare(selectHeads, device);
        while (rows.executeStep()) {
            Result<Change> head = decode({bytesOf(rows.getColumn(1)), {}}, QString());
            if (!head) {
                throw Failure{head.error()};
            }
            heads.emplace_back(bytesOf(rows.getColumn(0)), std::move(*head));
        }
        rows.reset();
    }
    return heldBackIn(heads, trust());
}

bool ChangeTable::isHeldBack(const QByteArray &hash, const QByteArray &device)
{
    return isRevoked(device) && heldBack().contains(hash);
}

Change ChangeTable::counting(const QByteArray &hash, const Change &change, const std::set<QByteArray> &heldBack)
{
    Change counted = change;
    if (heldBack.contains(hash)) {
        counted.ops.clear();
    }
    return counted;
}

void ChangeTable::reconsider()
{
    const LogTrust before = trust();
    if (m_hasNewStatements) {
        m_trust.reset();
    }
    if (trust() == before && trust().counting.empty()) {
        return;
    }
    for (const auto &[device, documents] : trust().counting) {
        const auto known = before.counting.find(device);
        if (known != before.counting.end() && known->second == documents) {
            continue;
        }
        SQLite::Statement &rows = m_sql.prepare(
            "SELECT DISTINCT c.doc FROM change c JOIN device v ON v.no=c.dev WHERE v.pubkey=?", device);
        while (rows.executeStep()) {
            m_toFold.insert(rows.getColumn(0).getInt64());
        }
        rows.reset();
    }
    voidOrders(heldBack());
    reconsiderOrders();
}

void ChangeTable::voidOrders(const std::set<QByteArray> &heldBack)
{
    for (const QByteArray &hash : heldBack) {
        const qint64 order = m_sql.number("SELECT no FROM change WHERE hash=?", hash);
        if (m_sql.number("SELECT count(*) FROM redaction WHERE change=?", order) == 0) {
            continue;
        }
        SQLite::Statement &rows = m_sql.prepare("SELECT DISTINCT doc FROM change WHERE redacted_by=? AND no<>?", order,
                                                order);
        while (rows.executeStep()) {
            m_toFold.insert(rows.getColumn(0).getInt64());
        }
        rows.reset();
        m_sql.run("UPDATE change SET redacted_by=no WHERE redacted_by=? AND no<>?", order, order);
        // What was seen through it is noted again by the orders that count.
        m_sql.run("DELETE FROM redacted_pred WHERE hash16 IN (SELECT substr(name,1,16) FROM redaction WHERE change=?)",
                  order);
        m_registers.redactionsChanged();
    }
}

void ChangeTable::reconsiderOrders()
{
    std::vector<QByteArray> targets;
    SQLite::Statement &rows = m_sql.prepare(
        "SELECT DISTINCT r.name FROM redaction r JOIN change c ON c.hash=r.name WHERE r.what=0 "
        "AND (c.redacted_by IS NULL OR c.redacted_by=c.no)");
    while (rows.executeStep()) {
        targets.push_back(bytesOf(rows.getColumn(0)));
    }
    rows.reset();
    for (const QByteArray &target : targets) {
        const std::optional<Change> redacted = change(target);
        for (const qint64 order : redacted ? redactionsOf(target, *redacted) : std::vector<qint64>()) {
            noteSeenByRedacted(order, target);
            const qint64 no = m_sql.number("SELECT no FROM change WHERE hash=?", target);
            removeBody(no, m_sql.number("SELECT doc FROM change WHERE no=?", no), order);
        }
    }
}

} // namespace meyar::store
