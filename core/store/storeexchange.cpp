// SPDX-License-Identifier: GPL-3.0-or-later
// What goes into bundles, and what others have said that they hold.
#include "core/store/figuresdocument.h"
#include "core/store/parts.h"

#include <algorithm>
#include <set>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype hash16Size = 16;

struct StoredChange
{
    RawChange raw;
    QByteArray hash;
    QByteArray prev;
    quint64 seq = 0;
    QByteArray signature; ///< empty unless this change was the end of a run once
};

/// The changes of a feed behind number `after`.
std::vector<StoredChange> feedOf(store::Sql &sql, qint64 doc, qint64 dev, qint64 after)
{
    std::vector<StoredChange> feed;
    SQLite::Statement &rows = sql.prepare(
        "SELECT c.head, c.body, c.hash, c.seq, s.sig FROM change c LEFT JOIN feed_sig s ON s.change=c.no "
        "WHERE c.doc=? AND c.dev=? AND c.seq>? ORDER BY c.seq, c.hash",
        doc, dev, after);
    while (rows.executeStep()) {
        StoredChange change{{store::bytesOf(rows.getColumn(0)), store::bytesOf(rows.getColumn(1))},
                            store::bytesOf(rows.getColumn(2)),
                            {},
                            static_cast<quint64>(rows.getColumn(3).getInt64()),
                            store::bytesOf(rows.getColumn(4))};
        feed.push_back(std::move(change));
    }
    rows.reset();
    for (StoredChange &change : feed) {
        const Result<Change> decoded = decode({change.raw.head, {}}, QString()); // the header is enough
        if (!decoded) {
            throw store::Failure{decoded.error()};
        }
        change.prev = decoded->prev;
    }
    return feed;
}

/// The feed as runs that each end at a signed change: one, or several where changes are missing or it has forked.
std::vector<FeedRun> runsOf(const std::vector<StoredChange> &feed)
{
    QHash<QByteArray, const StoredChange *> byHash;
    std::set<QByteArray> followed;
    for (const StoredChange &change : feed) {
        byHash.insert(change.hash, &change);
        followed.insert(change.prev);
    }
    std::set<QByteArray> taken;
    std::vector<FeedRun> runs;
    for (const StoredChange &leaf : feed) {
        if (followed.contains(leaf.hash) || leaf.signature.isEmpty()) {
            continue;
        }
        FeedRun run;
        run.signature = leaf.signature;
        for (const StoredChange *step = &leaf; step && !taken.contains(step->hash);
             step = byHash.value(step->prev)) {
            taken.insert(step->hash);
            run.changes.push_back(step->raw);
            run.fromSeq = step->seq;
        }
        std::reverse(run.changes.begin(), run.changes.end());
        runs.push_back(std::move(run));
    }
    return runs;
}

/// A feed by its names and its local numbers.
struct LocalFeed
{
    QByteArray document;
    QByteArray device;
    qint64 docNo = 0;
    qint64 devNo = 0;
};

/// The feeds of the registry, of `only` and of the figures of their sites; empty = of everything. A practice
/// cohort goes nowhere.
std::vector<LocalFeed> feedsIn(Store::Parts &parts, const std::vector<AssessmentId> &only)
{
    std::set<QByteArray> scope;
    for (const AssessmentId &id : only) {
        const qint64 doc = parts.document(id);
        scope.insert(id.bytes());
        SQLite::Statement &row = parts.sql.prepare("SELECT site FROM assessment WHERE doc=?", doc);
        const auto site = row.executeStep() ? SiteId::fromBytes(store::bytesOf(row.getColumn(0))) : std::nullopt;
        row.reset();
        if (site) {
            scope.insert(store::figuresDocument(*site));
        }
    }
    std::vector<LocalFeed> feeds;
    SQLite::Statement &rows = parts.sql.prepare(
        "SELECT DISTINCT d.id, v.pubkey, c.doc, c.dev, d.kind FROM change c JOIN doc d ON d.no=c.doc "
        "JOIN device v ON v.no=c.dev WHERE NOT EXISTS(SELECT 1 FROM cohort t WHERE t.doc=c.doc AND t.practice IS NOT NULL) "
        "ORDER BY d.id, v.pubkey");
    while (rows.executeStep()) {
        LocalFeed feed{store::bytesOf(rows.getColumn(0)), store::bytesOf(rows.getColumn(1)),
                       rows.getColumn(2).getInt64(), rows.getColumn(3).getInt64()};
        const bool isRegistry = rows.getColumn(4).getInt() == static_cast<int>(DocumentKind::Registry);
        if (scope.empty() || isRegistry || scope.contains(feed.document)) {
            feeds.push_back(std::move(feed));
        }
    }
    rows.reset();
    return feeds;
}

/// The number up to which a peer has said that it holds the feed; 0 if it has not, or the feed is forked here.
qint64 confirmedBy(store::Sql &sql, qint64 peer, const LocalFeed &feed)
{
    if (sql.number("SELECT count(*) FROM fork WHERE doc=? AND dev=?", feed.docNo, feed.devNo) != 0) {
        return 0;
    }
    return sql.number("SELECT seq FROM peer_have WHERE peer=? AND doc=? AND dev=?", peer, feed.docNo, feed.devNo);
}

} // namespace

Result<std::vector<FeedRun>> Store::feeds(const FeedScope &scope)
{
    return m_parts->leaving([&] {
        m_parts->log.requireIdentity();
        m_parts->log.sealAll();
        const QByteArray own = m_parts->log.ownKey();
        m_parts->setAll(m_parts->registry(), EntityType::Device, own.toHex(), true,
                        {{u"label"_s, Value(vault::deviceLabel(own))},
                         {u"person"_s, store::textOrNull(m_parts->log.person())},
                         {u"age"_s, store::textOrNull(scope.recipient)}});
        m_parts->log.sealAll();
        const qint64 peer = m_parts->sql.number("SELECT no FROM device WHERE pubkey=?", scope.since);
        std::vector<FeedRun> runs;
        for (const LocalFeed &feed : feedsIn(*m_parts, scope.only)) {
            const qint64 after = peer == 0 ? 0 : confirmedBy(m_parts->sql, peer, feed);
            for (FeedRun &run : runsOf(feedOf(m_parts->sql, feed.docNo, feed.devNo, after))) {
                run.document = feed.document;
                run.device = feed.device;
                runs.push_back(std::move(run));
            }
        }
        return runs;
    });
}

Result<std::vector<FeedRun>> Store::trustFeeds()
{
    return m_parts->leaving([&] {
        m_parts->log.sealAll();
        std::vector<FeedRun> runs;
        for (const LocalFeed &feed : feedsIn(*m_parts, {})) {
            if (feed.document != m_parts->registryId()) {
                continue;
            }
            for (FeedRun &run : runsOf(feedOf(m_parts->sql, feed.docNo, feed.devNo, 0))) {
                bool hasStatements = false;
                for (RawChange &raw : run.changes) {
                    const qint64 statements
                        = m_parts->sql.number("SELECT count(*) FROM statement s JOIN change c ON c.no=s.change "
                                              "WHERE c.hash=?",
                                              changeHash(raw.head));
                    hasStatements = hasStatements || statements > 0;
                    raw.body = statements > 0 ? raw.body : QByteArray();
                }
                run.document = feed.document;
                run.device = feed.device;
                if (hasStatements) {
                    runs.push_back(std::move(run));
                }
            }
        }
        return runs;
    });
}

Result<std::vector<HeldFeed>> Store::held(const std::vector<AssessmentId> &only)
{
    return m_parts->reading([&] {
        std::vector<HeldFeed> held;
        for (const LocalFeed &feed : feedsIn(*m_parts, only)) {
            HeldFeed whole{feed.document, feed.device, 0, {}};
            SQLite::Statement &rows = m_parts->sql.prepare(
                "SELECT seq, hash, body IS NULL AND redacted_by=no FROM change WHERE doc=? AND dev=? ORDER BY seq",
                feed.docNo, feed.devNo);
            while (rows.executeStep() && static_cast<quint64>(rows.getColumn(0).getInt64()) == whole.seq + 1
                   && rows.getColumn(2).getInt() == 0) {
                ++whole.seq; // a gap, a fork or a text that was left out ends what is surely whole
                whole.hash16 = store::bytesOf(rows.getColumn(1)).first(hash16Size);
            }
            rows.reset();
            if (whole.seq > 0) {
                held.push_back(std::move(whole));
            }
        }
        std::sort(held.begin(), held.end());
        return held;
    });
}

Result<std::vector<WantedRange>> Store::missingRanges()
{
    return m_parts->reading([this] {
        std::vector<WantedRange> ranges;
        SQLite::Statement &rows = m_parts->sql.prepare(
            "SELECT d.id, v.pubkey, coalesce((SELECT max(p.seq) FROM change p WHERE p.doc=g.doc AND p.dev=g.dev AND "
            "p.seq<=g.missing_to),0)+1, g.missing_to FROM gap g JOIN doc d ON d.no=g.doc JOIN device v ON v.no=g.dev "
            "ORDER BY d.id, v.pubkey, g.missing_to");
        while (rows.executeStep()) {
            ranges.push_back({store::bytesOf(rows.getColumn(0)), store::bytesOf(rows.getColumn(1)),
                              static_cast<quint64>(rows.getColumn(2).getInt64()),
                              static_cast<quint64>(rows.getColumn(3).getInt64())});
        }
        rows.reset();
        ranges.erase(std::unique(ranges.begin(), ranges.end()), ranges.end());
        return ranges;
    });
}

Result<std::vector<PeerRow>> Store::peers()
{
    const auto known = m_parts->reading([this] {
        std::vector<PeerRow> found;
        SQLite::Statement &rows = m_parts->sql.prepare(
            "SELECT v.pubkey, max(b.received_ms), (SELECT count(*) FROM change c WHERE c.body IS NOT NULL AND c.seq > "
            "coalesce((SELECT h.seq FROM peer_have h WHERE h.peer=v.no AND h.doc=c.doc AND h.dev=c.dev),0)), "
            "(SELECT count(*) FROM peer_want w WHERE w.peer=v.no) "
            "FROM bundle b JOIN device v ON v.no=b.sender GROUP BY v.no ORDER BY max(b.received_ms) DESC");
        while (rows.executeStep()) {
            PeerRow row;
            row.device.publicKey = store::bytesOf(rows.getColumn(0));
            row.heardMs = rows.getColumn(1).getInt64();
            row.notConfirmed = rows.getColumn(2).getInt();
            row.wantedFiles = rows.getColumn(3).getInt();
            found.push_back(std::move(row));
        }
        rows.reset();
        return found;
    });
    if (!known) {
        return failAs(known);
    }
    std::vector<PeerRow> peers;
    for (PeerRow row : *known) {
        const Result<DeviceInfo> info = device(row.device.publicKey);
        if (!info) {
            return failAs(info);
        }
        row.device = *info;
        if (!row.device.isThis) {
            peers.push_back(std::move(row));
        }
    }
    return peers;
}

Result<std::vector<QByteArray>> Store::wantedBy(const QByteArray &peer)
{
    return m_parts->reading([&] {
        std::vector<QByteArray> wanted;
        SQLite::Statement &rows = m_parts->sql.prepare(
            "SELECT w.sha256 FROM peer_want w JOIN device v ON v.no=w.peer WHERE v.pubkey=? ORDER BY w.sha256", peer);
        while (rows.executeStep()) {
            wanted.push_back(store::bytesOf(rows.getColumn(0)));
        }
        rows.reset();
        return wanted;
    });
}

void Store::Parts::notePeer(const IncomingBundle &bundle, qint64 sender)
{
    for (const HeldFeed &held : bundle.have) {
        // Only what is known here as well: what a peer says of changes that we lack helps nobody.
        sql.run("INSERT INTO peer_have(peer,doc,dev,seq) SELECT ?, c.doc, c.dev, c.seq FROM change c "
                "JOIN doc d ON d.no=c.doc JOIN device v ON v.no=c.dev "
                "WHERE d.id=? AND v.pubkey=? AND c.seq=? AND substr(c.hash,1,16)=? "
                "ON CONFLICT DO UPDATE SET seq=max(seq,excluded.seq)",
                sender, held.document, held.device, static_cast<qint64>(held.seq), held.hash16);
    }
    sql.run("DELETE FROM peer_want WHERE peer=?", sender);
    for (const QByteArray &wanted : bundle.wantBlobs) {
        sql.run("INSERT OR IGNORE INTO peer_want(peer,sha256) VALUES(?,?)", sender, wanted);
    }
}

Result<int> Store::notYetExported()
{
    return m_parts->reading([this] {
        return static_cast<int>(m_parts->sql.number(
            "WITH since(no) AS (SELECT coalesce((SELECT v FROM self WHERE k='exported'),0)), "
            "mine(doc) AS (SELECT doc FROM change WHERE bundle=1 AND no>(SELECT no FROM since) UNION SELECT doc FROM draft_op) "
            "SELECT count(*) FROM mine m CROSS JOIN reg r ON r.doc=m.doc JOIN entity e ON e.no=r.entity "
            "JOIN field f ON f.no=r.field LEFT JOIN change c ON c.no=r.change WHERE e.type=? AND f.name='value' "
            "AND r.value IS NOT NULL AND (r.change=0 OR (c.bundle=1 AND r.change>(SELECT no FROM since)))",
            static_cast<qint64>(EntityType::Answer)));
    });
}

Result<> Store::markExported()
{
    return m_parts->writing([this] {
        m_parts->sql.run("INSERT OR REPLACE INTO self(k,v) VALUES('exported',(SELECT max(no) FROM change))");
    });
}

Result<std::vector<bool>> Store::knows(const std::vector<QByteArray> &changeHashes)
{
    return m_parts->reading([&] {
        std::vector<bool> known;
        for (const QByteArray &hash : changeHashes) {
            known.push_back(m_parts->sql.number("SELECT no FROM change WHERE hash=?", hash) != 0);
        }
        return known;
    });
}

Result<bool> Store::knowsDocument(const QByteArray &documentId)
{
    return m_parts->reading(
        [&] { return m_parts->sql.number("SELECT no FROM doc WHERE id=?", documentId) != 0; });
}

} // namespace meyar
