// SPDX-License-Identifier: GPL-3.0-or-later
// Whom this database believes, and the bundles that wait until somebody is believed.
#include "core/store/parts.h"

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr int acceptedByHand = 1;

std::vector<QByteArray> certificatesIn(store::Sql &sql)
{
    std::vector<QByteArray> found;
    SQLite::Statement &rows = sql.prepare("SELECT bytes FROM statement ORDER BY bytes");
    while (rows.executeStep()) {
        found.push_back(store::bytesOf(rows.getColumn(0)));
    }
    rows.reset();
    return found;
}

bool mayMergeFrom(const vault::ProgrammeTrust &programme, const vault::DeviceTrust &sender, int known)
{
    return programme.roots.empty() || sender.level == vault::TrustLevel::Certified
        || (known == acceptedByHand && sender.level != vault::TrustLevel::Revoked);
}

void addCertificatesOf(const Change &change, std::vector<QByteArray> &statements)
{
    for (const Op &op : change.ops) {
        const auto *bytes = std::get_if<QByteArray>(&op.value);
        if (bytes != nullptr && (op.kind == Op::Certificate || op.kind == Op::Revoke)) {
            statements.push_back(*bytes);
        }
    }
}

} // namespace

const vault::ProgrammeTrust &Store::Parts::programmeTrust()
{
    const qint64 statements = sql.number("SELECT count(*) FROM statement");
    if (!knownTrust || knownTrust->first != statements) { // they are only ever added
        knownTrust = {statements, vault::programmeTrust(certificatesIn(sql), programme)};
    }
    return knownTrust->second;
}

int Store::Parts::heldBackOf(const QByteArray &device)
{
    if (!changes.trust().counting.contains(device)) {
        return 0;
    }
    int count = 0;
    for (const QByteArray &hash : changes.heldBack()) {
        count += sql.number("SELECT v.pubkey=? FROM change c JOIN device v ON v.no=c.dev WHERE c.hash=?", device, hash) != 0
            ? 1
            : 0;
    }
    return count;
}

void Store::Parts::judge(DeviceInfo &info)
{
    const vault::ProgrammeTrust &trust = programmeTrust();
    if (trust.roots.empty()) {
        return; // nobody signs here: first use is all there is
    }
    const vault::DeviceTrust found = vault::trustOf(trust, info.publicKey, clock.nowMs());
    info.certificate = found.certificate;
    info.trustReason = found.reason;
    if (found.level == vault::TrustLevel::Certified || found.level == vault::TrustLevel::Revoked) {
        info.trust = static_cast<int>(found.level);
    }
    if (info.person.isEmpty() && found.certificate) {
        info.person = found.certificate->person;
    }
}

Result<vault::ProgrammeTrust> Store::programmeTrust()
{
    return m_parts->reading([this] { return m_parts->programmeTrust(); });
}

Result<BundleTrust> Store::trustOf(const IncomingBundle &bundle)
{
    return m_parts->reading([&] {
        std::vector<QByteArray> statements = certificatesIn(m_parts->sql);
        for (const IncomingChange &incoming : bundle.changes) {
            addCertificatesOf(incoming.change, statements);
        }
        const vault::ProgrammeTrust programme = vault::programmeTrust(statements, bundle.programme);
        BundleTrust result;
        const int known = static_cast<int>(m_parts->sql.number("SELECT trust FROM device WHERE pubkey=?", bundle.sender));
        const bool isOurs = bundle.sender == m_parts->log.ownKey();
        result.sender = vault::trustOf(programme, bundle.sender, m_parts->clock.nowMs());
        result.mayMerge = isOurs || mayMergeFrom(programme, result.sender, known);
        const LogTrust counts = logTrustOf(programme);
        std::vector<std::pair<QByteArray, Change>> byThem;
        for (const IncomingChange &incoming : bundle.changes) {
            if (counts.counting.contains(incoming.change.device)) {
                byThem.emplace_back(incoming.hash, incoming.change);
            }
        }
        for (const QByteArray &hash : heldBackIn(byThem, counts)) {
            if (m_parts->sql.number("SELECT no FROM change WHERE hash=?", hash) == 0) {
                result.heldBack.insert(hash);
            }
        }
        for (const IncomingChange &incoming : bundle.changes) {
            const QByteArray &author = incoming.change.device;
            const bool isRevoked = std::any_of(
                programme.revocations.begin(), programme.revocations.end(), [&](const vault::Statement &statement) {
                    return std::get<vault::Revocation>(statement.content).device == author;
                });
            if (isRevoked && !counts.counting.contains(author)
                && m_parts->sql.number("SELECT no FROM change WHERE hash=?", incoming.hash) == 0) {
                result.byRevoked.insert(incoming.hash);
            }
        }
        return result;
    });
}

Result<> Store::accept(const QByteArray &device)
{
    return m_parts->writing([&] {
        const qint64 no = m_parts->log.deviceNo(device, acceptedByHand);
        m_parts->sql.run("UPDATE device SET trust=max(trust,?) WHERE no=?", acceptedByHand, no);
    });
}

QString Store::shelfFolder() const
{
    QString base = m_parts->path;
    if (base.endsWith(u".meyardb"_s)) {
        base.chop(8);
    }
    return base + u".shelf"_s;
}

Result<> Store::putOnShelf(const ShelvedBundle &bundle)
{
    return m_parts->writing([&] {
        m_parts->sql.run("INSERT OR REPLACE INTO shelf(manifest_sha256,sender,file_name,why,received_ms,changes) "
                         "VALUES(?,?,?,?,?,?)",
                         bundle.manifestHash, bundle.sender.publicKey, bundle.fileName, static_cast<int>(bundle.why),
                         m_parts->clock.nowMs(), bundle.changes);
    });
}

Result<> Store::takeFromShelf(const QByteArray &manifestHash)
{
    return m_parts->writing([&] { m_parts->sql.run("DELETE FROM shelf WHERE manifest_sha256=?", manifestHash); });
}

Result<std::vector<ShelvedBundle>> Store::shelf()
{
    auto rows = m_parts->reading([this] {
        std::vector<ShelvedBundle> found;
        SQLite::Statement &row = m_parts->sql.prepare(
            "SELECT s.manifest_sha256, s.sender, s.file_name, s.why, s.received_ms, s.changes, coalesce(v.trust,0) "
            "FROM shelf s LEFT JOIN device v ON v.pubkey=s.sender ORDER BY s.received_ms DESC");
        const vault::ProgrammeTrust &programme = m_parts->programmeTrust();
        while (row.executeStep()) {
            ShelvedBundle bundle;
            bundle.manifestHash = store::bytesOf(row.getColumn(0));
            bundle.sender.publicKey = store::bytesOf(row.getColumn(1));
            bundle.fileName = store::textOf(row.getColumn(2));
            bundle.why = static_cast<vault::TrustReason>(row.getColumn(3).getInt());
            bundle.receivedMs = row.getColumn(4).getInt64();
            bundle.changes = row.getColumn(5).getInt();
            bundle.isReady = mayMergeFrom(
                programme, vault::trustOf(programme, bundle.sender.publicKey, m_parts->clock.nowMs()),
                row.getColumn(6).getInt());
            found.push_back(std::move(bundle));
        }
        row.reset();
        return found;
    });
    if (!rows) {
        return rows;
    }
    for (ShelvedBundle &bundle : *rows) {
        const Result<DeviceInfo> sender = device(bundle.sender.publicKey);
        if (!sender) {
            return failAs(sender);
        }
        bundle.sender = *sender;
        bundle.path = shelfFolder() + u'/' + QString::fromLatin1(bundle.manifestHash.toHex()) + u".meyar"_s;
    }
    return rows;
}

} // namespace meyar
