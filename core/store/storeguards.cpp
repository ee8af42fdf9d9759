// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked before a bundle is merged or its evidence is sent: who wrote, who is new, who lacks which files.
#include "core/store/parts.h"

namespace meyar {

namespace {

void addHashes(SQLite::Statement &rows, std::set<QByteArray> &hashes)
{
    while (rows.executeStep()) {
        hashes.insert(store::bytesOf(rows.getColumn(0)));
    }
    rows.reset();
}

} // namespace

Result<std::set<QByteArray>> Store::namedEvidence()
{
    return m_parts->reading([this] {
        std::set<QByteArray> hashes;
        addHashes(m_parts->sql.prepare("SELECT DISTINCT sha256 FROM evidence WHERE sha256 IS NOT NULL"), hashes);
        return hashes;
    });
}

Result<std::vector<QByteArray>> Store::lackedBy(const QByteArray &peer)
{
    return m_parts->reading([&] {
        const qint64 no = m_parts->sql.number("SELECT no FROM device WHERE pubkey=?", peer);
        std::set<QByteArray> hashes;
        addHashes(m_parts->sql.prepare("SELECT sha256 FROM peer_want WHERE peer=?", no), hashes);
        // Rows that it has neither written nor said it holds: a draft, or a change behind what it confirmed.
        addHashes(m_parts->sql.prepare(
                      "SELECT r.value FROM reg r JOIN entity e ON e.no=r.entity JOIN field f ON f.no=r.field "
                      "LEFT JOIN change c ON c.no=r.change "
                      "LEFT JOIN peer_have h ON h.peer=?1 AND h.doc=c.doc AND h.dev=c.dev "
                      "WHERE e.type=?2 AND f.name='sha256' AND r.value IS NOT NULL "
                      "AND (c.no IS NULL OR (c.dev<>?1 AND c.seq>coalesce(h.seq,0)))",
                      no, static_cast<qint64>(EntityType::Evidence)),
                  hashes);
        return std::vector<QByteArray>(hashes.begin(), hashes.end());
    });
}

Result<QHash<QByteArray, QByteArray>> Store::authorsOf(const std::set<QByteArray> &hashes16)
{
    return m_parts->reading([&] {
        QHash<QByteArray, QByteArray> authors;
        for (const QByteArray &hash16 : hashes16) {
            SQLite::Statement &row = m_parts->sql.prepare(
                "SELECT v.pubkey FROM change c JOIN device v ON v.no=c.dev WHERE c.hash>=? AND c.hash<=?",
                hash16 + QByteArray(16, '\0'), hash16 + QByteArray(16, '\xff'));
            if (row.executeStep()) {
                authors.insert(hash16, store::bytesOf(row.getColumn(0)));
            }
            row.reset();
        }
        return authors;
    });
}

Result<Newcomers> Store::newcomers(const std::set<QByteArray> &documents, const std::set<QByteArray> &devices)
{
    return m_parts->reading([&] {
        Newcomers found;
        for (const QByteArray &document : documents) {
            found.documents += m_parts->sql.number("SELECT no FROM doc WHERE id=?", document) == 0 ? 1 : 0;
        }
        for (const QByteArray &device : devices) {
            found.devices += m_parts->sql.number("SELECT no FROM device WHERE pubkey=?", device) == 0 ? 1 : 0;
        }
        return found;
    });
}

} // namespace meyar
